package sitroom.reader.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;

/**
 * What must be known of a language to mend broken sentences: abbreviations, after which a full stop
 * is in order, and phrases that machine translation leaves in the wrong order.
 *
 * <p>Made from a pack's table with the columns {@code kind}, {@code pattern}, {@code replacement},
 * {@code unless_after}, {@code unless_before} and {@code reason}. Kinds are {@code abbreviation},
 * {@code particle} (a small word that begins names) and {@code phrase}.
 */
public final class Repairs {
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Phrases phrases = new Phrases();

  private Repairs() {}

  /** No knowledge: no stop is taken for a stray one, no phrase is replaced. */
  public static Repairs none() {
    return new Repairs();
  }

  /**
   * Reads the rows of a pack's table.
   *
   * @throws PackException where a row is of no known kind, or a phrase has no pattern or
   *     replacement
   */
  public static Repairs of(Table table) {
    Repairs repairs = new Repairs();
    table.rows().forEach(repairs::add);
    return repairs;
  }

  private void add(Table.Row row) {
    String pattern = row.get("pattern");
    if (pattern.isEmpty()) {
      throw problem(row, "there is no pattern");
    }
    switch (row.get("kind")) {
      case "abbreviation" -> abbreviations.add(withoutStop(pattern).toLowerCase(Locale.ROOT));
      case "particle" -> particles.add(pattern);
      case "phrase" -> phrases.add(phrase(row));
      default -> throw problem(row, "no such kind of repair: " + row.get("kind"));
    }
  }

  private static Phrases.Phrase phrase(Table.Row row) {
    String replacement =
        row.optional("replacement").orElseThrow(() -> problem(row, "there is no replacement"));
    return new Phrases.Phrase(
        WordShape.words(row.get("pattern")),
        WordShape.words(replacement),
        Set.copyOf(row.list("unless_after")),
        Set.copyOf(row.list("unless_before")),
        row.get("reason") + " (" + row.place() + ")");
  }

  private static String withoutStop(String abbreviation) {
    return abbreviation.endsWith(".")
        ? abbreviation.substring(0, abbreviation.length() - 1)
        : abbreviation;
  }

  private static PackException problem(Table.Row row, String problem) {
    String place = row.place();
    return new PackException(place.substring(0, place.lastIndexOf(':')), row.line(), problem);
  }

  /** Adds the repairs of phrases in a block's text. */
  void wordOrder(String text, Predicate<String> isName, List<Edit> edits) {
    phrases.find(text, isName, edits);
  }

  /** Adds the repairs of full stops inside sentences. */
  void strayStops(String text, List<Edit> edits) {
    if (!abbreviations.isEmpty()) {
      StrayStops.find(text, abbreviations, particles, edits);
    }
  }
}
