package sitroom.ledger.store;

/** What the ledger has to do with a document that is found. */
public enum Standing {
  /** It is to be read: it is not there, or it is described better than before. */
  TO_BE_READ,
  /** Its text is there, from another place: {@link DocumentStore#note} is enough. */
  ANOTHER_PLACE,
  /** It is there. */
  KNOWN,
  /** Its reading failed before; it is tried again when that is asked for. */
  SET_ASIDE
}
