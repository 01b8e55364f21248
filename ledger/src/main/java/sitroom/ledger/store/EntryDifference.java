package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sitroom.model.Entry;
import sitroom.model.LedgerJson;

/**
 * In what two readings of one document differ.
 *
 * @param changed entries with the same id whose date, attribution or the like is another
 */
public record EntryDifference(List<Entry> added, List<Entry> removed, List<Change> changed) {
  public static final EntryDifference NONE = new EntryDifference(List.of(), List.of(), List.of());

  /** One entry before and after. */
  public record Change(Entry before, Entry after) {}

  public EntryDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /** Compares entry by entry, by their ids. */
  public static EntryDifference of(List<Entry> before, List<Entry> after) {
    Map<String, Entry> earlier = new LinkedHashMap<>();
    before.forEach(entry -> earlier.put(entry.id(), entry));
    List<Entry> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    for (Entry entry : after) {
      Entry same = earlier.remove(entry.id());
      if (same == null) {
        added.add(entry);
      } else if (!LedgerJson.line(same).equals(LedgerJson.line(entry))) {
        changed.add(new Change(same, entry));
      }
    }
    return new EntryDifference(added, List.copyOf(earlier.values()), changed);
  }
}
