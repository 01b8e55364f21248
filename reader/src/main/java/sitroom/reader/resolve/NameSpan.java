package sitroom.reader.resolve;

import java.util.List;
import sitroom.knowledge.Meaning;

/**
 * A name in a sentence.
 *
 * @param start its first token
 * @param end the token after its last
 * @param meanings what the packs know it to stand for; empty for a name they do not know
 * @param person whether an unknown name is taken for a person's
 */
record NameSpan(int start, int end, List<Meaning> meanings, boolean person) {
  NameSpan {
    meanings = List.copyOf(meanings);
  }

  boolean covers(int token) {
    return start <= token && token < end;
  }

  boolean isKnown() {
    return !meanings.isEmpty();
  }

  boolean isPerson() {
    return isKnown() ? meanings.get(0).kind() == Meaning.Kind.PERSON : person;
  }
}
