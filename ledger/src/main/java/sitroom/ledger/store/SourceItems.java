package sitroom.ledger.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The stories and files of one source. Only what has changed is written: a feed that is asked every
 * few minutes has thousands of others.
 */
final class SourceItems {
  private static final List<String> COLUMNS =
      List.of("source_key number item taken tries".split(" "));

  private final Handle handle;
  private final long source;

  SourceItems(Handle handle, long source) {
    this.handle = handle;
    this.source = source;
  }

  /** In the order in which they came. */
  List<SourceItem> all() {
    return handle
        .createQuery(
            "select number, item, taken, tries from source_item where source_key = ?"
                + " order by number")
        .bind(0, source)
        .map(
            (row, context) ->
                new SourceItem(row.getLong(1), row.getString(2), row.getInt(3) == 1, row.getInt(4)))
        .list();
  }

  /** What is taken already stays so; of all that is taken the newest are kept. */
  void keep(List<String> taken, Map<String, Integer> tries, int most) {
    Map<String, SourceItem> there = new LinkedHashMap<>();
    all().forEach(item -> there.put(item.item(), item));
    long last = there.values().stream().mapToLong(SourceItem::number).max().orElse(0);
    Map<String, SourceItem> wanted = new LinkedHashMap<>();
    there
        .values()
        .forEach(
            item ->
                wanted.put(
                    item.item(), new SourceItem(item.number(), item.item(), item.taken(), 0)));
    for (String item : taken) {
      if (!wanted.containsKey(item) || !wanted.get(item).taken()) {
        last++;
        wanted.put(item, new SourceItem(last, item, true, 0));
      }
    }
    for (Map.Entry<String, Integer> tried : tries.entrySet()) {
      SourceItem known = wanted.get(tried.getKey());
      if (known == null) {
        last++;
        known = new SourceItem(last, tried.getKey(), false, 0);
      }
      wanted.put(
          known.item(),
          new SourceItem(known.number(), known.item(), known.taken(), tried.getValue()));
    }
    write(there, wanted, oldest(wanted, most));
  }

  /** The number before which what was taken is forgotten. */
  private static long oldest(Map<String, SourceItem> wanted, int most) {
    List<Long> numbers =
        wanted.values().stream()
            .filter(SourceItem::taken)
            .map(SourceItem::number)
            .sorted()
            .toList();
    return numbers.size() > most ? numbers.get(numbers.size() - most) : 0;
  }

  private void write(Map<String, SourceItem> there, Map<String, SourceItem> wanted, long oldest) {
    for (SourceItem item : there.values()) {
      if (!item.equals(wanted.get(item.item())) || !stays(item, oldest)) {
        handle.execute(
            "delete from source_item where source_key = ? and number = ?", source, item.number());
      }
    }
    Rows rows = Rows.into(handle, "source_item", COLUMNS);
    for (SourceItem item : wanted.values()) {
      if (!item.equals(there.get(item.item())) && stays(item, oldest)) {
        rows.add(source, item.number(), item.item(), item.taken(), item.tries());
      }
    }
    rows.write();
  }

  private static boolean stays(SourceItem item, long oldest) {
    return item.tries() > 0 || item.taken() && item.number() >= oldest;
  }
}
