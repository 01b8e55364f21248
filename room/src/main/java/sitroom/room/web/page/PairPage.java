package sitroom.room.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.knowledge.Actors;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.CountBy;
import sitroom.ledger.store.Finder;
import sitroom.ledger.store.Sort;
import sitroom.ledger.watch.Positions;
import sitroom.model.Entry;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.picture.SmallMultiples;
import sitroom.room.web.picture.Timeline;

/** Two actors: what each says and does to the other. */
public record PairPage(
    WhoToWhom.Side one,
    WhoToWhom.Side other,
    long forth,
    long back,
    Standpoints positions,
    Optional<String> timeline,
    List<SmallMultiples.Chart> months,
    Map<String, Long> forthBy,
    Map<String, Long> backBy,
    List<EntryView> newest) {
  private static final int SHOWN = 20;
  private static final int DRAWN = 120;

  /** Asks the ledger. */
  public static PairPage of(
      Finder finder,
      FacetCounts counts,
      Actors actors,
      Positions positions,
      String one,
      String other) {
    Question forth = oneWay(one, other);
    Question back = oneWay(other, one);
    Question pair = new Question.Or(List.of(forth, back));
    List<Entry> newest = finder.entries(pair, Sort.NEWEST, DRAWN, 0);
    List<EntryView> views = newest.stream().map(EntryView::of).toList();
    String names = ActorFacts.name(actors, one) + " and " + ActorFacts.name(actors, other);
    return new PairPage(
        new WhoToWhom.Side(one, ActorFacts.name(actors, one)),
        new WhoToWhom.Side(other, ActorFacts.name(actors, other)),
        counts.count(finder, forth, false),
        counts.count(finder, back, false),
        Standpoints.of(
            List.of(
                positions.of(one, names, of(newest, one)),
                positions.of(other, names, of(newest, other))),
            "Positions of " + names,
            new ActSentence(side -> ActorFacts.name(actors, side))),
        Timeline.of("time", names + " in time", views),
        counts.months(finder, pair),
        counts.of(finder, forth, CountBy.SPEECH, false),
        counts.of(finder, back, CountBy.SPEECH, false),
        views.stream().limit(SHOWN).toList());
  }

  /** The entries of a side. */
  private static List<Entry> of(List<Entry> entries, String side) {
    return entries.stream()
        .filter(
            it ->
                it.source().stream()
                    .anyMatch(actor -> actor.side().equals(side) || actor.name().equals(side)))
        .toList();
  }

  private static Question oneWay(String source, String target) {
    return new Question.And(
        List.of(
            new Question.Actor(source, List.of(Facet.SOURCE)),
            new Question.Actor(target, List.of(Facet.TARGET))));
  }
}
