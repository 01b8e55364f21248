package sitroom.ledger.quotes;

import sitroom.model.Span;

/**
 * A word of a text, made comparable.
 *
 * @param form in lower case and American spelling, contractions written out
 * @param root the form without its ending: "invade", "invaded" and "invading" have one
 * @param span where it stands; the words of one contraction share theirs
 * @param weight how rare it is: {@link Rarity}
 * @param bracketed whether the writer put it in square brackets, and so in the speaker's words
 * @param droppable a stutter, a filler: nobody prints it
 * @param cutBefore whether an ellipsis says that words were left out before it
 * @param begins whether it is the first of a sentence, or comes after an ellipsis
 */
record Word(
    String form,
    String root,
    Span span,
    double weight,
    boolean bracketed,
    boolean droppable,
    boolean cutBefore,
    boolean begins) {

  Word dropped() {
    return new Word(form, root, span, weight, bracketed, true, cutBefore, begins);
  }

  boolean isContent() {
    return weight >= Rarity.CONTENT && !Roots.isGrammatical(form);
  }
}
