package sitroom.reader.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Country;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.Meaning;
import sitroom.knowledge.Organisation;
import sitroom.knowledge.Place;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.text.PreparedText;

/**
 * What reading one document's actors stands on: its sentences, their names, its day, and who is
 * named how often.
 */
final class ActorStage {
  /** Pronouns of the first and second person. */
  static final Set<String> PERSONS_OF_SPEECH =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "you",
          "your",
          "yours");

  private static final int FAR_MORE_OFTEN = 2;

  private final ParsedText parsed;
  private final Knowledge knowledge;
  private final Actors actors;
  private final Optional<LocalDate> day;
  private final Optional<Sentence> title;
  private final List<SentenceNames> names = new ArrayList<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<String, Integer> countries = new LinkedHashMap<>();

  ActorStage(ParsedText parsed, Knowledge knowledge) {
    this.parsed = parsed;
    this.knowledge = knowledge;
    this.actors = knowledge.actors();
    this.day = parsed.text().date().map(PreparedText.DocumentDate::day);
    for (Sentence sentence : parsed.sentences()) {
      SentenceNames here = SentenceNames.of(sentence, actors);
      names.add(here);
      here.spans().forEach(span -> usualMeaning(span).ifPresent(this::count));
    }
    title =
        parsed
            .text()
            .document()
            .title()
            .map(text -> TitleWords.sentence(text, parsed.sentences().size()));
    title.ifPresent(
        sentence -> {
          SentenceNames here = SentenceNames.of(sentence, actors);
          names.add(here);
          here.spans().forEach(span -> usualMeaning(span).ifPresent(this::count));
        });
  }

  /** The first meaning that holds on the day: in 2020 "Belgrade" is not Yugoslavia. */
  private Optional<Meaning> usualMeaning(NameSpan span) {
    return span.meanings().stream()
        .filter(meaning -> meaning.valid().contains(day))
        .findFirst()
        .or(() -> span.meanings().stream().findFirst());
  }

  private void count(Meaning meaning) {
    // "the agency" names nobody by itself, and a people is not its country.
    if (meaning.kind() == Meaning.Kind.ROLE || meaning.kind() == Meaning.Kind.PEOPLE) {
      return;
    }
    named.merge(meaning.actor(), 1, Integer::sum);
    if (meaning.kind() != Meaning.Kind.PERSON) {
      countryOf(meaning.actor()).ifPresent(code -> countries.merge(code, 1, Integer::sum));
    }
  }

  /** Code of a country, or of the country of a national body. */
  private Optional<String> countryOf(String actor) {
    Optional<String> own = actors.countries().byId(actor).map(Country::id);
    return own.or(() -> actors.organisations().byId(actor).flatMap(Organisation::country));
  }

  /** A sentence; the document's title, in words without a tree, stands behind the last one. */
  Sentence sentence(int number) {
    return number < sentences() ? parsed.sentences().get(number) : title.orElseThrow();
  }

  boolean hasTitle() {
    return title.isPresent();
  }

  /** Whether the title says that those named in it speak together. */
  boolean isJoint() {
    return title.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> words().is(ActorWords.Role.JOINT, token.lemma()));
  }

  /** Whether the phrase of a word holds "I", "we" or "you". */
  boolean namesPersonOfSpeech(int number, int token) {
    Sentence sentence = sentence(number);
    for (int i = 0; i < sentence.size(); i++) {
      String form = sentence.form(i).toLowerCase(java.util.Locale.ROOT);
      if (PERSONS_OF_SPEECH.contains(form) && sentence.isUnder(i, token)) {
        return true;
      }
    }
    return false;
  }

  int sentences() {
    return parsed.sentences().size();
  }

  int block(int sentence) {
    return parsed.blockOf().get(sentence);
  }

  ParsedText parsed() {
    return parsed;
  }

  SentenceNames names(int sentence) {
    return names.get(sentence);
  }

  Actors actors() {
    return actors;
  }

  ActorWords words() {
    return actors.words();
  }

  Optional<LocalDate> day() {
    return day;
  }

  /** All places of a name; their table is loaded when first asked for. */
  List<Place> placesNamed(String name) {
    return knowledge.places().named(name);
  }

  /** How often the document names a country, organisation or person, by any of its names. */
  int timesNamed(String actor) {
    return named.getOrDefault(actor, 0);
  }

  /**
   * The country that a text plainly is about: the only one it names, or the one it names far more
   * often than any.
   */
  Optional<String> onlyCountry() {
    List<Map.Entry<String, Integer>> most =
        countries.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(2)
            .toList();
    if (most.isEmpty()) {
      return Optional.empty();
    }
    int second = most.size() > 1 ? most.get(1).getValue() : 0;
    boolean plain = most.get(0).getValue() >= FAR_MORE_OFTEN * second;
    return plain ? Optional.of(most.get(0).getKey()) : Optional.empty();
  }

  /** How often the document names a country or one of its bodies, by country id. */
  Map<String, Integer> countriesNamed() {
    return countries;
  }
}
