package sitroom.reader.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The persons and bodies that a document has named so far, by their whole names and by the first
 * and last words.
 */
final class People {
  private static final int SHORTEST_MISSPELT = 5;

  private final Map<String, Referent> whole = new HashMap<>();
  private final Map<String, Referent> byLastWord = new HashMap<>();
  private final Map<String, Referent> byFirstWord = new HashMap<>();
  private boolean frozen;

  /** From now on nobody is added: what is asked later must not depend on what was asked before. */
  void freeze() {
    frozen = true;
  }

  /** Remembers an actor under the words of the name as the text has it. */
  void add(String written, Referent actor) {
    List<String> words = words(written);
    if (frozen) {
      return;
    }
    if (actor.isPlaced()) {
      whole.putIfAbsent(written.toLowerCase(Locale.ROOT), actor);
    }
    if (words.size() > 1) {
      byLastWord.merge(
          words.get(words.size() - 1),
          actor,
          (old, now) -> now.isPlaced() || !old.isPlaced() ? now : old);
      byFirstWord.merge(words.get(0), actor, (old, now) -> old.isPlaced() ? old : now);
    }
  }

  /**
   * The actor that a name means by a fuller name given before: the whole of it, its last word, its
   * first.
   */
  Optional<Referent> find(String written) {
    List<String> words = words(written);
    Optional<Referent> same = Optional.ofNullable(whole.get(written.toLowerCase(Locale.ROOT)));
    if (same.isPresent() || written.contains(" ")) {
      return same;
    }
    // "al-Assad" is found by "Assad".
    String key = words.get(words.size() - 1);
    return Optional.ofNullable(byLastWord.get(key))
        .or(() -> Optional.ofNullable(byFirstWord.get(words.get(0))))
        .or(() -> misspelt(key));
  }

  /**
   * A family name that differs in one letter: papers are not always of one mind about a name's
   * spelling.
   */
  private Optional<Referent> misspelt(String key) {
    return byLastWord.entrySet().stream()
        .filter(
            entry -> key.length() >= SHORTEST_MISSPELT && differInOneLetter(key, entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .filter(Referent::isPerson)
        .findFirst();
  }

  private static boolean differInOneLetter(String one, String other) {
    if (one.length() != other.length() || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < one.length(); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }

  private static List<String> words(String written) {
    return List.of(written.toLowerCase(Locale.ROOT).split("[ -]+", -1));
  }
}
