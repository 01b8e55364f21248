package sitroom.ledger.quotes;

/**
 * One step of an alignment.
 *
 * @param quoted index of the quotation's word; -1 where the step leaves out a word that was said
 * @param said index of the word that was said; -1 where the quotation puts a word in
 * @param jump whether what is said goes on at quite another place
 */
record Step(int quoted, int said, boolean jump) {
  boolean pairs() {
    return quoted >= 0 && said >= 0;
  }
}
