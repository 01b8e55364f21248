package sitroom.room.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.ledger.store.WatchNews;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Finding;
import sitroom.ledger.watch.NearMiss;
import sitroom.ledger.watch.Tripwire;
import sitroom.model.Entry;
import sitroom.room.web.entry.Address;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.page.IncidentPage.Group;
import sitroom.room.web.page.IncidentPage.Line;

/**
 * One thing that changed, as a claim and not as an article.
 *
 * @param icon the name of its sign
 * @param kind what happened, in two or three words
 * @param what the sentence
 * @param note who says so
 * @param words of the newest entry that says it
 * @param go what one does there
 */
public record Change(
    String icon,
    String kind,
    String what,
    String note,
    Optional<EntryView> words,
    String href,
    String go) {
  private static final int MOST = 9;
  private static final int MOST_OF_A_KIND = 3;

  /**
   * What changed, the strongest first: what was met, what was broken, what is disputed, what was
   * answered, what was almost met, what was set, what was promised or refused.
   */
  public static List<Change> of(WatchNews news, List<IncidentBrief> incidents, ActSentence says) {
    List<Change> all = new ArrayList<>();
    few(news.met()).forEach(it -> all.add(met(it, says)));
    few(news.ended()).forEach(it -> all.add(ended(it, says)));
    for (Group group : List.of(Group.DISPUTED, Group.ANSWERED, Group.DENIED)) {
      int before = all.size();
      for (IncidentBrief incident : incidents) {
        for (Line line : incident.lines(group)) {
          if (all.size() - before < MOST_OF_A_KIND) {
            all.add(compared(incident, group, line));
          }
        }
      }
    }
    news.near().stream()
        .filter(it -> it.state() == Tripwire.State.STANDING && !it.nearMisses().isEmpty())
        .limit(MOST_OF_A_KIND)
        .forEach(it -> all.add(near(it, says)));
    few(news.set()).forEach(it -> all.add(set(it, says)));
    few(news.given()).forEach(it -> all.add(given(it, says)));
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static <T> List<T> few(List<T> all) {
    return all.subList(0, Math.min(MOST_OF_A_KIND, all.size()));
  }

  private static String condition(Tripwire wire, ActSentence says) {
    String then =
        wire.consequences().isEmpty() ? "" : " then “" + wire.consequences().get(0).words() + "”";
    return "If " + says.of(wire.trigger()) + then;
  }

  private static String stated(Tripwire wire, ActSentence says) {
    return wire.by().map(says.names()).map(it -> "Stated by " + it + ". ").orElse("");
  }

  private static String place(Tripwire wire) {
    return "/watch?actor=" + wire.by().map(Address::encoded).orElse("") + "#" + wire.id();
  }

  private static String place(Commitment one) {
    return "/watch?actor=" + Address.encoded(one.by()) + "#" + one.id();
  }

  /** "Russia will not attack Ukraine". */
  private static String promise(Commitment one, ActSentence says) {
    return says.names().apply(one.by())
        + (one.refusal() ? " will not " : " will ")
        + says.done(one.act());
  }

  private static Optional<EntryView> last(List<Finding> findings) {
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(EntryView.of(findings.get(findings.size() - 1).entry()));
  }

  private static Change met(Tripwire wire, ActSentence says) {
    String by =
        wire.reports().isEmpty()
            ? ""
            : "Reported by " + wire.reports().get(wire.reports().size() - 1).by() + ".";
    return new Change(
        "met",
        wire.state() == Tripwire.State.REPORTED_MET
            ? "Tripwire reported met"
            : "Report of a trigger",
        condition(wire, says),
        stated(wire, says) + by,
        last(wire.reports()),
        place(wire),
        "Open");
  }

  private static Change ended(Commitment one, ActSentence says) {
    String state = one.state().words();
    List<Finding> findings = one.findings();
    Optional<Finding> last =
        findings.isEmpty() ? Optional.empty() : Optional.of(findings.get(findings.size() - 1));
    return new Change(
        WatchPage.icon(state),
        state.substring(0, 1).toUpperCase(Locale.ROOT) + state.substring(1),
        promise(one, says),
        last.map(it -> it.by() + ": " + it.reason()).orElse(""),
        last(findings),
        place(one),
        "Open");
  }

  private static Change given(Commitment one, ActSentence says) {
    EntryView first = EntryView.of(one.statements().get(0));
    return new Change(
        one.refusal() ? "refusal" : "commitment",
        one.refusal() ? "Refusal recorded" : "Promise recorded",
        promise(one, says),
        "By account of " + first.account().chain() + ". Now followed.",
        Optional.of(first),
        place(one),
        "Follow");
  }

  private static Change compared(IncidentBrief incident, Group group, Line line) {
    return new Change(
        group.icon(),
        switch (group) {
          case DISPUTED -> "Disputed";
          case ANSWERED -> "Demand answered";
          case DENIED -> "Denied";
          case AGREED, ONLY -> group.title();
        },
        incident.line().title(),
        line.why(),
        line.cells().stream()
            .flatMap(it -> it.entries().stream())
            .filter(it -> it.words().contains(line.row().words()))
            .findFirst(),
        incident.line().href() + "#row-" + line.row().number(),
        "Compare");
  }

  private static Change near(Tripwire wire, ActSentence says) {
    NearMiss miss = wire.nearMisses().get(0);
    return new Change(
        "tripwire",
        "Near miss",
        condition(wire, says),
        stated(wire, says) + "Not the trigger: " + miss.reason() + ".",
        last(miss.findings()),
        place(wire),
        "Open");
  }

  private static Change set(Tripwire wire, ActSentence says) {
    List<Entry> statements = wire.statements();
    return new Change(
        "tripwire",
        "Tripwire set",
        condition(wire, says),
        stated(wire, says)
            + (wire.nearMisses().isEmpty()
                ? "No near miss."
                : WatchPage.count(wire.nearMisses()) + " near misses."),
        statements.isEmpty() ? Optional.empty() : Optional.of(EntryView.of(statements.get(0))),
        place(wire),
        "Open");
  }
}
