package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells what a short auxiliary stands for: "she'd said" is "had said", "she'd say" is "would say";
 * "it's done so" is "has done so" where the tree says that no passive is meant.
 */
final class ShortAuxiliaries {
  private ShortAuxiliaries() {}

  /** The same tokens, with the lemma "have" where a short auxiliary stands for it. */
  static List<Token> resolve(List<Token> tokens) {
    List<Token> resolved = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.upos().equals("AUX") && isHave(token, verbAfter(tokens, i))) {
        resolved.set(i, token.withLemma("have"));
      }
    }
    return resolved;
  }

  private static boolean isHave(Token auxiliary, String nextVerb) {
    if (!nextVerb.equals("VBN")) {
      return false;
    }
    return switch (auxiliary.form().toLowerCase(Locale.ROOT)) {
      case "'d", "’d" -> true;
      case "'s", "’s" -> auxiliary.label().equals("aux");
      default -> false;
    };
  }

  /** The Penn tag of the verb or auxiliary that follows; adverbs may stand between. */
  private static String verbAfter(List<Token> tokens, int auxiliary) {
    for (int i = auxiliary + 1; i < tokens.size(); i++) {
      switch (tokens.get(i).upos()) {
        case "VERB", "AUX" -> {
          return tokens.get(i).xpos();
        }
        case "ADV", "PART" -> {
          // Look behind it.
        }
        default -> {
          return "";
        }
      }
    }
    return "";
  }
}
