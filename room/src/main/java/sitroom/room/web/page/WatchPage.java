package sitroom.room.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import sitroom.ledger.watch.Act;
import sitroom.ledger.watch.Citation;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Measure;
import sitroom.ledger.watch.Obligations;
import sitroom.ledger.watch.Tripwire;
import sitroom.ledger.watch.WhatIf;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Polarity;
import sitroom.room.web.entry.Address;
import sitroom.room.web.entry.Days;
import sitroom.room.web.entry.EntryView;

/**
 * What was said would happen, and what was promised, set against what is reported.
 *
 * @param asOf the day
 * @param actor the side whose conditions are shown; empty for all
 * @param tripwires those that are not listed are counted in {@code moreTripwires}
 * @param form what was supposed in the what-if
 * @param whatIf its answer; empty before it was asked
 * @param problem why what was asked cannot be answered; empty where it can
 */
public record WatchPage(
    LocalDate asOf,
    String actor,
    List<Tripwire> tripwires,
    int moreTripwires,
    List<Commitment> commitments,
    int moreCommitments,
    List<Measure> measures,
    int moreMeasures,
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

  /** A plain sentence for an act: who, what, whom. */
  public String sentence(Act act) {
    String who = act.sources().isEmpty() ? "somebody" : joined(act.sources());
    String whom = act.targets().isEmpty() ? "" : " " + joined(act.targets());
    boolean not = act.polarity() == Polarity.NEGATIVE;
    return who + (not ? " does not: " : ": ") + verb(act.event()) + whom;
  }

  private String joined(List<String> sides) {
    return sides.stream().map(names).collect(Collectors.joining(", "));
  }

  /** An event as something that is done to somebody. */
  public static String verb(EventType event) {
    return switch (event) {
      case ASSAULT -> "attack";
      case MOBILIZE -> "mass or move forces against";
      case COERCE -> "coerce";
      case SANCTION -> "sanction";
      case PROTEST -> "protest against";
      case RETREAT -> "pull back from";
      case AID -> "aid";
      case COOPERATE -> "cooperate with";
      case CONSULT -> "talk with";
      case AGREE -> "agree with";
      case SUPPORT -> "support";
      case CONCEDE -> "give way to";
      case REQUEST -> "demand something of";
      case ACCUSE -> "accuse";
      case REJECT -> "turn down";
      case THREATEN -> "threaten";
    };
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

  /** Where this page is, with one thing asked otherwise. */
  public String href(String more) {
    return "/watch?on=" + asOf + "&actor=" + Address.encoded(actor) + more;
  }
}
