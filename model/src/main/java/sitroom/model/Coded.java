package sitroom.model;

/** A value that the ledger's JSON form writes as a fixed word. */
public interface Coded {
  String code();
}
