package sitroom.sources.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sitroom.model.Document;
import sitroom.sources.input.UnreadableException;

/**
 * Pages in the ways that outlets, ministries and old sites build them: {@code NAME.html}, the
 * article's own paragraphs in {@code NAME.txt}, what the page says of its origin in {@code
 * NAME.json}.
 */
class PagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");

  /** Bylines and the like may come along; a second text may not. */
  private static final double MOST_BESIDE = 0.12;

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replace(".html", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theArticleIsThereWholeAndHardlyAnythingElse(String page)
      throws IOException, UnreadableException {
    String article = Files.readString(FOLDER.resolve(page + ".txt")).strip();

    String text = read(page).text();

    assertThat(text.split("\\n\\n")).containsSubsequence(article.split("\\n\\n"));
    assertThat(text.length()).isLessThan((int) (article.length() * (1 + MOST_BESIDE)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageSaysWhereItComesFrom(String page) throws IOException, UnreadableException {
    JsonNode facts =
        JsonMapper.builder().build().readTree(Files.readString(FOLDER.resolve(page + ".json")));

    Document document = read(page);

    assertThat(document.title()).isEqualTo(fact(facts, "title"));
    assertThat(document.author()).isEqualTo(fact(facts, "author"));
    assertThat(document.outlet()).isEqualTo(fact(facts, "outlet"));
    assertThat(document.published().map(String::valueOf)).isEqualTo(fact(facts, "published"));
    assertThat(document.language()).isEqualTo(fact(facts, "language"));
    assertThat(document.uri()).contains(fact(facts, "uri").orElse(page + ".html"));
  }

  private static Document read(String page) throws IOException, UnreadableException {
    return HtmlArticle.read(Files.readAllBytes(FOLDER.resolve(page + ".html")))
        .asDocument(page + ".html");
  }

  private static Optional<String> fact(JsonNode facts, String name) {
    return Optional.ofNullable(facts.get(name)).map(JsonNode::asText);
  }
}
