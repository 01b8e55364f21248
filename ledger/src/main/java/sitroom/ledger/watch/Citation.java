package sitroom.ledger.watch;

import sitroom.model.Entry;

/** What a line rests on. */
public sealed interface Citation {
  /** As it is printed: an entry's id, or where a row stands. */
  String shown();

  /** An entry of the ledger. */
  record OfEntry(Entry entry) implements Citation {
    @Override
    public String shown() {
      return entry.id();
    }
  }

  /** A row of a pack, as {@code obligations.tsv:3}. */
  record OfRow(String place) implements Citation {
    @Override
    public String shown() {
      return place;
    }
  }

  /** A tripwire that a person set. */
  record OfPerson(OwnTripwire own) implements Citation {
    @Override
    public String shown() {
      return own.id();
    }
  }
}
