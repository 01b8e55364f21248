package sitroom.ledger.fuse;

/** What an account says of a proposition. */
public enum Stance {
  STATES,
  DENIES,
  /** The account exists and says nothing of it. */
  SILENT
}
