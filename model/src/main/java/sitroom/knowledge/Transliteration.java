package sitroom.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the spellings of one name to one key, by the equivalences of {@code translit.tsv}. */
public final class Transliteration {
  private static final int SHORTEST_STEM = 2;

  private final Map<String, String> given = new HashMap<>();
  private final Set<String> particles = new HashSet<>();
  private final List<String[]> suffixes = new ArrayList<>();
  private final List<Spelling> letters = new ArrayList<>();

  Transliteration(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      List<String> forms =
          row.list("forms").stream()
              .map(form -> String.join("", NamePieces.of(form).folded()))
              .toList();
      switch (row.get("class")) {
        case "given" -> forms.forEach(form -> given.put(form, forms.get(0)));
        case "particle" -> particles.addAll(forms);
        case "suffix" -> forms.forEach(form -> suffixes.add(new String[] {form, forms.get(0)}));
        case "char" -> addLetters(forms);
        default -> {} // Rules in words are for people.
      }
    }
    suffixes.sort(
        Comparator.comparing((String[] pair) -> -pair[0].length()).thenComparing(pair -> pair[0]));
    letters.sort(
        Comparator.comparing((Spelling one) -> -one.written().length())
            .thenComparing(Spelling::written));
  }

  private void addLetters(List<String> forms) {
    List<String> plain = forms.stream().filter(form -> form.matches("[a-z]+")).toList();
    if (plain.isEmpty()) {
      return;
    }
    String shortest = plain.stream().min(Comparator.comparing(String::length)).orElseThrow();
    plain.stream()
        .filter(form -> !form.equals(shortest))
        .forEach(form -> letters.add(new Spelling(form, shortest, lettersOf(form))));
  }

  /** The key of a whole name, particles left out. */
  public String key(String name) {
    List<String> pieces = NamePieces.of(name).folded();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      // "Abdel Fattah" is one given name in two pieces.
      String pair = i + 1 < pieces.size() ? pieces.get(i) + pieces.get(i + 1) : "";
      if (given.containsKey(pair)) {
        keys.add(piece(pair));
        i++;
      } else if (!particles.contains(pieces.get(i))) {
        keys.add(piece(pieces.get(i)));
      }
    }
    return String.join(" ", keys);
  }

  /** The key of one piece of a name, given in lower case without accents. */
  String piece(String piece) {
    String known = given.getOrDefault(piece, piece);
    return simplified(known.equals(piece) ? withCommonSuffix(piece) : known);
  }

  private String withCommonSuffix(String piece) {
    for (String[] pair : suffixes) {
      if (piece.endsWith(pair[0]) && piece.length() >= pair[0].length() + SHORTEST_STEM) {
        return piece.substring(0, piece.length() - pair[0].length()) + pair[1];
      }
    }
    return piece;
  }

  private String simplified(String piece) {
    String at = piece;
    int held = lettersOf(at);
    for (Spelling spelling : letters) {
      // A piece that lacks one of the letters is not searched: most of them do.
      if ((spelling.needed() & ~held) == 0) {
        String changed = at.replace(spelling.written(), spelling.key());
        if (!changed.equals(at)) {
          at = changed;
          held = lettersOf(at);
        }
      }
    }
    return at;
  }

  /** The letters from a to z that a piece has, a bit for each; others do not count. */
  private static int lettersOf(String piece) {
    int held = 0;
    for (int i = 0; i < piece.length(); i++) {
      int letter = piece.charAt(i) - 'a';
      if (letter >= 0 && letter <= 'z' - 'a') {
        held |= 1 << letter;
      }
    }
    return held;
  }

  /** One way to write letters, all from a to z, and what stands for it in a key. */
  private record Spelling(String written, String key, int needed) {}
}
