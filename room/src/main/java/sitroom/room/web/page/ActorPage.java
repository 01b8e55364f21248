package sitroom.room.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.Actors;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.CountBy;
import sitroom.ledger.store.Finder;
import sitroom.ledger.store.Finder.Tally;
import sitroom.ledger.store.Sort;
import sitroom.ledger.watch.Positions;
import sitroom.model.Entry;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.picture.SmallMultiples;
import sitroom.room.web.picture.Timeline;

/**
 * An actor: what it says and does, to whom, and what the packs know of it.
 *
 * @param day as of which the packs were asked
 * @param from how many entries are the actor's
 * @param towards how many are directed at it
 */
public record ActorPage(
    ActorFacts facts,
    LocalDate day,
    long from,
    long towards,
    Standpoints positions,
    Optional<String> timeline,
    WhoToWhom who,
    Map<String, Long> says,
    Map<String, Long> hears,
    List<SmallMultiples.Chart> months,
    List<EntryView> statements) {
  private static final int SHOWN = 15;
  private static final int DRAWN = 120;
  private static final int SIDES = 5;

  /**
   * Asks the ledger and the packs.
   *
   * @param positions puts statements in a row
   * @param day as of which the packs are asked; without one, the day of the actor's newest entry
   * @param today where there is no entry either
   */
  public static ActorPage of(
      Finder finder,
      FacetCounts counts,
      Actors actors,
      Positions positions,
      String key,
      Optional<LocalDate> day,
      LocalDate today) {
    Question source = new Question.Actor(key, List.of(Facet.SOURCE));
    Question target = new Question.Actor(key, List.of(Facet.TARGET));
    Question both = new Question.Actor(key, List.of(Facet.SOURCE, Facet.TARGET));
    List<Entry> newest = finder.entries(source, Sort.NEWEST, DRAWN, 0);
    List<EntryView> views = newest.stream().map(EntryView::of).toList();
    LocalDate asOf =
        day.or(() -> newest.stream().flatMap(it -> it.published().stream()).findFirst())
            .orElse(today);
    ActorFacts facts = ActorFacts.of(actors, key, asOf);
    Tally from = counts.tally(finder, source, Set.of(CountBy.SPEECH), false);
    Tally towards = counts.tally(finder, target, Set.of(CountBy.SPEECH), false);
    return new ActorPage(
        facts,
        asOf,
        from.all(),
        towards.all(),
        Standpoints.of(
            List.of(positions.of(facts.key(), facts.name(), newest)),
            "Positions of " + facts.name(),
            new ActSentence(side -> ActorFacts.name(actors, side))),
        Timeline.of("time", facts.name() + " in time", views),
        counts.pairs(
            finder, both, Optional.of(facts.key()), SIDES, side -> ActorFacts.name(actors, side)),
        from.of(CountBy.SPEECH),
        towards.of(CountBy.SPEECH),
        counts.months(finder, source),
        views.stream().limit(SHOWN).toList());
  }

  /** How much wider the widest bar is than this one. */
  public static double share(Map<String, Long> counts, long count) {
    long most = counts.values().stream().mapToLong(it -> it).max().orElse(1);
    return 100.0 * count / most;
  }
}
