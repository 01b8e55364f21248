package sitroom.ledger.quotes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sitroom.model.Span;

/** A checked quotation as one line of JSON, and back. */
public final class QuoteJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private QuoteJson() {}

  /** One line; docs/quotes.md explains its fields. */
  public static String line(CheckedQuotation checked) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("document", checked.document());
    put(json, checked.span());
    json.put("quote", checked.quote());
    ArrayNode speaker = json.putArray("speaker");
    checked.speaker().forEach(speaker::add);
    json.put("country", checked.country().orElse(null));
    json.put("verdict", checked.verdict().code());
    checked
        .primary()
        .ifPresentOrElse(
            primary -> {
              ObjectNode node = json.putObject("primary");
              node.put("document", primary.document());
              node.put("uri", primary.uri().orElse(null));
              node.put("outlet", primary.outlet().orElse(null));
              node.put("title", primary.title().orElse(null));
              node.put("published", primary.day().map(LocalDate::toString).orElse(null));
            },
            () -> json.putNull("primary"));
    ArrayNode said = json.putArray("said");
    checked.said().forEach(one -> put(said.addObject(), one.span()).put("text", one.text()));
    ArrayNode pieces = json.putArray("words");
    checked.pieces().forEach(piece -> put(pieces.addObject(), piece));
    json.put("saidBy", checked.saidBy().orElse(null));
    json.put("likeness", Math.round(checked.likeness() * 1000) / 1000.0);
    json.put("note", checked.note());
    ArrayNode entries = json.putArray("entries");
    checked.entries().forEach(entries::add);
    return json.toString();
  }

  private static ObjectNode put(ObjectNode json, Span span) {
    return json.put("start", span.start()).put("end", span.end());
  }

  private static void put(ObjectNode json, Piece piece) {
    json.put("kind", piece.kind().code());
    piece
        .quotedSpan()
        .ifPresent(span -> put(json.putObject("quoted"), span).put("text", piece.quoted()));
    piece.saidSpan().ifPresent(span -> put(json.putObject("said"), span).put("text", piece.said()));
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException where it is none of {@link #line}
   */
  public static CheckedQuotation read(String line) {
    JsonNode json = tree(line);
    List<CheckedQuotation.Said> said = new ArrayList<>();
    json.path("said")
        .forEach(one -> said.add(new CheckedQuotation.Said(span(one), one.path("text").asText())));
    List<Piece> pieces = new ArrayList<>();
    json.path("words").forEach(one -> pieces.add(piece(one)));
    return new CheckedQuotation(
        json.path("document").asText(),
        span(json),
        json.path("quote").asText(),
        texts(json.path("speaker")),
        text(json, "country"),
        Verdict.ofCode(json.path("verdict").asText())
            .orElseThrow(() -> new IllegalArgumentException("no verdict: " + line)),
        json.path("primary").isObject()
            ? Optional.of(origin(json.path("primary")))
            : Optional.empty(),
        said,
        pieces,
        text(json, "saidBy"),
        json.path("likeness").asDouble(),
        json.path("note").asText(),
        texts(json.path("entries")));
  }

  private static JsonNode tree(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static CheckedQuotation.Origin origin(JsonNode json) {
    return new CheckedQuotation.Origin(
        json.path("document").asText(),
        text(json, "uri"),
        text(json, "outlet"),
        text(json, "title"),
        text(json, "published").map(LocalDate::parse));
  }

  private static Piece piece(JsonNode json) {
    JsonNode quoted = json.path("quoted");
    JsonNode said = json.path("said");
    String code = json.path("kind").asText();
    Piece.Kind kind =
        Arrays.stream(Piece.Kind.values())
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no kind of piece: " + code));
    return new Piece(
        kind,
        quoted.path("text").asText(""),
        quoted.isObject() ? Optional.of(span(quoted)) : Optional.empty(),
        said.path("text").asText(""),
        said.isObject() ? Optional.of(span(said)) : Optional.empty());
  }

  private static Span span(JsonNode json) {
    return new Span(json.path("start").asInt(), json.path("end").asInt());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private static Optional<String> text(JsonNode json, String field) {
    return json.path(field).isTextual() ? Optional.of(json.path(field).asText()) : Optional.empty();
  }
}
