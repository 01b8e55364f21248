package sitroom.knowledge;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which a language says where something happened, out of {@code place-words.tsv}. */
public final class PlaceWords {

  /** What a word does. The table's head explains each. */
  public enum Sort {
    AT,
    ON,
    TO,
    INTO,
    FROM,
    OF,
    SITE,
    GATHERING,
    SCENE,
    GENERIC,
    NO
  }

  private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

  private PlaceWords(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      words.computeIfAbsent(sort(row), any -> new HashSet<>()).add(row.get("word"));
    }
  }

  private static Sort sort(Table.Row row) {
    String kind = row.get("kind").toUpperCase(Locale.ROOT);
    for (Sort sort : Sort.values()) {
      if (sort.name().equals(kind)) {
        return sort;
      }
    }
    throw new PackException(row.table(), row.line(), "no kind of word: " + row.get("kind"));
  }

  /**
   * Indexes the rows.
   *
   * @throws PackException where a row's kind is unknown
   */
  public static PlaceWords of(List<Table.Row> rows) {
    return new PlaceWords(rows);
  }

  public boolean is(Sort sort, String lemma) {
    return words.getOrDefault(sort, Set.of()).contains(lemma);
  }
}
