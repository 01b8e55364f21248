package sitroom.knowledge.frames;

import java.util.Optional;

/** The parts of speech that rows are written for. */
public enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE,
  PREPOSITION,
  /** An adverb beside a verb: allegedly, hardly. */
  ADVERB,
  /** An adjective before a noun: a possible attack, a foiled attack. */
  MODIFIER,
  AUXILIARY;

  /** The part of speech that a pack's cell names. */
  public static Optional<PartOfSpeech> ofCode(String code) {
    return switch (code) {
      case "verb" -> Optional.of(VERB);
      case "noun" -> Optional.of(NOUN);
      case "adj" -> Optional.of(ADJECTIVE);
      case "prep" -> Optional.of(PREPOSITION);
      case "adv" -> Optional.of(ADVERB);
      case "mod" -> Optional.of(MODIFIER);
      case "aux" -> Optional.of(AUXILIARY);
      default -> Optional.empty();
    };
  }
}
