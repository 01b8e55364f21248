package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sitroom.ledger.fuse.Happening.Kind;
import sitroom.ledger.fuse.Happening.Side;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.Factuality;
import sitroom.model.SpeechAct;

/**
 * Places the entries of a document into happenings, by nothing but the document: meetings first,
 * then what was said at them, then what else was done and said.
 */
public final class Placing {
  private final Told told;
  private final TopicWords topics;
  private final List<Placement> placements = new ArrayList<>();
  private final Set<Entry> attached = new LinkedHashSet<>();

  private Placing(Told told, TopicWords topics) {
    this.told = told;
    this.topics = topics;
  }

  /** Where the entries of a document belong; an entry may belong to a meeting and to a deed. */
  public static List<Placement> of(Told told, TopicWords topics) {
    Placing placing = new Placing(told, topics);
    placing.place();
    return List.copyOf(placing.placements);
  }

  private void place() {
    List<Meeting> meetings = Meetings.of(told);
    for (Meeting meeting : meetings) {
      for (Entry mention : meeting.mentions()) {
        put(mention, meeting.happening(), "tells of the " + meeting.words());
      }
    }
    Statements statements = new Statements(told, meetings);
    for (Entry entry : told.entries()) {
      if (!attached.contains(entry)) {
        statements.of(entry).forEach(at -> put(entry, at.meeting().happening(), at.reason()));
      }
    }
    if (meetings.stream().noneMatch(Meeting::joint)) {
      remarks(meetings);
    }
    for (Entry entry : told.entries()) {
      deed(entry);
      if (!attached.contains(entry)) {
        statement(entry);
      }
    }
  }

  private void put(Entry entry, Happening happening, String reason) {
    placements.add(new Placement(entry, happening, reason));
    attached.add(entry);
  }

  /**
   * What one person says of another side, in a document that tells of no meeting of the two: if the
   * two met shortly before, it belongs to that.
   */
  private void remarks(List<Meeting> meetings) {
    if (told.day().isEmpty()) {
      return;
    }
    Map<Side, List<Entry>> words = new TreeMap<>();
    for (Entry entry : told.entries()) {
      if (entry.speechAct().isPresent()
          && !attached.contains(entry)
          && Statements.isOfToday(told, entry)) {
        Sides.speaker(entry)
            .flatMap(Sides::side)
            .filter(side -> side.person().isPresent())
            .ifPresent(side -> words.computeIfAbsent(side, unused -> new ArrayList<>()).add(entry));
      }
    }
    words.forEach((speaker, said) -> remarks(speaker, said, meetings));
  }

  private void remarks(Side speaker, List<Entry> said, List<Meeting> meetings) {
    Map<String, List<Entry>> others = new TreeMap<>();
    for (Entry entry : said) {
      Set<String> sides = new TreeSet<>(Sides.involved(entry));
      sides.remove(speaker.code());
      sides.forEach(side -> others.computeIfAbsent(side, unused -> new ArrayList<>()).add(entry));
    }
    LocalDate day = told.day().orElseThrow();
    others.forEach(
        (other, about) -> {
          Set<String> pair = Set.of(speaker.code(), other);
          if (meetings.stream().anyMatch(meeting -> meeting.parties().containsAll(pair))) {
            return;
          }
          if (!Statements.isMostlyAbout(about.size(), said.size())) {
            return;
          }
          Happening happening =
              new Happening(
                  Kind.REMARKS,
                  "",
                  List.of(speaker),
                  List.of(new Side(other, Optional.empty())),
                  day,
                  day,
                  false,
                  "",
                  told.document());
          String reason = "said by " + speaker.person().orElse("") + " of " + other + " on " + day;
          for (Entry entry : said) {
            placements.add(new Placement(entry, happening, reason));
          }
        });
  }

  /** A deed with a day of its own is a happening of its own, whatever else it belongs to. */
  private void deed(Entry entry) {
    boolean material = entry.event().filter(event -> !event.isVerbal()).isPresent();
    boolean plain = entry.speechAct().isEmpty() || entry.speechAct().get() == SpeechAct.CLAIM;
    boolean done = entry.factuality().filter(Factuality.ASSERTED::equals).isPresent();
    if (!material || !plain || !done || entry.when().isEmpty()) {
      return;
    }
    Optional<LocalDate> from = entry.when().get().from();
    Optional<LocalDate> to = entry.when().get().to();
    List<Side> sources = coded(entry.source());
    List<Side> targets = coded(entry.target());
    if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get()) || sources.isEmpty()) {
      return;
    }
    boolean brief = ChronoUnit.DAYS.between(from.get(), to.get()) <= Kinship.BRIEF_DAYS;
    if (!brief && targets.isEmpty()) {
      return;
    }
    put(
        entry,
        new Happening(
            Kind.DEED,
            entry.event().orElseThrow().code(),
            sources,
            targets,
            from.get(),
            to.get(),
            entry.when().get().assumed(),
            "",
            ""),
        "tells of this deed");
  }

  /** What is said by itself, on one day, in words of its own. */
  private void statement(Entry entry) {
    if (entry.speechAct().isEmpty() || told.day().isEmpty()) {
      return;
    }
    Optional<Speech> speech = Speech.of(entry.speechAct().get());
    List<Side> sources = coded(entry.source());
    Set<String> words = topics.of(entry);
    if (speech.isEmpty()
        || sources.isEmpty()
        || words.size() < Kinship.FEWEST_WORDS
        || !Statements.isOfToday(told, entry)) {
      return;
    }
    LocalDate day = Statements.day(entry).orElse(told.day().get());
    put(
        entry,
        new Happening(
            Kind.STATEMENT,
            speech.get().name(),
            sources,
            coded(entry.target()),
            day,
            day,
            false,
            "",
            String.join(" ", words)),
        "said on " + day);
  }

  private static List<Side> coded(List<ActorMention> actors) {
    return Sides.codes(actors).stream().map(code -> new Side(code, Optional.empty())).toList();
  }
}
