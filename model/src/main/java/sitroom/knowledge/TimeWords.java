package sitroom.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The words that dates are read from, out of the table {@code time.tsv} of a language pack: names
 * of months and days, units, distances, openers of intervals, occasions. Words are lower case; one
 * word may have several kinds.
 */
public final class TimeWords {

  /**
   * What a word or a group of words does in an expression of time. The table's head explains each.
   */
  public enum Sort {
    MONTH,
    WEEKDAY,
    DAY,
    DAYPART,
    UNIT,
    HOURS,
    NUMBER,
    ORDINAL,
    PICK,
    TOLD,
    DISTANCE,
    THIRD,
    SOFAR,
    SEASON,
    FEAST,
    OPENER,
    SPAN,
    AT,
    VAGUE,
    OCCASION,
    ENCOUNTER,
    OUTLOOK,
    RESTATE,
    CLOCK,
    ROLE,
    HAPPEN;

    static Optional<Sort> ofCode(String code) {
      return Arrays.stream(values())
          .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(code))
          .findFirst();
    }
  }

  private static final Set<Sort> COUNTED =
      EnumSet.of(
          Sort.MONTH, Sort.WEEKDAY, Sort.DAY, Sort.NUMBER, Sort.ORDINAL, Sort.TOLD, Sort.SEASON);

  private final Map<Sort, Map<String, String>> values = new EnumMap<>(Sort.class);
  private final int longest;

  private TimeWords(List<Table> tables) {
    int most = 1;
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        String word = row.get("word");
        values
            .computeIfAbsent(sort(table, row), any -> new HashMap<>())
            .put(word, row.get("value"));
        most = Math.max(most, word.split(" ", -1).length);
      }
    }
    this.longest = most;
  }

  private static Sort sort(Table table, Table.Row row) {
    String kind = row.get("kind");
    Sort sort =
        Sort.ofCode(kind)
            .orElseThrow(
                () -> new PackException(table.name(), row.line(), "no kind of word: " + kind));
    if (COUNTED.contains(sort) && !row.get("value").matches("-?\\d+")) {
      throw new PackException(table.name(), row.line(), "not a number: " + row.get("value"));
    }
    return sort;
  }

  /**
   * Indexes tables, the later ones over the earlier.
   *
   * @throws PackException where a row's kind is unknown, or its value is not a number though the
   *     kind asks for one
   */
  public static TimeWords of(List<Table> tables) {
    return new TimeWords(tables);
  }

  /**
   * Indexes one table.
   *
   * @throws PackException as {@link #of(List)}
   */
  public static TimeWords of(Table table) {
    return of(List.of(table));
  }

  private Map<String, String> of(Sort sort) {
    return values.getOrDefault(sort, Map.of());
  }

  /** The value of a word as one of a sort; empty where it is not one. */
  public Optional<String> value(Sort sort, String word) {
    return Optional.ofNullable(of(sort).get(word));
  }

  /** The value of a word as a number; empty where the word is not of that sort. */
  public OptionalInt number(Sort sort, String word) {
    return value(sort, word)
        .map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElseGet(OptionalInt::empty);
  }

  public boolean is(Sort sort, String word) {
    return of(sort).containsKey(word);
  }

  /** How many words the longest entry has. */
  public int longest() {
    return longest;
  }
}
