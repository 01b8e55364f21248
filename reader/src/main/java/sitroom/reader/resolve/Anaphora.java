package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.Country;
import sitroom.reader.parse.Sentence;

/** Resolves words that point back: pronouns, "the country", "the agency", "both sides". */
final class Anaphora {
  private static final int PAIR_REACH = 3;

  private final ActorStage stage;
  private final Discourse discourse;

  Anaphora(ActorStage stage, Discourse discourse) {
    this.stage = stage;
    this.discourse = discourse;
  }

  /** Whom a pronoun of the third person means. */
  List<Referent> pronoun(int number, int token) {
    String form = stage.sentence(number).form(token).toLowerCase(java.util.Locale.ROOT);
    return switch (form) {
      case "he", "him", "his", "himself" -> one(number, token, person(ActorWords.Gender.MALE));
      case "she", "her", "hers", "herself" -> one(number, token, person(ActorWords.Gender.FEMALE));
      case "it", "its", "itself" -> one(number, token, Anaphora::isThing);
      case "they", "them", "their", "theirs", "themselves" -> several(number, token);
      default -> List.of();
    };
  }

  private static Predicate<Remembered> person(ActorWords.Gender gender) {
    return actor ->
        actor.referents().size() == 1
            && actor.referents().get(0).isPerson()
            && actor.referents().get(0).gender().map(gender::equals).orElse(true);
  }

  private static boolean isThing(Remembered actor) {
    return actor.referents().size() == 1 && !actor.referents().get(0).isPerson() && !actor.isPlural();
  }

  private List<Referent> one(int number, int token, Predicate<Remembered> wanted) {
    return discourse.antecedent(number, token, wanted).map(found -> pointing(found, number)).orElse(List.of());
  }

  private List<Referent> several(int number, int token) {
    Optional<Remembered> plural = discourse.antecedent(number, token, Remembered::isPlural);
    Optional<Remembered> found =
        plural.or(() -> discourse.antecedent(number, token, actor -> !actor.referents().get(0).isPerson()));
    return found.map(actor -> pointing(actor, number)).orElse(List.of());
  }

  private static List<Referent> pointing(Remembered found, int number) {
    return found.referents().stream().map(referent -> pointed(referent, found, number)).toList();
  }

  private static Referent pointed(Referent referent, Remembered found, int number) {
    int back = number - found.sentence();
    String where = back == 0 ? "named in this sentence" : "named " + back + " sentence(s) before";
    String reason = "refers to " + referent.name() + ", " + where + "; ";
    return referent.withReason(referent.reason().startsWith("refers to ") ? referent.reason() : reason + referent.reason());
  }

  /** "the country": the state last in play. */
  List<Referent> country(int number, int token) {
    return discourse.last(number, token, actor -> actor.referents().size() == 1 && actor.referents().get(0).country().isPresent())
        .map(found -> states(pointing(found, number)))
        .orElseGet(() -> inPlay(number, token).map(List::of).orElse(List.of()));
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

  private static Referent state(Country country, String reason) {
    return Referent.state(country.id(), country.name(), country.code(), Optional.empty(), reason);
  }

  /** "the agency": the organisation of such a kind named last. */
  List<Referent> body(int number, int token, Set<String> kinds) {
    return discourse.last(number, token, actor -> isBody(actor, kinds))
        .map(found -> pointing(found, number))
        .orElse(List.of());
  }

  private static boolean isBody(Remembered actor, Set<String> kinds) {
    return actor.referents().size() == 1 && actor.referents().get(0).bodyKind().map(kinds::contains).orElse(false);
  }

  /** "the president": the person of such an office named last. */
  List<Referent> holder(int number, int token, String officeType) {
    return discourse.last(number, token, actor -> isHolder(actor, officeType))
        .map(found -> pointing(found, number))
        .orElse(List.of());
  }

  private static boolean isHolder(Remembered actor, String officeType) {
    return actor.referents().size() == 1
        && actor.referents().get(0).isPerson()
        && actor.referents().get(0).officeType().map(type -> OfficeHolders.fits(type, officeType)).orElse(false);
  }

  /**
   * "both leaders", "the two countries": the parties last in play.
   *
   * @param kind person, state or any
   * @param count how many there are said to be
   */
  List<Referent> pair(int number, int token, String kind, int count) {
    for (int at = number; at >= 0 && at >= number - PAIR_REACH; at--) {
      int before = at == number ? token : Integer.MAX_VALUE;
      List<Referent> sides = sides(discourse.in(at), before, kind, count);
      if (sides.size() == count) {
        return sides;
      }
    }
    List<Referent> sides = sides(discourse.inTitle(), Integer.MAX_VALUE, kind, count);
    return sides.size() == count ? sides : lastSides(number, token, kind, count);
  }

  private List<Referent> lastSides(int number, int token, String kind, int count) {
    List<Remembered> all = new ArrayList<>();
    for (int at = number; at >= 0; at--) {
      int here = at;
      discourse.in(at).stream().filter(actor -> here < number || actor.token() < token).forEach(all::add);
    }
    return sides(all, Integer.MAX_VALUE, kind, count);
  }

  /** The first sides among actors, those of one coordination before others. */
  private List<Referent> sides(List<Remembered> actors, int before, String kind, int count) {
    for (Remembered actor : actors) {
      if (actor.token() < before && actor.referents().size() >= count) {
        List<Referent> joint = distinct(actor.referents(), kind, count);
        if (joint.size() == count) {
          return joint;
        }
      }
    }
    List<Referent> each =
        actors.stream().filter(actor -> actor.token() < before).flatMap(actor -> actor.referents().stream()).toList();
    List<Referent> persons = distinct(each.stream().filter(Referent::isPerson).toList(), kind, count);
    return kind.equals("state") || persons.size() < count ? distinct(each, kind, count) : persons;
  }

  private List<Referent> distinct(List<Referent> referents, String kind, int count) {
    Map<String, Referent> sides = new LinkedHashMap<>();
    for (Referent referent : kind.equals("state") ? states(referents) : referents) {
      boolean fits = !kind.equals("person") || referent.isPerson() || referent.sort() == Referent.Sort.STATE;
      if (fits && referent.isPlaced() && sides.size() < count) {
        sides.putIfAbsent(referent.side(), referent.withReason("one of the parties last in play; " + referent.reason()));
      }
    }
    return List.copyOf(sides.values());
  }

  /** The country that an unplaced noun belongs to as far as can be told: "police said", "the government". */
  Optional<Referent> inPlay(int number, int token) {
    Map<String, Double> weights = new LinkedHashMap<>();
    weigh(discourse.in(number), token, 3, weights);
    if (number > 0) {
      weigh(discourse.in(number - 1), Integer.MAX_VALUE, 1.5, weights);
    }
    weigh(discourse.inTitle(), Integer.MAX_VALUE, 1, weights);
    stage.countriesNamed().forEach((id, times) -> weights.merge(id, Math.min(times, 10) * 0.1, Double::sum));
    addLocations(number, weights);
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue())
        .flatMap(best -> stage.actors().countries().byId(best.getKey()))
        .map(country -> state(country, "assumed: the country in play here"));
  }

  private void weigh(List<Remembered> actors, int before, double weight, Map<String, Double> weights) {
    for (Remembered actor : actors) {
      for (Referent referent : actor.referents()) {
        if (actor.token() < before && referent.owner().flatMap(stage.actors().countries()::byId).isPresent()) {
          double part = actor.part() == Remembered.Part.SUBJECT ? 0.5 : 0;
          weights.merge(referent.owner().orElseThrow(), weight + part, Double::sum);
        }
      }
    }
  }

  /** Where the sentence says things happen weighs most. */
  private void addLocations(int number, Map<String, Double> weights) {
    Sentence sentence = stage.sentence(number);
    for (NameSpan span : stage.names(number).spans()) {
      int last = span.end() - 1;
      boolean located = sentence.label(last).startsWith("obl") && new NounPhrase(sentence, last).preposition(last).equals("in");
      if (located && span.isKnown()) {
        String actor = span.meanings().get(0).actor();
        if (stage.actors().countries().byId(actor).isPresent()) {
          weights.merge(actor, 4.0, Double::sum);
        }
      }
    }
  }
}
