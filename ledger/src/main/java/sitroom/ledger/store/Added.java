package sitroom.ledger.store;

/** What adding a document changed in the ledger. */
public record Added(What what, EntryDifference difference) {

  /** The kinds of change. */
  public enum What {
    /** The ledger did not have it. */
    NEW,
    /** It is a changed text of a story that the ledger had. */
    NEW_VERSION,
    /** The ledger had the text, from another place. */
    NEW_APPEARANCE,
    /** The ledger had it, and read it anew. */
    READ_ANEW,
    /** Nothing. */
    NOTHING
  }
}
