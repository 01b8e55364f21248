package sitroom.reader;

import java.util.List;
import sitroom.model.Entry;
import sitroom.model.Span;
import sitroom.reader.parse.ParsedText;

/**
 * What was read out of one document.
 *
 * @param parsed the sentences, with the prepared text and its blocks
 * @param entries in the order of the text
 * @param silences sentences and drafts without an entry, with the reason
 */
public record Reading(ParsedText parsed, List<Entry> entries, List<Silence> silences) {
  public Reading {
    entries = List.copyOf(entries);
    silences = List.copyOf(silences);
  }

  /**
   * Why something made no entry.
   *
   * @param sentence number of the sentence
   * @param span what it concerns, in the document's own text
   */
  public record Silence(int sentence, Span span, String reason) {}
}
