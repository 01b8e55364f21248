package sitroom.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents as JSON lines, one document a line: {@code text} (required), {@code uri}, {@code
 * outlet}, {@code title}, {@code author}, {@code published} (ISO date or date-time; the day is
 * taken as it is written, without moving it to another time zone), {@code language}. Other fields
 * are passed over; a field may be {@code null}.
 */
public final class DocumentJson {
  private static final Set<String> FIELDS =
      Set.of("text", "uri", "outlet", "title", "author", "published", "language");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private DocumentJson() {}

  /** The document as one line of JSON, without the line's end; {@link #read} gives it back. */
  public static String line(Document document) {
    StringWriter line = new StringWriter(document.text().length() + 256);
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      write(json, "uri", document.uri());
      write(json, "outlet", document.outlet());
      write(json, "title", document.title());
      write(json, "author", document.author());
      write(json, "published", document.published().map(LocalDate::toString));
      write(json, "language", document.language());
      json.writeStringField("text", document.text());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  /**
   * Reads one line.
   *
   * @throws JsonLineException where the line is not a document; the message says what is wrong with
   *     it
   */
  public static Document read(String line) throws JsonLineException {
    Map<String, String> fields = fields(line);
    String text = fields.getOrDefault("text", "");
    if (!fields.containsKey("text")) {
      throw new JsonLineException("a document needs the field \"text\"");
    }
    if (text.isBlank()) {
      throw new JsonLineException("the document's text is empty");
    }
    requireWholeCharacters(text);
    return new Document(
        Document.of(text).id(),
        optional(fields, "uri"),
        optional(fields, "outlet"),
        optional(fields, "title"),
        optional(fields, "author"),
        day(fields),
        optional(fields, "language"),
        text);
  }

  private static Map<String, String> fields(String line) throws JsonLineException {
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonLineException("a document is a JSON object, from { to }");
      }
      Map<String, String> fields = new LinkedHashMap<>();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        if (!FIELDS.contains(name)) {
          json.skipChildren();
        } else if (value == JsonToken.VALUE_STRING) {
          fields.put(name, json.getText());
        } else if (value != JsonToken.VALUE_NULL) {
          throw new JsonLineException("\"" + name + "\" should be text between quotation marks");
        }
      }
      if (json.nextToken() != null) {
        throw new JsonLineException("there is more than one JSON object on the line");
      }
      return fields;
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new JsonLineException(
          "not JSON" + column + ": " + firstSentence(e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  private static String firstSentence(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static Optional<String> optional(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  private static Optional<LocalDate> day(Map<String, String> fields) throws JsonLineException {
    Optional<String> published = optional(fields, "published");
    return published.isEmpty() ? Optional.empty() : Optional.of(day(published.get()));
  }

  /**
   * The day of an ISO date or date-time, as written.
   *
   * @throws JsonLineException where it is neither
   */
  static LocalDate day(String published) throws JsonLineException {
    Matcher matcher = DAY.matcher(published.strip());
    if (matcher.matches()) {
      try {
        return LocalDate.parse(matcher.group(1));
      } catch (DateTimeParseException e) {
        throw new JsonLineException(
            "\"published\" is no day of the calendar: \"" + published + "\"", e);
      }
    }
    throw new JsonLineException(
        "\"published\" is neither an ISO date nor a date-time: \"" + published + "\"");
  }

  /**
   * Half of a surrogate pair is no character: it has no UTF-8 form, and the document's id would not
   * be its own.
   */
  private static void requireWholeCharacters(String text) throws JsonLineException {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        throw new JsonLineException("the text has half of a surrogate pair at offset " + i);
      }
    }
  }
}
