package sitroom.room.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sitroom.model.AttributionLink;
import sitroom.model.Entry;
import sitroom.model.Medium;

/**
 * By whose account an entry is told.
 *
 * @param badge a few letters for the outermost source
 * @param title what the letters stand for
 * @param chain from the outside in, with the medium; the outlet stands outside it
 */
public record AccountView(String badge, String title, String chain) {
  private static final int LETTERS = 3;
  private static final AccountView OUTLET =
      new AccountView("OV", "outlet’s own voice", "outlet’s own voice");

  static AccountView of(Entry entry) {
    List<AttributionLink> chain = entry.attribution();
    if (chain.isEmpty()) {
      return OUTLET;
    }
    Medium medium = chain.get(chain.size() - 1).medium();
    // Who speaks and, within that, is said to have said: one name is enough.
    List<String> each = new ArrayList<>();
    for (AttributionLink link : chain) {
      if (each.isEmpty() || !each.get(each.size() - 1).equals(link.source().name())) {
        each.add(link.source().name());
      }
    }
    String names = String.join(" › ", each);
    String outer = chain.get(0).source().name();
    String how = medium == Medium.VOICE ? "" : ", " + medium.code();
    return new AccountView(initials(outer), outer, names + how);
  }

  /** WH for the White House, KRE for the Kremlin. */
  public static String initials(String name) {
    List<String> words =
        List.of(name.split("[^\\p{L}\\p{N}]+")).stream()
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .toList();
    if (words.size() < 2) {
      String only = words.isEmpty() ? name.strip() : words.get(0);
      return only.substring(
              0,
              only.offsetByCodePoints(0, Math.min(LETTERS, only.codePointCount(0, only.length()))))
          .toUpperCase(Locale.ROOT);
    }
    return words.stream()
        .limit(LETTERS)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }
}
