package sitroom.knowledge.frames;

import java.util.Set;

/**
 * Something that must stand with a predicate for a row to hold.
 *
 * @param what a role path, {@code adj}, or one of {@code that inf ing quote passive active neg is
 *     ahead}; alternatives by {@code |}
 * @param words lemmas of which one must head the role; empty: it is enough that the role is filled
 * @param absent whether it must not be there
 */
public record Need(String what, Set<String> words, boolean absent) {
  public Need {
    words = Set.copyOf(words);
  }
}
