package sitroom.sources.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.sources.content.ContentReader;
import sitroom.sources.input.Input;
import sitroom.sources.office.OfficeFiles;
import sitroom.sources.office.OfficeLimits;

class WarcArchiveTest {
  @TempDir Path folder;

  private List<Input> read(byte[] archive) throws IOException {
    return read(Files.write(folder.resolve("crawl.warc"), archive));
  }

  private static List<Input> read(Path path) throws IOException {
    List<Input> found = new ArrayList<>();
    try (OfficeFiles office = new OfficeFiles(OfficeLimits.USUAL)) {
      new WarcArchive("crawl.warc", 100_000, new ContentReader(office), found::add).read(path);
    }
    return found;
  }

  private static List<String> texts(List<Input> inputs) {
    return inputs.stream()
        .filter(Input.Found.class::isInstance)
        .map(input -> ((Input.Found) input).document().text())
        .toList();
  }

  private static List<String> problems(List<Input> inputs) {
    return inputs.stream()
        .filter(Input.SetAside.class::isInstance)
        .map(input -> ((Input.SetAside) input).problem().what())
        .toList();
  }

  private static String text(String name) {
    return "The pass is closed: " + name + ".";
  }

  @Test
  void pagesAreReadAndTheRestIsPassedOver() throws IOException {
    List<byte[]> records =
        List.of(
            WarcSamples.record("warcinfo", "urn:x", "application/warc-fields", "software: x\r\n"),
            WarcSamples.article("a"),
            WarcSamples.response("https://g.example/p.png", "200 OK", "image/png", "\u0089PNG"),
            WarcSamples.response("https://g.example/n", "404 Not Found", "text/html", "<p>No</p>"),
            WarcSamples.record(
                "request",
                "https://g.example/q",
                "application/http; msgtype=request",
                "GET / HTTP/1.1\r\n\r\n"),
            WarcSamples.record("resource", "https://g.example/t.txt", "text/plain", "A note."),
            WarcSamples.record("conversion", "https://g.example/c", "text/plain", "A text."));

    for (byte[] archive : List.of(WarcSamples.plain(records), WarcSamples.packed(records))) {
      List<Input> found = read(archive);

      assertThat(texts(found)).containsExactly(text("a"), "A note.", "A text.");
      assertThat(problems(found)).isEmpty();
      assertThat(((Input.Found) found.get(0)).document().uri())
          .contains("https://gazette.example/a");
      assertThat(((Input.Found) found.get(0)).document().outlet()).contains("gazette.example");
    }
  }

  @Test
  void aBrokenRecordIsReportedAndTheNextIsRead() throws IOException {
    byte[] garbage =
        "WARC/1.0 but then\u0000 nothing of sense\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] archive =
        WarcSamples.plain(List.of(WarcSamples.article("a"), garbage, WarcSamples.article("b")));

    List<Input> found = read(archive);

    assertThat(texts(found)).containsExactly(text("a"), text("b"));
    assertThat(problems(found))
        .hasSize(1)
        .allSatisfy(it -> assertThat(it).contains("a broken record at or after byte 0"));
  }

  @Test
  void aBrokenPackedRecordIsReportedAndTheNextIsRead() throws IOException {
    byte[] first = WarcSamples.packed(List.of(WarcSamples.article("a")));
    byte[] broken = WarcSamples.packed(List.of(WarcSamples.article("x")));
    Arrays.fill(broken, 30, 60, (byte) 0x55);
    byte[] last = WarcSamples.packed(List.of(WarcSamples.article("b"), WarcSamples.article("c")));

    List<Input> found = read(WarcSamples.plain(List.of(first, broken, last)));

    assertThat(texts(found)).containsExactly(text("a"), text("b"), text("c"));
    assertThat(problems(found)).hasSize(1);
  }

  @Test
  void severalBrokenRecordsAreReportedEach() throws IOException {
    byte[] broken = WarcSamples.packed(List.of(WarcSamples.article("x")));
    Arrays.fill(broken, 30, 60, (byte) 0x55);
    byte[] archive =
        WarcSamples.plain(
            List.of(
                WarcSamples.packed(List.of(WarcSamples.article("a"))),
                broken,
                WarcSamples.packed(List.of(WarcSamples.article("b"), WarcSamples.article("c"))),
                broken,
                broken,
                WarcSamples.packed(List.of(WarcSamples.article("d")))));

    List<Input> found = read(archive);

    assertThat(texts(found)).containsExactly(text("a"), text("b"), text("c"), text("d"));
    assertThat(problems(found)).hasSize(2);
  }

  @Test
  void anArchiveThatIsCutShortIsReadAsFarAsItGoes() throws IOException {
    List<byte[]> records = List.of(WarcSamples.article("a"), WarcSamples.article("b"));
    for (byte[] archive : List.of(WarcSamples.plain(records), WarcSamples.packed(records))) {
      List<Input> found = read(Arrays.copyOf(archive, archive.length - 60));

      assertThat(texts(found)).startsWith(text("a"));
      assertThat(problems(found)).isNotEmpty();
    }
  }

  @Test
  void whatIsNoArchiveIsSaidToBeNone() throws IOException {
    assertThat(problems(read("just text\n".getBytes(StandardCharsets.UTF_8))))
        .first()
        .asString()
        .contains("a broken record at or after byte 0");
    assertThat(problems(read(new byte[0]))).containsExactly("empty");
  }

  @Test
  void aPageThatIsTooLongIsSetAside() throws IOException {
    byte[] huge =
        WarcSamples.response(
            "https://g.example/h", "200 OK", "text/html", "<p>" + "word ".repeat(30_000) + "</p>");

    List<Input> found = read(WarcSamples.plain(List.of(huge, WarcSamples.article("b"))));

    assertThat(texts(found)).containsExactly(text("b"));
    assertThat(problems(found)).hasSize(1).allSatisfy(it -> assertThat(it).contains("longer than"));
  }

  @Property(tries = 60)
  void whateverIsBrokenWhatStoodBeforeItIsRead(
      @ForAll @IntRange(min = 0, max = 300) int at, @ForAll byte[] noise) throws IOException {
    byte[] middle = WarcSamples.article("x");
    for (int i = 0; i < noise.length && at + i < middle.length; i++) {
      middle[at + i] = noise[i];
    }
    List<byte[]> parts =
        new ArrayList<>(List.of(WarcSamples.article("a"), middle, WarcSamples.article("last")));
    Path file = Files.createTempFile("archive", ".warc");
    try {
      assertThat(texts(read(Files.write(file, WarcSamples.plain(parts))))).startsWith(text("a"));
    } finally {
      Files.delete(file);
    }
  }
}
