package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One figure for the table.
 *
 * @param value the figure as it is to be shown; "-" where there is none
 * @param count what it was counted from, such as {@code 31/40 expectations}
 */
public record Figure(String name, String value, String count) {

  static Figure share(String name, int part, int whole, String of) {
    JsonNode share = Share.of(part, whole);
    String value =
        share.isNull() ? "-" : String.format(java.util.Locale.ROOT, "%.3f", share.doubleValue());
    return new Figure(name, value, part + "/" + whole + " " + of);
  }
}
