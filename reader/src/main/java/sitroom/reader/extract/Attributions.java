package sitroom.reader.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Cue;
import sitroom.knowledge.frames.PartOfSpeech;
import sitroom.model.ActorMention;
import sitroom.model.Medium;
import sitroom.model.Quotation;
import sitroom.model.Span;
import sitroom.reader.parse.Sentence;

/**
 * Finds who says so: reporting verbs before, after and amid what is said, "according to", readouts
 * and statements.
 *
 * <p>The chain runs from the outside inwards; a phrase such as "in a Kremlin readout" stands
 * outside the verb of its clause.
 */
final class Attributions {
  private static final Set<String> READOUT_MARKERS =
      Set.of("according to", "in", "per", "as per", "by");

  private final SentenceView view;
  private final Sentence sentence;
  private final Grammar grammar;
  private final Extraction extraction;

  Attributions(SentenceView view, Extraction extraction) {
    this.view = view;
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.extraction = extraction;
  }

  /** The verb of a reporting clause beside the clause of a token: "..., Biden told reporters". */
  OptionalInt besideCue(int token) {
    for (int child : grammar.children(token, "parataxis", "advcl")) {
      boolean own = view.contents().of(child, "that").isEmpty();
      boolean subject = grammar.ownSubject(child).isPresent() || hasInvertedSubject(child);
      boolean as = grammar.marker(child).equals("as"); // "as the minister put it"
      if (own && subject && isReporting(child) && (as || !grammar.hasChild(child, "mark"))) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  private boolean hasInvertedSubject(int verb) {
    return grammar.children(verb, "nsubj").stream().anyMatch(subject -> subject > verb);
  }

  private boolean isReporting(int token) {
    return view.matcher().saying(token, false).isPresent();
  }

  /**
   * The voice of what the reporting verb at {@code cue} reports, or nothing where nobody is named.
   */
  Optional<Voice> reported(int cue, int content, Voice voice, String rule, Medium medium) {
    OptionalInt subject = view.roles().grammaticalSubject(cue);
    if (subject.isEmpty() || view.grammar().isPassive(cue)) {
      List<Integer> by = view.roles().find(cue, "by");
      if (by.isEmpty()) {
        return Optional.empty();
      }
      subject = OptionalInt.of(by.get(0));
    }
    boolean document =
        view.matcher()
            .cue(subject.getAsInt(), false)
            .filter(row -> row.pos() == PartOfSpeech.NOUN)
            .isPresent();
    Party source = document ? owner(subject.getAsInt()) : view.phrase(subject.getAsInt());
    DraftLink link =
        new DraftLink(source, sentence.form(cue), Optional.of(view.span(cue, cue)), medium);
    Quotation quote = quoteOf(content);
    Optional<Party> addressee = addressee(cue, voice);
    Voice inner = voice.within(link, view.ref(cue), addressee, Optional.of(quote), rule);
    Optional<DraftLink> cited = cited(cue);
    return cited.isPresent()
        ? Optional.of(
            inner.within(cited.get(), view.ref(cue), addressee, Optional.of(quote), "citing"))
        : Optional.of(inner);
  }

  /** "reported, citing an intelligence document, that": a further link inside. */
  private Optional<DraftLink> cited(int cue) {
    for (int clause : grammar.children(cue, "advcl")) {
      boolean cites =
          view.matcher()
              .cue(clause, false)
              .filter(row -> row.pos() == PartOfSpeech.PREPOSITION)
              .isPresent();
      OptionalInt object = grammar.child(clause, "obj");
      if (cites && object.isPresent()) {
        return Optional.of(
            new DraftLink(
                owner(object.getAsInt()),
                sentence.form(clause),
                Optional.of(view.span(clause, clause)),
                Medium.DOCUMENT));
      }
    }
    return Optional.empty();
  }

  private Quotation quoteOf(int content) {
    Span word = view.span(content, content);
    boolean inside = extraction.quotes().stream().anyMatch(quote -> quote.contains(word));
    return inside ? Quotation.DIRECT : Quotation.INDIRECT;
  }

  /**
   * Whom the speaker addresses, by this verb or another of his in the sentence; the press does not
   * count.
   */
  Optional<Party> addressee(int cue, Voice voice) {
    Optional<Party> own = addressed(cue, voice);
    if (own.isPresent()) {
      return own;
    }
    List<ActorMention> speaker = subjectOf(cue, voice);
    for (int token = 0; token < sentence.size(); token++) {
      boolean another = token != cue && grammar.isVerb(token) && isReporting(token);
      if (another && extraction.sameSide(speaker, subjectOf(token, voice))) {
        Optional<Party> found = addressed(token, voice);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private List<ActorMention> subjectOf(int verb, Voice voice) {
    OptionalInt subject = view.roles().grammaticalSubject(verb);
    return subject.isPresent()
        ? extraction.resolve(view.phrase(subject.getAsInt()), view.ref(verb), voice)
        : List.of();
  }

  private Optional<Party> addressed(int cue, Voice voice) {
    for (int found : view.roles().find(cue, "addressee")) {
      boolean press = view.lexicon().isIn("media", grammar.lemma(found));
      boolean clause = grammar.isVerb(found);
      if (!press
          && !clause
          && !extraction.resolve(view.phrase(found), view.ref(cue), voice).isEmpty()) {
        return Optional.of(view.phrase(found));
      }
    }
    return Optional.empty();
  }

  /** Adds the phrases of a clause that say whose account it is. */
  Voice outside(int token, Voice voice) {
    Voice told = voice;
    for (int child : grammar.children(token, "obl", "nmod", "advcl", "parataxis")) {
      String marker = grammar.marker(child);
      Optional<Cue> noun =
          view.matcher().cue(child, false).filter(cue -> cue.pos() == PartOfSpeech.NOUN);
      boolean according = marker.equals("according to") || marker.equals("per");
      if (noun.isPresent() && READOUT_MARKERS.contains(marker) && (according || !isTopic(child))) {
        told =
            told.outside(
                link(owner(child), child, noun.get().medium()),
                view.ref(child),
                noun.get().label());
      } else if (according) {
        told =
            told.outside(
                link(view.phrase(child), child, Medium.VOICE),
                view.ref(child),
                "cue 'according to'");
      }
    }
    return told;
  }

  /** "in a statement" alone, beside a verb of saying with a subject, names no further source. */
  private boolean isTopic(int noun) {
    return namedOwner(noun).isEmpty();
  }

  private DraftLink link(Party source, int token, Medium medium) {
    int[] reach = sentence.reach(token);
    Span cue = view.span(reach[0], token);
    return new DraftLink(source, view.words(reach[0], token), Optional.of(cue), medium);
  }

  /**
   * Whose readout, statement or document it is; where it does not say, whoever gave the account
   * before.
   */
  private Party owner(int noun) {
    return namedOwner(noun).or(extraction::lastAccount).orElse(view.phrase(noun));
  }

  private Optional<Party> namedOwner(int noun) {
    for (String role : List.of("poss", "by", "from", "adj", "of")) {
      for (int found : view.roles().find(noun, role)) {
        boolean under = sentence.head(found) == noun;
        if (under && isActor(found)) {
          return Optional.of(view.phrase(found));
        }
      }
    }
    return isActor(noun) ? Optional.of(view.phrase(noun)) : Optional.empty();
  }

  private boolean isActor(int token) {
    return !extraction.resolve(view.phrase(token), view.ref(token), Voice.outlet()).isEmpty();
  }
}
