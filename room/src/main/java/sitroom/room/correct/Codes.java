package sitroom.room.correct;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.Table;

/** The values that the codebook allows, and the nearest one to a value that it does not. */
final class Codes {
  private static final int FARTHEST = 3;
  private static final int MOST_LISTED = 20;

  private final Knowledge knowledge;

  Codes(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The code as the codebook writes it. */
  String of(String table, String field, String value) throws WrongValueException {
    List<String> codes =
        knowledge.rows("codebook/" + table + ".tsv").stream().map(row -> row.get("code")).toList();
    return one(codes, field, value);
  }

  /** A mode of an event. */
  String mode(Optional<String> event, String value) throws WrongValueException {
    if (event.isEmpty()) {
      throw new WrongValueException("an entry without an event has no mode");
    }
    List<String> modes =
        knowledge.rows("codebook/modes.tsv").stream()
            .filter(row -> row.get("event").equals(event.get()))
            .map((Table.Row row) -> row.get("mode"))
            .toList();
    if (modes.isEmpty()) {
      throw new WrongValueException(event.get() + " has no modes");
    }
    return one(modes, "mode of " + event.get(), value);
  }

  private static String one(List<String> codes, String field, String value)
      throws WrongValueException {
    for (String code : codes) {
      if (code.equalsIgnoreCase(value)) {
        return code;
      }
    }
    String list = codes.size() <= MOST_LISTED ? ": " + String.join(", ", codes) : "";
    throw new WrongValueException(
        "\"" + value + "\" is no " + field + didYouMean(codes, value) + list);
  }

  /** {@code ; did you mean "THREATEN"?}, or nothing. */
  static String didYouMean(Collection<String> known, String wrong) {
    String lower = wrong.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(one -> distance(one.toLowerCase(Locale.ROOT), lower) <= FARTHEST)
        .min(
            Comparator.comparingInt((String one) -> distance(one.toLowerCase(Locale.ROOT), lower))
                .thenComparing(Comparator.naturalOrder()))
        .map(one -> "; did you mean \"" + one + "\"?")
        .orElse("");
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[last.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
      }
      last = row;
    }
    return last[other.length()];
  }
}
