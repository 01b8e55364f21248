package sitroom.room.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Country;
import sitroom.knowledge.Membership;
import sitroom.knowledge.Organisation;
import sitroom.knowledge.Period;
import sitroom.knowledge.Person;
import sitroom.knowledge.Term;
import sitroom.room.web.entry.Address;
import sitroom.room.web.entry.Days;

/**
 * What the packs know of an actor.
 *
 * @param key by which entries are asked for: country, organisation's or person's id, else the name
 * @param kind state, organisation, person or name
 * @param offices on the day: who holds which, or which the person holds
 */
public record ActorFacts(
    String key, String name, String kind, List<Held> offices, List<Joined> memberships) {
  private static final List<String> OFFICES =
      List.of("head-of-state", "head-of-government", "foreign-minister", "defence-minister");

  /** An office and who holds it. */
  public record Held(String office, String holder, String href, String since) {}

  /** A membership. */
  public record Joined(String organisation, String href, String role, String since) {}

  /** What is known of an actor on a day; one that nothing is known of is a name. */
  public static ActorFacts of(Actors actors, String key, LocalDate day) {
    Optional<Country> country = actors.countries().byId(key);
    if (country.isPresent()) {
      List<Held> offices = new ArrayList<>();
      OFFICES.forEach(type -> holders(actors, country.get().id(), type, day, offices));
      return new ActorFacts(
          country.get().code(),
          country.get().name(),
          "state",
          offices,
          memberships(actors, country.get().id(), day));
    }
    Optional<Organisation> organisation = actors.organisations().byId(key);
    if (organisation.isPresent()) {
      List<Held> offices = new ArrayList<>();
      for (String type : List.of("secretary-general", "president", "head")) {
        holders(actors, key, type, day, offices);
      }
      return new ActorFacts(
          key, organisation.get().name(), "organisation", offices, memberships(actors, key, day));
    }
    Optional<Person> person = actors.persons().byId(key);
    if (person.isPresent()) {
      List<Held> offices =
          actors.terms().of(key, day).stream()
              .map(
                  it ->
                      new Held(
                          it.office().title(),
                          it.office().actor(),
                          Address.actor(it.office().actor()),
                          since(it.period())))
              .toList();
      return new ActorFacts(key, person.get().name(), "person", offices, List.of());
    }
    return new ActorFacts(key, key, "name", List.of(), List.of());
  }

  /** The name of a side. */
  public static String name(Actors actors, String side) {
    return actors
        .countries()
        .byId(side)
        .map(Country::name)
        .or(() -> actors.organisations().byId(side).map(Organisation::name))
        .or(() -> actors.persons().byId(side).map(Person::name))
        .orElse(side);
  }

  private static void holders(
      Actors actors, String actor, String type, LocalDate day, List<Held> offices) {
    Optional<Term> term = actors.terms().holders(actor, type, day).stream().findFirst();
    term.ifPresent(
        it ->
            offices.add(
                new Held(
                    it.office().title(),
                    actors.persons().byId(it.person()).map(Person::name).orElse(it.person()),
                    Address.actor(it.person()),
                    since(it.period()))));
  }

  private static List<Joined> memberships(Actors actors, String actor, LocalDate day) {
    return actors.memberships(actor, day).stream()
        .map(
            (Membership it) ->
                new Joined(
                    name(actors, it.organisation()),
                    Address.actor(it.organisation()),
                    it.role(),
                    since(it.period())))
        .toList();
  }

  private static String since(Period period) {
    return period.from().map(Days::plain).orElse("not known");
  }
}
