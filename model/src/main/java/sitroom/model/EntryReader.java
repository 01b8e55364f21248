package sitroom.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes an entry of the tree that {@link EntryWriter}'s line was parsed to. */
final class EntryReader {
  private EntryReader() {}

  static Entry read(JsonNode json) throws JsonLineException {
    return new Entry(
        text(json, "id"),
        text(json, "document"),
        optional(json, "uri"),
        optional(json, "outlet"),
        date(json, "published"),
        json.path("publishedAssumed").asBoolean(),
        number(json, "sentence"),
        evidence(json),
        code(json, "kind", Kind::ofCode).orElseThrow(() -> missing("kind")),
        code(json, "speechAct", SpeechAct::ofCode),
        code(json, "event", EventType::ofCode),
        optional(json, "mode"),
        optional(json, "medium"),
        texts(json, "contexts"),
        optional(json, "cameo"),
        code(json, "factuality", Factuality::ofCode),
        actors(json, "source"),
        actors(json, "target"),
        proposition(json, "proposition"),
        proposition(json, "condition"),
        when(json.path("when")),
        where(json.path("where")),
        attribution(json),
        code(json, "quote", Quotation::ofCode),
        text(json, "rule"),
        json.path("confidence").asDouble());
  }

  static Utterance utterance(JsonNode json) throws JsonLineException {
    List<ActorMention> chain = actors(json, "chain");
    if (chain.isEmpty()) {
      throw missing("chain");
    }
    return new Utterance(span(json).orElseThrow(() -> missing("start")), chain);
  }

  private static List<Evidence> evidence(JsonNode json) throws JsonLineException {
    List<Evidence> pieces = new ArrayList<>();
    for (JsonNode piece : json.path("evidence")) {
      Span span = span(piece).orElseThrow(() -> missing("start"));
      pieces.add(new Evidence(span, text(piece, "text")));
    }
    return pieces;
  }

  private static List<ActorMention> actors(JsonNode json, String field) throws JsonLineException {
    List<ActorMention> actors = new ArrayList<>();
    for (JsonNode actor : json.path(field)) {
      actors.add(actor(actor, actor));
    }
    return actors;
  }

  /** An actor whose id, name and country stand in one object, and the rest in that or another. */
  private static ActorMention actor(JsonNode identity, JsonNode mention) throws JsonLineException {
    return new ActorMention(
        text(mention, "text"),
        span(mention),
        optional(identity, "id"),
        text(identity, "name"),
        optional(identity, "country"),
        optional(mention, "sector"),
        optional(mention, "office"),
        optional(mention, "reason").orElse(""));
  }

  private static Optional<Proposition> proposition(JsonNode json, String field)
      throws JsonLineException {
    JsonNode content = json.path(field);
    if (!content.isObject()) {
      return Optional.empty();
    }
    return Optional.of(
        new Proposition(
            text(content, "text"),
            span(content),
            code(content, "event", EventType::ofCode),
            actors(content, "source"),
            actors(content, "target"),
            code(content, "polarity", Polarity::ofCode).orElseThrow(() -> missing("polarity"))));
  }

  private static Optional<When> when(JsonNode json) throws JsonLineException {
    if (!json.isObject()) {
      return Optional.empty();
    }
    boolean assumed = json.path("assumed").asBoolean();
    return Optional.of(
        new When(
            optional(json, "text"), span(json), date(json, "from"), date(json, "to"), assumed));
  }

  private static Optional<Where> where(JsonNode json) throws JsonLineException {
    if (!json.isObject()) {
      return Optional.empty();
    }
    return Optional.of(
        new Where(text(json, "text"), span(json), text(json, "name"), optional(json, "country")));
  }

  private static List<AttributionLink> attribution(JsonNode json) throws JsonLineException {
    List<AttributionLink> links = new ArrayList<>();
    for (JsonNode link : json.path("attribution")) {
      Medium medium = code(link, "medium", Medium::ofCode).orElseThrow(() -> missing("medium"));
      links.add(
          new AttributionLink(
              actor(link, link.path("mention")), text(link, "cue"), span(link), medium));
    }
    return links;
  }

  private static Optional<Span> span(JsonNode json) throws JsonLineException {
    if (!json.hasNonNull("start") || !json.hasNonNull("end")) {
      return Optional.empty();
    }
    int start = number(json, "start");
    int end = number(json, "end");
    if (start < 0 || end < start) {
      throw new JsonLineException("no span: [" + start + ", " + end + ")");
    }
    return Optional.of(new Span(start, end));
  }

  private static int number(JsonNode json, String field) throws JsonLineException {
    JsonNode value = json.path(field);
    if (!value.canConvertToInt()) {
      throw new JsonLineException("\"" + field + "\" is no whole number");
    }
    return value.intValue();
  }

  private static String text(JsonNode json, String field) throws JsonLineException {
    return optional(json, field).orElseThrow(() -> missing(field));
  }

  private static Optional<String> optional(JsonNode json, String field) throws JsonLineException {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new JsonLineException("\"" + field + "\" is no text");
    }
    return Optional.of(value.textValue());
  }

  private static List<String> texts(JsonNode json, String field) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : json.path(field)) {
      values.add(value.asText());
    }
    return values;
  }

  private static Optional<LocalDate> date(JsonNode json, String field) throws JsonLineException {
    Optional<String> value = optional(json, field);
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new JsonLineException(
          "\"" + field + "\" is no ISO date: \"" + value.orElse("") + "\"", e);
    }
  }

  private static <T> Optional<T> code(
      JsonNode json, String field, Function<String, Optional<T>> ofCode) throws JsonLineException {
    Optional<String> code = optional(json, field);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = ofCode.apply(code.get());
    if (value.isEmpty()) {
      throw new JsonLineException("\"" + field + "\" has the unknown value \"" + code.get() + "\"");
    }
    return value;
  }

  private static JsonLineException missing(String field) {
    return new JsonLineException("\"" + field + "\" is missing");
  }
}
