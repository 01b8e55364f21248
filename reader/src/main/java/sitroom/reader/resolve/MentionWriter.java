package sitroom.reader.resolve;

import java.util.Optional;
import sitroom.model.ActorMention;
import sitroom.model.Span;
import sitroom.reader.parse.Sentence;
import sitroom.reader.text.PreparedText;

/** Writes down whom a phrase means, with the words of the document as it came. */
final class MentionWriter {
  private final ActorStage stage;
  private final PhraseReader reader;

  MentionWriter(ActorStage stage, PhraseReader reader) {
    this.stage = stage;
    this.reader = reader;
  }

  ActorMention mention(int number, int token, Referent referent) {
    Span prepared = prepared(number, token);
    PreparedText text = stage.parsed().text();
    Span original = text.alignment().toOriginal(prepared);
    return new ActorMention(
        original.of(text.document().text()),
        Optional.of(original),
        referent.id(),
        referent.name(),
        referent.country(),
        referent.sector(),
        referent.office(),
        referent.reason());
  }

  private Span prepared(int number, int token) {
    Sentence sentence = stage.sentence(number);
    Optional<NameSpan> name = stage.names(number).covering(token);
    if (name.isPresent()) {
      return MentionSpans.span(
          sentence, reader.designationStart(number, name.get()), name.get().end());
    }
    NounPhrase phrase = new NounPhrase(sentence, token);
    return MentionSpans.span(sentence, phrase.firstWord(), MentionSpans.endWithOwner(phrase));
  }

  /** An actor that is only understood. */
  static ActorMention unwritten(Referent referent) {
    return new ActorMention(
        referent.name(),
        Optional.empty(),
        referent.id(),
        referent.name(),
        referent.country(),
        referent.sector(),
        referent.office(),
        referent.reason());
  }
}
