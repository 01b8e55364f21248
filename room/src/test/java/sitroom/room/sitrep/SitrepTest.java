package sitroom.room.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.room.PatternReader;

/** A report is whole in every form: each sentence with its notes, each note once. */
class SitrepTest {
  private static final List<Entry> ENTRIES =
      new PatternReader()
          .read(Document.of("Ruritania threatened to invade Borduria. Borduria invaded Ruritania."))
          .entries();
  private static final Entry THREAT = ENTRIES.get(0);
  private static final Entry WAR = ENTRIES.get(1);

  private static Sitrep report(String title, String sentence) {
    return Sitrep.of(
        title,
        "1 Dec 2021 to 7 Dec 2021",
        "Made of a test.",
        List.of(
            new Sitrep.Draft("Threats", sentence, List.of(THREAT)),
            new Sitrep.Draft("War", "Borduria came.", List.of(WAR, THREAT)),
            new Sitrep.Draft("Threats", "Again.", List.of(THREAT))));
  }

  private static String word(byte[] file) throws Exception {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(xml, "", Parser.xmlParser()).text()).isNotNull();
        all.append(xml);
      }
    }
    return all.toString();
  }

  @Test
  void headingsComeOnceAndNotesOnce() {
    Sitrep report = report("T", "One.");
    assertThat(report.sections())
        .extracting(Sitrep.Section::title)
        .containsExactly("Threats", "War");
    assertThat(report.sections().get(0).lines())
        .extracting(Sitrep.Line::notes)
        .containsExactly(List.of(1), List.of(1));
    assertThat(report.sections().get(1).lines().get(0).notes()).containsExactly(2, 1);
    assertThat(report.notes()).extracting(Note::number).containsExactly(1, 2);
    assertThat(report.check()).isEqualTo("3 sentences, each with a note; 2 notes.");
  }

  @Test
  void aSentenceWithoutAnEntryIsNone() {
    assertThatThrownBy(() -> new Sitrep.Draft("S", "Unfounded.", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNoteSaysActAccountWordsAndPlace() {
    assertThat(report("T", "One.").notes().get(0).line())
        .startsWith("threat, planned · outlet not named, no date: “Ruritania threatened")
        .contains(THREAT.id() + " [0, ");
  }

  @Property(tries = 60)
  void anyWordsAreTextInHtmlAndMarkdown(
      @ForAll @NotBlank @StringLength(max = 40) String title,
      @ForAll @NotBlank @StringLength(max = 60) String words) {
    Sitrep report = report(title, words);
    var html = Jsoup.parse(HtmlSitrep.write(report));
    assertThat(html.select("script, img, iframe")).isEmpty();
    assertThat(html.select("ol li")).hasSize(2);
    assertThat(MarkdownSitrep.write(report).lines().filter(line -> line.startsWith("- ")).count())
        .isEqualTo(3);
  }

  @Property(tries = 25)
  void anyWordsMakeAWholeWordFileAndPdf(
      @ForAll @NotBlank @StringLength(max = 40) String title,
      @ForAll @NotBlank @StringLength(max = 60) String words)
      throws Exception {
    Sitrep report = report(title, words);
    assertThat(word(DocxSitrep.write(report)))
        .contains("<w:footnoteReference w:id=\"1\"/>", "<w:footnote w:id=\"2\">");
    try (var pdf = Loader.loadPDF(PdfSitrep.write(report))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Borduria came.", "[2]", "Notes");
    }
  }
}
