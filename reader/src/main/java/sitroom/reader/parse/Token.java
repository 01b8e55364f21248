package sitroom.reader.parse;

/**
 * One word of a parsed sentence.
 *
 * @param start first UTF-16 unit in the prepared text
 * @param end the unit after the last one
 * @param upos universal part of speech, such as VERB or PROPN
 * @param xpos Penn Treebank tag, such as VBD
 * @param name BIO tag of the name it belongs to: O, B-PER, I-PER, B-LOC, B-ORG, ...
 * @param head number of the head in the sentence; {@link Sentence#ROOT} for the root
 * @param label Universal Dependencies relation to the head, with subtype
 */
public record Token(
    String form,
    int start,
    int end,
    String lemma,
    String upos,
    String xpos,
    String name,
    int head,
    String label) {

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String relation() {
    int colon = label.indexOf(':');
    return colon < 0 ? label : label.substring(0, colon);
  }

  /** The same token under another head. */
  public Token under(int otherHead, String otherLabel) {
    return new Token(form, start, end, lemma, upos, xpos, name, otherHead, otherLabel);
  }

  /** The same token with another lemma. */
  public Token withLemma(String other) {
    return new Token(form, start, end, other, upos, xpos, name, head, label);
  }
}
