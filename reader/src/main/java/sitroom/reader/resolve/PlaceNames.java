package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.Place;
import sitroom.knowledge.PlaceWords;
import sitroom.knowledge.Places;
import sitroom.knowledge.TimeWords;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * The names of places in a document, each with the one place that it means there: the one that its
 * own words name ("Paris, Texas"), else one in a country that the document speaks of, else the best
 * known.
 */
final class PlaceNames {
  private static final long KNOWN_TOWN = 100_000;

  private final Places places;
  private final PlaceWords words;
  private final TimeWords time;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<List<PlaceName>> names = new ArrayList<>();

  /** Words that may name several places. */
  private record Candidate(int first, int last, List<Place> places, boolean adjective) {}

  PlaceNames(ParsedText text, Places places, PlaceWords words, TimeWords time) {
    this.places = places;
    this.words = words;
    this.time = time;
    for (Sentence sentence : text.sentences()) {
      sentence.tokens().stream()
          .filter(token -> token.name().equals("B-LOC"))
          .map(Token::form)
          .forEach(placed::add);
    }
    List<List<Candidate>> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      found.add(candidates(sentence));
    }
    found.forEach(list -> list.forEach(this::count));
    for (int i = 0; i < found.size(); i++) {
      names.add(chosen(text.sentences().get(i), found.get(i)));
    }
  }

  /** The names of a sentence, in its order. */
  List<PlaceName> in(int sentence) {
    return names.get(sentence);
  }

  private List<Candidate> candidates(Sentence sentence) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Candidate> candidate = candidate(sentence, at);
      candidate.ifPresent(found::add);
      at = candidate.map(Candidate::last).orElse(at) + 1;
    }
    return found;
  }

  private Optional<Candidate> candidate(Sentence sentence, int first) {
    if (!Character.isUpperCase(sentence.form(first).charAt(0)) || isWord(sentence, first)) {
      return Optional.empty();
    }
    Optional<Candidate> best = Optional.empty();
    StringBuilder words = new StringBuilder();
    for (int last = first; last < Math.min(sentence.size(), first + places.longest()); last++) {
      words.append(last == first ? "" : " ").append(sentence.form(last));
      List<Place> named =
          isCompass(words.toString())
              ? List.of()
              : whole(sentence, first, last, places.named(words.toString()));
      boolean word = Character.isLetterOrDigit(sentence.form(last).charAt(0));
      boolean name = sentence.upos(last).equals("PROPN") || last > first;
      boolean fits =
          isPerson(sentence, first) && !isPlaced(sentence, first)
              ? named.stream().anyMatch(PlaceNames::isNoName)
              : !named.isEmpty();
      if (fits && word && name) {
        best = Optional.of(new Candidate(first, last, named, false));
      }
    }
    if (best.isEmpty()) {
      List<Place> adjective = places.ofAdjective(sentence.form(first));
      if (!adjective.isEmpty()) {
        return Optional.of(new Candidate(first, first, adjective, true));
      }
    }
    return best;
  }

  /** "West" is a region somewhere, and means none. */
  private boolean isCompass(String name) {
    return words.is(PlaceWords.Sort.GENERIC, name.toLowerCase(Locale.ROOT));
  }

  /** Whether the tagger takes the same word for a place elsewhere in the document. */
  private boolean isPlaced(Sentence sentence, int token) {
    return placed.contains(sentence.form(token));
  }

  /**
   * "Union" is a town, and "the African Union" is not: of a part of a longer name only the
   * well-known is a place.
   */
  private static List<Place> whole(Sentence sentence, int first, int last, List<Place> named) {
    int before = first - 1;
    boolean part =
        before >= 0
            && Character.isUpperCase(sentence.form(before).charAt(0))
            && !sentence.label(before).equals("nmod:poss")
            && sentence.head(before) >= first
            && sentence.head(before) <= last;
    return part ? named.stream().filter(PlaceNames::isKnown).toList() : named;
  }

  private static boolean isKnown(Place place) {
    return place.chosen() || place.sort() == Place.Sort.CAPITAL;
  }

  /** Months and gatherings are towns somewhere: March, Summit. */
  private boolean isWord(Sentence sentence, int token) {
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    return time.is(TimeWords.Sort.MONTH, lemma) || words.is(PlaceWords.Sort.GATHERING, lemma);
  }

  /** A place of the news that nobody is called after, whatever the tagger thinks. */
  private static boolean isNoName(Place place) {
    return place.chosen() && place.sort() != Place.Sort.COUNTRY;
  }

  private static boolean isPerson(Sentence sentence, int token) {
    return sentence.token(token).name().endsWith("-PER");
  }

  /** Only what cannot be mistaken tells which countries the document speaks of. */
  private void count(Candidate candidate) {
    candidate.places().stream()
        .filter(
            place ->
                place.sort() == Place.Sort.COUNTRY
                    || place.sort() == Place.Sort.CAPITAL
                    || place.chosen())
        .findFirst()
        .flatMap(Place::country)
        .ifPresent(country -> countries.merge(country, 1, Integer::sum));
  }

  private List<PlaceName> chosen(Sentence sentence, List<Candidate> candidates) {
    List<PlaceName> chosen = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Optional<Candidate> next =
          i + 1 < candidates.size() ? Optional.of(candidates.get(i + 1)) : Optional.empty();
      Optional<Candidate> wider = next.filter(other -> isWider(sentence, candidate, other));
      choose(candidate, wider)
          .ifPresent(
              place ->
                  chosen.add(
                      new PlaceName(
                          candidate.first(), candidate.last(), place, candidate.adjective())));
    }
    return List.copyOf(chosen);
  }

  /** "Paris, Texas": the second name stands right behind a comma. */
  private static boolean isWider(Sentence sentence, Candidate name, Candidate next) {
    return next.first() == name.last() + 2
        && sentence.form(name.last() + 1).equals(",")
        && !next.adjective();
  }

  private Optional<Place> choose(Candidate candidate, Optional<Candidate> wider) {
    return candidate.places().stream()
        .filter(place -> isLikely(place, wider))
        .max(
            Comparator.comparingLong((Place place) -> weight(place, wider))
                .thenComparing(Place::id, Comparator.reverseOrder()));
  }

  /**
   * A small town of a country that the text does not speak of is another word's namesake as a rule,
   * and every other country has a Central District.
   */
  private boolean isLikely(Place place, Optional<Candidate> wider) {
    boolean generic =
        words.is(PlaceWords.Sort.GENERIC, place.name().toLowerCase(Locale.ROOT).split(" ", 2)[0]);
    return (place.sort() != Place.Sort.TOWN && !generic)
        || place.chosen()
        || (place.population() >= KNOWN_TOWN && !generic)
        || speaksOf(place)
        || within(place, wider);
  }

  private boolean speaksOf(Place place) {
    return place.country().filter(countries::containsKey).isPresent();
  }

  private static boolean within(Place place, Optional<Candidate> wider) {
    return wider.isPresent()
        && wider.get().places().stream()
            .anyMatch(
                outer ->
                    outer.country().equals(place.country())
                        && (outer.sort() == Place.Sort.COUNTRY
                            || place.region().filter(outer.name()::equals).isPresent()));
  }

  private long weight(Place place, Optional<Candidate> wider) {
    long weight =
        switch (place.sort()) {
          case COUNTRY -> 60_000_000L;
          case CAPITAL -> 40_000_000L;
          case AREA, WATER, ISLAND, SITE -> 30_000_000L;
          case REGION -> place.chosen() ? 30_000_000L : 2_000_000L;
          case TOWN -> place.chosen() ? 10_000_000L : 0;
        };
    weight += Math.min(place.population(), 9_000_000L);
    weight += speaksOf(place) ? 25_000_000L : 0;
    return weight + (within(place, wider) ? 100_000_000L : 0);
  }
}
