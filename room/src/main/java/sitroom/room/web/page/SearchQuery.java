package sitroom.room.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import sitroom.ledger.query.DayRange;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.query.QuestionParser;
import sitroom.ledger.store.Sort;
import sitroom.room.web.entry.Address;

/**
 * What is asked on the search page: everything that its address says.
 *
 * @param words as typed, in the language of questions
 * @param with of each filter the values of which one must hold
 * @param without of each filter the values that must not hold
 * @param page counted from 1
 */
public record SearchQuery(
    String words,
    Map<SearchFilter, List<String>> with,
    Map<SearchFilter, List<String>> without,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Sort sort,
    boolean copies,
    int page) {
  private static final int LAST_PAGE = 200;

  public SearchQuery {
    with = Map.copyOf(with);
    without = Map.copyOf(without);
  }

  /**
   * Reads the parameters of an address.
   *
   * @throws QuestionException where a day is no day; the message is for the one who asks
   */
  public static SearchQuery of(Map<String, List<String>> parameters) throws QuestionException {
    Map<SearchFilter, List<String>> with = new EnumMap<>(SearchFilter.class);
    Map<SearchFilter, List<String>> without = new EnumMap<>(SearchFilter.class);
    for (SearchFilter filter : SearchFilter.values()) {
      put(with, filter, parameters.getOrDefault(filter.parameter(), List.of()));
      put(without, filter, parameters.getOrDefault(filter.without(), List.of()));
    }
    String sort = one(parameters, "sort");
    return new SearchQuery(
        one(parameters, "q").strip(),
        with,
        without,
        day(one(parameters, "from")),
        day(one(parameters, "to")),
        sort.equals("oldest") ? Sort.OLDEST : sort.equals("fit") ? Sort.RELEVANCE : Sort.NEWEST,
        one(parameters, "copies").equals("on"),
        page(one(parameters, "page")));
  }

  private static void put(
      Map<SearchFilter, List<String>> map, SearchFilter filter, List<String> values) {
    List<String> some = values.stream().filter(it -> !it.isBlank()).distinct().limit(30).toList();
    if (!some.isEmpty()) {
      map.put(filter, some);
    }
  }

  private static String one(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  private static Optional<LocalDate> day(String text) throws QuestionException {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      throw new QuestionException("'" + text + "' is no day; write 2021-12-07");
    }
  }

  private static int page(String text) {
    return text.matches("[1-9]\\d{0,3}") ? Math.min(LAST_PAGE, Integer.parseInt(text)) : 1;
  }

  /**
   * The question that this is.
   *
   * @throws QuestionException where the words cannot be understood
   */
  public Question question() throws QuestionException {
    return question(Optional.empty());
  }

  /** The question without the values of one filter: what that filter's other values would yield. */
  Question question(Optional<SearchFilter> except) throws QuestionException {
    List<Question> all = new ArrayList<>();
    if (!words.isEmpty()) {
      all.add(QuestionParser.parse(words));
    }
    for (SearchFilter filter : SearchFilter.values()) {
      List<Question> any = with.getOrDefault(filter, List.of()).stream().map(filter::term).toList();
      if (!any.isEmpty() && except.filter(filter::equals).isEmpty()) {
        all.add(any.size() == 1 ? any.get(0) : new Question.Or(any));
      }
      without.getOrDefault(filter, List.of()).stream()
          .map(filter::term)
          .forEach(it -> all.add(new Question.Not(it)));
    }
    if (from.isPresent() || to.isPresent()) {
      all.add(new Question.Said(new DayRange(from, to)));
    }
    return all.isEmpty()
        ? new Question.All()
        : all.size() == 1 ? all.get(0) : new Question.And(all);
  }

  public boolean has(SearchFilter filter, String value) {
    return with.getOrDefault(filter, List.of()).contains(value);
  }

  public boolean lacks(SearchFilter filter, String value) {
    return without.getOrDefault(filter, List.of()).contains(value);
  }

  /** Whether anything narrows it. */
  public boolean isNarrow() {
    return !with.isEmpty() || !without.isEmpty() || from.isPresent() || to.isPresent();
  }

  public String sortWord() {
    return switch (sort) {
      case NEWEST -> "newest";
      case OLDEST -> "oldest";
      case RELEVANCE -> "fit";
    };
  }

  /** The same as a question in words, so that it can be saved. */
  public String written() {
    StringJoiner all = new StringJoiner(" ");
    if (!words.isEmpty()) {
      all.add(words.contains(" OR ") ? "(" + words + ")" : words);
    }
    for (SearchFilter filter : SearchFilter.values()) {
      List<String> some = with.getOrDefault(filter, List.of());
      if (!some.isEmpty()) {
        all.add(
            some.size() == 1
                ? written(filter, some.get(0))
                : "("
                    + String.join(" OR ", some.stream().map(it -> written(filter, it)).toList())
                    + ")");
      }
      without.getOrDefault(filter, List.of()).forEach(it -> all.add("-" + written(filter, it)));
    }
    if (from.isPresent() || to.isPresent()) {
      all.add(
          "said:"
              + from.map(Object::toString).orElse("")
              + ".."
              + to.map(Object::toString).orElse(""));
    }
    return all.toString();
  }

  private static String written(SearchFilter filter, String value) {
    return filter.parameter() + ":\"" + value.replace("\"", "") + "\"";
  }

  /** The parameters of its address, without the page. */
  public String parameters() {
    StringJoiner all = new StringJoiner("&");
    if (!words.isEmpty()) {
      all.add("q=" + Address.encoded(words));
    }
    for (SearchFilter filter : SearchFilter.values()) {
      with.getOrDefault(filter, List.of())
          .forEach(it -> all.add(filter.parameter() + "=" + Address.encoded(it)));
      without
          .getOrDefault(filter, List.of())
          .forEach(it -> all.add(filter.without() + "=" + Address.encoded(it)));
    }
    from.ifPresent(it -> all.add("from=" + it));
    to.ifPresent(it -> all.add("to=" + it));
    if (sort != Sort.NEWEST) {
      all.add("sort=" + sortWord());
    }
    if (copies) {
      all.add("copies=on");
    }
    return all.toString();
  }

  public String href() {
    return "/search?" + parameters();
  }

  public String href(int otherPage) {
    String parameters = parameters();
    return "/search?" + parameters + (parameters.isEmpty() ? "" : "&") + "page=" + otherPage;
  }

  /** The address with a value of a filter added, or taken out where it is there. */
  public String toggled(SearchFilter filter, String value, boolean excluding) {
    Map<SearchFilter, List<String>> newWith = toggled(with, filter, value, !excluding);
    Map<SearchFilter, List<String>> newWithout = toggled(without, filter, value, excluding);
    return new SearchQuery(words, newWith, newWithout, from, to, sort, copies, 1).href();
  }

  private static Map<SearchFilter, List<String>> toggled(
      Map<SearchFilter, List<String>> map, SearchFilter filter, String value, boolean wanted) {
    Map<SearchFilter, List<String>> changed = new EnumMap<>(SearchFilter.class);
    changed.putAll(map);
    List<String> values = new ArrayList<>(map.getOrDefault(filter, List.of()));
    boolean was = values.remove(value);
    if (wanted && !was) {
      values.add(value);
    }
    if (values.isEmpty()) {
      changed.remove(filter);
    } else {
      changed.put(filter, values);
    }
    return changed;
  }
}
