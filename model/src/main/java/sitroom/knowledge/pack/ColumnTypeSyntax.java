package sitroom.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import sitroom.knowledge.pack.ColumnType.Target;

/** How a manifest writes the type of a column; see {@link ColumnType}. */
final class ColumnTypeSyntax {
  private static final String KNOWN =
      "text, id, date, iso3, integer, number, number:LEAST..MOST, one-of:A,B, pattern:REGEX, ref:KIND.COLUMN,"
          + " enum:KIND.COLUMN, list, list:TYPE";

  private ColumnTypeSyntax() {}

  /**
   * Reads a type.
   *
   * @throws IllegalArgumentException with a message for the pack's author where the type is unknown
   *     or not well formed
   */
  static ColumnType parse(String written) {
    int or = written.indexOf(" or ");
    return or < 0 || written.startsWith("pattern:") || written.startsWith("one-of:")
        ? plain(written)
        : new ColumnType.OrWord(
            plain(written.substring(0, or)), List.of(written.substring(or + 4).split(" or ")));
  }

  private static ColumnType plain(String written) {
    int colon = written.indexOf(':');
    String word = colon < 0 ? written : written.substring(0, colon);
    String rest = colon < 0 ? "" : written.substring(colon + 1);
    return switch (word) {
      case "text" -> bare(new ColumnType.Text(), word, rest);
      case "id" -> bare(new ColumnType.Id(), word, rest);
      case "date" -> bare(new ColumnType.Date(), word, rest);
      case "iso3" -> bare(new ColumnType.Iso3(), word, rest);
      case "integer" -> numeric(true, rest);
      case "number" -> numeric(false, rest);
      case "one-of" -> new ColumnType.OneOf(words(word, rest));
      case "pattern" -> form(rest);
      case "ref" -> new ColumnType.Reference(targets(word, rest), false);
      case "enum" -> new ColumnType.Reference(targets(word, rest), true);
      case "list" -> new ColumnType.Parts(rest.isEmpty() ? new ColumnType.Text() : parse(rest));
      default ->
          throw new IllegalArgumentException(
              "no column type \"" + written + "\"; there are " + KNOWN);
    };
  }

  private static ColumnType bare(ColumnType type, String word, String rest) {
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException(
          "the column type " + word + " takes nothing after a colon");
    }
    return type;
  }

  private static ColumnType numeric(boolean whole, String rest) {
    if (rest.isEmpty()) {
      return new ColumnType.Numeric(whole, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    int dots = rest.indexOf("..");
    try {
      if (dots > 0) {
        return new ColumnType.Numeric(
            whole,
            Double.parseDouble(rest.substring(0, dots)),
            Double.parseDouble(rest.substring(dots + 2)));
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "bounds of a number are written LEAST..MOST, not \"" + rest + "\"", e);
    }
    throw new IllegalArgumentException(
        "bounds of a number are written LEAST..MOST, not \"" + rest + "\"");
  }

  private static ColumnType form(String regex) {
    try {
      return new ColumnType.Form(Pattern.compile(regex));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a regular expression: \"" + regex + "\": " + e.getDescription(), e);
    }
  }

  private static List<String> words(String word, String rest) {
    if (rest.isBlank()) {
      throw new IllegalArgumentException(
          "the column type " + word + " needs something after its colon");
    }
    List<String> words = new ArrayList<>();
    for (String part : rest.split(",", -1)) {
      words.add(part.strip());
    }
    return words;
  }

  private static List<Target> targets(String word, String rest) {
    List<Target> targets = new ArrayList<>();
    for (String target : words(word, rest)) {
      int dot = target.indexOf('.');
      if (dot < 1 || dot == target.length() - 1) {
        throw new IllegalArgumentException(
            "the column type " + word + " names a column as KIND.COLUMN, not \"" + target + "\"");
      }
      targets.add(new Target(target.substring(0, dot), target.substring(dot + 1)));
    }
    return targets;
  }
}
