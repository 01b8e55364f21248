package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.When;

/** Which meeting of a document its statements belong to. */
final class Statements {
  /** A meeting longer ago is told of as history. */
  private static final int NEWS_DAYS = 7;

  /** So many days after a meeting its parties still speak of it. */
  private static final int AFTER_DAYS = 3;

  /** A document of fewer sentences that begins with a meeting is about it as a whole. */
  private static final int SHORT = 60;

  private static final int LEAD = 2;

  /** Who speaks of the other side in so many of his statements speaks of the meeting. */
  private static final double MOSTLY = 0.15;

  /** An entry's meeting. */
  record At(Meeting meeting, String reason) {}

  private final Told told;
  private final List<Meeting> meetings;
  private final int sentences;
  private final Map<String, int[]> turns = new HashMap<>();

  Statements(Told told, List<Meeting> meetings) {
    this.told = told;
    this.meetings =
        meetings.stream()
            .filter(this::isNews)
            .sorted(
                Comparator.comparing((Meeting meeting) -> !meeting.joint())
                    .thenComparingInt(Meeting::firstSentence)
                    .thenComparing(meeting -> meeting.happening().key()))
            .toList();
    this.sentences = told.entries().stream().mapToInt(Entry::sentence).max().orElse(0);
  }

  private boolean isNews(Meeting meeting) {
    return told.day()
        .filter(
            day ->
                !meeting.from().isAfter(day)
                    && ChronoUnit.DAYS.between(meeting.to(), day) <= NEWS_DAYS)
        .isPresent();
  }

  static boolean isMostlyAbout(int about, int all) {
    return about >= MOSTLY * all;
  }

  /** The day that an entry states for itself. */
  static Optional<LocalDate> day(Entry entry) {
    return entry
        .when()
        .filter(when -> when.from().isPresent() && when.from().equals(when.to()))
        .flatMap(When::from);
  }

  /** Whether an entry is of the document's own time: undated, or of the days before it. */
  static boolean isOfToday(Told told, Entry entry) {
    if (entry.when().isEmpty() || told.day().isEmpty()) {
      return true;
    }
    LocalDate today = told.day().get();
    Optional<LocalDate> from = entry.when().get().from();
    Optional<LocalDate> to = entry.when().get().to();
    return from.map(day -> !day.isBefore(today.minusDays(NEWS_DAYS))).orElse(to.isPresent())
        && to.map(day -> !day.isBefore(today.minusDays(NEWS_DAYS))).orElse(true);
  }

  /** The meeting that a statement, or a deed without a day of its own, belongs to. */
  Optional<At> of(Entry entry) {
    if (entry.event().filter(EventType.CONSULT::equals).isPresent()
        && entry.speechAct().isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(entry);
    if (day.isPresent()) {
      return dated(entry, day.get());
    }
    if (!isOfToday(told, entry)) {
      return Optional.empty();
    }
    return meetings.stream().flatMap(meeting -> at(entry, meeting).stream()).findFirst();
  }

  private Optional<At> dated(Entry entry, LocalDate day) {
    Optional<At> same =
        meetings.stream()
            .filter(meeting -> meeting.contains(day))
            .flatMap(meeting -> at(entry, meeting).stream())
            .findFirst();
    return same.or(
        () ->
            meetings.stream()
                .filter(meeting -> isSoonAfter(meeting, day))
                .flatMap(meeting -> at(entry, meeting).stream())
                .findFirst());
  }

  private static boolean isSoonAfter(Meeting meeting, LocalDate day) {
    long days = ChronoUnit.DAYS.between(meeting.to(), day);
    return days >= 0 && days <= AFTER_DAYS;
  }

  private Optional<At> at(Entry entry, Meeting meeting) {
    Set<String> parties = meeting.parties();
    Set<String> speaking = speaking(entry);
    if (speaking.stream().noneMatch(parties::contains)) {
      return Optional.empty();
    }
    if (meeting.joint()) {
      return Optional.of(new At(meeting, "said when they appeared together: " + meeting.words()));
    }
    if (meeting.firstSentence() <= LEAD && sentences < SHORT) {
      return Optional.of(new At(meeting, "the document is about the " + meeting.words()));
    }
    if (involvesAnother(entry, speaking, parties)) {
      return Optional.of(new At(meeting, "said of another party of the " + meeting.words()));
    }
    return speaksOf(entry, meeting)
        ? Optional.of(new At(meeting, "its speaker reports on the " + meeting.words()))
        : Optional.empty();
  }

  private Set<String> speaking(Entry entry) {
    Set<String> sides = new TreeSet<>(Sides.codes(entry.source()));
    entry.attribution().stream()
        .map(AttributionLink::source)
        .flatMap(actor -> Sides.code(actor).stream())
        .forEach(sides::add);
    told.issuer()
        .filter(issuer -> sides.isEmpty() || isUnknown(entry))
        .ifPresent(issuer -> sides.add(issuer.side()));
    return sides;
  }

  /** An unnamed official of a document speaks for its issuer. */
  private static boolean isUnknown(Entry entry) {
    return Sides.turn(entry).flatMap(Sides::code).isEmpty() && Sides.turn(entry).isPresent();
  }

  private static boolean involvesAnother(Entry entry, Set<String> speaking, Set<String> parties) {
    Set<String> involved = Sides.involved(entry);
    return involved.stream()
        .anyMatch(
            side -> parties.contains(side) && (speaking.size() > 1 || !speaking.contains(side)));
  }

  /** Whether who has the turn tells of the meeting himself, and often enough of its other side. */
  private boolean speaksOf(Entry entry, Meeting meeting) {
    Optional<ActorMention> turn = Sides.turn(entry);
    if (turn.isEmpty()) {
      return false;
    }
    String name = turn.get().name();
    boolean tells =
        meeting.mentions().stream()
            .anyMatch(one -> Sides.turn(one).filter(who -> who.name().equals(name)).isPresent());
    int[] counts = turns.computeIfAbsent(name + meeting.parties(), unused -> count(name, meeting));
    return tells && isMostlyAbout(counts[0], counts[1]);
  }

  private int[] count(String name, Meeting meeting) {
    int[] counts = new int[2];
    for (Entry entry : told.entries()) {
      if (Sides.turn(entry).filter(who -> who.name().equals(name)).isPresent()) {
        counts[1]++;
        Set<String> speaking = speaking(entry);
        counts[0] += involvesAnother(entry, speaking, meeting.parties()) ? 1 : 0;
      }
    }
    return counts;
  }
}
