package sitroom.reader.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;

/** The words that English splits by, as the pack's {@code splitting.tsv} lists them. Immutable. */
public final class SplittingWords {

  /** What a word means to the splitters. */
  enum Role {
    TITLE,
    ABBREVIATION,
    LAST,
    NUMBERED,
    PREFIX,
    KEPT,
    PAIR,
    UNIT,
    DOMAIN,
    SMILEY,
    STARTER,
    REPORTING;

    private boolean asWritten() {
      return this == TITLE
          || this == ABBREVIATION
          || this == LAST
          || this == NUMBERED
          || this == SMILEY;
    }
  }

  private final Map<Role, Set<String>> words = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();

  private SplittingWords(Table table) {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    for (Table.Row row : table.rows()) {
      add(role(row), row.get("word"), row);
    }
  }

  /**
   * Reads the words.
   *
   * @throws PackException where a row has a class that splitting does not know
   */
  public static SplittingWords of(Table table) {
    return new SplittingWords(table);
  }

  private static Role role(Table.Row row) {
    String name = row.get("class");
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    throw new PackException(row.place(), row.line(), "no class of splitting words: " + name);
  }

  private void add(Role role, String word, Table.Row row) {
    if (role != Role.PAIR) {
      words.computeIfAbsent(role, added -> new HashSet<>()).add(word);
      return;
    }
    int seam = word.indexOf('+');
    if (seam < 1 || seam == word.length() - 1) {
      throw new PackException(
          row.place(), row.line(), "a pair needs a + between its words: " + word);
    }
    pairs.put(word.substring(0, seam) + word.substring(seam + 1), seam);
  }

  /** Whether a word has a role; the case of its letters counts only where the pack says so. */
  boolean is(Role role, String word) {
    return words
        .getOrDefault(role, Set.of())
        .contains(role.asWritten() ? word : word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word is a title before its full stop, also in capitals as transcripts write it: GEN.,
   * MR.
   */
  boolean isTitle(String word) {
    String lowered =
        word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return is(Role.TITLE, word) || is(Role.TITLE, lowered);
  }

  /** Where a word written as one falls into two, or 0 where it does not. */
  int seam(String word) {
    return pairs.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
