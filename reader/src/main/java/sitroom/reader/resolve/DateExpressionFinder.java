package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.TimeWords;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.parse.Sentence;
import sitroom.reader.resolve.CalendarPhrases.Match;

/**
 * Finds the expressions of time in a sentence, by its words and tags alone. Pure; does not count
 * anything yet.
 */
final class DateExpressionFinder {
  private final TimeWords lexicon;

  DateExpressionFinder(TimeWords lexicon) {
    this.lexicon = lexicon;
  }

  /** All expressions of the sentence, in its order, not overlapping. */
  List<DateExpression> find(Sentence sentence) {
    DateWords words = new DateWords(sentence, lexicon);
    DatePhrases points = new DatePhrases(words);
    DateIntervals intervals = new DateIntervals(words, points);
    List<DateExpression> found = new ArrayList<>();
    int place = 0;
    while (place < words.size()) {
      int start = place;
      Optional<Match> match =
          intervals.interval(start).or(() -> points.point(start)).or(() -> vague(words, start));
      if (match.isPresent()) {
        found.add(expression(sentence.number(), words, start, match.get()));
        place = Math.max(match.get().end(), place + 1);
      } else {
        place++;
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Match> vague(DateWords words, int start) {
    return words
        .find(start, Sort.VAGUE)
        .map(found -> new Match(new DatePoint.Vague(), found.end()));
  }

  private static DateExpression expression(int sentence, DateWords words, int start, Match match) {
    int last = match.end() - 1;
    return new DateExpression(
        sentence, words.at(start).token(), words.at(last).token(), match.meaning());
  }
}
