package sitroom.room.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.store.CountBy;
import sitroom.ledger.store.Finder;
import sitroom.ledger.store.Finder.Tally;
import sitroom.model.Entry;
import sitroom.room.web.entry.Days;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.entry.Numbers;

/**
 * What was found, by day, with the filters that would narrow it.
 *
 * @param problem why the question cannot be understood; empty where it can
 */
public record SearchPage(
    SearchQuery query, long count, List<Day> days, List<FacetView> facets, String problem) {
  /** How many entries a page shows. */
  public static final int SIZE = 25;

  private static final int MOST_VALUES = 8;

  /** The entries of documents of one day. */
  public record Day(Optional<LocalDate> day, List<EntryView> entries) {
    public String title() {
      return day.map(Days::full).orElse("No date");
    }
  }

  /** A filter with its values. */
  public record FacetView(SearchFilter filter, List<Value> values) {}

  /**
   * A value of a filter.
   *
   * @param count how many entries would be left if it were chosen
   */
  public record Value(String value, long count, boolean chosen, boolean excluded) {}

  /** Asks the ledger. */
  public static SearchPage of(SearchQuery query, Finder usual, FacetCounts counts) {
    try {
      Finder finder = query.copies() ? usual.withCopies() : usual;
      Question question = query.question();
      List<Entry> found = finder.entries(question, query.sort(), SIZE, (query.page() - 1) * SIZE);
      Tally tally = counts.tally(finder, question, ways(), query.copies());
      List<FacetView> facets = new ArrayList<>();
      for (SearchFilter filter : SearchFilter.values()) {
        facets.add(facet(query, all(query, finder, counts, filter, tally), filter));
      }
      return new SearchPage(query, tally.all(), days(found), facets, "");
    } catch (QuestionException e) {
      return new SearchPage(query, 0, List.of(), List.of(), String.valueOf(e.getMessage()));
    }
  }

  private static Set<CountBy> ways() {
    Set<CountBy> ways = EnumSet.noneOf(CountBy.class);
    for (SearchFilter filter : SearchFilter.values()) {
      ways.add(filter.count());
    }
    return ways;
  }

  /** What each value would yield: for a filter in use, as if nothing were chosen in it. */
  private static Map<String, Long> all(
      SearchQuery query, Finder finder, FacetCounts counts, SearchFilter filter, Tally tally)
      throws QuestionException {
    if (!query.with().containsKey(filter)) {
      return tally.of(filter.count());
    }
    Question without = query.question(Optional.of(filter));
    return counts.of(finder, without, filter.count(), query.copies());
  }

  private static FacetView facet(SearchQuery query, Map<String, Long> all, SearchFilter filter) {
    Map<String, Long> shown = new LinkedHashMap<>();
    query.with().getOrDefault(filter, List.of()).forEach(it -> shown.put(it, 0L));
    query.without().getOrDefault(filter, List.of()).forEach(it -> shown.put(it, 0L));
    all.forEach(
        (value, count) -> {
          if (shown.containsKey(value) || shown.size() < MOST_VALUES) {
            shown.put(value, count);
          }
        });
    return new FacetView(
        filter,
        shown.entrySet().stream()
            .map(
                it ->
                    new Value(
                        it.getKey(),
                        it.getValue(),
                        query.has(filter, it.getKey()),
                        query.lacks(filter, it.getKey())))
            .toList());
  }

  private static List<Day> days(List<Entry> found) {
    Map<Optional<LocalDate>, List<EntryView>> days = new LinkedHashMap<>();
    for (Entry entry : found) {
      days.computeIfAbsent(entry.published(), unused -> new ArrayList<>()).add(EntryView.of(entry));
    }
    return days.entrySet().stream().map(it -> new Day(it.getKey(), it.getValue())).toList();
  }

  public long pages() {
    return Math.max(1, (count + SIZE - 1) / SIZE);
  }

  public String shown() {
    if (count == 0) {
      return "no entry";
    }
    long first = (query.page() - 1L) * SIZE + 1;
    long last = Math.min(count, (long) query.page() * SIZE);
    return first + "–" + last + " of " + Numbers.of(count);
  }
}
