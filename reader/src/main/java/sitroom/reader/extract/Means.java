package sitroom.reader.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.frames.MeansWord;
import sitroom.model.EventType;

/**
 * By what means an act was done, or what a demand or refusal is about, where its row does not say:
 * the mode that words of its clause tell ("struck by a drone", "demanded talks").
 */
final class Means {
  private static final Set<String> WITH =
      Set.of("use", "fire", "launch", "employ", "drop", "wield");

  private final SentenceView view;

  Means(SentenceView view) {
    this.view = view;
  }

  /** The row for the words of an act's clause. */
  Optional<MeansWord> of(Act act, Optional<EventType> event) {
    if (event.isEmpty() || act.frame().mode().isPresent()) {
      return Optional.empty();
    }
    int head = act.content().map(SentenceView.FoundContent::head).orElse(act.token());
    Set<String> words = new HashSet<>();
    collect(act.frame().speech().isPresent() ? head : act.token(), words);
    for (MeansWord row : view.lexicon().meansWords()) {
      if (row.event() == event.get() && row.words().stream().anyMatch(words::contains)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private void collect(int token, Set<String> words) {
    words.add(view.grammar().lemma(token));
    for (int child : view.sentence().children(token)) {
      String relation = view.grammar().relation(child);
      boolean clause =
          relation.equals("advcl") || relation.equals("conj") && view.roles().isClausal(child);
      boolean apart =
          view.sentence().label(child).equals("acl:relcl")
              || relation.equals("parataxis")
              || clause && !WITH.contains(view.grammar().lemma(child));
      if (!apart) {
        collect(child, words);
      }
    }
  }
}
