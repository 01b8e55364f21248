package sitroom.reader.resolve;

import sitroom.knowledge.TimeWords;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.extract.Draft.Tense;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/** Whether the words that a date hangs on look back or ahead. */
final class DateTense {
  private final TimeWords lexicon;
  private final boolean headlines;

  /**
   * @param headlines whether the block is a headline or a caption, whose present tense tells of the
   *     past
   */
  DateTense(TimeWords lexicon, boolean headlines) {
    this.lexicon = lexicon;
    this.headlines = headlines;
  }

  /** The tense in which a date is read that a token governs. */
  Tense at(Sentence sentence, int governor) {
    if (isVerb(sentence, governor)) {
      Tense tense = ofVerb(sentence, governor);
      return tense == Tense.PRESENT ? present(sentence, governor) : tense;
    }
    for (int child : sentence.children(governor)) {
      boolean participle =
          sentence.label(child).equals("amod") || sentence.token(child).relation().equals("acl");
      if (participle && looksAhead(sentence, child)) {
        return Tense.FUTURE;
      }
      if (sentence.label(child).equals("cop")) {
        return ofVerb(sentence, governor);
      }
    }
    int head = sentence.head(governor);
    if (head == Sentence.ROOT) {
      return Tense.NONE;
    }
    // "a meeting on Friday" under a present verb tells nothing of the meeting's time
    Tense above = isVerb(sentence, head) ? ofVerb(sentence, head) : at(sentence, head);
    return above == Tense.PRESENT ? Tense.NONE : above;
  }

  private Tense present(Sentence sentence, int verb) {
    if (headlines || sentence.label(verb).equals("parataxis") || hasClause(sentence, verb)) {
      return Tense.PAST;
    }
    return Tense.FUTURE;
  }

  /** A verb of saying in the present ("says on Wednesday that ...") tells of what was said. */
  private static boolean hasClause(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.token(child).relation().equals("ccomp")) {
        return true;
      }
    }
    return false;
  }

  /** The tense of a verb or of a predicate with a copula, from its auxiliaries and its form. */
  Tense ofVerb(Sentence sentence, int verb) {
    boolean modal = false;
    boolean have = false;
    boolean past = false;
    boolean to = false;
    boolean present = false;
    for (int child : sentence.children(verb)) {
      Token token = sentence.token(child);
      if (token.relation().equals("aux") || token.relation().equals("cop")) {
        modal |= token.xpos().equals("MD");
        have |= token.lemma().equals("have");
        past |= token.xpos().equals("VBD");
        present |= token.xpos().equals("VBZ") || token.xpos().equals("VBP");
      }
      to |= token.xpos().equals("TO") || token.label().equals("mark") && token.lemma().equals("to");
    }
    String form = sentence.token(verb).xpos();
    if (modal) {
      return have ? Tense.PAST : Tense.FUTURE;
    }
    if (past || have || form.equals("VBD")) {
      return Tense.PAST;
    }
    if (present || form.equals("VBZ") || form.equals("VBP")) {
      return form.equals("VBN") ? Tense.NONE : Tense.PRESENT;
    }
    return notFinite(sentence, verb, form, to);
  }

  private Tense notFinite(Sentence sentence, int verb, String form, boolean to) {
    int head = sentence.head(verb);
    if (form.equals("VB") && (!to || head == Sentence.ROOT || isOutlook(sentence, head))) {
      return Tense.FUTURE;
    }
    if (form.equals("VBN") && lexicon.is(Sort.OUTLOOK, sentence.lemma(verb))) {
      return Tense.FUTURE;
    }
    if (head == Sentence.ROOT || form.equals("VBN")) {
      return form.equals("VBN") ? Tense.PAST : Tense.NONE;
    }
    return isVerb(sentence, head) ? ofVerb(sentence, head) : at(sentence, head);
  }

  private boolean isOutlook(Sentence sentence, int head) {
    String lemma = sentence.lemma(head);
    return lexicon.is(Sort.OUTLOOK, lemma) || lemma.equals("be");
  }

  private boolean looksAhead(Sentence sentence, int participle) {
    boolean participial =
        sentence.token(participle).xpos().equals("VBN") || sentence.upos(participle).equals("ADJ");
    return participial && lexicon.is(Sort.OUTLOOK, sentence.lemma(participle));
  }

  static boolean isVerb(Sentence sentence, int token) {
    return sentence.upos(token).equals("VERB") || sentence.upos(token).equals("AUX");
  }

  /** Whether a verb is perfect or progressive, so that "for weeks" tells until when. */
  static boolean reachesNow(Sentence sentence, int verb) {
    String form = sentence.token(verb).xpos();
    for (int child : sentence.children(verb)) {
      Token token = sentence.token(child);
      boolean aux = token.relation().equals("aux") || token.relation().equals("cop");
      if (aux && token.lemma().equals("have")) {
        return true;
      }
      if (aux && token.xpos().matches("VBZ|VBP") && !form.equals("VBN")) {
        return true;
      }
    }
    return form.equals("VBZ") || form.equals("VBP");
  }
}
