package sitroom.ledger.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Proposition;

/** Puts down by whom and to whom the acts are that entries speak of; V5__watching.sql explains. */
final class ActRows {
  static final String OWN = "own";
  static final String PROPOSITION = "proposition";
  static final String CONDITION = "condition";

  private static final List<String> COLUMNS =
      List.of("entry_key part source_side target_side event speech_act day".split(" "));

  private final Rows rows;

  ActRows(Handle handle) {
    this.rows = Rows.into(handle, "act", COLUMNS);
  }

  void add(EntryKey key, Entry entry) {
    entry.event().ifPresent(event -> add(key, entry, OWN, event, entry.source(), entry.target()));
    entry.proposition().ifPresent(content -> add(key, entry, PROPOSITION, content));
    entry.condition().ifPresent(content -> add(key, entry, CONDITION, content));
  }

  private void add(EntryKey key, Entry entry, String part, Proposition content) {
    content
        .event()
        .ifPresent(event -> add(key, entry, part, event, content.source(), content.target()));
  }

  private void add(
      EntryKey key,
      Entry entry,
      String part,
      EventType event,
      List<ActorMention> sources,
      List<ActorMention> targets) {
    for (String source : sides(sources)) {
      for (String target : sides(targets)) {
        rows.add(key.value(), part, source, target, event, entry.speechAct(), entry.published());
      }
    }
  }

  private static Set<String> sides(List<ActorMention> actors) {
    return actors.isEmpty()
        ? Set.of("")
        : actors.stream().map(ActorMention::side).collect(Collectors.toCollection(TreeSet::new));
  }

  void write() {
    rows.write();
  }
}
