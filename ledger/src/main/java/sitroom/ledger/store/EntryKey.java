package sitroom.ledger.store;

/**
 * An entry's number: that of its document and its own in the document, so that the entries of a
 * document lie together and no counter is shared between documents.
 */
public record EntryKey(long value) {
  static final int BITS = 16;

  /** How many entries a document can have, those of all its readings together. */
  static final int MOST = 1 << BITS;

  static EntryKey of(long document, int number) {
    if (number < 0 || number >= MOST) {
      throw new IllegalArgumentException("no document has " + number + " entries");
    }
    return new EntryKey((document << BITS) | number);
  }

  long document() {
    return value >> BITS;
  }

  int number() {
    return (int) (value & (MOST - 1));
  }
}
