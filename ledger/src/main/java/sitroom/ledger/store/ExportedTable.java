package sitroom.ledger.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables that an export holds, in the order in which they can be put in. All others are made
 * from these.
 */
enum ExportedTable {
  DOCUMENT(
      "document_key",
      "document_key id text uri outlet title author published language story_key version added_at"),
  STORY_HEAD("story_key", "story_key document_key"),
  APPEARANCE(
      "document_key, number",
      "document_key number uri outlet title author published language seen_at"),
  READING(
      "document_key, number", "document_key number appearance fingerprint day day_assumed made_at"),
  UNREAD_PART(
      "document_key, reading, position",
      "document_key reading position start_offset end_offset reason"),
  CORRECTION("correction_key", "correction_key entry_key kind made_by reason made_at"),
  /** What else the table has is made from the JSON. */
  ENTRY("entry_key", "entry_key reading correction_key json"),
  RETIREMENT("entry_key", "entry_key cause retired_at"),
  FAILURE("failure_key", "failure_key place file document reason first_at last_at attempts state"),
  COPY_LINK("document_key, other_key", "document_key other_key resemblance"),
  ORIGIN("document_key", "document_key origin_key"),
  /** Came later: where there are none, an export says nothing of them. */
  INCIDENT_DECISION(
      "decision_key",
      "decision_key kind things made_by reason made_at undone_by undone_reason undone_at"),
  OWN_TRIPWIRE("id", "id act consequence last_day note made_by made_at"),
  SAVED_QUESTION("name", "name question note made_by made_at"),
  WATCH_LOG("log_key", "log_key action kind id content reason made_by made_at"),
  SOURCE_STATE(
      "source_key",
      "source_key address etag last_modified not_before failures last_read last_new problem"),
  SOURCE_ITEM("source_key, number", "source_key number item taken tries"),
  UTTERANCE(
      "document_key, reading, position",
      "document_key reading position start_offset end_offset speaker country json");

  private final String order;

  // List.of gives a list that cannot be changed; the checker does not look that far.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> columns;

  ExportedTable(String order, String columns) {
    this.order = order;
    this.columns = List.of(columns.split(" "));
  }

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> columns() {
    return columns;
  }

  String query() {
    return "select " + String.join(", ", columns) + " from " + table() + " order by " + order;
  }

  static Optional<ExportedTable> of(String table) {
    return Arrays.stream(values()).filter(one -> one.table().equals(table)).findFirst();
  }
}
