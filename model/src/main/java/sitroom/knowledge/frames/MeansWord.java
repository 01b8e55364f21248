package sitroom.knowledge.frames;

import java.util.Set;
import sitroom.model.EventType;

/**
 * Words that tell the mode of an act whose own row leaves it open.
 *
 * @param event the type that the mode belongs to
 * @param words lemmas
 * @param mode PLOVER mode
 */
public record MeansWord(EventType event, Set<String> words, String mode, String place) {
  public MeansWord {
    words = Set.copyOf(words);
  }
}
