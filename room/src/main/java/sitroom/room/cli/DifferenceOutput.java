package sitroom.room.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import sitroom.ledger.store.EntryDifference;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.LedgerJson;

/** Prints in what the entries of a document differ: + is new, - is gone, ~ is another. */
final class DifferenceOutput {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final TextOut out;

  DifferenceOutput(TextOut out) {
    this.out = out;
  }

  void print(String document, EntryDifference difference) {
    out.println(
        "%s: %d added, %d removed, %d changed"
            .formatted(
                Printable.line(document),
                difference.added().size(),
                difference.removed().size(),
                difference.changed().size()));
    difference.removed().forEach(entry -> out.println("  - " + line(entry)));
    difference.added().forEach(entry -> out.println("  + " + line(entry)));
    for (EntryDifference.Change change : difference.changed()) {
      out.println("  ~ " + line(change.after()));
      out.println("    " + String.join(", ", fields(change)));
    }
    out.flush();
  }

  private static String line(Entry entry) {
    String words = entry.evidence().stream().map(Evidence::text).collect(Collectors.joining(" … "));
    return Printable.line(
        "%s %s %s %s | %s"
            .formatted(
                entry.id(),
                EntryWords.act(entry),
                EntryWords.event(entry),
                EntryWords.parties(entry),
                words));
  }

  /** The fields that are not what they were. */
  private static List<String> fields(EntryDifference.Change change) {
    JsonNode before = tree(change.before());
    JsonNode after = tree(change.after());
    List<String> fields = new ArrayList<>();
    for (Iterator<String> names = after.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!after.path(name).equals(before.path(name))) {
        fields.add(name);
      }
    }
    for (Iterator<String> names = before.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!after.has(name)) {
        fields.add(name);
      }
    }
    return fields;
  }

  private static JsonNode tree(Entry entry) {
    try {
      return JSON.readTree(LedgerJson.line(entry));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an entry's line is JSON", e);
    }
  }
}
