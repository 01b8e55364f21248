package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.Country;

/** Resolves words that point back: pronouns, "the country", "the agency", "both sides". */
final class Anaphora {
  private static final int PAIR_REACH = 3;

  /** In how many sentences a text names the parties it is about. */
  private static final int OPENING = 20;

  private static final String PARTIES = "one of the parties last in play";

  private final ActorStage stage;
  private final Discourse discourse;
  private final CountryInPlay play;

  Anaphora(ActorStage stage, Discourse discourse) {
    this.stage = stage;
    this.discourse = discourse;
    this.play = new CountryInPlay(stage, discourse);
  }

  /** Whom a pronoun of the third person means. */
  List<Referent> pronoun(int number, int token) {
    String form = stage.sentence(number).form(token).toLowerCase(java.util.Locale.ROOT);
    return switch (form) {
      case "he", "him", "his", "himself" ->
          one(number, token, other(number, token, ActorWords.Gender.MALE));
      case "she", "her", "hers", "herself" ->
          one(number, token, other(number, token, ActorWords.Gender.FEMALE));
      case "its" ->
          discourse
              .blamed(number, token)
              .map(found -> pointing(found, number))
              .orElseGet(() -> one(number, token, Anaphora::isThing));
      case "it", "itself" -> one(number, token, Anaphora::isThing);
      case "they", "them", "their", "theirs", "themselves" -> several(number, token);
      default -> List.of();
    };
  }

  /** A person of the gender, and not whoever sets a condition in which the pronoun stands. */
  private Predicate<Remembered> other(int number, int token, ActorWords.Gender gender) {
    OptionalInt warner = new ConditionSubjects(stage.sentence(number)).warner(token);
    if (warner.isEmpty()) {
      return person(gender);
    }
    Set<String> warning =
        discourse.in(number).stream()
            .filter(actor -> actor.token() == warner.getAsInt())
            .flatMap(actor -> actor.referents().stream())
            .map(Referent::name)
            .collect(Collectors.toUnmodifiableSet());
    return person(gender)
        .and(actor -> actor.referents().stream().noneMatch(one -> warning.contains(one.name())));
  }

  private static Predicate<Remembered> person(ActorWords.Gender gender) {
    return actor ->
        actor.referents().size() == 1
            && actor.referents().get(0).isPerson()
            && actor.referents().get(0).gender().map(gender::equals).orElse(true);
  }

  private static boolean isThing(Remembered actor) {
    return actor.referents().size() == 1
        && !actor.referents().get(0).isPerson()
        && !actor.isPlural();
  }

  private List<Referent> one(int number, int token, Predicate<Remembered> wanted) {
    return discourse
        .antecedent(number, token, wanted)
        .map(found -> pointing(found, number))
        .orElse(List.of());
  }

  private List<Referent> several(int number, int token) {
    Optional<Remembered> here =
        discourse.antecedent(
            number,
            token,
            actor -> actor.sentence() == number && actor.isPlural() && !isIncidental(actor));
    if (here.isPresent()) {
      return pointing(here.get(), number);
    }
    Optional<Remembered> body = discourse.governingBody(number, token);
    if (body.isPresent()) {
      return pointing(body.get(), number);
    }
    List<Referent> both = discourse.coArguments(number, token);
    if (both.size() > 1) {
      return both;
    }
    if (!discourse.parties().isEmpty()) {
      return discourse.parties();
    }
    Optional<Remembered> found =
        discourse
            .antecedent(number, token, actor -> actor.isPlural() && !isIncidental(actor))
            .or(
                () ->
                    discourse.antecedent(
                        number, token, actor -> !actor.referents().get(0).isPerson()));
    return found.map(actor -> pointing(actor, number)).orElse(List.of());
  }

  /**
   * A group of which nothing but guesses tells whose it is, and which does nothing in its clause.
   */
  private static boolean isIncidental(Remembered actor) {
    boolean guessed =
        actor.referents().stream().allMatch(one -> one.isAssumed() || !one.isPlaced());
    return guessed && actor.part() != Remembered.Part.SUBJECT;
  }

  private static List<Referent> pointing(Remembered found, int number) {
    return found.referents().stream().map(referent -> pointed(referent, found, number)).toList();
  }

  private static Referent pointed(Referent referent, Remembered found, int number) {
    int back = number - found.sentence();
    String where =
        back == 0 ? "in this sentence" : back < 0 ? "in the title" : back + " sentence(s) before";
    String reason = "refers to " + referent.name() + ", named " + where + "; ";
    return referent.withReason(
        isPointing(referent) ? referent.reason() : reason + referent.reason());
  }

  private static boolean isPointing(Referent referent) {
    return referent.reason().startsWith("refers to ") || referent.reason().startsWith(PARTIES);
  }

  /** "the country": the state last in play. */
  List<Referent> country(int number, int token) {
    String lemma = stage.sentence(number).lemma(token).toLowerCase(Locale.ROOT);
    // "the kingdom" is a kingdom, "the republic" a republic.
    boolean kind =
        stage
            .words()
            .find(ActorWords.Role.COUNTRY, lemma)
            .map(word -> word.kinds().contains("named"))
            .orElse(false);
    return discourse
        .last(number, token, actor -> isOfOneCountry(actor, kind ? lemma : ""))
        .map(found -> states(pointing(found, number)))
        .orElseGet(() -> inPlay(number, token).map(List::of).orElse(List.of()));
  }

  private boolean isOfOneCountry(Remembered actor, String word) {
    return actor.referents().size() == 1
        && actor
            .referents()
            .get(0)
            .owner()
            .flatMap(stage.actors().countries()::byId)
            .filter(country -> country.officialName().toLowerCase(Locale.ROOT).contains(word))
            .isPresent();
  }

  private List<Referent> states(List<Referent> referents) {
    Map<String, Referent> states = new LinkedHashMap<>();
    for (Referent referent : referents) {
      referent
          .owner()
          .flatMap(stage.actors().countries()::byId)
          .map(country -> state(country, referent.reason()))
          .ifPresent(state -> states.putIfAbsent(state.side(), state));
    }
    return List.copyOf(states.values());
  }

  static Referent state(Country country, String reason) {
    return Referent.state(country.id(), country.name(), country.code(), Optional.empty(), reason);
  }

  /** "the agency": the organisation of such a kind named last. */
  List<Referent> body(int number, int token, Set<String> kinds) {
    return discourse
        .last(number, token, actor -> isBody(actor, kinds))
        .map(found -> pointing(found, number))
        .orElse(List.of());
  }

  private static boolean isBody(Remembered actor, Set<String> kinds) {
    return actor.referents().size() == 1
        && actor.referents().get(0).bodyKind().map(kinds::contains).orElse(false);
  }

  /**
   * Whose the same noun was when it stood in the text before: "Hong Kong police", then "the
   * police".
   */
  List<Referent> sameNoun(int number, int token) {
    String lemma = stage.sentence(number).lemma(token);
    return discourse
        .last(number, token, actor -> isSameNoun(actor, lemma))
        .map(found -> pointing(found, number))
        .orElse(List.of());
  }

  private boolean isSameNoun(Remembered actor, String lemma) {
    Referent referent = actor.referents().get(0);
    boolean told =
        actor.referents().size() == 1 && referent.owner().isPresent() && !referent.isAssumed();
    return told
        && actor.sentence() < stage.sentences()
        && stage.sentence(actor.sentence()).lemma(actor.token()).equals(lemma);
  }

  /** "the president": the person of such an office named last. */
  List<Referent> holder(int number, int token, String officeType) {
    return discourse
        .last(number, token, actor -> isHolder(actor, officeType))
        .map(found -> pointing(found, number))
        .orElse(List.of());
  }

  private static boolean isHolder(Remembered actor, String officeType) {
    return actor.referents().size() == 1
        && actor.referents().get(0).isPerson()
        && actor
            .referents()
            .get(0)
            .officeType()
            .map(type -> OfficeHolders.fits(type, officeType))
            .orElse(false);
  }

  /**
   * "both leaders", "the two countries": the parties last in play.
   *
   * @param kind person, state or any
   * @param count how many there are said to be
   */
  List<Referent> pair(int number, int token, String kind, int count) {
    List<Referent> meeting = distinct(discourse.parties(), kind, count);
    if (meeting.size() == count) {
      return meeting;
    }
    for (int at = number; at >= 0 && at >= number - PAIR_REACH; at--) {
      int before = at == number ? token : Integer.MAX_VALUE;
      List<Referent> sides = coordinated(discourse.in(at), before, kind, count);
      if (sides.size() != count && at >= number - 1) {
        sides = onlyPersons(discourse.in(at), before, kind);
      }
      if (sides.size() == count) {
        return sides;
      }
    }
    for (int at = number; at >= 0 && at >= number - PAIR_REACH; at--) {
      int before = at == number ? token : Integer.MAX_VALUE;
      List<Referent> sides = together(discourse.in(at), before, kind, count);
      if (sides.size() == count) {
        return sides;
      }
    }
    List<Referent> titled = together(discourse.inTitle(), Integer.MAX_VALUE, kind, count);
    return titled.size() == count ? titled : earlier(number, kind, count);
  }

  /** The parties of the first sentences that join or name enough of them. */
  private List<Referent> earlier(int number, String kind, int count) {
    List<Remembered> all = new ArrayList<>();
    for (int at = 0; at < Math.min(number, OPENING); at++) {
      List<Referent> joint = coordinated(discourse.in(at), Integer.MAX_VALUE, kind, count);
      if (joint.size() == count) {
        return joint;
      }
      all.addAll(discourse.in(at));
    }
    List<Referent> sides = together(all, Integer.MAX_VALUE, kind, count);
    return sides.size() == count ? sides : List.of();
  }

  /** The parties of one coordination: "Armenia and Azerbaijan". */
  private List<Referent> coordinated(List<Remembered> actors, int before, String kind, int count) {
    for (Remembered actor : actors) {
      if (actor.token() < before && actor.referents().size() >= count) {
        List<Referent> joint = distinct(actor.referents(), kind, count);
        if (joint.size() == count) {
          return joint;
        }
      }
    }
    return List.of();
  }

  /**
   * The first parties named in one sentence, persons before others where the word may mean persons.
   */
  private List<Referent> together(List<Remembered> actors, int before, String kind, int count) {
    List<Referent> each =
        actors.stream()
            .filter(actor -> actor.token() < before)
            .flatMap(actor -> actor.referents().stream())
            .toList();
    List<Referent> persons =
        distinct(each.stream().filter(Referent::isPerson).toList(), kind, count);
    return kind.equals("state") || persons.size() < count ? distinct(each, kind, count) : persons;
  }

  /** All persons of one sentence: "Austin told his counterpart Teodoro that". */
  private List<Referent> onlyPersons(List<Remembered> actors, int before, String kind) {
    List<Referent> persons =
        actors.stream()
            .filter(actor -> actor.token() < before)
            .flatMap(actor -> actor.referents().stream())
            .filter(Referent::isPerson)
            .toList();
    return distinct(persons, kind, Integer.MAX_VALUE);
  }

  private List<Referent> distinct(List<Referent> referents, String kind, int count) {
    Map<String, Referent> sides = new LinkedHashMap<>();
    for (Referent referent : kind.equals("state") ? states(referents) : referents) {
      boolean state = referent.sort() == Referent.Sort.STATE;
      boolean fits =
          referent.isPerson()
              || state
              || (kind.equals("any") && referent.sort() == Referent.Sort.BODY);
      // Whoever issues a text speaks of two others as "both sides", unless it reports its own call.
      boolean issuing =
          discourse.ownSide().map(referent.side()::equals).orElse(false)
              && discourse.parties().isEmpty();
      if (fits && !issuing && referent.isPlaced() && sides.size() < count) {
        sides.putIfAbsent(
            referent.side(),
            isPointing(referent)
                ? referent
                : referent.withReason(PARTIES + "; " + referent.reason()));
      }
    }
    return List.copyOf(sides.values());
  }

  /** The country of the subject whose clause a noun stands in: "Russia fired missiles". */
  Optional<Referent> subject(int number, int token) {
    return play.subject(number, token);
  }

  /**
   * The country that a sentence says it speaks of, or that the whole text is about: rebels are not
   * the subject's.
   */
  Optional<Referent> location(int number) {
    return play.location(number);
  }

  /**
   * The country that an unplaced noun belongs to as far as can be told: "police said", "the
   * government".
   */
  Optional<Referent> inPlay(int number, int token) {
    return play.country(number, token);
  }
}
