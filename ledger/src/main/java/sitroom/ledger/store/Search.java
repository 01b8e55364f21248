package sitroom.ledger.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.query.DayRange;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.Terms;

/**
 * A question made into SQL. The index leads: all parts of the question that it can answer become
 * one look-up, and the rest are conditions on what it yields.
 */
final class Search {
  private static final int MOST_MONTHS = 24;

  /** From when to when an act went on; an open end lasts until it was told. */
  private static final String ACT_FROM = "coalesce(e.act_from, e.act_to)";

  private static final String ACT_TO =
      "case when e.act_to is not null then e.act_to"
          + " when e.day > e.act_from then e.day else e.act_from end";

  private final Shelf shelf;
  private final TextSearch text;
  private final Question leading;
  private final List<Condition> conditions = new ArrayList<>();

  /**
   * Plans a search.
   *
   * @param question without {@code Actor} and {@code Pair}
   */
  Search(Shelf shelf, TextSearch text, Question question) {
    this.shelf = shelf;
    this.text = text;
    List<Question> indexed = new ArrayList<>();
    for (Question part : parts(question)) {
      if (text.isIndexed(shelf, part)) {
        indexed.add(part);
      } else {
        if (part instanceof Question.On on) {
          months(on.range()).ifPresent(indexed::add);
        }
        conditions.add(condition(part));
      }
    }
    this.leading = indexed.isEmpty() ? new Question.All() : new Question.And(indexed);
  }

  private static List<Question> parts(Question question) {
    return question instanceof Question.And and
        ? and.all().stream().flatMap(one -> parts(one).stream()).toList()
        : List.of(question);
  }

  /** The tables and conditions: {@code x} is the index, {@code e} what it leads to. */
  Condition from(String joins) {
    List<Condition> all = new ArrayList<>();
    all.add(text.leading(shelf, leading));
    all.addAll(conditions);
    Condition where = Condition.joined("and", all);
    return new Condition(
        " from "
            + shelf.index()
            + " x join "
            + shelf.table()
            + " e on e."
            + shelf.key()
            + " = ("
            + text.sortKey()
            + " & "
            + SortKey.KEY_MASK
            + ")"
            + joins
            + " where "
            + where.sql(),
        where.values());
  }

  Condition order(Sort sort) {
    return switch (sort) {
      case NEWEST -> Condition.of(text.sortKey() + " desc");
      case OLDEST -> Condition.of(text.sortKey());
      case RELEVANCE -> {
        Condition best = text.relevance(shelf, leading);
        yield new Condition(best.sql() + ", " + text.sortKey() + " desc", best.values());
      }
    };
  }

  private Condition condition(Question question) {
    if (text.isIndexed(shelf, question)) {
      return text.further(shelf, question);
    }
    if (question instanceof Question.And and) {
      return Condition.joined("and", and.all().stream().map(this::condition).toList());
    }
    if (question instanceof Question.Or or) {
      return Condition.joined("or", or.any().stream().map(this::condition).toList());
    }
    if (question instanceof Question.Not not) {
      return condition(not.what()).negated();
    }
    if (question instanceof Question.Said said) {
      return said(said.range());
    }
    if (question instanceof Question.On on) {
      return ofEntries(on(on.range()));
    }
    if (question instanceof Question.Confidence confidence) {
      return ofEntries(Condition.of("e.confidence >= ?", confidence.atLeast()));
    }
    return text.words(shelf, question);
  }

  private Condition said(DayRange range) {
    long from = range.from().map(SortKey::from).orElse(1L << SortKey.KEY_BITS);
    long before = range.to().map(day -> SortKey.from(day.plusDays(1))).orElse(Long.MAX_VALUE);
    return Condition.of("%1$s >= ? and %1$s < ?".formatted(text.sortKey()), from, before);
  }

  private static Condition on(DayRange range) {
    List<Condition> both = new ArrayList<>();
    range.to().ifPresent(day -> both.add(Condition.of(ACT_FROM + " <= ?", day.toString())));
    range.from().ifPresent(day -> both.add(Condition.of(ACT_TO + " >= ?", day.toString())));
    Condition joined = Condition.joined("and", both);
    return new Condition("coalesce(" + joined.sql() + ", 1 = 0)", joined.values());
  }

  /** What is asked of entries is asked of a document's own. */
  private Condition ofEntries(Condition condition) {
    return switch (shelf) {
      case ENTRIES -> condition;
      case DOCUMENTS -> {
        String own = condition.sql().replace("e.", "c.");
        yield new Condition(
            "exists (select 1 from current_entry c where c.document_key = e.document_key and "
                + own
                + ")",
            condition.values());
      }
    };
  }

  /** The months that an act in this range touches, where they are few enough to be looked up. */
  private static Optional<Question> months(DayRange range) {
    if (range.from().isEmpty() || range.to().isEmpty()) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.from(range.from().get());
    LocalDate last = range.to().get();
    long count = ChronoUnit.MONTHS.between(first, YearMonth.from(last)) + 1;
    if (count < 1 || count > MOST_MONTHS) {
      return Optional.empty();
    }
    List<Question> months = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      months.add(new Question.Term(Terms.month(first.plusMonths(i))));
    }
    months.add(new Question.Term(Terms.LONG_ACT));
    return Optional.of(new Question.Or(months));
  }
}
