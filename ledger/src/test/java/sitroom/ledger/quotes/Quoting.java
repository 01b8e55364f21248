package sitroom.ledger.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.ActorMention;
import sitroom.model.Document;

/** Quotations for tests. */
final class Quoting {
  private Quoting() {}

  /** A story that quotes somebody. */
  static Quoted of(String quote, ActorMention speaker, Optional<LocalDate> day) {
    String text = "“" + quote + "”, " + speaker.name() + " said.";
    Document story = Document.of(text).withOutlet("The Strelsau Gazette");
    return new Quoted(
        story,
        QuotationMarks.in(text).get(0),
        new Speaker(List.of(speaker)),
        day,
        false,
        List.of());
  }

  static ActorMention person(String id, String name, String country) {
    return new ActorMention(
        name,
        Optional.empty(),
        Optional.of(id),
        name,
        Optional.of(country),
        Optional.of("GOV"),
        Optional.empty(),
        "");
  }
}
