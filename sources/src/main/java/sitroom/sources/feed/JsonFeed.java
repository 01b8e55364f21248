package sitroom.sources.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.sources.input.UnreadableException;
import sitroom.sources.web.WebAddress;

/** JSON Feed, versions 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonFeed() {}

  static Feed parse(String json, URI address) throws UnreadableException {
    JsonNode feed;
    try {
      feed = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new UnreadableException(line, "not JSON: " + e.getOriginalMessage().split("\\R", 2)[0]);
    }
    if (!feed.path("version").asText("").contains("jsonfeed.org/version/1")) {
      throw new UnreadableException("no feed: JSON without the version of JSON Feed");
    }
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      items.add(item(item, author(feed), address));
    }
    return new Feed(FeedParser.line(value(feed, "title")), value(feed, "language"), items);
  }

  private static FeedItem item(JsonNode item, Optional<String> feedAuthor, URI address) {
    Optional<URI> page =
        value(item, "url")
            .or(() -> value(item, "external_url"))
            .flatMap(link -> WebAddress.within(address, link));
    String text =
        value(item, "content_html")
            .map(FeedParser::paragraphs)
            .or(() -> value(item, "content_text"))
            .or(() -> value(item, "summary"))
            .orElse("");
    String id =
        value(item, "id").or(() -> page.map(URI::toString)).orElseGet(() -> Document.of(text).id());
    return new FeedItem(
        id,
        page,
        FeedParser.line(value(item, "title")),
        author(item).or(() -> feedAuthor),
        value(item, "date_published").flatMap(WrittenDay::of),
        text);
  }

  private static Optional<String> author(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.path("authors").forEach(author -> value(author, "name").ifPresent(names::add));
    if (names.isEmpty()) {
      return value(node.path("author"), "name");
    }
    return Optional.of(String.join(", ", names));
  }

  /** Ids are sometimes numbers. */
  private static Optional<String> value(JsonNode node, String name) {
    return Optional.of(node.path(name).asText("")).map(String::strip).filter(it -> !it.isEmpty());
  }
}
