package sitroom.knowledge;

import java.util.List;

/**
 * The rows of all loaded packs, by kind of table. What later packs say of a thing replaces what
 * earlier ones said of it.
 */
public interface Tables {

  /**
   * The rows of a kind such as {@code people} that are wanted at the start, in the packs' order;
   * empty if none.
   */
  List<Table.Row> rows(String kind);

  /** The rows of a kind that may wait until something asks for them, as the lesser offices do. */
  List<Table.Row> laterRows(String kind);

  /** Hash of the packs' names and content: equal fingerprints mean equal knowledge. */
  String fingerprint();
}
