package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.frames.Frame;
import sitroom.model.EventType;
import sitroom.model.SpeechAct;
import sitroom.reader.parse.Sentence;

/**
 * Sentences of a quotation that are no clause: "Economic consequences." They belong to what the
 * speaker said before and may say more exactly what it was.
 */
final class Fragments {
  private Fragments() {}

  /** Whether a sentence is a bare noun phrase right after a threat: "Economic consequences." */
  static boolean continues(Sentence sentence, Extraction extraction) {
    List<Draft> drafts = extraction.drafts();
    SentenceView view = extraction.view(sentence);
    int root = sentence.root();
    boolean bare = view.grammar().isNominal(root) && !view.roles().isClausal(root);
    return bare
        && !drafts.isEmpty()
        && sentence.number() - drafts.get(drafts.size() - 1).sentence() == 1
        && drafts.get(drafts.size() - 1).speechAct().equals(Optional.of(SpeechAct.THREAT));
  }

  /** Adds a fragment to the last draft of the same speaker, if the sentence before made one. */
  static void extend(Sentence sentence, Extraction extraction) {
    List<Draft> drafts = extraction.drafts();
    SentenceView view = extraction.view(sentence);
    int root = sentence.root();
    if (drafts.isEmpty() || !view.grammar().isNominal(root) || view.roles().isClausal(root)) {
      return;
    }
    Draft last = drafts.get(drafts.size() - 1);
    if (sentence.number() - last.sentence() > 1) {
      return;
    }
    Optional<Frame> frame = view.matcher().frame(root, false);
    Optional<EventType> event = frame.flatMap(Frame::event);
    Optional<DraftProposition> proposition =
        last.proposition()
            .map(
                said ->
                    said.event().isEmpty() && event.isPresent()
                        ? new DraftProposition(
                            said.span(), event, last.source(), last.target(), said.polarity())
                        : said);
    List<String> contexts = new ArrayList<>(last.contexts());
    frame.ifPresent(
        row ->
            row.contexts().stream().filter(one -> !contexts.contains(one)).forEach(contexts::add));
    List<String> rules = new ArrayList<>(last.rules());
    rules.add("fragment of the same quotation");
    frame.ifPresent(row -> rules.add(row.label()));
    drafts.set(drafts.size() - 1, last.extended(sentence.span(), proposition, contexts, rules));
  }
}
