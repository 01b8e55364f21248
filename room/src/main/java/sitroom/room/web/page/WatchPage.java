package sitroom.room.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sitroom.ledger.watch.Citation;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Measure;
import sitroom.ledger.watch.NearMiss;
import sitroom.ledger.watch.Obligations;
import sitroom.ledger.watch.Tripwire;
import sitroom.ledger.watch.WhatIf;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.room.web.entry.Address;
import sitroom.room.web.entry.Days;
import sitroom.room.web.entry.EntryView;

/**
 * What was said would happen, and what was promised, set against what is reported.
 *
 * @param asOf the day
 * @param actor the side whose conditions are shown; empty for all
 * @param current whether nothing waits to be followed
 * @param form what was supposed in the what-if
 * @param whatIf its answer; empty before it was asked
 * @param problem why what was asked cannot be answered; empty where it can
 */
public record WatchPage(
    LocalDate asOf,
    String actor,
    Shown<Tripwire> tripwires,
    Shown<Commitment> commitments,
    Shown<Measure> measures,
    boolean current,
    Optional<Obligations> obligations,
    Supposed form,
    Optional<WhatIf> whatIf,
    String problem,
    UnaryOperator<String> names) {
  private static final int CITED = 6;

  /** The three parts of a supposed act. */
  public record Supposed(String who, String act, String whom) {
    public String written() {
      return (who + " " + act + " " + whom).strip();
    }

    public boolean isAsked() {
      return !who.isBlank() && !act.isBlank();
    }
  }

  /** Acts as sentences with the names of sides. */
  public ActSentence says() {
    return new ActSentence(names);
  }

  /** The act of the what-if as a condition that can be watched; empty where none was asked. */
  public String proposed() {
    return whatIf.map(it -> it.supposed().written()).orElse("");
  }

  /** How many entries almost met a tripwire. */
  public static int count(List<NearMiss> misses) {
    return misses.stream().mapToInt(NearMiss::count).sum();
  }

  public List<EventType> events() {
    return List.of(EventType.values());
  }

  /** The icon of a state. */
  public static String icon(String state) {
    return switch (state) {
      case "reported met" -> "met";
      case "reported kept" -> "kept";
      case "reported broken" -> "broken";
      case "withdrawn", "superseded" -> "withdrawn";
      case "expired" -> "expired";
      case "averted" -> "averted";
      case "denied" -> "denial";
      default -> "standing";
    };
  }

  public static EntryView view(Entry entry) {
    return EntryView.of(entry);
  }

  /** The first citations of a line. */
  public static List<Citation> first(List<Citation> citations) {
    return citations.subList(0, Math.min(CITED, citations.size()));
  }

  public static String since(Optional<LocalDate> day) {
    return day.map(it -> "since " + Days.plain(it)).orElse("no day stated");
  }

  /** Where this page is with another part of one list, which is also the name of its place. */
  public String href(String list, int offset) {
    return "/watch?on="
        + asOf
        + "&actor="
        + Address.encoded(actor)
        + "&"
        + list
        + "="
        + offset
        + "#"
        + list;
  }
}
