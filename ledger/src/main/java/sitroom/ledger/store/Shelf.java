package sitroom.ledger.store;

/**
 * What is searched: entries, or documents. Both have an index whose rows are numbered by {@link
 * SortKey}.
 */
enum Shelf {
  ENTRIES("entry_index", "entry", "entry_key"),
  DOCUMENTS("document_index", "document", "document_key");

  private final String index;
  private final String table;
  private final String key;

  Shelf(String index, String table, String key) {
    this.index = index;
    this.table = table;
    this.key = key;
  }

  String index() {
    return index;
  }

  /** The table that the index leads to; {@code e} in SQL. */
  String table() {
    return table;
  }

  String key() {
    return key;
  }
}
