package sitroom.knowledge.frames;

import java.util.Optional;

/** The parts of speech that rows are written for. */
public enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE,
  PREPOSITION;

  /** The part of speech that a pack's cell names. */
  public static Optional<PartOfSpeech> ofCode(String code) {
    return switch (code) {
      case "verb" -> Optional.of(VERB);
      case "noun" -> Optional.of(NOUN);
      case "adj" -> Optional.of(ADJECTIVE);
      case "prep" -> Optional.of(PREPOSITION);
      default -> Optional.empty();
    };
  }
}
