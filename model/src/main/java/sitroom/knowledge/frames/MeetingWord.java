package sitroom.knowledge.frames;

import java.util.Optional;
import java.util.Set;

/**
 * Words that tell how a meeting was held.
 *
 * @param words lemmas
 * @param mode PLOVER mode of CONSULT
 * @param medium for a remote meeting: {@code video} or {@code telephone}
 */
public record MeetingWord(Set<String> words, String mode, Optional<String> medium, String place) {
  public MeetingWord {
    words = Set.copyOf(words);
  }
}
