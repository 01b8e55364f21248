package sitroom.reader.resolve;

import java.util.Locale;
import java.util.Set;
import sitroom.knowledge.TimeWords;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.parse.Sentence;

/**
 * Finds the word that an expression of time belongs to. The tree says it as a rule; where the order
 * of words is plain and the tree is not, the order decides: dates are what a parser most often
 * hangs on a wrong word.
 */
final class DateGovernors {
  private static final Set<String> SMALL =
      Set.of("on", "at", "in", "early", "late", "earlier", "later");

  private final TimeWords lexicon;

  DateGovernors(TimeWords lexicon) {
    this.lexicon = lexicon;
  }

  /** The governing token, and whether the date is an attribute of it. */
  record Found(int token, boolean attribute) {}

  Found of(Sentence sentence, DateExpression expression) {
    int top = top(sentence, expression);
    int before = wordBefore(sentence, expression.first());
    int noun = attributedNoun(sentence, expression, before);
    if (noun >= 0) {
      return new Found(noun, true);
    }
    int head = sentence.head(top);
    boolean subject = sentence.token(top).relation().equals("nsubj");
    // "said on Wednesday his government had no plans": it was said on Wednesday
    if (before >= 0
        && sentence.upos(before).equals("VERB")
        && !subject
        && head != before
        && !opensClause(sentence, before)) {
      return new Found(before, false);
    }
    if (head == Sentence.ROOT) {
      return new Found(top, false);
    }
    boolean attribute =
        head > expression.last()
            && isNominal(sentence, head)
            && noPreposition(sentence, expression);
    return new Found(lift(sentence, head), attribute);
  }

  /** The token of the expression whose head lies outside it. */
  static int top(Sentence sentence, DateExpression expression) {
    int top = expression.last();
    for (int i = expression.last(); i >= expression.first(); i--) {
      boolean outside = !expression.holds(sentence.head(i));
      boolean small =
          sentence.label(i).equals("case")
              || sentence.upos(i).equals("DET")
              || sentence.upos(i).equals("ADP");
      if (outside && !small) {
        return i;
      }
      if (outside) {
        top = i;
      }
    }
    return top;
  }

  /**
   * The last word before the expression that is no preposition or small adverb; -1 at the start or
   * after a comma.
   */
  private static int wordBefore(Sentence sentence, int first) {
    int place = first - 1;
    while (place >= 0 && SMALL.contains(sentence.lemma(place).toLowerCase(Locale.ROOT))) {
      place--;
    }
    return place >= 0 && !sentence.upos(place).equals("PUNCT") ? place : -1;
  }

  /**
   * A participle before a noun, or the verb of another clause that ends here, takes no date behind
   * it.
   */
  private static boolean opensClause(Sentence sentence, int verb) {
    return sentence.label(verb).equals("amod");
  }

  /**
   * The noun of "the November 27 border agreement", "Moscow's 2014 invasion", "Tuesday's call"; -1
   * where none follows.
   */
  private static int attributedNoun(Sentence sentence, DateExpression expression, int before) {
    boolean open = before >= 0 && before == expression.first() - 1;
    boolean determined =
        open
            && (sentence.upos(before).equals("DET")
                || sentence.form(before).matches("['’]s?")
                || isPossessive(sentence, before));
    int place = expression.last() + 1;
    boolean possessive = place < sentence.size() && sentence.form(place).matches("['’]s?");
    if (possessive) {
      place++;
    } else if (!determined) {
      return -1;
    }
    int noun = -1;
    while (place < sentence.size() && isInside(sentence, place)) {
      if (isNominal(sentence, place)) {
        noun = place;
      }
      place++;
    }
    return noun;
  }

  private static boolean isPossessive(Sentence sentence, int token) {
    return sentence.label(token).equals("nmod:poss");
  }

  /** Whether a word can stand between the article and the noun. */
  private static boolean isInside(Sentence sentence, int place) {
    String upos = sentence.upos(place);
    return upos.equals("ADJ")
        || upos.equals("NOUN")
        || upos.equals("PROPN")
        || sentence.form(place).matches("[-–]");
  }

  private static boolean isNominal(Sentence sentence, int token) {
    return sentence.upos(token).equals("NOUN") || sentence.upos(token).equals("PROPN");
  }

  private static boolean noPreposition(Sentence sentence, DateExpression expression) {
    int before = expression.first() - 1;
    return before < 0 || !sentence.upos(before).equals("ADP");
  }

  /** From names, clock times and other dates up to what can have a date. */
  private int lift(Sentence sentence, int head) {
    int token = head;
    while (sentence.head(token) != Sentence.ROOT && cannotHaveDate(sentence, token)) {
      token = sentence.head(token);
    }
    return token;
  }

  private boolean cannotHaveDate(Sentence sentence, int token) {
    String upos = sentence.upos(token);
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    return upos.equals("PROPN") && !lexicon.is(Sort.OCCASION, lemma)
        || upos.equals("NUM")
        || upos.equals("ADV")
        || upos.equals("ADP")
        || lexicon.is(Sort.CLOCK, lemma)
        || lexicon.is(Sort.WEEKDAY, lemma);
  }
}
