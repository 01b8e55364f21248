package sitroom.ledger.quotes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sitroom.model.AttributionLink;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.Quotation;
import sitroom.model.Span;
import sitroom.model.Utterance;

/** The quotations of a document, each with its speaker. */
public final class Quotations {
  /** Quotation marks of one speech stand at most so far apart: “...,” he said, “...”. */
  private static final int NEAR = 160;

  private Quotations() {}

  /**
   * Finds them. What an entry says of the speaker goes before what the reading says of the
   * quotation, since a person may have corrected it.
   *
   * @param entries those of the document
   * @param utterances those of the document, with whose words they are
   */
  public static List<Quoted> of(
      Document document, Optional<LocalDate> day, List<Entry> entries, List<Utterance> utterances) {
    Terms terms = new Terms(document.text());
    List<Quoted> found = new ArrayList<>();
    for (QuotedWords words : QuotationMarks.in(document.text())) {
      List<Entry> over = overlapping(entries, words.inner());
      Speaker speaker = speaker(over, words.inner());
      if (speaker.isUnknown()) {
        speaker = uttered(utterances, words.inner());
      }
      if (speaker.isUnknown() && !found.isEmpty()) {
        speaker = goesOn(document.text(), found.get(found.size() - 1), words);
      }
      List<String> ids = over.stream().map(Entry::id).toList();
      found.add(new Quoted(document, words, speaker, day, terms.isTerm(words), ids));
    }
    return List.copyOf(found);
  }

  private static List<Entry> overlapping(List<Entry> entries, Span words) {
    return entries.stream()
        .filter(entry -> entry.evidence().stream().map(Evidence::span).anyMatch(words::overlaps))
        .toList();
  }

  /** Of the entry that takes most of its words; entries that quote come first. */
  private static Speaker speaker(List<Entry> entries, Span words) {
    return entries.stream()
        .filter(entry -> !entry.attribution().isEmpty() || !entry.source().isEmpty())
        .max(
            Comparator.comparing(Quotations::quotes)
                .thenComparing(entry -> !entry.attribution().isEmpty())
                .thenComparingInt(entry -> shared(entry, words))
                .thenComparing(Comparator.comparing(Entry::id).reversed()))
        .map(Quotations::chain)
        .orElse(Speaker.UNKNOWN);
  }

  private static Speaker uttered(List<Utterance> utterances, Span words) {
    return utterances.stream()
        .filter(one -> one.span().overlaps(words))
        .findFirst()
        .map(one -> new Speaker(one.chain()))
        .orElse(Speaker.UNKNOWN);
  }

  private static boolean quotes(Entry entry) {
    return entry.quote().filter(quote -> quote != Quotation.INDIRECT).isPresent();
  }

  private static Speaker chain(Entry entry) {
    return entry.attribution().isEmpty()
        ? new Speaker(entry.source().subList(0, 1))
        : new Speaker(entry.attribution().stream().map(AttributionLink::source).toList());
  }

  private static int shared(Entry entry, Span words) {
    return entry.evidence().stream()
        .map(Evidence::span)
        .filter(words::overlaps)
        .mapToInt(span -> Math.min(span.end(), words.end()) - Math.max(span.start(), words.start()))
        .sum();
  }

  /** A quotation right after another one, in the same paragraph, is the same speaker's. */
  private static Speaker goesOn(String text, Quoted last, QuotedWords next) {
    int end = last.words().outer().end();
    int start = next.outer().start();
    boolean near = start - end <= NEAR && text.substring(end, start).indexOf('\n') < 0;
    return near && !last.term() ? last.speaker() : Speaker.UNKNOWN;
  }
}
