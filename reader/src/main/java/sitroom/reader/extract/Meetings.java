package sitroom.reader.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.frames.MeetingWord;
import sitroom.model.EventType;

/**
 * How a meeting was held: by the words of its clause, else by the document's title ("Readout of the
 * President's call with ..."), else by its row.
 */
final class Meetings {
  private static final int OPENING = 3;

  private final SentenceView view;
  private final Set<String> title;

  Meetings(SentenceView view, Extraction extraction) {
    this.view = view;
    this.title = extraction.title();
  }

  /** The words of a title, lower case. */
  static Set<String> wordsOf(String title) {
    return new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
  }

  /**
   * Whether the document is about a meeting by its title, so that the title may name the parties.
   */
  boolean isTitled() {
    return view.sentence().number() < OPENING && first(title).isPresent();
  }

  /** What the words say; empty for an act that is no meeting, or where nothing says it. */
  Optional<MeetingWord> held(Act act, Optional<EventType> event) {
    if (!event.equals(Optional.of(EventType.CONSULT))) {
      return Optional.empty();
    }
    Set<String> clause = new HashSet<>();
    for (int token : view.grammar().subtree(act.token(), Set.of())) {
      boolean inOtherClause =
          view.grammar().relation(token).equals("advcl")
              || view.sentence().label(token).equals("acl:relcl");
      if (!inOtherClause) {
        clause.add(view.grammar().lemma(token));
      }
    }
    Optional<MeetingWord> said = first(clause);
    boolean remote = said.flatMap(MeetingWord::medium).isPresent();
    if (remote || act.frame().mode().isPresent()) {
      return remote ? said : Optional.empty();
    }
    Optional<MeetingWord> titled = first(title);
    return titled.isPresent() ? titled : said;
  }

  private Optional<MeetingWord> first(Set<String> words) {
    for (MeetingWord row : view.lexicon().meetingWords()) {
      if (row.words().stream().anyMatch(words::contains)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
