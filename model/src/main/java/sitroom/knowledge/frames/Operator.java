package sitroom.knowledge.frames;

import java.util.List;

/**
 * A word that changes how its complement is meant: plan to, fail to, begin to, consider, have no
 * intention of.
 *
 * @param effect what it does to the complement
 */
public record Operator(
    List<String> words,
    PartOfSpeech pos,
    List<Need> needs,
    List<Content> content,
    Effect effect,
    String place,
    String text) {

  /**
   * What an operator does to its complement. After the implicative signatures of Karttunen (1971).
   */
  public enum Effect {
    TRANSPARENT,
    NEGATED,
    PLANNED,
    POSSIBLE,
    DEMANDED,
    FEARED
  }

  public Operator {
    words = List.copyOf(words);
    needs = List.copyOf(needs);
    content = List.copyOf(content);
  }

  public String label() {
    return "operator " + text + " (" + place + ")";
  }
}
