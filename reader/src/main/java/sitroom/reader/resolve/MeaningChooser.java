package sitroom.reader.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.Country;
import sitroom.knowledge.Meaning;
import sitroom.knowledge.Organisation;

/**
 * Decides which of its meanings a known name has in this document, and whom it stands for. Persons
 * are left out.
 */
final class MeaningChooser {
  private final ActorStage stage;

  MeaningChooser(ActorStage stage) {
    this.stage = stage;
  }

  /** Whom a name stands for; nothing where only the document could tell, and does not. */
  Optional<Referent> referent(List<Meaning> meanings, String words) {
    return choose(meanings).flatMap(meaning -> referent(meaning, words));
  }

  /**
   * The meaning: one that holds on the day; of several actors the one that the document names
   * elsewhere; else the first, but a people's country only where the document names none of its
   * others.
   */
  Optional<Meaning> choose(List<Meaning> meanings) {
    List<Meaning> valid =
        meanings.stream().filter(meaning -> meaning.valid().contains(stage.day())).toList();
    List<Meaning> left = valid.isEmpty() ? meanings : valid;
    List<Meaning> possible =
        left.stream()
            .filter(meaning -> meaning.kind() != Meaning.Kind.PERSON)
            .filter(meaning -> meaning.kind() != Meaning.Kind.ROLE || isNamed(meaning))
            .toList();
    if (possible.stream().map(Meaning::actor).distinct().count() < 2) {
      return preferred(possible);
    }
    Comparator<Meaning> oftenNamed = Comparator.comparingInt(this::timesNamedElsewhere);
    int most = possible.stream().max(oftenNamed).map(this::timesNamedElsewhere).orElse(0);
    return preferred(
        possible.stream().filter(meaning -> timesNamedElsewhere(meaning) == most).toList());
  }

  private boolean isNamed(Meaning meaning) {
    return !meaning.actor().isEmpty() && stage.timesNamed(meaning.actor()) > 0;
  }

  private int timesNamedElsewhere(Meaning meaning) {
    // The name in question has itself been counted, by its first meaning; that must not speak for
    // it.
    boolean nameOfItsOwn =
        meaning.kind() == Meaning.Kind.COUNTRY || meaning.kind() == Meaning.Kind.ORGANISATION;
    return nameOfItsOwn ? 0 : Math.min(1, stage.countriesNamed().getOrDefault(meaning.actor(), 0));
  }

  /** A metonym's row says more than the bare name of the institution it stands for. */
  private static Optional<Meaning> preferred(List<Meaning> meanings) {
    return meanings.stream()
        .filter(meaning -> meaning.kind() == Meaning.Kind.METONYM)
        .findFirst()
        .or(() -> meanings.stream().findFirst());
  }

  private Optional<Referent> referent(Meaning meaning, String words) {
    if (meaning.actor().isEmpty()) {
      boolean plural = words.endsWith("s");
      return Optional.of(
          Referent.unknown(Referent.Sort.GROUP, words, plural, reason(meaning))
              .withSector(meaning.sector()));
    }
    Optional<Country> country = stage.actors().countries().byId(meaning.actor());
    if (country.isPresent()) {
      return Optional.of(countryMeant(meaning, country.get(), words));
    }
    return stage
        .actors()
        .organisations()
        .byId(meaning.actor())
        .map(body -> bodyMeant(meaning, body));
  }

  private Referent countryMeant(Meaning meaning, Country country, String words) {
    Referent state =
        Referent.state(
            country.id(), country.name(), country.code(), meaning.sector(), reason(meaning));
    return switch (meaning.kind()) {
      case PEOPLE, DEMONYM -> group(state, words, meaning.sector());
      case METONYM -> via(state, meaning, words);
      default -> state;
    };
  }

  private static Referent group(Referent state, String words, Optional<String> sector) {
    Referent group =
        Referent.unknown(Referent.Sort.GROUP, words, true, state.reason()).withSector(sector);
    return group.of(state).withReason(state.reason());
  }

  /** A building or body: the country acts through it, and it keeps its own words as its name. */
  private Referent via(Referent state, Meaning meaning, String words) {
    Optional<Organisation> body = meaning.via().flatMap(stage.actors().organisations()::byId);
    return body.map(
            via ->
                Referent.body(via, via.name(), state.country(), meaning.sector(), state.reason()))
        .orElse(state)
        .withName(words);
  }

  private Referent bodyMeant(Meaning meaning, Organisation body) {
    Organisation whole = stage.actors().organisations().whole(body);
    Optional<Organisation> via = meaning.via().flatMap(stage.actors().organisations()::byId);
    Optional<String> code =
        whole.country().flatMap(stage.actors().countries()::byId).map(Country::code);
    String name = via.map(Organisation::name).orElse(body.name());
    String part = whole.equals(body) ? "" : ", part of " + whole.name();
    return Referent.body(
        whole, name, code, meaning.sector().or(body::sector), reason(meaning) + part);
  }

  static String reason(Meaning meaning) {
    String how =
        switch (meaning.kind()) {
          case CITY, METONYM -> "metonym: ";
          default -> "";
        };
    return how + meaning.why() + " (" + meaning.place() + ")";
  }
}
