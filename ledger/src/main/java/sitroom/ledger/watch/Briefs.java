package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.ledger.watch.Brief.Section;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Kind;

/** Writes situation reports: what is told by most comes first, and each sentence cites. */
public final class Briefs {
  private static final int MOST = 12;

  /** The parts of a report, in its order. */
  private enum Part {
    DEEDS("What was done"),
    MEETINGS("Who met or called whom"),
    THREATS("Threats and warnings"),
    PROMISES("Promised, offered and ruled out"),
    DEMANDS("Demanded, accepted and turned down"),
    DISPUTES("Accused and denied");

    private final String title;

    Part(String title) {
      this.title = title;
    }
  }

  /** What entries must share to be one sentence. */
  private record Topic(
      Part part,
      String act,
      List<String> sources,
      List<String> targets,
      String inside,
      String day) {}

  private final WatchKnowledge knowledge;
  private final Telling telling;

  public Briefs(WatchKnowledge knowledge) {
    this.knowledge = knowledge;
    this.telling = new Telling(knowledge);
  }

  /**
   * Writes one.
   *
   * @param entries told in the period
   * @param total how many entries the period has; those that no sentence tells of are counted
   * @param watched tripwires and commitments as they stand at the period's end
   */
  public Brief write(
      LocalDate from,
      LocalDate to,
      List<String> actors,
      List<Entry> entries,
      long total,
      Watched watched) {
    Map<Topic, List<Entry>> topics = new LinkedHashMap<>();
    entries.stream()
        .sorted(Statements.order())
        .forEach(
            entry ->
                topic(entry)
                    .ifPresent(
                        topic ->
                            topics.computeIfAbsent(topic, unused -> new ArrayList<>()).add(entry)));
    List<Section> sections = new ArrayList<>();
    watched(from, to, watched).ifPresent(sections::add);
    for (Part part : Part.values()) {
      section(part, topics).ifPresent(sections::add);
    }
    long told =
        sections.stream()
            .flatMap(section -> section.sentences().stream())
            .flatMap(sentence -> sentence.entries().stream())
            .map(Entry::id)
            .distinct()
            .count();
    return new Brief(from, to, actors, sections, Math.max(0, total - told));
  }

  /** What is followed, for the first part of a report. */
  public record Watched(List<Tripwire> tripwires, List<Commitment> commitments) {
    public Watched {
      tripwires = List.copyOf(tripwires);
      commitments = List.copyOf(commitments);
    }
  }

  private Optional<Section> watched(LocalDate from, LocalDate to, Watched watched) {
    List<Sentence> sentences = new ArrayList<>();
    for (Tripwire wire : watched.tripwires()) {
      List<Entry> reports = within(from, to, wire.reports());
      if (!reports.isEmpty() && wire.state() == Tripwire.State.REPORTED_MET) {
        String denied =
            wire.denials().isEmpty()
                ? ""
                : "; denied by " + Telling.accounts(within(from, to, wire.denials()));
        String who = wire.by().map(knowledge::name).map(name -> name + " said: ").orElse("");
        sentences.add(
            Sentence.of(
                "%sif %s; reported met by %s%s."
                    .formatted(
                        who,
                        wire.trigger().written(),
                        Telling.accounts(reports),
                        denied.equals("; denied by ") ? "" : denied),
                reports.get(0),
                some(reports)));
      }
    }
    for (Commitment one : watched.commitments()) {
      List<Entry> found = within(from, to, one.findings());
      if (!found.isEmpty() && one.state() != Commitment.State.STANDING) {
        sentences.add(
            Sentence.of(
                "%s %s %s: %s by %s."
                    .formatted(
                        knowledge.name(one.by()),
                        one.refusal() ? "ruled out" : "promised",
                        one.act().written(),
                        one.state().words(),
                        Telling.accounts(found)),
                one.statements().get(0),
                some(found)));
      }
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "What was watched", sentences.subList(0, Math.min(MOST, sentences.size()))));
  }

  private static List<Entry> some(List<Entry> entries) {
    return entries.subList(0, Math.min(MOST, entries.size()));
  }

  private static List<Entry> within(LocalDate from, LocalDate to, List<Finding> findings) {
    return findings.stream()
        .filter(
            one ->
                one.entry()
                    .published()
                    .map(day -> !day.isBefore(from) && !day.isAfter(to))
                    .orElse(false))
        .map(Finding::entry)
        .toList();
  }

  private Optional<Topic> topic(Entry entry) {
    List<String> sources = Accounts.sides(entry, knowledge);
    List<String> targets = Act.sides(entry.target());
    String inside = entry.proposition().flatMap(Act::of).map(Act::written).orElse("");
    boolean silent = sources.isEmpty() || (targets.isEmpty() && inside.isEmpty());
    Optional<Part> part = silent ? Optional.empty() : part(entry);
    return part.map(
        one -> new Topic(one, act(entry, one), sources, targets, inside, Telling.day(entry)));
  }

  private static String act(Entry entry, Part part) {
    boolean deed = part == Part.DEEDS || part == Part.MEETINGS;
    Optional<Coded> event = entry.event().map(one -> one);
    return (deed ? event : entry.speechAct().<Coded>map(one -> one).or(() -> event))
        .map(Coded::code)
        .orElse("");
  }

  private Optional<Part> part(Entry entry) {
    if (entry.kind() == Kind.MATERIAL) {
      boolean done =
          !entry.source().isEmpty()
              && Told.all(entry, knowledge).stream().anyMatch(told -> told.how() == Told.How.DONE);
      boolean meeting = entry.event().filter(EventType.CONSULT::equals).isPresent();
      return done && entry.event().isPresent()
          ? Optional.of(meeting ? Part.MEETINGS : Part.DEEDS)
          : Optional.empty();
    }
    return entry
        .speechAct()
        .flatMap(
            act ->
                switch (act) {
                  case THREAT, WARNING -> Optional.of(Part.THREATS);
                  case COMMITMENT, REFUSAL, OFFER -> Optional.of(Part.PROMISES);
                  case DEMAND, REQUEST, ACCEPTANCE, REJECTION -> Optional.of(Part.DEMANDS);
                  case ACCUSATION, DENIAL -> Optional.of(Part.DISPUTES);
                  case SUPPORT, CONCERN, CLAIM, NO_COMMENT -> Optional.empty();
                });
  }

  private Optional<Section> section(Part part, Map<Topic, List<Entry>> topics) {
    List<Sentence> sentences =
        topics.entrySet().stream()
            .filter(one -> one.getKey().part() == part)
            .sorted(
                Comparator.comparing((Map.Entry<Topic, List<Entry>> one) -> -weight(one.getValue()))
                    .thenComparing(one -> one.getKey().day()))
            .limit(MOST)
            .sorted(Comparator.comparing(one -> one.getKey().day()))
            .map(one -> sentence(one.getKey(), one.getValue()))
            .toList();
    return sentences.isEmpty() ? Optional.empty() : Optional.of(new Section(part.title, sentences));
  }

  /** Independent documents count, and how sure the entries are. */
  private static double weight(List<Entry> entries) {
    long documents = entries.stream().map(Entry::document).distinct().count();
    double sure = entries.stream().mapToDouble(Entry::confidence).max().orElse(0);
    return documents + sure;
  }

  private Sentence sentence(Topic topic, List<Entry> entries) {
    Entry best =
        entries.stream()
            .max(
                Comparator.comparing(Entry::confidence)
                    .thenComparing(one -> Math.min(200, Told.words(one).length())))
            .orElseThrow();
    List<String> targets =
        topic.targets().stream().filter(side -> !topic.sources().contains(side)).toList();
    String words =
        "%s: %s: %s (%s)."
            .formatted(
                topic.day(),
                telling.filled(topic.act(), topic.sources(), targets),
                Telling.quoted(best),
                Telling.accounts(entries));
    return Sentence.of(words, best, entries);
  }
}
