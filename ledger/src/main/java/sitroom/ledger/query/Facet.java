package sitroom.ledger.query;

/**
 * What an entry or document can be filtered by. Facets are indexed beside the words, as terms that
 * no word can be: a letter, an equals sign, and the value's slug.
 */
public enum Facet {
  SOURCE('s'),
  TARGET('t'),
  SPEAKER('b'),
  ACT('e'),
  SPEECH('v'),
  FACTUALITY('f'),
  COUNTRY('c'),
  PLACE('p'),
  OUTLET('o'),
  /** Months, such as 2021-12, in which an act took place. */
  MONTH('m'),
  /** It goes back to another text. */
  COPY('k'),
  /** Every row has it. */
  ANY('x');

  private final char letter;

  Facet(char letter) {
    this.letter = letter;
  }

  /** The term for a value of this facet. */
  public String term(String value) {
    return letter + "=" + Words.slug(value);
  }
}
