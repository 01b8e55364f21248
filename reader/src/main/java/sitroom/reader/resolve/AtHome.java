package sitroom.reader.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sitroom.model.ActorMention;
import sitroom.model.EventType;
import sitroom.model.Where;
import sitroom.reader.extract.Draft;

/**
 * Gives people and bodies whose country no word tells the country of those they deal with, where
 * the act is one between a state and its own people: rebels free a prime minister, police arrest
 * protesters. The sectors are PLOVER's.
 */
final class AtHome {
  private static final Set<String> PEOPLE =
      Set.of(
          "REB", "OPP", "CVL", "COP", "LAB", "EDU", "AGR", "SOC", "REL", "JUD", "PTY", "CRM", "PRM",
          "MED", "LEG");
  private static final Set<EventType> DOMESTIC =
      Set.of(EventType.COERCE, EventType.CONCEDE, EventType.PROTEST);

  private static final Set<EventType> PLACED =
      Set.of(EventType.COERCE, EventType.PROTEST, EventType.ASSAULT);

  private AtHome() {}

  /**
   * Actors with their country filled in.
   *
   * @param actors whose country may be open
   * @param others who stand on the other side of the act
   */
  static List<ActorMention> placed(
      List<ActorMention> actors, List<ActorMention> others, Optional<EventType> event) {
    Set<String> countries =
        others.stream()
            .flatMap(other -> other.country().stream())
            .collect(Collectors.toUnmodifiableSet());
    boolean one =
        countries.size() == 1 && others.stream().allMatch(other -> other.country().isPresent());
    if (!one) {
      return actors;
    }
    boolean domestic = event.filter(DOMESTIC::contains).isPresent();
    boolean people = others.stream().anyMatch(AtHome::isPeople);
    boolean state =
        others.stream().allMatch(other -> other.sector().map("GOV"::equals).orElse(true));
    String country = countries.iterator().next();
    return actors.stream()
        .map(
            actor ->
                isOpen(actor) && (people || domestic && state && isPeople(actor))
                    ? in(country, actor)
                    : actor)
        .toList();
  }

  /**
   * Where a deed took place that no word places: between a state and its own people, at home.
   *
   * @param countryNames the name of a country by its code
   */
  static Optional<Where> place(
      Draft draft,
      List<ActorMention> source,
      List<ActorMention> target,
      UnaryOperator<String> countryNames) {
    boolean deed =
        draft.speechAct().isEmpty() && draft.event().filter(PLACED::contains).isPresent();
    Set<Optional<String>> countries =
        Stream.concat(source.stream(), target.stream())
            .map(ActorMention::country)
            .collect(Collectors.toUnmodifiableSet());
    boolean home = !source.isEmpty() && !target.isEmpty() && countries.size() == 1;
    return deed && home
        ? countries.iterator().next().map(code -> where(code, countryNames))
        : Optional.empty();
  }

  private static Where where(String code, UnaryOperator<String> countryNames) {
    return new Where("", Optional.empty(), countryNames.apply(code), Optional.of(code));
  }

  private static boolean isOpen(ActorMention actor) {
    boolean role = isPeople(actor) || actor.sector().map("GOV"::equals).orElse(false);
    return role && actor.country().isEmpty() && actor.id().isEmpty();
  }

  private static boolean isPeople(ActorMention actor) {
    return actor.sector().map(PEOPLE::contains).orElse(false);
  }

  private static ActorMention in(String country, ActorMention actor) {
    return new ActorMention(
        actor.text(),
        actor.span(),
        actor.id(),
        actor.name(),
        Optional.of(country),
        actor.sector(),
        actor.office(),
        actor.reason() + "; understood: at home");
  }
}
