package sitroom.ledger.fuse;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sitroom.ledger.fuse.Happening.Side;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.When;

/** The meetings that a document tells of, as happenings. */
final class Meetings {
  /** What lasts longer is no single meeting. */
  private static final int LONGEST_DAYS = 3;

  /** An undated meeting in one of the first sentences is what the document is about. */
  private static final int LEAD = 2;

  /** Who has fewer statements in a transcript was only heard in passing. */
  private static final int FEWEST_TURNS = 2;

  private record Key(Set<String> parties, LocalDate from, LocalDate to) {}

  private final Told told;
  private final Map<Key, List<Entry>> dated = new LinkedHashMap<>();
  private final List<Entry> undated = new ArrayList<>();

  private Meetings(Told told) {
    this.told = told;
  }

  /** All meetings with a day and two parties or more, by day and parties. */
  static List<Meeting> of(Told told) {
    return new Meetings(told).find();
  }

  private List<Meeting> find() {
    List<Entry> mentions =
        told.entries().stream().filter(Meetings::isMeeting).filter(this::isComplete).toList();
    for (Entry mention : mentions) {
      Optional<When> when = mention.when().filter(Meetings::isDay);
      if (when.isPresent()) {
        add(
            parties(mention),
            when.get().from().orElseThrow(),
            when.get().to().orElseThrow(),
            mention);
      } else if (mention.when().isEmpty()) {
        undated.add(mention);
      }
    }
    Map<Key, List<Entry>> assumed = new LinkedHashMap<>();
    undated.forEach(mention -> date(mention, assumed));
    List<Meeting> meetings = new ArrayList<>();
    Optional<Meeting> joint = joint();
    dated.forEach((key, all) -> meetings.add(meeting(key, all, false)));
    assumed.forEach(
        (key, all) -> {
          if (!dated.containsKey(key)) {
            meetings.add(meeting(key, all, true));
          }
        });
    joint.ifPresent(one -> merge(meetings, one));
    meetings.sort(Comparator.comparing(meeting -> meeting.happening().key()));
    return meetings;
  }

  private static boolean isMeeting(Entry entry) {
    return entry.event().filter(EventType.CONSULT::equals).isPresent()
        && entry
            .factuality()
            .filter(how -> how == Factuality.ASSERTED || how == Factuality.PLANNED)
            .isPresent();
  }

  private boolean isComplete(Entry entry) {
    return parties(entry).size() > 1;
  }

  private static Set<String> parties(Entry entry) {
    Set<String> parties = new TreeSet<>(Sides.codes(entry.source()));
    parties.addAll(Sides.codes(entry.target()));
    return parties;
  }

  private static boolean isDay(When when) {
    return when.from().isPresent()
        && when.to().isPresent()
        && !when.to().get().isBefore(when.from().get())
        && ChronoUnit.DAYS.between(when.from().get(), when.to().get()) < LONGEST_DAYS;
  }

  private void add(Set<String> parties, LocalDate from, LocalDate to, Entry mention) {
    dated.computeIfAbsent(new Key(parties, from, to), unused -> new ArrayList<>()).add(mention);
  }

  /**
   * An undated mention is of the dated meeting of the same parties that the document tells of, if
   * that is news; else, where it stands at the beginning, the meeting is news, and the document's
   * day is taken for its day.
   */
  private void date(Entry mention, Map<Key, List<Entry>> assumed) {
    Set<String> parties = parties(mention);
    Optional<Key> same =
        dated.keySet().stream()
            .filter(key -> key.parties().equals(parties) && isNews(key))
            .max(Comparator.comparing(Key::from));
    if (same.isPresent()) {
      requireNonNull(dated.get(same.get())).add(mention);
    } else if (told.day().isPresent()
        && (mention.sentence() <= LEAD || isAssumed(assumed, parties))
        && mention.factuality().filter(Factuality.ASSERTED::equals).isPresent()) {
      assumed
          .computeIfAbsent(
              new Key(parties, told.day().get(), told.day().get()), unused -> new ArrayList<>())
          .add(mention);
    }
  }

  private static boolean isAssumed(Map<Key, List<Entry>> assumed, Set<String> parties) {
    return assumed.keySet().stream().anyMatch(key -> key.parties().equals(parties));
  }

  private boolean isNews(Key key) {
    return told.day()
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(key.to(), day)) <= 1)
        .isPresent();
  }

  private Meeting meeting(Key key, List<Entry> mentions, boolean assumed) {
    List<Entry> ordered =
        mentions.stream()
            .sorted(Comparator.comparingInt(Entry::sentence).thenComparing(Entry::id))
            .toList();
    Happening happening =
        happening(people(ordered, key.parties()), key.from(), key.to(), assumed, mode(ordered));
    return new Meeting(happening, ordered, false);
  }

  static Happening happening(
      Collection<Side> sides, LocalDate from, LocalDate to, boolean assumed, String mode) {
    return new Happening(
        Happening.Kind.MEETING,
        EventType.CONSULT.code(),
        List.copyOf(sides),
        List.of(),
        from,
        to,
        assumed,
        mode,
        "");
  }

  /** The first mention that names most persons says who met. */
  private static List<Side> people(List<Entry> mentions, Set<String> parties) {
    List<Side> best = List.of();
    long most = -1;
    for (Entry mention : mentions) {
      List<ActorMention> actors = new ArrayList<>(mention.source());
      actors.addAll(mention.target());
      List<Side> sides =
          Sides.sides(actors).stream().filter(side -> parties.contains(side.code())).toList();
      long persons = sides.stream().filter(side -> side.person().isPresent()).count();
      if (persons > most) {
        best = sides;
        most = persons;
      }
    }
    return best;
  }

  /** The mode that weighs most; by what it was held weighs twice. */
  static String mode(List<Entry> mentions) {
    Map<String, Double> weights = new TreeMap<>();
    for (Entry mention : mentions) {
      double weight = mention.confidence() * (mention.medium().isPresent() ? 2 : 1);
      mention.mode().ifPresent(mode -> weights.merge(mode, weight, Double::sum));
    }
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Persons in office of two sides who both have turns: a joint appearance on the day. */
  private Optional<Meeting> joint() {
    if (told.day().isEmpty()) {
      return Optional.empty();
    }
    Map<Side, Integer> turns = new TreeMap<>();
    List<Entry> mentions = new ArrayList<>();
    for (Entry entry : told.entries()) {
      Sides.turn(entry)
          .flatMap(Sides::side)
          .filter(side -> side.person().isPresent())
          .ifPresent(side -> turns.merge(side, 1, Integer::sum));
      if (isMeeting(entry) && !isComplete(entry) && entry.when().isEmpty()) {
        mentions.add(entry);
      }
    }
    Map<String, Side> speakers = new TreeMap<>();
    turns.forEach(
        (side, count) -> {
          if (count >= FEWEST_TURNS) {
            Side before = speakers.get(side.code());
            if (before == null || turns.getOrDefault(before, 0) < count) {
              speakers.put(side.code(), side);
            }
          }
        });
    if (speakers.size() < 2) {
      return Optional.empty();
    }
    LocalDate day = told.day().get();
    Happening happening = happening(speakers.values(), day, day, false, "visit");
    return Optional.of(new Meeting(happening, mentions, true));
  }

  private static void merge(List<Meeting> meetings, Meeting joint) {
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      if (meeting.parties().equals(joint.parties()) && meeting.contains(joint.from())) {
        List<Entry> all = new ArrayList<>(meeting.mentions());
        joint.mentions().stream().filter(one -> !all.contains(one)).forEach(all::add);
        meetings.set(i, new Meeting(meeting.happening(), all, true));
        return;
      }
    }
    meetings.add(joint);
  }
}
