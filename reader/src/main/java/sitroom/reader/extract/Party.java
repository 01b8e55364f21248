package sitroom.reader.extract;

/** Who fills a role of a draft, before actors are resolved. */
public sealed interface Party {

  /**
   * A noun phrase of the text.
   *
   * @param sentence number of the sentence
   * @param token its head word, or for a possessive or an adjective of nationality that word
   * @param conjuncts whether what is coordinated with the head belongs to the party ("the US and
   *     the EU")
   */
  record Phrase(int sentence, int token, boolean conjuncts) implements Party {}

  /** Whoever speaks the words of the draft: "I", "we", or nobody named. */
  record Speaker() implements Party {}

  /** Whomever the speaker of the draft addresses. */
  record Addressee() implements Party {}

  /**
   * Whoever has the turn in a transcript.
   *
   * @param label as written: "MR. SULLIVAN"
   */
  record Turn(String label) implements Party {}

  /**
   * The people or the government of the source itself: "imposed a curfew", "took to the streets".
   */
  record OwnSide() implements Party {}

  /** The sources themselves, each towards the others: "accused each other". */
  record EachOther() implements Party {}

  /**
   * Those whom the document's title names: "Readout of the President's call with the Prime Minister
   * of Canada".
   */
  record InTitle() implements Party {}

  /** Whoever issued the document: the White House for its own readout. */
  record Issuer() implements Party {}
}
