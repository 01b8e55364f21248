package sitroom.reader.resolve;

import java.util.List;

/**
 * An actor that the document has spoken of.
 *
 * @param referents one, or several where they are coordinated
 * @param part grammatical part in its clause
 */
record Remembered(int sentence, int token, List<Referent> referents, Part part) {
  /** The grammatical part of a phrase, the foremost first. */
  enum Part {
    SUBJECT,
    OBJECT,
    OBLIQUE,
    POSSESSOR,
    OTHER;

    static Part of(String label) {
      if (label.startsWith("nsubj")) {
        return SUBJECT;
      }
      return switch (label) {
        case "obl:agent" -> SUBJECT;
        case "obj", "iobj" -> OBJECT;
        case "nmod:poss" -> POSSESSOR;
        case "root", "appos" -> SUBJECT;
        default -> label.startsWith("obl") ? OBLIQUE : OTHER;
      };
    }
  }

  Remembered {
    referents = List.copyOf(referents);
  }

  boolean isPlural() {
    return referents.size() > 1 || referents.get(0).plural();
  }
}
