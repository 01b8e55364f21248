package sitroom.reader;

import java.util.List;
import java.util.Map;
import sitroom.model.Entry;
import sitroom.model.Span;
import sitroom.model.Utterance;
import sitroom.reader.parse.ParsedText;

/**
 * What was read out of one document.
 *
 * @param parsed the sentences, with the prepared text and its blocks
 * @param entries in the order of the text
 * @param silences sentences and drafts without an entry, with the reason
 * @param utterances quotations with whose words they are, whether or not they made an entry
 * @param signs what the confidence of each entry rests on, by the entry's id
 */
public record Reading(
    ParsedText parsed,
    List<Entry> entries,
    List<Silence> silences,
    List<Utterance> utterances,
    Map<String, List<Sign>> signs) {
  public Reading {
    entries = List.copyOf(entries);
    silences = List.copyOf(silences);
    utterances = List.copyOf(utterances);
    signs = Map.copyOf(signs);
  }

  /** A reading of which no more is known. */
  public Reading(ParsedText parsed, List<Entry> entries, List<Silence> silences) {
    this(parsed, entries, silences, List.of(), Map.of());
  }

  /** The same with these of its entries. */
  public Reading with(List<Entry> some) {
    return new Reading(parsed, some, silences, utterances, signs);
  }

  /**
   * Why something made no entry.
   *
   * @param sentence number of the sentence
   * @param span what it concerns, in the document's own text
   */
  public record Silence(int sentence, Span span, String reason) {}
}
