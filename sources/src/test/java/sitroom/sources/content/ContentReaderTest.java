package sitroom.sources.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.model.Document;
import sitroom.sources.input.TextBytes;
import sitroom.sources.input.UnreadableException;
import sitroom.sources.office.OfficeFiles;
import sitroom.sources.office.OfficeLimits;

class ContentReaderTest {
  private static final URI ADDRESS = URI.create("https://www.gazette.example/pass");

  private static Content content(String type, byte[] bytes) {
    return new Content(ADDRESS, Optional.of(type), Optional.empty(), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Document read(Content content) throws UnreadableException {
    try (OfficeFiles office = new OfficeFiles(OfficeLimits.USUAL)) {
      return new ContentReader(office).read(content);
    }
  }

  @Test
  void aPageIsItsArticle() throws UnreadableException {
    Document document =
        read(content("text/html", utf8("<nav>Menu</nav><article><p>Closed.</p></article>")));

    assertThat(document.text()).isEqualTo("Closed.");
    assertThat(document.uri()).contains("https://www.gazette.example/pass");
    assertThat(document.outlet()).contains("gazette.example");
  }

  @Test
  void aPlainTextIsTakenAsItIs() throws UnreadableException {
    Document document = read(content("text/plain", utf8("Closed.\nUntil spring.\n")));

    assertThat(document.text()).isEqualTo("Closed.\nUntil spring.\n");
    assertThat(document.uri()).contains("https://www.gazette.example/pass");
  }

  @Test
  void theEncodingOfTheServerCounts() throws UnreadableException {
    byte[] bytes = "<p>Перевал закрыт.</p>".getBytes(Charset.forName("koi8-r"));
    Content content = new Content(ADDRESS, Optional.of("text/html"), Optional.of("koi8-r"), bytes);

    assertThat(read(content).text()).isEqualTo("Перевал закрыт.");
  }

  @Test
  void aPageThatNamesItsOutletKeepsIt() throws UnreadableException {
    String page = "<meta property=\"og:site_name\" content=\"Gazette\"><p>Closed.</p>";

    assertThat(read(content("text/html", utf8(page))).outlet()).contains("Gazette");
  }

  @Test
  void anAddressOfTheSameHostIsBelieved() throws UnreadableException {
    String own = "<link rel=canonical href=\"https://gazette.example/2024/pass\"><p>Closed.</p>";
    String other = "<link rel=canonical href=\"https://ministry.example/pass\"><p>Closed.</p>";

    assertThat(read(content("text/html", utf8(own))).uri())
        .contains("https://gazette.example/2024/pass");
    assertThat(read(content("text/html", utf8(other))).uri())
        .contains("https://www.gazette.example/pass");
  }

  @Test
  void whatIsNoTextIsSaidToBeNone() {
    assertThatThrownBy(() -> read(content("image/png", utf8("PNG"))))
        .hasMessage("image/png, not a text");
    assertThatThrownBy(() -> read(content("text/plain", new byte[] {'a', 0, 1, 2})))
        .hasMessage("binary data, not text");
    assertThatThrownBy(() -> read(content("text/plain", utf8(" \n"))))
        .hasMessage("nothing but white space");
    assertThatThrownBy(() -> read(content("application/rss+xml", utf8("<rss/>"))))
        .hasMessage("a feed, not a page");
    assertThatThrownBy(() -> read(content("text/plain", new byte[TextBytes.LIMIT + 1])))
        .hasMessageStartingWith("longer than the 5 MB");
    assertThatThrownBy(() -> read(content("text/html", utf8("<p>" + "word ".repeat(1_000_001)))))
        .hasMessageStartingWith("longer than the 5 MB");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, <p>, HTML",
    "application/xhtml+xml, <p>, HTML",
    "text/plain, Closed., TEXT",
    "text/plain, <!DOCTYPE html><p>, HTML",
    "text/plain, %PDF-1.7, OFFICE",
    "application/octet-stream, %PDF-1.7, OFFICE",
    "application/octet-stream, {\\rtf1, OFFICE",
    "application/octet-stream, xyz, OTHER",
    "application/pdf, x, OFFICE",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document, x, OFFICE",
    "application/rss+xml, x, FEED",
    "text/xml, <?xml version='1.0'?><rss>, FEED",
    "application/xml, <feed>, FEED",
    "text/xml, <?xml version='1.0'?><html>, HTML",
    "application/json, {\"version\":\"https://jsonfeed.org/version/1\"}, FEED",
    "application/json, {}, OTHER",
    "image/png, x, OTHER",
    "text/css, x, OTHER"
  })
  void theTypeAndTheFirstBytesTellTheKind(String type, String start, ContentKind kind) {
    assertThat(ContentKind.of(Optional.of(type), utf8(start))).isEqualTo(kind);
  }

  @Property(tries = 300)
  void anyBytesAreOfSomeKind(@ForAll byte[] bytes) {
    assertThat(ContentKind.of(Optional.empty(), bytes)).isNotNull();
  }
}
