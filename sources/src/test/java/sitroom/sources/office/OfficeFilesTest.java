package sitroom.sources.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import sitroom.model.Document;
import sitroom.sources.input.UnreadableException;

/** PDF and office files are read, and those that are broken or hostile are said to be. */
class OfficeFilesTest {
  private static final String LINE = "The pass is closed, the ministry said.";
  private static final OfficeFiles FILES =
      new OfficeFiles(new OfficeLimits(Duration.ofSeconds(60), 128, 5_000_000, 100_000));

  @AfterAll
  static void stop() {
    FILES.close();
  }

  private static Document read(String name, byte[] file) throws UnreadableException {
    return FILES.read(name, file);
  }

  private static void assertUnreadable(String name, byte[] file, String reason) {
    assertThatThrownBy(() -> FILES.read(name, file))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void linesOfAPdfBecomeParagraphs() throws IOException, UnreadableException {
    Document document =
        read(
            "a.pdf",
            OfficeSamples.pdf("The pass is closed, the minis-", "try said on Tuesday.", LINE));

    assertThat(document.text())
        .isEqualTo("The pass is closed, the ministry said on Tuesday. " + LINE);
    assertThat(document.title()).contains("Statement");
    assertThat(document.author()).contains("Press office");
    assertThat(document.uri()).contains("a.pdf");
  }

  @Test
  void wordPowerPointAndExcelAreRead() throws IOException, UnreadableException {
    Document word = read("a.docx", OfficeSamples.word(List.of(LINE, "She gave no date.")));

    assertThat(word.text()).isEqualTo(LINE + "\n\nShe gave no date.\n\nA cell.");
    assertThat(word.title()).contains("Statement");
    assertThat(word.author()).contains("Press office");
    assertThat(read("a.pptx", OfficeSamples.slides(LINE)).text()).contains(LINE);
    assertThat(read("a.xlsx", OfficeSamples.sheet(false, LINE)).text()).contains(LINE, "1250.5");
    assertThat(read("a.xls", OfficeSamples.sheet(true, LINE)).text()).contains(LINE, "1250.5");
  }

  @Test
  void richTextOpenDocumentAndBooksAreRead() throws IOException, UnreadableException {
    assertThat(read("a.rtf", OfficeSamples.rtf(LINE)).text()).isEqualTo(LINE);
    assertThat(read("a.odt", OfficeSamples.openDocument(LINE)).text()).isEqualTo(LINE);
    assertThat(read("a.epub", OfficeSamples.book(LINE)).text()).isEqualTo(LINE);
  }

  @Test
  void theContentTellsTheFormatNotTheName() throws IOException, UnreadableException {
    assertThat(read("wrong.doc", OfficeSamples.pdf(LINE)).text()).isEqualTo(LINE);
  }

  @Test
  void encryptedFilesAreSaidToBe() throws IOException, UnreadableException {
    assertUnreadable(
        "a.pdf", OfficeSamples.encryptedPdf("secret", LINE), "encrypted: it needs a password");
    assertThat(read("open.pdf", OfficeSamples.encryptedPdf("", LINE)).text())
        .as("locked against changes alone")
        .isEqualTo(LINE);
  }

  @Test
  void brokenFilesAreSaidToBe() throws IOException {
    byte[] word = OfficeSamples.word(List.of(LINE));
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    byte[] looksLikePdf = noise.clone();
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, looksLikePdf, 0, 9);

    byte[] picture = noise.clone();
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);

    assertUnreadable("a.docx", Arrays.copyOf(word, word.length / 2), "broken");
    assertUnreadable("a.pdf", looksLikePdf, "broken");
    assertUnreadable("a.pdf", noise, "broken");
    assertUnreadable("a.doc", picture, "no PDF or office file, whatever its name says");
    assertUnreadable("a.pdf", new byte[0], "empty");
  }

  @Test
  void aPictureOfATextHasNone() throws IOException {
    assertUnreadable("scan.pdf", OfficeSamples.pdfWithoutText(), "no text in it");
  }

  @Test
  void bombsAreRefused() throws IOException {
    byte[] bomb = OfficeSamples.bomb(400);

    assertThat(bomb).hasSizeLessThan(1_000_000);
    assertThatThrownBy(() -> read("bomb.docx", bomb))
        .isInstanceOf(UnreadableException.class)
        .hasMessageMatching(".*(zip bomb|more than 100000 characters|more memory).*");
  }

  @Test
  void aFileOrATextThatIsTooLongIsSaidToBe() throws IOException {
    assertUnreadable("a.pdf", new byte[5_000_001], "larger than the 5 MB");
    assertUnreadable(
        "a.rtf", OfficeSamples.rtf("word ".repeat(30_000)), "more than 100000 characters");
  }

  @Test
  void aFileThatTakesTooLongIsGivenUpAndTheNextIsRead() throws IOException, UnreadableException {
    byte[] file = OfficeSamples.pdf(LINE);
    OfficeLimits hasty = new OfficeLimits(Duration.ofMillis(20), 128, 5_000_000, 100_000);
    try (OfficeFiles files = new OfficeFiles(hasty)) {
      assertThatThrownBy(() -> files.read("a.pdf", file)).hasMessageStartingWith("took longer");
    }
    assertThat(read("a.pdf", file).text()).isEqualTo(LINE);
  }

  @Test
  void aFileThatNeedsTooMuchMemoryEndsOnlyItsOwnProcess() throws IOException, UnreadableException {
    byte[] large = OfficeSamples.sheet(true, "x".repeat(30_000));
    OfficeLimits narrow = new OfficeLimits(Duration.ofSeconds(60), 2, 5_000_000, 100_000);
    try (OfficeFiles files = new OfficeFiles(narrow)) {
      assertThatThrownBy(() -> files.read("a.xls", large)).hasMessageContaining("more memory");
      assertThatThrownBy(() -> files.read("b.xls", large)).hasMessageContaining("more memory");
    }
    assertThat(read("a.xls", large).text()).contains("xxx");
  }
}
