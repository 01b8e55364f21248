package sitroom.ledger.fuse;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sitroom.ledger.fuse.Happening.Kind;
import sitroom.ledger.fuse.Happening.Side;

/**
 * Which happenings are taken for one.
 *
 * <p>Two that are equally well told are linked where they are compatible. One that is told with
 * less, without the day, the persons or the mode, is linked to one alone that is told with more:
 * the nearest. So what is vague hangs on one thing, and never joins two.
 */
public final class Kinship {
  /** Of larger rounds not all accounts name all. */
  private static final int ROUND = 3;

  private static final double SHARED = 0.6;

  /** Statements of fewer words in common are not taken for one. */
  static final int FEWEST_WORDS = 3;

  private static final double HALF = 0.5;

  /** Of what is told of a longer time, as of a year, the actors must be the same. */
  static final int BRIEF_DAYS = 31;

  private final Parties parties;

  public Kinship(Parties parties) {
    this.parties = parties;
  }

  private record Kin(Happening other, String reason, int distance) {}

  /**
   * The links that go out from a happening.
   *
   * @param candidates at least all that are kept where it seeks
   */
  public List<Link> links(Happening one, Collection<Happening> candidates) {
    List<Kin> equals = new ArrayList<>();
    List<Kin> better = new ArrayList<>();
    for (Happening other : candidates) {
      if (other.key().equals(one.key())) {
        continue;
      }
      kin(one, other).ifPresent(kin -> (rank(other) == rank(one) ? equals : better).add(kin));
    }
    List<Link> links = new ArrayList<>();
    equals.forEach(kin -> links.add(link(one, kin)));
    better.stream()
        .filter(kin -> rank(kin.other()) > rank(one))
        .min(
            Comparator.comparingInt(Kin::distance)
                .thenComparing(kin -> -rank(kin.other()))
                .thenComparing(kin -> kin.other().key()))
        .ifPresent(kin -> links.add(link(one, kin)));
    links.sort(Comparator.comparing(Link::to));
    return links;
  }

  private static Link link(Happening one, Kin kin) {
    return new Link(one.id(), kin.other().id(), kin.reason());
  }

  /** How well it is told: the day, the persons, the mode; a meeting comes before remarks on it. */
  public static int rank(Happening happening) {
    if (happening.kind() == Kind.DEED) {
      return (happening.targets().isEmpty() ? 0 : 2) + (happening.assumed() ? 0 : 1);
    }
    if (happening.kind() == Kind.REMARKS) {
      return -1;
    }
    if (happening.kind() == Kind.STATEMENT) {
      return 0;
    }
    boolean persons = happening.sources().stream().allMatch(side -> side.person().isPresent());
    return (happening.assumed() ? 0 : 4) + (persons ? 2 : 0) + (happening.mode().isEmpty() ? 0 : 1);
  }

  private Optional<Kin> kin(Happening one, Happening other) {
    if (one.takenOutBy().isPresent() || other.takenOutBy().isPresent()) {
      return one.takenOutBy().equals(other.takenOutBy())
          ? Optional.of(new Kin(other, "taken out together", 0))
          : Optional.empty();
    }
    if (one.kind() == Kind.MEETING && other.kind() == Kind.MEETING) {
      return meetings(one, other);
    }
    if (one.kind() == Kind.REMARKS && other.kind() == Kind.MEETING) {
      return remarks(one, other);
    }
    if (one.kind() == Kind.STATEMENT && other.kind() == Kind.STATEMENT) {
      return statements(one, other);
    }
    return one.kind() == Kind.DEED && other.kind() == Kind.DEED
        ? deeds(one, other)
        : Optional.empty();
  }

  /** The topic words that a statement's key holds. */
  static Set<String> words(Happening statement) {
    return statement.about().isEmpty()
        ? Set.of()
        : new TreeSet<>(Set.of(statement.about().split(" ")));
  }

  private static Optional<Kin> statements(Happening one, Happening other) {
    boolean same =
        one.event().equals(other.event())
            && one.from().equals(other.from())
            && one.codes().get(0).equals(other.codes().get(0));
    Set<String> mine = words(one);
    Set<String> others = words(other);
    Set<String> shared = new TreeSet<>(mine);
    shared.retainAll(others);
    int all = mine.size() + others.size() - shared.size();
    boolean targets =
        one.targets().isEmpty()
            || other.targets().isEmpty()
            || one.targets().stream().anyMatch(other.targets()::contains);
    return same && targets && shared.size() >= FEWEST_WORDS && shared.size() >= HALF * all
        ? Optional.of(
            new Kin(other, "same kind of statement, same speaker, same day, same words", 0))
        : Optional.empty();
  }

  private Optional<Kin> meetings(Happening one, Happening other) {
    Optional<String> who = sameParties(one, other);
    long apart = apart(one, other);
    boolean slack = one.assumed() != other.assumed();
    boolean nested = within(one, other) || within(other, one);
    if (who.isEmpty() || (nested ? 0 : apart) > (slack ? 1 : 0) || (apart == 0 && !nested)) {
      return Optional.empty();
    }
    Map<String, String> mine = persons(one);
    Map<String, String> others = persons(other);
    boolean conflict =
        mine.entrySet().stream()
            .anyMatch(
                entry ->
                    !others
                        .getOrDefault(entry.getKey(), entry.getValue())
                        .equals(entry.getValue()));
    if (conflict) {
      return Optional.empty();
    }
    boolean samePersons = mine.size() > 1 && mine.equals(others);
    boolean modes = one.mode().equals(other.mode());
    boolean open = one.mode().isEmpty() || other.mode().isEmpty();
    if (!modes && !open && !samePersons) {
      return Optional.empty();
    }
    String when = apart == 0 ? "same day" : "a day apart, one day being that of the document only";
    String how =
        modes || open
            ? ""
            : "; told as " + one.mode() + " and as " + other.mode() + ", but by the same persons";
    String reason = who.get() + ", " + when + (samePersons ? ", same persons" : "") + how;
    int distance = (int) apart * 4 + (modes ? 0 : open ? 1 : 2) + (samePersons ? 0 : 1);
    return Optional.of(new Kin(other, reason, distance));
  }

  private static Map<String, String> persons(Happening meeting) {
    Map<String, String> persons = new TreeMap<>();
    for (Side side : meeting.sources()) {
      side.person().ifPresent(person -> persons.put(side.code(), person));
    }
    return persons;
  }

  /** Days between two; 0 where they overlap. */
  private static long apart(Happening one, Happening other) {
    if (one.from().isAfter(other.to())) {
      return ChronoUnit.DAYS.between(other.to(), one.from());
    }
    return Math.max(0, ChronoUnit.DAYS.between(one.to(), other.from()));
  }

  private static boolean within(Happening one, Happening other) {
    return !one.from().isBefore(other.from()) && !one.to().isAfter(other.to());
  }

  private Optional<String> sameParties(Happening one, Happening other) {
    Set<String> mine = new TreeSet<>(one.codes());
    Set<String> others = new TreeSet<>(other.codes());
    if (mine.equals(others)) {
      return Optional.of("same parties");
    }
    Set<String> shared = new TreeSet<>(mine);
    shared.retainAll(others);
    int all = mine.size() + others.size() - shared.size();
    if (Math.min(mine.size(), others.size()) >= ROUND && shared.size() >= SHARED * all) {
      return Optional.of("nearly the same parties");
    }
    return members(mine, others, shared, one).or(() -> members(others, mine, shared, one));
  }

  /** Whether all that one has beyond the other are members of an organisation that stands there. */
  private Optional<String> members(
      Set<String> wide, Set<String> narrow, Set<String> shared, Happening on) {
    Set<String> bodies = new TreeSet<>(wide);
    bodies.removeAll(shared);
    Set<String> states = new TreeSet<>(narrow);
    states.removeAll(shared);
    if (shared.isEmpty() || bodies.size() != 1 || states.size() < 2) {
      return Optional.empty();
    }
    String body = bodies.iterator().next();
    return parties.members(body, on.from()).containsAll(states)
        ? Optional.of("same parties, by the members of " + body)
        : Optional.empty();
  }

  /** Remarks hang on the last meeting of that person with that side. */
  private static Optional<Kin> remarks(Happening one, Happening meeting) {
    Side speaker = one.sources().get(0);
    String about = one.targets().get(0).code();
    boolean met = meeting.sources().contains(speaker) && meeting.codes().contains(about);
    long days = ChronoUnit.DAYS.between(meeting.to(), one.from());
    if (!met || days < 0 || days > Shelves.REMARK_DAYS || meeting.codes().size() > 2) {
      return Optional.empty();
    }
    String when = days == 0 ? "on the same day" : days + (days == 1 ? " day" : " days") + " later";
    return Optional.of(
        new Kin(meeting, "said by one who took part, of the other side, " + when, (int) days));
  }

  private static Optional<Kin> deeds(Happening one, Happening other) {
    boolean days = one.from().equals(other.from()) && one.to().equals(other.to());
    boolean event = one.event().equals(other.event());
    boolean sources = one.sources().equals(other.sources());
    boolean targets = one.targets().equals(other.targets());
    boolean brief = ChronoUnit.DAYS.between(one.from(), one.to()) <= BRIEF_DAYS;
    boolean open = brief && (one.targets().isEmpty() || other.targets().isEmpty());
    if (!days || !event || !sources || !(targets || open)) {
      return Optional.empty();
    }
    String who = targets ? "same actors" : "same source, one names no target";
    return Optional.of(new Kin(other, "same act, " + who + ", same days", targets ? 0 : 1));
  }
}
