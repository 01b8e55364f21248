package sitroom.reader.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.model.Factuality;
import sitroom.model.Kind;
import sitroom.model.Polarity;
import sitroom.model.Span;
import sitroom.model.SpeechAct;
import sitroom.reader.parse.Sentence;

/** Writes plain claims, and leaves out those that an analyst would not keep. */
final class ClaimWriter {
  private final SentenceView view;
  private final Sentence sentence;
  private final Extraction extraction;
  private final Acts acts;
  private final Wording wording;

  ClaimWriter(SentenceView view, Extraction extraction, Acts acts, Wording wording) {
    this.view = view;
    this.sentence = view.sentence();
    this.extraction = extraction;
    this.acts = acts;
    this.wording = wording;
  }

  /**
   * Writes a plain claim: something said that no row reads as an act.
   *
   * @param beside drafts for which the claim would stand in
   */
  void write(int cue, int content, Voice voice, List<Draft> beside) {
    Span words = view.span(Set.copyOf(view.grammar().subtree(content, Set.of(cue))));
    Span evidence = words.union(view.span(cue, cue));
    if (view.grammar().hasChild(content, "mark", Set.of("whether"))) {
      extraction.pass(sentence.number(), words, "a question that is left open");
      return;
    }
    if (isAboutAccident(content)) {
      extraction.pass(sentence.number(), words, "said of an accident");
      return;
    }
    if (isOwnView(cue, voice)) {
      extraction.pass(sentence.number(), words, "the speaker's own remark on what is being said");
      return;
    }
    if (isSaidBesideMore(words, beside)) {
      extraction.pass(sentence.number(), words, "a plain remark beside more in the same quotation");
      return;
    }
    List<Party> source = voice.speaker().map(List::of).orElse(List.of());
    DraftProposition said = acts.proposition(content, List.of(), Polarity.POSITIVE, Set.of(cue));
    extraction.add(
        new Draft(
            sentence.number(),
            view.ref(cue),
            List.of(evidence),
            Kind.VERBAL,
            Optional.of(SpeechAct.CLAIM),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(Factuality.ASSERTED),
            source,
            List.of(),
            Optional.of(said),
            Optional.empty(),
            voice.times(),
            List.of(),
            view.tense(cue),
            voice.chain(),
            wording.quotation(words, true),
            voice.speaker(),
            voice.addressee(),
            voice.rules(),
            Draft.Basis.CLAIM,
            true));
  }

  /** Whether a plain claim, or the whole document by its title, is about a crash or a storm. */
  private boolean isAboutAccident(int content) {
    OptionalInt subject = view.roles().grammaticalSubject(content);
    boolean here =
        subject.isPresent()
            && view.lexicon().isIn("accident", view.grammar().lemma(subject.getAsInt()));
    return here
        || extraction.title().stream()
            .map(word -> view.lexicon().lemmaOf(word, singular(word), false))
            .anyMatch(word -> view.lexicon().isIn("accident", word));
  }

  private static String singular(String word) {
    return word.endsWith("shes")
        ? word.substring(0, word.length() - 2)
        : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** "I think", "I tell you", in a speaker's own words: the last two links are the same actor. */
  private boolean isOwnView(int cue, Voice voice) {
    TokenRef at = view.ref(cue);
    int links = voice.chain().size();
    return links > 1
        && view.lexicon().isIn("view", view.grammar().lemma(cue))
        && DraftWriter.sameActor(
            extraction.resolve(voice.chain().get(links - 2).source(), at, voice),
            extraction.resolve(voice.chain().get(links - 1).source(), at, voice));
  }

  /** Whether the quotation that the words stand in has already given an entry. */
  private boolean isSaidBesideMore(Span words, List<Draft> beside) {
    return extraction.quotes().stream()
        .filter(quote -> quote.overlaps(words))
        .anyMatch(
            quote ->
                extraction.drafts().stream()
                    .filter(draft -> !beside.contains(draft))
                    .anyMatch(draft -> draft.evidence().stream().anyMatch(quote::overlaps)));
  }
}
