package sitroom.room.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import sitroom.ledger.watch.CitedLine;
import sitroom.ledger.watch.Finding;
import sitroom.model.Entry;
import sitroom.room.sitrep.Sitrep;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.page.ActorPage;
import sitroom.room.web.page.IncidentLine;
import sitroom.room.web.page.IncidentPage;
import sitroom.room.web.page.PairPage;
import sitroom.room.web.page.WatchPage;
import sitroom.room.web.page.WhoToWhom;

/** Incidents, actors, what is watched and reports as JSON: the same as their pages show. */
public final class FusedApi {
  private FusedApi() {}

  /** Incidents of a list. */
  public static ObjectNode incidents(List<IncidentLine> lines, int page, boolean more) {
    ObjectNode node = Json.object();
    node.put("page", page).put("more", more);
    Json.objects(node, "incidents", lines, FusedApi::fill);
    return node;
  }

  private static void fill(ObjectNode node, IncidentLine line) {
    node.put("id", line.incident().id()).put("title", line.title());
    Json.put(node, "event", line.incident().event().map(it -> it.code()));
    Json.put(node, "mode", line.incident().mode());
    Json.put(node, "parties", line.incident().parties());
    Json.put(node, "from", line.incident().from());
    Json.put(node, "to", line.incident().to());
    Json.put(node, "place", line.incident().place());
    node.put("entries", line.incident().entries())
        .put("documents", line.incident().documents())
        .put("origins", line.incident().origins())
        .put("page", line.href());
  }

  /** An incident with its accounts. */
  public static ObjectNode incident(IncidentPage page) {
    ObjectNode node = Json.object();
    fill(node, page.line());
    Json.objects(
        node,
        "accounts",
        page.matrix().accounts(),
        (one, it) -> {
          one.put("id", it.id()).put("name", it.name()).put("party", it.party());
          one.put("voice", it.voice().name().toLowerCase(java.util.Locale.ROOT));
          Json.put(one, "documents", it.documents());
        });
    Json.objects(
        node,
        "propositions",
        page.sections().stream().flatMap(it -> it.lines().stream()).toList(),
        (one, it) -> {
          one.put("number", it.row().number()).put("words", it.row().words());
          one.put("comparison", it.row().comparison().code()).put("why", it.why());
          Json.objects(
              one,
              "cells",
              it.cells(),
              (cell, say) -> {
                cell.put("account", say.account().id());
                Json.put(cell, "entries", say.entries().stream().map(EntryView::id).toList());
              });
        });
    Json.entries(node, "entries", page.file().entries().stream().map(it -> it.entry()).toList());
    return node;
  }

  /** An actor. */
  public static ObjectNode actor(ActorPage page) {
    ObjectNode node = Json.object();
    node.put("key", page.facts().key()).put("name", page.facts().name());
    node.put("kind", page.facts().kind()).put("asOf", page.day().toString());
    node.put("from", page.from()).put("towards", page.towards());
    who(node, page.who());
    page.says().forEach(node.putObject("says")::put);
    page.hears().forEach(node.putObject("hears")::put);
    Json.objects(
        node,
        "offices",
        page.facts().offices(),
        (one, it) ->
            one.put("office", it.office()).put("holder", it.holder()).put("since", it.since()));
    Json.objects(
        node,
        "memberships",
        page.facts().memberships(),
        (one, it) ->
            one.put("organisation", it.organisation())
                .put("role", it.role())
                .put("since", it.since()));
    Json.entries(node, "entries", page.statements().stream().map(EntryView::entry).toList());
    return node;
  }

  private static void who(ObjectNode node, WhoToWhom who) {
    ObjectNode matrix = node.putObject("whoToWhom");
    for (WhoToWhom.Side source : who.sides()) {
      ObjectNode row = matrix.putObject(source.code());
      for (WhoToWhom.Side target : who.sides()) {
        who.cell(source, target)
            .ifPresent(
                it -> row.putObject(target.code()).put("said", it.said()).put("done", it.done()));
      }
    }
  }

  /** Two actors. */
  public static ObjectNode pair(PairPage page) {
    ObjectNode node = Json.object();
    node.put("one", page.one().code()).put("other", page.other().code());
    node.put("forth", page.forth()).put("back", page.back());
    page.forthBy().forEach(node.putObject("forthBy")::put);
    page.backBy().forEach(node.putObject("backBy")::put);
    Json.entries(node, "entries", page.newest().stream().map(EntryView::entry).toList());
    return node;
  }

  /** What is watched. */
  public static ObjectNode watch(WatchPage page) {
    ObjectNode node = Json.object();
    node.put("asOf", page.asOf().toString());
    Json.objects(
        node,
        "tripwires",
        page.tripwires().all(),
        (one, it) -> {
          one.put("id", it.id()).put("kind", it.kind()).put("state", it.state().words());
          Json.put(one, "by", it.by());
          one.put("trigger", it.trigger().written());
          Json.put(one, "consequences", it.consequences().stream().map(c -> c.words()).toList());
          ids(one, "statements", it.statements());
          findings(one, "reports", it.reports());
          findings(one, "denials", it.denials());
          findings(one, "turns", it.turns());
          Json.objects(
              one,
              "nearMisses",
              it.nearMisses(),
              (miss, m) -> {
                miss.put("reason", m.reason());
                findings(miss, "findings", m.findings());
              });
        });
    Json.objects(
        node,
        "commitments",
        page.commitments().all(),
        (one, it) -> {
          one.put("id", it.id()).put("by", it.by()).put("refusal", it.refusal());
          one.put("act", it.act().written()).put("state", it.state().words());
          ids(one, "statements", it.statements());
          findings(one, "findings", it.findings());
        });
    Json.objects(
        node,
        "measures",
        page.measures().all(),
        (one, it) -> {
          one.put("kind", it.kind()).put("name", it.name()).put("sender", it.sender());
          Json.put(one, "target", it.target());
          one.put("stage", it.stage().words());
        });
    page.whatIf()
        .ifPresent(
            it -> {
              ObjectNode answer = node.putObject("whatIf").put("supposed", it.supposed().written());
              lines(answer, "setOff", it.setOff());
              lines(answer, "bound", it.bound());
              lines(answer, "notBound", it.notBound());
              lines(answer, "promised", it.promised());
              lines(answer, "ruledOut", it.ruledOut());
              lines(answer, "demanded", it.demanded());
            });
    return node;
  }

  private static void ids(ObjectNode node, String name, List<Entry> entries) {
    Json.put(node, name, entries.stream().map(Entry::id).toList());
  }

  private static void findings(ObjectNode node, String name, List<Finding> findings) {
    Json.objects(
        node,
        name,
        findings,
        (one, it) -> {
          one.put("entry", it.entry().id()).put("by", it.by()).put("reason", it.reason());
          Json.put(one, "day", it.day());
        });
  }

  private static void lines(ObjectNode node, String name, List<CitedLine> lines) {
    Json.objects(
        node,
        name,
        lines,
        (one, it) -> {
          one.put("side", it.side()).put("words", it.words());
          Json.put(one, "cites", it.citations().stream().map(c -> c.shown()).toList());
        });
  }

  /** A report. */
  public static ObjectNode sitrep(Sitrep report) {
    ObjectNode node = Json.object();
    node.put("title", report.title()).put("period", report.period());
    Json.objects(
        node,
        "sections",
        report.sections(),
        (section, it) -> {
          section.put("title", it.title());
          Json.objects(
              section,
              "sentences",
              it.lines(),
              (line, sentence) -> {
                line.put("words", sentence.words());
                sentence.notes().forEach(line.withArray("notes")::add);
              });
        });
    Json.objects(
        node,
        "notes",
        report.notes(),
        (one, it) ->
            one.put("number", it.number()).put("entry", it.entry().id()).put("line", it.line()));
    return node;
  }
}
