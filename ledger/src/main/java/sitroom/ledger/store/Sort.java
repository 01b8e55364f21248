package sitroom.ledger.store;

/** In what order what was found is given. */
public enum Sort {
  /** By the document's day, the newest first. */
  NEWEST,
  /** By the document's day, the oldest first. */
  OLDEST,
  /** By how well the words fit; each database has its own measure. */
  RELEVANCE
}
