package sitroom.reader.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.knowledge.Place;
import sitroom.reader.parse.Sentence;

/**
 * Guesses which country a noun belongs to that does not tell: by subjects, places and names around
 * it.
 */
final class CountryInPlay {
  private static final double GOVERNING = 3;
  private static final double LOCATION = 4;
  private static final double THIS_SENTENCE = 3;
  private static final double SENTENCE_BEFORE = 1.5;
  private static final double TITLE = 1;
  private static final double EACH_NAMING = 0.1;
  private static final int NAMINGS = 10;
  private static final double SUBJECT = 0.5;

  private final ActorStage stage;
  private final Discourse discourse;
  private final Map<String, Optional<String>> lands = new HashMap<>();

  CountryInPlay(ActorStage stage, Discourse discourse) {
    this.stage = stage;
    this.discourse = discourse;
  }

  /** The country of the subject whose clause a noun stands in: "Russia fired missiles". */
  Optional<Referent> subject(int number, int token) {
    Map<String, Double> weights = new LinkedHashMap<>();
    addGoverning(number, token, weights);
    return weights.keySet().stream()
        .findFirst()
        .flatMap(stage.actors().countries()::byId)
        .map(country -> Anaphora.state(country, Referent.ASSUMED + "the subject's"));
  }

  /**
   * The country that an unplaced noun belongs to as far as can be told: "police said", "the
   * government".
   */
  Optional<Referent> country(int number, int token) {
    Map<String, Double> weights = new LinkedHashMap<>();
    weigh(discourse.in(number), token, THIS_SENTENCE, weights);
    addGoverning(number, token, weights);
    if (number > 0) {
      weigh(discourse.in(number - 1), Integer.MAX_VALUE, SENTENCE_BEFORE, weights);
    }
    weigh(discourse.inTitle(), Integer.MAX_VALUE, TITLE, weights);
    stage
        .countriesNamed()
        .forEach(
            (id, times) -> weights.merge(id, Math.min(times, NAMINGS) * EACH_NAMING, Double::sum));
    addLocations(number, weights);
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue())
        .flatMap(best -> stage.actors().countries().byId(best.getKey()))
        .map(country -> Anaphora.state(country, Referent.ASSUMED + "the country in play here"));
  }

  /** The country where a sentence says things happen, else the one that the text is about. */
  Optional<Referent> location(int number) {
    Map<String, Double> weights = new LinkedHashMap<>();
    addLocations(number, weights);
    return weights.keySet().stream()
        .findFirst()
        .or(stage::onlyCountry)
        .flatMap(stage.actors().countries()::byId)
        .map(country -> Anaphora.state(country, Referent.ASSUMED + "the place spoken of"));
  }

  private void weigh(
      List<Remembered> actors, int before, double weight, Map<String, Double> weights) {
    for (Remembered actor : actors) {
      for (Referent referent : actor.referents()) {
        if (actor.token() < before
            && referent.owner().flatMap(stage.actors().countries()::byId).isPresent()) {
          double part = actor.part() == Remembered.Part.SUBJECT ? SUBJECT : 0;
          weights.merge(referent.owner().orElseThrow(), weight + part, Double::sum);
        }
      }
    }
  }

  /** "Russia has massed troops": they are the subject's. */
  private void addGoverning(int number, int token, Map<String, Double> weights) {
    for (Remembered actor : discourse.in(number)) {
      boolean own = actor.referents().size() == 1 && actor.token() < token;
      if (own && Discourse.isSubjectAbove(stage.sentence(number), actor.token(), token)) {
        actor
            .referents()
            .get(0)
            .owner()
            .filter(id -> stage.actors().countries().byId(id).isPresent())
            .ifPresent(id -> weights.merge(id, GOVERNING, Double::sum));
      }
    }
  }

  /** The country of a town or region: "on a ranch in Tamaulipas". */
  private Optional<String> landOf(Sentence sentence, NameSpan span) {
    boolean place = sentence.token(span.start()).name().endsWith("-LOC");
    return place
        ? lands.computeIfAbsent(
            NounPhrase.words(sentence, span.start(), span.end()), this::landNamed)
        : Optional.empty();
  }

  private Optional<String> landNamed(String name) {
    return stage.placesNamed(name).stream()
        .filter(one -> one.country().isPresent())
        .max(Comparator.comparing(Place::chosen).thenComparingLong(Place::population))
        .flatMap(Place::country);
  }

  /** Where the sentence says things happen weighs most. */
  private void addLocations(int number, Map<String, Double> weights) {
    Sentence sentence = stage.sentence(number);
    for (NameSpan span : stage.names(number).spans()) {
      int last = span.end() - 1;
      boolean located =
          (sentence.label(last).startsWith("obl") || sentence.label(last).equals("nmod"))
              && new NounPhrase(sentence, last).preposition(last).equals("in");
      if (located) {
        String actor =
            span.isKnown() ? span.meanings().get(0).actor() : landOf(sentence, span).orElse("");
        if (stage.actors().countries().byId(actor).isPresent()) {
          weights.merge(actor, LOCATION, Double::sum);
        }
      }
    }
  }
}
