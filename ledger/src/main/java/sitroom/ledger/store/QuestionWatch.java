package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sitroom.ledger.query.DayRange;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.query.QuestionParser;
import sitroom.ledger.watch.Baseline;
import sitroom.ledger.watch.Brief;
import sitroom.ledger.watch.Briefs;
import sitroom.ledger.watch.Indicator;
import sitroom.ledger.watch.Position;
import sitroom.ledger.watch.Positions;
import sitroom.ledger.watch.SavedQuestion;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.model.Entry;

/** Watches what questions find: counts a day, positions of an actor, what a period brought. */
public final class QuestionWatch {
  private static final int MOST = 5000;

  private final Finder finder;
  private final WatchKnowledge knowledge;

  public QuestionWatch(Finder finder, WatchKnowledge knowledge) {
    this.finder = finder;
    this.knowledge = knowledge;
  }

  /**
   * The counts of a question a day, each against its past.
   *
   * @throws QuestionException where the question cannot be understood
   */
  public Indicator indicator(SavedQuestion saved, LocalDate from, LocalDate to)
      throws QuestionException {
    Question asked = QuestionParser.parse(saved.question());
    LocalDate first = from.minusDays(4L * Baseline.DAYS);
    Map<String, Long> observed = finder.count(said(new Question.All(), first, to), CountBy.DAY);
    Map<LocalDate, List<String>> found = new LinkedHashMap<>();
    for (Entry entry : finder.entries(said(asked, first, to), Sort.OLDEST, MOST, 0)) {
      entry
          .published()
          .ifPresent(
              day -> found.computeIfAbsent(day, unused -> new ArrayList<>()).add(entry.id()));
    }
    TreeMap<LocalDate, Integer> counts = new TreeMap<>();
    for (String day : observed.keySet()) {
      LocalDate parsed = LocalDate.parse(day);
      counts.put(parsed, found.getOrDefault(parsed, List.of()).size());
    }
    List<Indicator.Day> days =
        counts.tailMap(from, true).entrySet().stream()
            .map(
                one ->
                    new Indicator.Day(
                        one.getKey(),
                        found.getOrDefault(one.getKey(), List.of()),
                        Baseline.score(counts, one.getKey(), one.getValue())))
            .toList();
    return new Indicator(saved, days);
  }

  /**
   * What an actor said on an issue.
   *
   * @param issue a question
   * @throws QuestionException where it cannot be understood
   */
  public Position position(String actor, String issue, Optional<DayRange> when)
      throws QuestionException {
    List<Question> all = new ArrayList<>();
    all.add(QuestionParser.parse(issue));
    all.add(new Question.Actor(actor, List.of(Facet.SOURCE)));
    when.ifPresent(range -> all.add(new Question.Said(range)));
    return new Positions(knowledge)
        .of(actor, issue, finder.entries(new Question.And(all), Sort.OLDEST, MOST, 0));
  }

  /**
   * A situation report.
   *
   * @param actors whom it is about; empty: everybody
   * @param watched how what is watched stands at the end
   */
  public Brief brief(LocalDate from, LocalDate to, List<String> actors, Briefs.Watched watched) {
    List<Question> any =
        actors.stream()
            .<Question>map(
                name ->
                    new Question.Actor(name, List.of(Facet.SOURCE, Facet.TARGET, Facet.COUNTRY)))
            .toList();
    Question asked = any.isEmpty() ? new Question.All() : new Question.Or(any);
    Question period = said(asked, from, to);
    List<Entry> entries = finder.entries(period, Sort.OLDEST, MOST, 0);
    long total = finder.countEntries(period);
    return new Briefs(knowledge).write(from, to, actors, entries, total, watched);
  }

  private static Question said(Question asked, LocalDate from, LocalDate to) {
    DayRange range = new DayRange(Optional.of(from), Optional.of(to));
    return new Question.And(List.of(asked, new Question.Said(range)));
  }
}
