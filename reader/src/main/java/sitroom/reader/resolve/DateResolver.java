package sitroom.reader.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sitroom.knowledge.TimeWords;
import sitroom.model.Kind;
import sitroom.model.Span;
import sitroom.model.SpeechAct;
import sitroom.model.When;
import sitroom.reader.extract.Draft;
import sitroom.reader.extract.Draft.Tense;
import sitroom.reader.extract.DraftLink;
import sitroom.reader.extract.Party;
import sitroom.reader.extract.TokenRef;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;
import sitroom.reader.resolve.DateLookup.Found;
import sitroom.reader.text.PreparedText;

/**
 * Gives drafts their dates: for a deed when it was done, for words when they were said. What the
 * text does not say stays empty; what is inferred is marked as assumed. One resolver serves one
 * document and is immutable.
 */
public final class DateResolver {
  private final DatedText text;
  private final DateLookup lookup;
  private final DatedScenes scenes;

  private DateResolver(DatedText text, TimeWords lexicon) {
    this.text = text;
    this.lookup = new DateLookup(text, new DatedOccasions(text, lexicon), lexicon);
    this.scenes = new DatedScenes(text, lookup, lexicon);
  }

  /** Reads all dates of a document. */
  public static DateResolver forDocument(ParsedText text, TimeWords lexicon) {
    return new DateResolver(DatedText.of(text, lexicon), lexicon);
  }

  /** When the act of a draft took place. */
  public Optional<When> when(Draft draft) {
    Optional<Found> found = draft.kind() == Kind.VERBAL ? ofWords(draft) : ofDeed(draft);
    return found.filter(date -> isPossible(draft, date)).map(this::when);
  }

  /**
   * A deed has the date that stands with it; the date of who tells of it is another one, unless it
   * is going on.
   */
  private Optional<Found> ofDeed(Draft draft) {
    Optional<Found> own = first(apart(draft));
    if (own.isPresent()) {
      return own;
    }
    Optional<Found> year = lookup.ofYearBefore(draft.predicate()).map(Found::assumed);
    if (year.isPresent() || !isGoingOn(draft)) {
      return year;
    }
    return first(cues(draft)).map(Found::assumed).or(() -> ofScene(draft));
  }

  /** Words have the date of their saying. A date inside what is said is not it. */
  private Optional<Found> ofWords(Draft draft) {
    List<TokenRef> cues = cues(draft);
    Optional<Found> own = isTold(draft, cues) ? first(apart(draft)) : ofNoun(draft.predicate());
    if (own.isPresent() || !(isSaid(draft.predicate()) || isOfTeller(draft))) {
      return own;
    }
    return firstOf(cues, lookup::restated)
        .or(() -> ofCues(cues))
        .or(() -> lookup.ofOccasionOfVerb(draft.predicate()))
        .or(() -> elsewhere(draft) ? Optional.empty() : ofScene(draft));
  }

  /**
   * The date of the innermost word of saying that has one. What had been said before, by the verb's
   * form, does not share the date of who tells of it later.
   */
  private Optional<Found> ofCues(List<TokenRef> cues) {
    for (TokenRef cue : cues) {
      Optional<Found> found = lookup.of(cue);
      if (found.isPresent() || isEarlier(cue)) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isEarlier(TokenRef cue) {
    Sentence sentence = text.sentence(cue.sentence());
    for (int child : sentence.children(cue.token())) {
      Token token = sentence.token(child);
      if (token.relation().equals("aux")
          && token.lemma().equals("have")
          && token.xpos().equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether who tells it does it: "talks in return for an assurance", and not "despite appeals".
   */
  private static boolean isOfTeller(Draft draft) {
    return draft.source().stream()
        .limit(1)
        .anyMatch(party -> party instanceof Party.Speaker || speakers(draft).contains(party));
  }

  /**
   * Whether an act is the content of a saying: a noun aside ("despite appeals from Kyiv") is not.
   */
  private boolean isSaid(TokenRef word) {
    Sentence sentence = text.sentence(word.sentence());
    int at = word.token();
    while (sentence.head(at) != Sentence.ROOT && sentence.upos(at).equals("NOUN")) {
      String relation = sentence.token(at).relation();
      if (relation.equals("obl") || relation.equals("nmod") || relation.equals("acl")) {
        return false;
      }
      at = sentence.head(at);
    }
    return true;
  }

  /**
   * An act told by a noun has the date that stands with the noun, whoever tells it: "the November
   * 27 agreement".
   */
  private Optional<Found> ofNoun(TokenRef word) {
    Sentence sentence = text.sentence(word.sentence());
    boolean noun = !DateTense.isVerb(sentence, word.token());
    return noun
        ? lookup.at(sentence, word.token()).filter(found -> !found.passed())
        : Optional.empty();
  }

  private Optional<Found> ofScene(Draft draft) {
    if (draft.attribution().isEmpty()
        && !(draft.kind() == Kind.VERBAL && scenes.isTold(draft.predicate()))) {
      return Optional.empty();
    }
    for (Party party : speakers(draft)) {
      Optional<Dated> date = scenes.of(draft.sentence(), party);
      if (date.isPresent()) {
        return date.map(dated -> new Found(dated, true).assumed());
      }
    }
    return Optional.empty();
  }

  /** Who says it: the innermost teller where there is one, else the source itself. */
  private static List<Party> speakers(Draft draft) {
    List<DraftLink> chain = draft.attribution();
    return chain.isEmpty() ? draft.source() : List.of(chain.get(chain.size() - 1).source());
  }

  /**
   * Whether the text says that it was at another time, or on an occasion of which it does not say
   * when it was.
   */
  private boolean elsewhere(Draft draft) {
    return draft.times().stream()
        .anyMatch(ref -> text.isElsewhere(ref.sentence(), ref.token()) || lookup.isAtUndated(ref));
  }

  private Optional<Found> first(List<TokenRef> words) {
    return firstOf(words, lookup::of);
  }

  private static Optional<Found> firstOf(
      List<TokenRef> words, Function<TokenRef, Optional<Found>> search) {
    for (TokenRef word : words) {
      Optional<Found> found = search.apply(word);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the draft's own verb says when it was said: it is the cue, or the outlet tells the act
   * with it.
   */
  private boolean isTold(Draft draft, List<TokenRef> cues) {
    if (draft.attribution().isEmpty() || cues.contains(draft.predicate())) {
      return true;
    }
    boolean claim =
        draft.speechAct().filter(SpeechAct.CLAIM::equals).isPresent() && draft.event().isEmpty();
    return draft.tense() == Tense.PAST && !claim;
  }

  private boolean isGoingOn(Draft draft) {
    Sentence sentence = text.sentence(draft.predicate().sentence());
    Token verb = sentence.token(draft.predicate().token());
    return verb.xpos().equals("VBG") && verb.upos().equals("VERB");
  }

  /** The words of a draft that are no cues of its attribution. */
  private List<TokenRef> apart(Draft draft) {
    List<TokenRef> cues = cues(draft);
    List<TokenRef> words = new ArrayList<>();
    if (!cues.contains(draft.predicate()) || draft.kind() == Kind.VERBAL) {
      words.add(draft.predicate());
    }
    for (TokenRef ref : draft.times()) {
      if (!cues.contains(ref) && !words.contains(ref)) {
        words.add(ref);
      }
    }
    return words;
  }

  /** The words of saying, the innermost first. */
  private List<TokenRef> cues(Draft draft) {
    List<TokenRef> cues = new ArrayList<>();
    for (int i = draft.attribution().size() - 1; i >= 0; i--) {
      DraftLink link = draft.attribution().get(i);
      link.span().ifPresent(span -> addWords(span, cues));
    }
    return cues;
  }

  private void addWords(Span span, List<TokenRef> words) {
    for (Sentence sentence : text.text().sentences()) {
      if (!sentence.span().overlaps(span)) {
        continue;
      }
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (new Span(token.start(), token.end()).overlaps(span)) {
          words.add(new TokenRef(sentence.number(), i));
        }
      }
    }
  }

  /** Nothing that has happened lies after the document, and nothing that it says was said. */
  private boolean isPossible(Draft draft, Found found) {
    Optional<LocalDate> today = text.text().text().date().map(PreparedText.DocumentDate::day);
    DateRange range = found.dated().range();
    boolean ahead = today.filter(range::isAfter).isPresent();
    if (draft.kind() == Kind.VERBAL) {
      boolean past =
          range.from().filter(day -> today.filter(day::isBefore).isPresent()).isPresent();
      boolean runsOn = range.to().filter(day -> today.filter(day::isAfter).isPresent()).isPresent();
      return !ahead && (past || !runsOn);
    }
    return !ahead || draft.tense() != Tense.PAST;
  }

  private When when(Found found) {
    Dated dated = found.dated();
    DateRange range = dated.range();
    PreparedText prepared = text.text().text();
    boolean doubtful = prepared.date().filter(PreparedText.DocumentDate::assumed).isPresent();
    boolean assumed = range.guessed() || range.relative() && doubtful;
    if (found.passed()) {
      return new When(Optional.empty(), Optional.empty(), range.from(), range.to(), assumed);
    }
    Sentence sentence = text.sentence(dated.sentence());
    Span words =
        new Span(
            sentence.token(dated.expression().first()).start(),
            sentence.token(dated.expression().last()).end());
    Span original = prepared.alignment().toOriginal(words);
    return new When(
        Optional.of(original.of(prepared.document().text())),
        Optional.of(original),
        range.from(),
        range.to(),
        assumed);
  }
}
