package sitroom.ledger.quotes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.Coded;

/** What a quotation is worth, by the texts that are nearer to the speaker. */
public enum Verdict implements Coded {
  /** These very words were said, in this order. */
  EXACT("as said"),
  /** All of its words were said in this order; others between them were left out. */
  SHORTENED("words left out"),
  /** Most of it was said; some words are others, or were put in. */
  ALTERED("words changed"),
  /** The speaker said what it means in quite other words. */
  PARAPHRASE_IN_QUOTES("never said in these words"),
  /** The speaker's own words of those days are there, and nothing like it stands in them. */
  NOT_FOUND("not in the speaker's words"),
  /** No text of those days is the speaker's own. */
  PRIMARY_NOT_IN_CORPUS("the speaker's words are not in the ledger"),
  /** A name, or a term from which the writer keeps a distance: nobody is quoted as saying it. */
  SCARE_QUOTES("a term, not a quotation");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In a few words, for people. */
  public String words() {
    return words;
  }

  /** Whether a passage stands beside it. */
  public boolean isFound() {
    return this == EXACT || this == SHORTENED || this == ALTERED || this == PARAPHRASE_IN_QUOTES;
  }

  /** Whether texts that come later may change it. */
  public boolean isOpen() {
    return this != EXACT && this != SCARE_QUOTES;
  }

  /** The verdict of a code. */
  public static Optional<Verdict> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
