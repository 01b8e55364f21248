package sitroom.room.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.When;

/** The parts of an entry in words for a person. What is not there is said to be missing. */
final class EntryWords {
  private EntryWords() {}

  /** The speech act; for a deed and for a meeting the plain word of its event. */
  static String act(Entry entry) {
    return entry
        .speechAct()
        .<Coded>map(act -> act)
        .or(entry::event)
        .map(Coded::code)
        .orElse(entry.kind().code())
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** Where the entry stands: outlet, day, address. */
  static String origin(Entry entry) {
    List<String> parts =
        List.of(
            entry.outlet().orElse(""),
            entry.published().map(LocalDate::toString).orElse(""),
            entry.uri().orElse(""));
    return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  static String event(Entry entry) {
    String event = entry.event().map(Coded::code).orElse("");
    return (event + " " + entry.mode().orElse("")).strip();
  }

  static String factuality(Entry entry) {
    return entry.factuality().map(Coded::code).orElse("");
  }

  static String parties(Entry entry) {
    String source = entry.source().isEmpty() ? "(not stated)" : actors(entry.source());
    return entry.target().isEmpty() ? source : source + " → " + actors(entry.target());
  }

  static String actors(List<ActorMention> actors) {
    return actors.stream().map(EntryWords::actor).collect(Collectors.joining(", "));
  }

  private static String actor(ActorMention actor) {
    Optional<String> country = actor.country().filter(code -> !code.equals(actor.name()));
    return Printable.line(actor.name()) + country.map(code -> " (" + code + ")").orElse("");
  }

  /**
   * What a proposition means: {@code [not ASSAULT: RUS → UKR]}; empty where nothing is known of it.
   */
  static String meaning(Proposition proposition) {
    String not = proposition.polarity() == Polarity.NEGATIVE ? "not " : "";
    String event = (not + proposition.event().map(Coded::code).orElse("")).strip();
    String parties = parties(proposition);
    String meaning =
        event.isEmpty() || parties.isEmpty() ? event + parties : event + ": " + parties;
    return meaning.isEmpty() ? "" : "[" + meaning + "]";
  }

  private static String parties(Proposition proposition) {
    if (proposition.target().isEmpty()) {
      return proposition.source().isEmpty() ? "" : sides(proposition.source());
    }
    return sides(proposition.source()) + " → " + sides(proposition.target());
  }

  private static String sides(List<ActorMention> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream()
            .map(ActorMention::side)
            .map(Printable::line)
            .collect(Collectors.joining(", "));
  }

  /** The chain of who says so, from the outside in; the outlet stands outside it. */
  static String account(Entry entry) {
    if (entry.attribution().isEmpty()) {
      return "in its own voice";
    }
    AttributionLink last = entry.attribution().get(entry.attribution().size() - 1);
    String names =
        entry.attribution().stream()
            .map(link -> Printable.line(link.source().name()))
            .collect(Collectors.joining(" › "));
    return "by " + names + ", " + last.medium().code();
  }

  /** The day or days, then the words that say so, or that it is assumed. */
  static String when(Entry entry) {
    if (entry.when().isEmpty()) {
      return "no date";
    }
    When when = entry.when().get();
    String days = days(when.from(), when.to());
    String words =
        when.text()
            .filter(text -> !text.equals(days))
            .map(text -> " (" + Printable.line(text) + ")")
            .orElse("");
    return days + words + (when.assumed() ? " assumed" : "");
  }

  private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent()) {
      return from.equals(to) ? from.get().toString() : from.get() + " to " + to.get();
    }
    return from.map(day -> "since " + day)
        .or(() -> to.map(day -> "until " + day))
        .orElse("no date");
  }
}
