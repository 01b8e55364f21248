package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.ledger.watch.Brief.Section;
import sitroom.ledger.watch.Commitment.State;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Kind;
import sitroom.model.SpeechAct;

/** Writes situation reports: what is told by most comes first, and each sentence cites. */
public final class Briefs {
  private static final int MOST = 10;

  /** Two sentences with so large a share of words in common are one; shorter ones never. */
  private static final double ALIKE = 0.7;

  private static final int FEWEST = 3;

  /** What happened so many days before a period may still be its news. */
  private static final int LATE = 7;

  /** The parts of a report, in its order: what may bring on most comes first. */
  private enum Part {
    THREATS("Threats, warnings and ultimatums"),
    AGREEMENTS("Agreed"),
    MEETINGS("Who met or talked with whom"),
    ATTACKS("Attacks"),
    DEEDS("What was done"),
    PROMISES("Promised, offered and ruled out"),
    DEMANDS("Demanded, accepted and turned down"),
    DISPUTES("Accused and denied");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    /** Whether what happens again on another day is told again. */
    boolean isDeed() {
      return this == MEETINGS || this == ATTACKS || this == DEEDS;
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

  private static final Pattern YEAR = Pattern.compile("\\b[Ii]n ((?:19|20)\\d\\d)\\b");

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
        .filter(entry -> !isOfLongAgo(entry, from))
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

  /** What is told of 2014 is no news of the period, also where the year stands in words only. */
  private static boolean isOfLongAgo(Entry entry, LocalDate from) {
    Matcher year = YEAR.matcher(Told.words(entry));
    return entry.kind() == Kind.MATERIAL
            && year.find()
            && Integer.parseInt(year.group(1)) < from.getYear()
        || isDatedLongAgo(entry, from);
  }

  private static boolean isDatedLongAgo(Entry entry, LocalDate from) {
    return entry
        .when()
        .flatMap(when -> when.to())
        .filter(day -> day.isBefore(from.minusDays(LATE)))
        .isPresent();
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
    watched.tripwires().forEach(wire -> watched(from, to, wire).ifPresent(sentences::add));
    watched.commitments().forEach(one -> watched(from, to, one).ifPresent(sentences::add));
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "What was watched", sentences.subList(0, Math.min(MOST, sentences.size()))));
  }

  private Optional<Sentence> watched(LocalDate from, LocalDate to, Tripwire wire) {
    List<Entry> reports = within(from, to, wire.reports());
    if (wire.state() != Tripwire.State.REPORTED_MET || !isNews(from, to, wire.reports())) {
      return Optional.empty();
    }
    List<Entry> denials = within(from, to, wire.denials());
    String denied = denials.isEmpty() ? "" : "; denied by " + Telling.accounts(denials);
    String condition =
        wire.statements().stream()
            .flatMap(one -> one.condition().stream())
            .map(one -> "“" + Telling.cut(one.text()) + "”")
            .findFirst()
            .orElse(wire.trigger().written());
    String whose =
        wire.by()
            .map(side -> "the " + wire.kind() + " of " + telling.name(side))
            .orElse("a tripwire of the desk");
    String words =
        "%s (%s) is reported met by %s%s (%s)."
            .formatted(whose, condition, Telling.accounts(reports), denied, Telling.days(reports));
    return Optional.of(Sentence.of(Telling.sentence(words), reports.get(0), some(reports)));
  }

  private Optional<Sentence> watched(LocalDate from, LocalDate to, Commitment one) {
    List<Entry> found = within(from, to, one.findings());
    boolean meeting = one.act().event() == EventType.CONSULT;
    if (meeting || one.state() == State.STANDING || !isNews(from, to, one.findings())) {
      return Optional.empty();
    }
    Entry first = one.statements().get(0);
    String words =
        "what %s %s on %s, %s, is %s by %s (%s)."
            .formatted(
                telling.name(one.by()),
                one.refusal() ? "ruled out" : "promised",
                Telling.days(List.of(first)),
                Telling.quoted(first),
                stands(one.state()),
                Telling.accounts(found),
                Telling.days(found));
    return Optional.of(Sentence.of(Telling.sentence(words), found.get(0), some(found)));
  }

  private static String stands(State state) {
    return switch (state) {
      case WITHDRAWN -> "said to be withdrawn";
      case SUPERSEDED -> "superseded";
      case STANDING, REPORTED_KEPT, REPORTED_BROKEN -> state.words();
    };
  }

  /** What was told before is no news. */
  private static boolean isNews(LocalDate from, LocalDate to, List<Finding> findings) {
    return !within(from, to, findings).isEmpty()
        && findings.stream()
            .flatMap(one -> one.entry().published().stream())
            .noneMatch(day -> day.isBefore(from));
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

  /** Only what one side that the packs know says or does to another is told. */
  private Optional<Topic> topic(Entry entry) {
    List<String> sources = known(Accounts.sides(entry, knowledge));
    List<String> targets = known(Act.sides(entry.target()));
    Optional<Act> act = entry.proposition().flatMap(Act::of);
    Set<String> others = new LinkedHashSet<>(targets);
    act.ifPresent(one -> others.addAll(known(one.sources())));
    act.ifPresent(one -> others.addAll(known(one.targets())));
    sources.forEach(others::remove);
    if (sources.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    String inside = act.map(Act::written).orElse("");
    return part(entry)
        .map(
            part ->
                new Topic(
                    part,
                    act(entry, part),
                    part == Part.MEETINGS ? meeting(sources, targets) : sources,
                    part == Part.MEETINGS ? List.of() : targets,
                    inside,
                    part.isDeed() ? Telling.day(entry) : ""));
  }

  /** Who meets whom is the same both ways round. */
  private static List<String> meeting(List<String> sources, List<String> targets) {
    Set<String> both = new TreeSet<>(sources);
    both.addAll(targets);
    return List.copyOf(both);
  }

  private List<String> known(List<String> sides) {
    return sides.stream().filter(knowledge::knows).toList();
  }

  private static String act(Entry entry, Part part) {
    Optional<Coded> event = entry.event().map(one -> one);
    return (part.isDeed() ? event : entry.speechAct().<Coded>map(one -> one).or(() -> event))
        .map(Coded::code)
        .orElse("");
  }

  private Optional<Part> part(Entry entry) {
    Optional<Part> part = entry.kind() == Kind.MATERIAL ? deed(entry) : speech(entry);
    String words = Told.words(entry);
    return part.filter(one -> one != Part.ATTACKS || isNone("no-attack", words))
        .filter(one -> one != Part.AGREEMENTS || isNone("no-agreement", words));
  }

  private boolean isNone(String group, String words) {
    return knowledge.words().find(group, words).isEmpty();
  }

  private Optional<Part> deed(Entry entry) {
    boolean done =
        !entry.source().isEmpty()
            && !entry.target().isEmpty()
            && Told.all(entry, knowledge).stream().anyMatch(told -> told.how() == Told.How.DONE);
    return entry
        .event()
        .filter(event -> done)
        .map(
            event ->
                switch (event) {
                  case CONSULT -> Part.MEETINGS;
                  case AGREE -> Part.AGREEMENTS;
                  case ASSAULT -> Part.ATTACKS;
                  default -> Part.DEEDS;
                });
  }

  private Optional<Part> speech(Entry entry) {
    return entry
        .speechAct()
        .flatMap(
            act ->
                switch (act) {
                  case THREAT, WARNING -> Optional.of(Part.THREATS);
                  case COMMITMENT, REFUSAL, OFFER -> Optional.of(Part.PROMISES);
                  case DEMAND ->
                      Optional.of(entry.condition().isEmpty() ? Part.DEMANDS : Part.THREATS);
                  case ACCEPTANCE -> Optional.of(Part.AGREEMENTS);
                  case REQUEST, REJECTION -> Optional.of(Part.DEMANDS);
                  case ACCUSATION, DENIAL -> Optional.of(Part.DISPUTES);
                  case SUPPORT, CONCERN, CLAIM, NO_COMMENT -> Optional.empty();
                });
  }

  private Optional<Section> section(Part part, Map<Topic, List<Entry>> topics) {
    List<Map.Entry<Topic, List<Entry>>> sorted =
        topics.entrySet().stream()
            .filter(one -> one.getKey().part() == part)
            .sorted(
                Comparator.comparing((Map.Entry<Topic, List<Entry>> one) -> -weight(one.getValue()))
                    .thenComparing(one -> one.getValue().get(0), Statements.order()))
            .toList();
    List<Sentence> sentences = new ArrayList<>();
    List<Set<String>> told = new ArrayList<>();
    for (Map.Entry<Topic, List<Entry>> one : sorted) {
      Entry best = best(one.getValue());
      Set<String> stems = Stems.of(Told.words(best), List.of());
      if (sentences.size() < MOST && told.stream().noneMatch(other -> isAlike(stems, other))) {
        sentences.add(sentence(one.getKey(), best, one.getValue()));
        told.add(stems);
      }
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(new Section(part.title, sentences));
  }

  /** Whether two sentences would say the same: most words of the shorter are in the other. */
  private static boolean isAlike(Set<String> one, Set<String> other) {
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(other);
    int shorter = Math.min(one.size(), other.size());
    return shorter >= FEWEST && shared.size() >= ALIKE * shorter;
  }

  /**
   * Independent documents count, how sure the entries are, whether a condition or a day is stated.
   */
  private static double weight(List<Entry> entries) {
    long documents = entries.stream().map(Entry::document).distinct().count();
    double sure = entries.stream().mapToDouble(Entry::confidence).max().orElse(0);
    boolean condition = entries.stream().anyMatch(one -> one.condition().isPresent());
    boolean threat =
        entries.stream()
            .anyMatch(one -> one.speechAct().filter(SpeechAct.THREAT::equals).isPresent());
    boolean dated =
        entries.stream().anyMatch(one -> one.when().flatMap(when -> when.text()).isPresent());
    return documents + sure + (condition ? 1 : 0) + (threat ? 1 : 0) + (dated ? 1 : 0);
  }

  private static Entry best(List<Entry> entries) {
    return entries.stream()
        .max(
            Comparator.comparing(Entry::confidence)
                .thenComparing(one -> Math.min(200, Told.words(one).length())))
        .orElseThrow();
  }

  /** "The United States threatened Russia: “sanctions”, if “Russia invades” (Wire, 7 Dec)." */
  private Sentence sentence(Topic topic, Entry best, List<Entry> entries) {
    List<String> targets =
        topic.targets().stream().filter(side -> !topic.sources().contains(side)).toList();
    String what =
        topic.part() == Part.MEETINGS
            ? telling.names(topic.sources()) + " met or talked"
            : telling.filled(topic.act(), topic.sources(), targets);
    String quoted = Telling.quoted(best);
    String condition =
        best.condition()
            .map(one -> Telling.cut(one.text()))
            .filter(text -> !quoted.contains(text))
            .map(text -> ", on the condition “" + text + "”")
            .orElse("");
    String words =
        "%s: %s%s (%s, %s)."
            .formatted(what, quoted, condition, Telling.accounts(entries), Telling.days(entries));
    return Sentence.of(Telling.sentence(words), best, entries);
  }
}
