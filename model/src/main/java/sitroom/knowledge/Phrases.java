package sitroom.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words and groups of words, found without regard to case, accents and regular plurals.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
  private final Map<String, T> byKey = new HashMap<>();
  private final Map<String, T> singulars = new HashMap<>();

  /** Adds a phrase, and a plural's singular; of two equal ones the first wins. */
  void add(String phrase, T meaning) {
    String key = key(phrase);
    byKey.putIfAbsent(key, meaning);
    String singular = singular(key);
    if (!singular.equals(key)) {
      singulars.putIfAbsent(singular, meaning);
    }
  }

  Optional<T> find(String phrase) {
    String key = key(phrase);
    @Nullable T exact = byKey.get(key);
    return Optional.ofNullable(exact)
        .or(() -> Optional.ofNullable(byKey.get(singular(key))))
        .or(() -> Optional.ofNullable(singulars.get(key)));
  }

  private static String key(String phrase) {
    return String.join(" ", NamePieces.of(phrase).folded()).toLowerCase(Locale.ROOT);
  }

  private static String singular(String key) {
    if (key.endsWith("ies")) {
      return key.substring(0, key.length() - 3) + "y";
    }
    if (key.endsWith("men")) {
      return key.substring(0, key.length() - 3) + "man";
    }
    if (key.endsWith("ches")
        || key.endsWith("shes")
        || key.endsWith("sses")
        || key.endsWith("xes")) {
      return key.substring(0, key.length() - 2);
    }
    return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
  }
}
