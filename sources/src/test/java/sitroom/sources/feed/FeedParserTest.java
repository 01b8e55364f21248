package sitroom.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.sources.input.UnreadableException;

/** Feeds of every version say the same two stories. */
class FeedParserTest {
  private static final Path FOLDER = Path.of("src/test/resources/feeds");
  private static final URI ADDRESS = URI.create("https://gazette.example/feed");

  static List<String> versions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Feed parse(String text) throws UnreadableException {
    return FeedParser.parse(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), ADDRESS);
  }

  private static Feed file(String name) throws IOException, UnreadableException {
    return FeedParser.parse(Files.readAllBytes(FOLDER.resolve(name)), Optional.empty(), ADDRESS);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyVersionIsRead(String version) throws IOException, UnreadableException {
    Feed feed = file(version);

    assertThat(feed.title()).contains("Valley Gazette");
    assertThat(feed.items())
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Pass closed", "Talks end");
    assertThat(feed.items())
        .extracting(item -> item.address().map(URI::toString).orElse(""))
        .containsExactly("https://gazette.example/pass", "https://gazette.example/talks");
    assertThat(feed.items()).extracting(FeedItem::id).doesNotContain("").doesNotHaveDuplicates();
    if (!version.startsWith("rss-0.90")) {
      assertThat(feed.items().get(0).text()).startsWith("The pass is closed — until spring.");
      assertThat(feed.items().get(1).text()).isEqualTo("No word.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rss-1.0.xml",
        "rss-2.0.xml",
        "atom-0.3.xml",
        "atom-1.0.xml",
        "json-1.0.json",
        "json-1.1.json"
      })
  void theDayCountsAsItIsWritten(String version) throws IOException, UnreadableException {
    FeedItem item = file(version).items().get(0);

    assertThat(item.published()).contains(LocalDate.of(2024, 3, 5));
    assertThat(item.author()).hasValueSatisfying(it -> assertThat(it).startsWith("Ida Korn"));
  }

  @Test
  void aStoryIsADocumentInTheFeedsOwnWords() throws IOException, UnreadableException {
    Feed feed = file("rss-2.0.xml");

    assertThat(feed.items().get(0).document(feed))
        .hasValueSatisfying(
            document -> {
              assertThat(document.text())
                  .isEqualTo("The pass is closed — until spring.\n\nNobody passes.");
              assertThat(document.outlet()).contains("Valley Gazette");
              assertThat(document.language()).contains("en-gb");
              assertThat(document.uri()).contains("https://gazette.example/pass");
            });
  }

  @Test
  void entitiesAreNotUnfolded() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
    String file =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";

    assertThatThrownBy(() -> parse(bomb)).hasMessageContaining("declares entities of its own");
    assertThatThrownBy(() -> parse(file)).hasMessageContaining("declares entities of its own");
    assertThatThrownBy(
            () -> parse(" ".repeat(5000) + "<!--" + "x".repeat(5000) + "-->" + bomb.substring(21)))
        .as("however late it comes")
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void brokenFeedsSayWhere() {
    assertThatThrownBy(
            () -> parse("<rss version=\"2.0\">\n<channel>\n<title>x</titel></channel></rss>"))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.in("feed")).asString().startsWith("feed:3: not well-formed XML"));
    assertThatThrownBy(() -> parse("{\"version\": oops"))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.in("feed")).asString().startsWith("feed:1: not JSON"));
    assertThatThrownBy(() -> parse("<html><body>Down for repair</body></html>"))
        .hasMessage("no feed: html is no RSS or Atom");
    assertThatThrownBy(() -> parse("{\"a\":1}")).hasMessageStartingWith("no feed: JSON");
    assertThatThrownBy(() -> parse("")).hasMessage("empty");
  }

  @Test
  void aFeedThatIsNestedWithoutEndDoesNoHarm() {
    String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);

    assertThatThrownBy(() -> parse("<rss version=\"2.0\"><channel>" + deep + "</channel></rss>"))
        .hasMessageContaining("nested too deeply");
    assertThatThrownBy(() -> parse("{\"items\":" + "[".repeat(200_000)))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void aFeedWithoutStoriesHasNone() throws UnreadableException {
    assertThat(
            parse(
                    "<rss version=\"2.0\"><channel><title>x</title><link>l</link><description>d</description></channel></rss>")
                .items())
        .isEmpty();
  }
}
