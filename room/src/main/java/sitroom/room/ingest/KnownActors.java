package sitroom.room.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Meaning;
import sitroom.ledger.query.ActorNames;

/**
 * What the packs know of actors, for questions: "Russian" and "Moscow" are RUS, "NATO" is nato and
 * its members. The packs are loaded when the first actor is asked for.
 */
public final class KnownActors implements ActorNames {
  private static final Set<Meaning.Kind> NAMES =
      Set.of(
          Meaning.Kind.COUNTRY,
          Meaning.Kind.ADJECTIVE,
          Meaning.Kind.DEMONYM,
          Meaning.Kind.ORGANISATION,
          Meaning.Kind.PERSON);

  private final Supplier<Actors> actors;
  private final Clock clock;
  private final Map<Asked, Set<String>> answers = new ConcurrentHashMap<>();

  /** A question asks for the same actor as source, as target and as speaker. */
  private record Asked(String name, LocalDate day) {}

  public KnownActors(Supplier<Actors> actors, Clock clock) {
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public Set<String> of(String name, Optional<LocalDate> day) {
    return answers.computeIfAbsent(
        new Asked(name, day.orElse(LocalDate.now(clock))), asked -> of(asked.name, asked.day));
  }

  private Set<String> of(String name, LocalDate when) {
    Actors known = actors.get();
    Set<String> names = new TreeSet<>();
    for (Meaning meaning : known.meanings(name)) {
      if (NAMES.contains(meaning.kind()) && meaning.valid().contains(when)) {
        names.add(meaning.actor());
      }
    }
    known.persons().withFamilyName(name).forEach(person -> names.add(person.id()));
    names.add(name);
    Set<String> all = new TreeSet<>(names);
    for (String actor : names) {
      known.memberships().members(actor, when).forEach(member -> all.add(member.actor()));
    }
    return all;
  }
}
