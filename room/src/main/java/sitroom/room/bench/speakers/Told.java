package sitroom.room.bench.speakers;

import java.util.List;
import java.util.Optional;
import sitroom.model.Span;

/**
 * A quotation as a program found it in a document.
 *
 * @param span where, in the document's text
 * @param names every name it gives to whoever said it; empty where it names nobody
 */
public record Told(Span span, List<String> names) {
  public Told {
    names = List.copyOf(names);
  }

  /** The one that shares most with a place of the text, if any does. */
  static Optional<Told> at(Span place, List<Told> all) {
    return all.stream()
        .filter(told -> told.span().overlaps(place))
        .max(java.util.Comparator.comparingInt(told -> shared(told.span(), place)));
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }
}
