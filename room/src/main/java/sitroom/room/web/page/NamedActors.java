package sitroom.room.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Country;
import sitroom.knowledge.Meaning;
import sitroom.knowledge.Organisation;
import sitroom.knowledge.Person;
import sitroom.model.ActorMention;

/** Actors as a person writes them in a form: names, ids or countries with semicolons between. */
final class NamedActors {
  private final Actors actors;
  private final Optional<LocalDate> day;

  /**
   * For corrections of an entry.
   *
   * @param day as of which names count
   */
  NamedActors(Actors actors, Optional<LocalDate> day) {
    this.actors = actors;
    this.day = day;
  }

  /** As it stands in the field before anything is changed. */
  static String written(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::name).collect(Collectors.joining("; "));
  }

  /** The actors of a field; those that it had before stay what they were. */
  List<ActorMention> read(String field, List<ActorMention> before) {
    List<ActorMention> mentions = new ArrayList<>();
    for (String name : field.split(";", -1)) {
      if (!name.isBlank()) {
        mentions.add(
            before.stream()
                .filter(it -> it.name().equals(name.strip()))
                .findFirst()
                .orElseGet(() -> mention(name.strip())));
      }
    }
    return mentions;
  }

  private ActorMention mention(String name) {
    Optional<String> id =
        actors.gazetteer().meanings(name).stream()
            .filter(it -> day.isEmpty() || it.valid().contains(day))
            .map(Meaning::actor)
            .findFirst()
            .or(() -> Optional.of(name));
    Optional<Country> country = id.flatMap(actors.countries()::byId);
    if (country.isPresent()) {
      return known(
          name,
          country.get().code(),
          country.get().name(),
          Optional.of(country.get().code()),
          Optional.of("GOV"));
    }
    Optional<Organisation> organisation = id.flatMap(actors.organisations()::byId);
    if (organisation.isPresent()) {
      Organisation found = organisation.get();
      return known(name, found.id(), found.name(), found.country(), found.sector());
    }
    Optional<Person> person =
        id.flatMap(actors.persons()::byId)
            .or(() -> actors.persons().spelledLike(name).stream().findFirst());
    if (person.isPresent()) {
      Person found = person.get();
      Optional<String> of = found.actor().flatMap(actors.countries()::byId).map(Country::code);
      return known(name, found.id(), found.name(), of, Optional.empty());
    }
    return new ActorMention(
        name,
        Optional.empty(),
        Optional.empty(),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "corrected by hand");
  }

  private static ActorMention known(
      String words, String id, String name, Optional<String> country, Optional<String> sector) {
    return new ActorMention(
        words,
        Optional.empty(),
        Optional.of(id),
        name,
        country,
        sector,
        Optional.empty(),
        "corrected by hand");
  }
}
