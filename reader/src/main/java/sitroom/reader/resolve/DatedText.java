package sitroom.reader.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.TimeWords;
import sitroom.reader.extract.Draft.Tense;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.text.Block;
import sitroom.reader.text.PreparedText;

/** All dates of a document, counted out in the order of the text. Immutable. */
final class DatedText {
  private final ParsedText text;
  private final List<List<Dated>> dates;
  private final List<List<Integer>> vague;

  private DatedText(ParsedText text, List<List<Dated>> dates, List<List<Integer>> vague) {
    this.text = text;
    this.dates = dates;
    this.vague = vague;
  }

  static DatedText of(ParsedText text, TimeWords lexicon) {
    DateExpressionFinder finder = new DateExpressionFinder(lexicon);
    DateGovernors governors = new DateGovernors(lexicon);
    Optional<LocalDate> today = text.text().date().map(PreparedText.DocumentDate::day);
    List<List<Dated>> dates = new ArrayList<>();
    List<List<Integer>> vague = new ArrayList<>();
    Optional<DateRange> told = Optional.empty();
    for (Sentence sentence : text.sentences()) {
      List<Dated> here = new ArrayList<>();
      List<Integer> unsaid = new ArrayList<>();
      DateTense tenses = new DateTense(lexicon, isHeadline(text, sentence));
      for (DateExpression expression : finder.find(sentence)) {
        DateGovernors.Found governor = governors.of(sentence, expression);
        Tense tense = tense(sentence, expression, governor.token(), tenses);
        Optional<DateRange> range =
            expression
                .meaning()
                .range(new DateFrame(today, tense, told))
                .filter(found -> holds(sentence, expression, governor, tense, found, today));
        if (range.isEmpty()) {
          unsaid.add(governor.token());
          continue;
        }
        here.add(new Dated(expression, range.get(), governor.token(), governor.attribute(), tense));
        if (isTold(range.get(), governor, today)) {
          told = range;
        }
      }
      dates.add(List.copyOf(here));
      vague.add(List.copyOf(unsaid));
    }
    return new DatedText(text, List.copyOf(dates), List.copyOf(vague));
  }

  private static boolean isHeadline(ParsedText text, Sentence sentence) {
    Block.Kind kind = text.text().blocks().get(text.blockOf().get(sentence.number())).kind();
    return kind == Block.Kind.HEADLINE || kind == Block.Kind.CAPTION;
  }

  /** "by Friday" and "a meeting for Friday" lie ahead whatever the tense around them. */
  private static Tense tense(
      Sentence sentence, DateExpression expression, int governor, DateTense tenses) {
    boolean deadline = expression.meaning() instanceof DateInterval.Until;
    int before = expression.first() - 1;
    boolean planned =
        before >= 0 && sentence.lemma(before).equals("for") && sentence.upos(before).equals("ADP");
    Tense tense = tenses.at(sentence, governor);
    return planned || deadline && tense != Tense.PAST ? Tense.FUTURE : tense;
  }

  /**
   * What the words around a date forbid: "for weeks" with a simple past, "in two days" of something
   * done.
   */
  private static boolean holds(
      Sentence sentence,
      DateExpression expression,
      DateGovernors.Found governor,
      Tense tense,
      DateRange range,
      Optional<LocalDate> today) {
    if (expression.meaning() instanceof DateInterval.UpToNow stretch && stretch.lasting()) {
      return DateTense.reachesNow(sentence, governor.token());
    }
    boolean ahead = range.relative() && today.filter(range::isAfter).isPresent();
    return !(ahead && tense == Tense.PAST && expression.meaning() instanceof DatePoint.Shift);
  }

  /** Only what is told as happening moves the story on: no attribute, no plan, no open interval. */
  private static boolean isTold(
      DateRange range, DateGovernors.Found governor, Optional<LocalDate> today) {
    return range.isClosed() && !governor.attribute() && today.filter(range::isAfter).isEmpty();
  }

  /** Whether a date is one day, and not after the document. */
  boolean hasHappened(Dated dated) {
    Optional<LocalDate> today = text.text().date().map(PreparedText.DocumentDate::day);
    return dated.range().isDay() && today.filter(dated.range()::isAfter).isEmpty();
  }

  ParsedText text() {
    return text;
  }

  Sentence sentence(int number) {
    return text.sentences().get(number);
  }

  /** The dates of a sentence, in its order. */
  List<Dated> in(int sentence) {
    return dates.get(sentence);
  }

  /** The dates that a token governs, those behind it before its attributes. */
  List<Dated> at(int sentence, int token) {
    List<Dated> found = new ArrayList<>();
    in(sentence).stream()
        .filter(dated -> dated.governor() == token && !dated.attribute())
        .forEach(found::add);
    in(sentence).stream()
        .filter(dated -> dated.governor() == token && dated.attribute())
        .forEach(found::add);
    return found;
  }

  /**
   * Whether a token is said to be of another time that is not told: "previously", "several months
   * ago".
   */
  boolean isElsewhere(int sentence, int token) {
    return vague.get(sentence).contains(token);
  }

  boolean isCaption(int sentence) {
    return text.text().blocks().get(text.blockOf().get(sentence)).kind() == Block.Kind.CAPTION;
  }
}
