package sitroom.room.bench.speakers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import sitroom.model.Document;
import sitroom.model.DocumentJson;
import sitroom.model.JsonLineException;
import sitroom.model.Span;
import sitroom.room.bench.JsonText;

/**
 * A quotation of which people know whose words it is.
 *
 * @param document where it stands
 * @param span from its first mark to behind its last, in the document's text
 * @param speaker words that name whoever said it; any of them will do
 */
public record SpokenQuotation(String id, Document document, Span span, List<String> speaker) {
  public SpokenQuotation {
    speaker = List.copyOf(speaker);
  }

  /**
   * Reads a set.
   *
   * @param file JSON lines: a document's fields, {@code id}, {@code quotation}, {@code speaker}
   * @throws IOException where the file cannot be read or a line lacks something
   */
  public static List<SpokenQuotation> in(Path file) throws IOException {
    List<SpokenQuotation> all = new ArrayList<>();
    for (JsonNode line : JsonText.lines(file)) {
      String id = line.path("id").asText();
      ObjectNode fields = line.deepCopy();
      fields.remove(List.of("id", "quotation", "speaker"));
      JsonNode span = line.path("quotation");
      List<String> speaker = new ArrayList<>();
      line.path("speaker").forEach(word -> speaker.add(word.asText()));
      if (speaker.isEmpty() || !span.path("end").isInt()) {
        throw new IOException(file + ": " + id + " lacks its quotation or its speaker");
      }
      try {
        Document document = DocumentJson.read(fields.toString());
        Span at = new Span(span.path("start").asInt(), span.path("end").asInt());
        all.add(new SpokenQuotation(id, document, at, speaker));
      } catch (JsonLineException e) {
        throw new IOException(file + ": " + id + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(all);
  }

  /** The names that a program gives to the speaker of this quotation, among all of its document. */
  public List<String> namesIn(List<Told> told) {
    return Told.at(span, told).map(Told::names).orElse(List.of());
  }

  /** Whether a name, as a program gives it, names the speaker. */
  public boolean isSaidBy(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return speaker.stream()
        .map(word -> "(?<!\\p{L})" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?!\\p{L})")
        .anyMatch(word -> Pattern.compile(word).matcher(lower).find());
  }
}
