package sitroom.reader.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The persons a document has named in full so far, by the last and the first word of their names. */
final class People {
  private final Map<String, Referent> byLastWord = new HashMap<>();
  private final Map<String, Referent> byFirstWord = new HashMap<>();
  private boolean frozen;

  /** From now on nobody is added: what is asked later must not depend on what was asked before. */
  void freeze() {
    frozen = true;
  }

  /** Remembers a person under the words of the name as the text has it. */
  void add(String written, Referent person) {
    String[] words = written.toLowerCase(Locale.ROOT).split("[ -]+");
    if (words.length > 1 && !frozen) {
      byLastWord.put(words[words.length - 1], person);
      byFirstWord.putIfAbsent(words[0], person);
    }
  }

  /** The person that a single name means, by a full name given before. */
  Optional<Referent> find(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(byLastWord.get(key)).or(() -> Optional.ofNullable(byFirstWord.get(key)));
  }
}
