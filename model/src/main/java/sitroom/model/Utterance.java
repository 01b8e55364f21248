package sitroom.model;

import java.util.List;

/**
 * Words between quotation marks with whose words they are said to be.
 *
 * @param span the words without their marks, in the document's text
 * @param chain who says so, from the outermost to the innermost source, whose words they are; never
 *     empty
 */
public record Utterance(Span span, List<ActorMention> chain) {
  /**
   * An utterance.
   *
   * @throws IllegalArgumentException where nobody says it
   */
  public Utterance {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("an utterance of nobody at " + span);
    }
  }

  /** Whose words they are in the end. */
  public ActorMention speaker() {
    return chain.get(chain.size() - 1);
  }
}
