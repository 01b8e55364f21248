package sitroom.reader.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Office;
import sitroom.knowledge.Person;
import sitroom.knowledge.Term;
import sitroom.knowledge.Title;

/** Who held an office on the document's day, and which office a person held. */
final class OfficeHolders {
  /** Offices by which a person who holds several is called, the foremost first. */
  private static final List<String> RANK =
      List.of(
          "head-of-state",
          "head-of-government",
          "monarch",
          "org-head",
          "separatist-leader",
          "armed-group-leader",
          "deputy-head",
          "foreign-minister",
          "defence-minister",
          "national-security-adviser",
          "interior-minister",
          "finance-minister");

  /** Types of which an actor has one holder at a time, so that the title alone tells the person. */
  private static final List<String> SINGLE =
      List.of(
          "head-of-state",
          "head-of-government",
          "monarch",
          "org-head",
          "foreign-minister",
          "defence-minister",
          "interior-minister",
          "finance-minister",
          "justice-minister",
          "economy-minister",
          "trade-minister",
          "energy-minister",
          "national-security-adviser",
          "deputy-head",
          "speaker",
          "ambassador-un",
          "central-bank-governor",
          "military-chief",
          "intelligence-chief");

  private final Actors actors;
  private final Optional<LocalDate> day;

  OfficeHolders(Actors actors, Optional<LocalDate> day) {
    this.actors = actors;
    this.day = day;
  }

  /** Whether the title's office has one holder at a time. */
  boolean isSingle(Title title) {
    return SINGLE.contains(title.officeType());
  }

  /**
   * The term of whoever held the titled office of an actor on the day, where exactly one person can
   * be meant.
   */
  Optional<Term> holder(String actor, Title title) {
    if (day.isEmpty() || !isSingle(title)) {
      return Optional.empty();
    }
    List<Term> sameType = actors.terms().holders(actor, title.officeType(), day.get());
    Optional<Term> named =
        sameType.stream().filter(term -> names(term.office(), title)).findFirst();
    if (named.isPresent()) {
      return named;
    }
    // Iran's president is its head of government, Angola's its head of state and of government.
    Optional<Term> other =
        List.of("head-of-state", "head-of-government", "monarch").contains(title.officeType())
            ? headNamed(actor, title)
            : Optional.empty();
    boolean sure = sameType.stream().map(Term::person).distinct().count() == 1;
    return other.isPresent() || !sure || isHead(title) ? other : Optional.of(sameType.get(0));
  }

  private static boolean isHead(Title title) {
    return List.of("president", "prime minister", "premier", "chancellor").contains(title.words());
  }

  private Optional<Term> headNamed(String actor, Title title) {
    for (String type : List.of("head-of-government", "head-of-state", "monarch")) {
      for (Term term : actors.terms().holders(actor, type, day.orElseThrow())) {
        if (names(term.office(), title)) {
          return Optional.of(term);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the office's printed title has the words of the title: not every head of state is a
   * president.
   */
  private static boolean names(Office office, Title title) {
    String printed = office.title().toLowerCase(Locale.ROOT);
    String words = title.words();
    return printed.startsWith(words)
        || (words.equals("premier") && printed.startsWith("prime minister"));
  }

  /** The person's office on the day: that of the title where given, else the foremost. */
  Optional<Term> officeOf(Person person, Optional<Title> title) {
    List<Term> held = day.map(on -> actors.terms().of(person.id(), on)).orElse(List.of());
    Optional<Term> titled =
        title.flatMap(
            said ->
                held.stream()
                    .filter(term -> fits(term.office().type(), said.officeType()))
                    .findFirst());
    return titled.or(
        () -> held.stream().min(Comparator.comparingInt(term -> rank(term.office().type()))));
  }

  private static int rank(String officeType) {
    int rank = RANK.indexOf(officeType);
    return rank < 0 ? RANK.size() : rank;
  }

  /**
   * Whether a title's type covers an office's: any minister is a "minister" and may be a
   * "secretary".
   */
  static boolean fits(String officeType, String titleType) {
    return officeType.equals(titleType)
        || (titleType.equals("minister") && officeType.endsWith("-minister"));
  }

  /** Whether the person ever held an office of the actor, or belongs to it. */
  boolean belongsTo(Person person, String actor) {
    return person.actor().map(actor::equals).orElse(false)
        || actors.terms().of(person.id()).stream()
            .anyMatch(term -> term.office().actor().equals(actor));
  }

  /** Whether the person had held an office before the day, and held none on it. */
  boolean isFormer(Person person) {
    List<Term> all = actors.terms().of(person.id());
    return day.map(
            on -> !holdsOffice(person) && all.stream().anyMatch(term -> endedBefore(term, on)))
        .orElse(false);
  }

  private static boolean endedBefore(Term term, LocalDate on) {
    return term.period().to().map(end -> !end.isAfter(on)).orElse(false);
  }

  /** Whether the person ever held an office of the title's type. */
  boolean everHeld(Person person, Title title) {
    return actors.terms().of(person.id()).stream()
        .anyMatch(term -> fits(term.office().type(), title.officeType()));
  }

  /** Whether the person holds one of the offices by which persons are known everywhere. */
  boolean holdsForemostOffice(Person person) {
    return day.map(
            on ->
                actors.terms().of(person.id(), on).stream()
                    .anyMatch(term -> RANK.contains(term.office().type())))
        .orElse(false);
  }

  boolean holdsOffice(Person person) {
    return day.map(on -> !actors.terms().of(person.id(), on).isEmpty()).orElse(false);
  }
}
