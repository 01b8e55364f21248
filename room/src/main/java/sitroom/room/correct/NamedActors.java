package sitroom.room.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Country;
import sitroom.knowledge.Meaning;
import sitroom.knowledge.Organisation;
import sitroom.knowledge.Person;
import sitroom.model.ActorMention;

/** Actors by country code, id of the packs, or a name that stands for one actor only. */
final class NamedActors {
  private static final String REASON = "said by a person who corrected the entry";

  private final Actors actors;

  NamedActors(Actors actors) {
    this.actors = actors;
  }

  /** The actor of a code, id or name. */
  ActorMention of(String value) throws WrongValueException {
    Optional<ActorMention> known = byId(value);
    if (known.isPresent()) {
      return known.get();
    }
    List<ActorMention> named = new ArrayList<>();
    for (Meaning meaning : actors.gazetteer().meanings(value)) {
      byId(meaning.actor())
          .filter(one -> named.stream().noneMatch(other -> other.id().equals(one.id())))
          .ifPresent(named::add);
    }
    if (named.size() == 1) {
      return named.get(0);
    }
    if (named.size() > 1) {
      throw new WrongValueException(
          "\""
              + value
              + "\" may be "
              + String.join(", ", named.stream().map(one -> one.id().orElse("")).toList())
              + "; write one of these");
    }
    List<String> codes = actors.countries().all().stream().map(Country::id).toList();
    List<String> ids = actors.organisations().all().stream().map(Organisation::id).toList();
    String near = Codes.didYouMean(codes, value);
    throw new WrongValueException(
        "\""
            + value
            + "\" is no actor that the packs know"
            + (value.length() == 3 && !near.isEmpty() ? near : Codes.didYouMean(ids, value))
            + "; write a country's code, as UKR, or an actor's id, as nato or joe-biden");
  }

  private Optional<ActorMention> byId(String id) {
    Optional<ActorMention> country =
        actors
            .countries()
            .byId(id)
            .map(one -> mention(one.id(), one.name(), Optional.of(one.code()), Optional.empty()));
    if (country.isPresent()) {
      return country;
    }
    Optional<ActorMention> body = actors.organisations().byId(id).map(this::body);
    return body.isPresent() ? body : actors.persons().byId(id).map(this::person);
  }

  private ActorMention body(Organisation body) {
    return mention(body.id(), body.name(), body.country().flatMap(this::code), body.sector());
  }

  private ActorMention person(Person person) {
    Optional<String> country =
        person
            .actor()
            .flatMap(
                actor ->
                    code(actor)
                        .or(
                            () ->
                                actors
                                    .organisations()
                                    .byId(actor)
                                    .flatMap(Organisation::country)
                                    .flatMap(this::code)));
    return mention(person.id(), person.name(), country, Optional.empty());
  }

  private Optional<String> code(String country) {
    return actors.countries().byId(country).map(Country::code);
  }

  private static ActorMention mention(
      String id, String name, Optional<String> country, Optional<String> sector) {
    return new ActorMention(
        name, Optional.empty(), Optional.of(id), name, country, sector, Optional.empty(), REASON);
  }
}
