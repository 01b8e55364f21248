package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.watch.Act;
import sitroom.ledger.watch.Finding;
import sitroom.ledger.watch.NearMiss;
import sitroom.ledger.watch.OwnTripwire;
import sitroom.ledger.watch.Replay;
import sitroom.ledger.watch.Tripwire;
import sitroom.model.Entry;

/** A tripwire as it is printed. */
final class TripwireItem {
  static final String[] COLUMNS = {
    "id", "by", "kind", "trigger", "state", "since", "until", "role", "reason", "told_by", "day",
    "sure", "entry", "words"
  };

  /** Of statements and findings, so many are shown to a person; JSON has all. */
  private static final int SHOWN = 3;

  private static final int NEAR_SHOWN = 6;

  private final Tripwire wire;
  private final Optional<Replay> replay;

  TripwireItem(Tripwire wire, Optional<Replay> replay) {
    this.wire = wire;
    this.replay = replay;
  }

  ListingOutput.Item item() {
    return new ListingOutput.Item(lines(), json(), rows());
  }

  private String by() {
    return wire.by().orElseGet(() -> wire.set().map(OwnTripwire::madeBy).orElse(""));
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    String until = wire.until().map(day -> " until " + day).orElse("");
    lines.add(
        "%s  %s  %s: if %s%s (%s)"
            .formatted(
                wire.id(),
                wire.state().words().toUpperCase(java.util.Locale.ROOT),
                by(),
                wire.trigger().written(),
                until,
                wire.kind()));
    wire.consequences().stream()
        .limit(SHOWN)
        .forEach(
            one ->
                lines.add(
                    "    then "
                        + one.act().map(Act::written).map(act -> act + ": ").orElse("")
                        + "“"
                        + Columns.cut(Printable.line(one.words()), 140)
                        + "”"));
    wire.set()
        .ifPresent(own -> lines.add("    set by " + own.madeBy() + ", " + own.madeAt() + ": " + own.note()));
    some(lines, "said", wire.statements().stream().map(TripwireItem::said).toList());
    findings(lines, "reported met by", wire.reports());
    findings(lines, "denied by", wire.denials());
    findings(lines, "turned by", wire.turns());
    for (NearMiss miss : wire.nearMisses().stream().limit(NEAR_SHOWN).toList()) {
      Finding last = miss.findings().get(miss.findings().size() - 1);
      lines.add(
          "    near: %s (%d), last %s"
              .formatted(miss.reason(), miss.findings().size(), WatchJson.line(last)));
    }
    replay.ifPresent(
        all ->
            all.changes()
                .forEach(
                    change ->
                        lines.add(
                            "    %s  %s%s"
                                .formatted(
                                    change.day(),
                                    change.state().words(),
                                    change
                                        .because()
                                        .map(one -> ": " + one.reason() + "; " + WatchJson.line(one))
                                        .orElse("")))));
    return lines;
  }

  private static String said(Entry entry) {
    return "%s: %s [%s]"
        .formatted(WatchJson.day(entry.published()), WatchJson.quoted(entry), entry.id());
  }

  private static void findings(List<String> lines, String title, List<Finding> findings) {
    some(lines, title, findings.stream().map(WatchJson::line).toList());
  }

  private static void some(List<String> lines, String title, List<String> all) {
    for (String one : all.subList(0, Math.min(SHOWN, all.size()))) {
      lines.add("    " + title + " " + one);
    }
    if (all.size() > SHOWN) {
      lines.add("    and " + (all.size() - SHOWN) + " more");
    }
  }

  private ObjectNode json() {
    ObjectNode json = WatchJson.object().put("id", wire.id());
    WatchJson.put(json, "by", wire.by());
    json.put("kind", wire.kind())
        .put("trigger", wire.trigger().written())
        .put("state", wire.state().words());
    WatchJson.put(json, "since", wire.since());
    WatchJson.put(json, "until", wire.until());
    ArrayNode consequences = json.putArray("consequences");
    wire.consequences()
        .forEach(
            one -> {
              ObjectNode node = consequences.addObject();
              WatchJson.put(node, "act", one.act().map(Act::written));
              node.put("words", one.words());
            });
    wire.set()
        .ifPresent(
            own ->
                json.putObject("set")
                    .put("by", own.madeBy())
                    .put("at", own.madeAt())
                    .put("note", own.note()));
    WatchJson.entries(json, "statements", wire.statements());
    WatchJson.findings(json, "reports", wire.reports());
    WatchJson.findings(json, "denials", wire.denials());
    WatchJson.findings(json, "turns", wire.turns());
    ArrayNode near = json.putArray("nearMisses");
    for (NearMiss miss : wire.nearMisses()) {
      WatchJson.findings(near.addObject().put("reason", miss.reason()), "findings", miss.findings());
    }
    replay.ifPresent(all -> changes(json.putArray("replay"), all));
    return json;
  }

  private static void changes(ArrayNode array, Replay replay) {
    for (Replay.Change change : replay.changes()) {
      ObjectNode node =
          array.addObject().put("day", change.day().toString()).put("state", change.state().words());
      change.because().ifPresent(one -> node.set("because", WatchJson.finding(one)));
    }
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    wire.statements()
        .forEach(
            entry ->
                rows.add(
                    row("statement", "", "", WatchJson.day(entry.published()), "", entry)));
    add(rows, "report", wire.reports());
    add(rows, "denial", wire.denials());
    add(rows, "turn", wire.turns());
    wire.nearMisses().forEach(miss -> add(rows, "near miss", miss.findings()));
    return rows;
  }

  private void add(List<List<String>> rows, String role, List<Finding> findings) {
    for (Finding one : findings) {
      rows.add(
          row(
              role,
              one.reason(),
              one.by(),
              WatchJson.day(one.day()),
              String.valueOf(one.sure()),
              one.entry()));
    }
  }

  private List<String> row(
      String role, String reason, String toldBy, String day, String sure, Entry entry) {
    return List.of(
        wire.id(),
        by(),
        wire.kind(),
        wire.trigger().written(),
        wire.state().words(),
        wire.since().map(Object::toString).orElse(""),
        wire.until().map(Object::toString).orElse(""),
        role,
        reason,
        toldBy,
        day,
        sure,
        entry.id(),
        WatchJson.quoted(entry));
  }
}
