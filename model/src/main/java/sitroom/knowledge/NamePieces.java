package sitroom.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name cut into the pieces that are compared: runs of letters and digits without accents, in
 * lower case, with their capitals remembered. "U.S." is one piece, "al-Assad" and "Russia's" are
 * two.
 *
 * @param folded the pieces in lower case
 * @param written the same pieces with their capitals
 */
record NamePieces(List<String> folded, List<String> written) {

  static NamePieces of(String name) {
    String plain = withoutAccents(name);
    List<String> written = new ArrayList<>(4);
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      if (Character.isLetterOrDigit(unit)) {
        piece.append(unit);
      } else if (unit == '&') {
        close(piece, written);
        written.add("and");
      } else if (!joins(plain, i, piece)) {
        close(piece, written);
      }
    }
    close(piece, written);
    List<String> folded = new ArrayList<>(written.size());
    for (String one : written) {
      folded.add(one.toLowerCase(Locale.ROOT));
    }
    return new NamePieces(folded, written);
  }

  private static void close(StringBuilder piece, List<String> written) {
    if (!piece.isEmpty()) {
      written.add(piece.toString());
      piece.setLength(0);
    }
  }

  /**
   * Whether a sign stands inside a piece: the apostrophe of "Sana'a", not that of "Iran's"; the
   * stops of "U.S.".
   */
  private static boolean joins(String name, int at, StringBuilder piece) {
    char unit = name.charAt(at);
    if (unit == '\'' || unit == '’' || unit == 'ʼ' || unit == '`') {
      boolean possessive =
          at + 1 < name.length()
              && (name.charAt(at + 1) == 's' || name.charAt(at + 1) == 'S')
              && (at + 2 == name.length() || !Character.isLetter(name.charAt(at + 2)));
      return !possessive;
    }
    boolean initial = at > 0 && (at == 1 || !Character.isLetterOrDigit(name.charAt(at - 2)));
    return unit == '.' && initial && !piece.isEmpty();
  }

  private static String withoutAccents(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      plain = name.charAt(i) < 0x80;
    }
    if (plain) {
      return name;
    }
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder base = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char unit = parted.charAt(i);
      if (Character.getType(unit) != Character.NON_SPACING_MARK) {
        base.append(letter(unit));
      }
    }
    return base.toString();
  }

  private static String letter(char unit) {
    return switch (unit) {
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'đ', 'ð' -> "d";
      case 'Đ', 'Ð' -> "D";
      case 'ı' -> "i";
      case 'ə' -> "a";
      case 'Ə' -> "A";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "Ae";
      case 'œ' -> "oe";
      case 'Œ' -> "Oe";
      case 'þ' -> "th";
      case 'Þ' -> "Th";
      default -> String.valueOf(unit);
    };
  }
}
