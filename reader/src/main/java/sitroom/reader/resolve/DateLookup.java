package sitroom.reader.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.TimeWords;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.extract.TokenRef;
import sitroom.reader.parse.Sentence;

/**
 * Searches a tree for the date of a word: its own, that of an occasion or a clause beside it, that
 * of the verb it shares its circumstances with.
 */
final class DateLookup {
  private static final Set<String> AT = Set.of("during", "in", "at", "on", "via", "according");
  private static final Set<String> AROUND = Set.of("after", "following", "amid", "before");
  private static final Set<String> INSIDE = Set.of("in", "during", "at");
  private static final Set<String> MEANWHILE = Set.of("while", "when", "as", "after");
  private static final int HIGHEST = 6;

  private final DatedText text;
  private final DatedOccasions occasions;
  private final TimeWords lexicon;
  private final SharedClause clauses;

  /** A date, and whether it stands with the word itself or was passed on to it. */
  record Found(Dated dated, boolean passed) {
    /** The same, as a guess. */
    Found assumed() {
      return new Found(dated.doubted(), true);
    }
  }

  DateLookup(DatedText text, DatedOccasions occasions, TimeWords lexicon) {
    this.text = text;
    this.occasions = occasions;
    this.lexicon = lexicon;
    this.clauses = new SharedClause(lexicon);
  }

  /** The date of a word; empty where nothing near it tells one. */
  Optional<Found> of(TokenRef word) {
    Sentence sentence = text.sentence(word.sentence());
    int token = word.token();
    for (int steps = 0; steps < HIGHEST; steps++) {
      Optional<Found> here = at(sentence, token);
      if (here.isPresent() || text.isElsewhere(word.sentence(), token)) {
        return here;
      }
      if (!clauses.shares(sentence, token)) {
        return inCaption(sentence);
      }
      token = sentence.head(token);
    }
    return Optional.empty();
  }

  /**
   * The date of a word without climbing: its own words, its occasion, a clause that went on
   * meanwhile.
   */
  Optional<Found> at(Sentence sentence, int token) {
    Optional<Dated> own = text.at(sentence.number(), token).stream().findFirst();
    if (own.isPresent()) {
      return own.map(dated -> new Found(dated, false));
    }
    return belowNoun(sentence, token)
        .or(() -> ofOccasion(sentence, token))
        .or(() -> ofCircumstance(sentence, token))
        .or(() -> meanwhile(sentence, token))
        .or(() -> whenClause(sentence, token));
  }

  /** "the assassination of the general in January": the date may hang on the inner noun. */
  private Optional<Found> belowNoun(Sentence sentence, int token) {
    if (DateTense.isVerb(sentence, token)) {
      return Optional.empty();
    }
    for (int child : sentence.children(token)) {
      boolean inner =
          sentence.label(child).equals("nmod") && !occasions.isOccasion(sentence, child);
      List<Dated> dates = inner ? text.at(sentence.number(), child) : List.of();
      Optional<Dated> behind = dates.stream().filter(dated -> !dated.attribute()).findFirst();
      if (behind.isPresent()) {
        return behind.map(dated -> new Found(dated, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> ofOccasion(Sentence sentence, int token) {
    if (!occasions.isOccasion(sentence, token)) {
      return Optional.empty();
    }
    return occasions
        .own(sentence, token)
        .map(dated -> new Found(dated, false))
        .or(() -> occasions.known(sentence, token).map(dated -> new Found(dated, true)))
        .or(() -> ofOccasionWithin(sentence, token, 0));
  }

  /**
   * Whether a word is told of an occasion, or stands beside one, that the text has named without a
   * day.
   */
  boolean isAtUndated(TokenRef word) {
    Sentence sentence = text.sentence(word.sentence());
    return isUndated(sentence, word.token(), 0);
  }

  private boolean isUndated(Sentence sentence, int token, int depth) {
    if (occasions.isUndated(sentence, token)) {
      return true;
    }
    for (int child : sentence.children(token)) {
      String relation = sentence.token(child).relation();
      boolean beside =
          relation.equals("obl") || relation.equals("nmod") || relation.equals("nsubj");
      if (beside && depth < 2 && isUndated(sentence, child, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "during the call on Tuesday", "in a release issued the next day", "in the wake of the call",
   * "the statement said".
   */
  private Optional<Found> ofCircumstance(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      String relation = sentence.token(child).relation();
      boolean around = relation.equals("obl") && hasCase(sentence, child, AROUND);
      boolean place = relation.equals("obl") && hasCase(sentence, child, AT);
      boolean teller = relation.equals("nsubj") && occasions.isOccasion(sentence, child);
      if (place || teller || around) {
        Optional<Found> found = inside(sentence, child).or(() -> ofDatedNoun(sentence, child));
        if (found.isPresent()) {
          return around ? found.map(Found::assumed) : found;
        }
      }
    }
    return Optional.empty();
  }

  /** "in the November 27 deal", "during Monday's attack". */
  private Optional<Found> ofDatedNoun(Sentence sentence, int noun) {
    if (!hasCase(sentence, noun, INSIDE)) {
      return Optional.empty();
    }
    return text.at(sentence.number(), noun).stream()
        .filter(dated -> dated.attribute() && dated.range().isDay())
        .findFirst()
        .map(dated -> new Found(dated, false));
  }

  /** An occasion, or what is of an occasion: "a reading of the call", "the wake of the meeting". */
  private Optional<Found> inside(Sentence sentence, int noun) {
    return ofOccasion(sentence, noun).or(() -> ofOccasionWithin(sentence, noun, 0));
  }

  private Optional<Found> ofOccasionWithin(Sentence sentence, int noun, int depth) {
    for (int child : sentence.children(noun)) {
      if (sentence.label(child).equals("nmod")
          && occasions.isOccasion(sentence, child)
          && depth < 2) {
        Optional<Found> found =
            occasions
                .own(sentence, child)
                .map(dated -> new Found(dated, false))
                .or(() -> occasions.known(sentence, child).map(dated -> new Found(dated, true)))
                .or(() -> ofOccasionWithin(sentence, child, depth + 1));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasCase(Sentence sentence, int token, Set<String> cases) {
    for (int child : sentence.children(token)) {
      if (sentence.label(child).equals("case") && cases.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "said it while addressing the press yesterday"; "hours before the jet crashed on Wednesday".
   */
  private Optional<Found> meanwhile(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      if (sentence.token(child).relation().equals("advcl") && isSameDay(sentence, child)) {
        Optional<Dated> date = text.at(sentence.number(), child).stream().findFirst();
        if (date.isPresent()) {
          return date.map(dated -> new Found(dated, false));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSameDay(Sentence sentence, int clause) {
    boolean before = false;
    boolean hours = false;
    for (int child : sentence.children(clause)) {
      String lemma = sentence.lemma(child);
      if (sentence.label(child).equals("mark")) {
        if (MEANWHILE.contains(lemma) && !lemma.equals("after")) {
          return true;
        }
        before |= lemma.equals("before") || lemma.equals("after");
      }
      hours |= lexicon.is(Sort.HOURS, lemma);
    }
    return before && hours;
  }

  /** "2014, when Russian forces annexed": the clause's verb has the date that it explains. */
  private Optional<Found> whenClause(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      if (sentence.lemma(child).equals("when")) {
        return text.in(sentence.number()).stream()
            .filter(dated -> standsBefore(sentence, dated, child) && dated.range().isClosed())
            .findFirst()
            .map(dated -> new Found(dated, false));
      }
    }
    return Optional.empty();
  }

  private static boolean standsBefore(Sentence sentence, Dated dated, int when) {
    int next = dated.expression().last() + 1;
    return next == when || (next + 1 == when && sentence.upos(next).equals("PUNCT"));
  }

  /**
   * "was founded in 2003 after a coalition ousted him": in the same year, as far as one can guess.
   */
  Optional<Found> ofYearBefore(TokenRef word) {
    Sentence sentence = text.sentence(word.sentence());
    int token = word.token();
    boolean clause =
        sentence.token(token).relation().equals("advcl")
            && SharedClause.hasMark(sentence, token, "after");
    if (!clause) {
      return Optional.empty();
    }
    return at(sentence, sentence.head(token))
        .filter(found -> found.dated().expression().meaning() instanceof DatePoint.Year);
  }

  /**
   * "..., she said, referring to what she had told him on Monday": the words are those of Monday.
   */
  Optional<Found> restated(TokenRef cue) {
    Sentence sentence = text.sentence(cue.sentence());
    for (int child : sentence.children(cue.token())) {
      boolean refers =
          sentence.token(child).relation().equals("advcl")
              && lexicon.is(Sort.RESTATE, sentence.lemma(child));
      if (refers) {
        for (int i = child + 1; i < sentence.size(); i++) {
          boolean said = sentence.isUnder(i, child) && DateTense.isVerb(sentence, i);
          Optional<Found> found = said ? at(sentence, i) : Optional.empty();
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The occasion at which the verb took place whose object a noun is: "did not accept the demand
   * during the call".
   */
  Optional<Found> ofOccasionOfVerb(TokenRef noun) {
    Sentence sentence = text.sentence(noun.sentence());
    int head = sentence.head(noun.token());
    boolean object = sentence.token(noun.token()).relation().equals("obj") && head != Sentence.ROOT;
    return object ? ofCircumstance(sentence, head) : Optional.empty();
  }

  /** A caption is of one moment: its day is that of all that it shows. */
  private Optional<Found> inCaption(Sentence sentence) {
    return text.isCaption(sentence.number())
        ? text.in(sentence.number()).stream()
            .filter(dated -> dated.range().isDay())
            .findFirst()
            .map(dated -> new Found(dated, false))
        : Optional.empty();
  }
}
