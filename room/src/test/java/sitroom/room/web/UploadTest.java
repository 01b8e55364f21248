package sitroom.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.model.Document;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;

/** What a handed-in file is read as, and what it is refused for. */
class UploadTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPageIsReadWithWhatItSaysOfItself() {
    String page =
        "<html><head><title>Talks</title><meta property=\"og:site_name\" content=\"The Wire\">"
            + "</head><body><article><p>Moscow denied that it would attack.</p></article></body>";
    Document document = Upload.read("talks.html", bytes(page), Origin.UNKNOWN).get(0).document();
    assertThat(document.text()).isEqualTo("Moscow denied that it would attack.");
    assertThat(document.outlet()).contains("The Wire");
  }

  @Test
  void whatTheFileLeavesOpenIsFilledIn() {
    Origin origin = new Origin(Optional.of(LocalDate.of(2021, 12, 7)), Optional.of("The Wire"));
    Document document = Upload.read("a.txt", bytes("Some words."), origin).get(0).document();
    assertThat(document.published()).contains(LocalDate.of(2021, 12, 7));
    assertThat(document.outlet()).contains("The Wire");
    assertThat(document.uri()).as("no path of this machine").contains("a.txt");
  }

  @Test
  void everyLineOfJsonLinesIsADocument() {
    List<Input.Found> found =
        Upload.read(
            "two.jsonl", bytes("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"), Origin.UNKNOWN);
    assertThat(found).extracting(it -> it.document().text()).containsExactly("One.", "Two.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.exe", "archive.warc", "page.html.gz", "noname", "a.zip", "x.svg"})
  void otherKindsAreRefusedWithTheirName(String name) {
    assertThatThrownBy(() -> Upload.read(name, bytes("x"), Origin.UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“" + name + "” is not of a kind");
  }

  @Test
  void whatHoldsNoTextSaysWhy() {
    assertThatThrownBy(() -> Upload.read("a.txt", new byte[] {0, 1, 2, 0}, Origin.UNKNOWN))
        .hasMessageStartingWith("“a.txt” cannot be read: ");
    assertThatThrownBy(() -> Upload.read("a.pdf", bytes("no PDF at all"), Origin.UNKNOWN))
        .hasMessageStartingWith("“a.pdf” cannot be read: ");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.txt, passwd.txt",
    "'C:\\Users\\me\\report 1.txt', report 1.txt",
    "..txt, txt",
    "'', file",
    "a/b/, file",
    "'x;rm -rf.txt', x_rm -rf.txt"
  })
  void onlyTheLastPartOfANameCounts(String name, String plain) {
    assertThat(Upload.plain(name)).isEqualTo(plain);
  }

  @Property
  void noNameLeadsOutOfTheFolder(@ForAll String name) {
    assertThat(Upload.plain(name)).isNotEmpty().doesNotContain("/", "\\", "\u0000");
    assertThat(Upload.plain(name)).isNotIn(".", "..").hasSizeLessThanOrEqualTo(100);
  }
}
