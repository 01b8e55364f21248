package sitroom.sources.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the JSON-LD of a page says of its article (schema.org's NewsArticle and its kin). */
record LinkedData(
    Optional<String> headline,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> body) {

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = article(script.data());
      if (article.isPresent()) {
        JsonNode found = article.get();
        return new LinkedData(
            text(found.path("headline")),
            names(found.path("author")),
            name(found.path("publisher")),
            text(found.path("datePublished")),
            text(found.path("articleBody")));
      }
    }
    return new LinkedData(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The first object with a date of publication, searched breadth first. */
  private static Optional<JsonNode> article(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JsonMapper.builder().build().readTree(json));
    } catch (JsonProcessingException e) {
      return Optional
          .empty(); // many pages carry broken JSON-LD; they still have their meta elements
    }
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.hasNonNull("datePublished")) {
        return Optional.of(node);
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }

  private static Optional<String> names(JsonNode persons) {
    if (!persons.isArray()) {
      return name(persons);
    }
    List<String> names = new ArrayList<>();
    persons.forEach(person -> name(person).ifPresent(names::add));
    return Optional.of(String.join(", ", names)).filter(joined -> !joined.isEmpty());
  }

  private static Optional<String> name(JsonNode person) {
    JsonNode one = person.isArray() ? person.path(0) : person;
    return text(one.isObject() ? one.path("name") : one);
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node.asText("")).map(String::strip).filter(value -> !value.isEmpty());
  }
}
