package sitroom.ledger.fuse;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.Proposition;
import sitroom.model.SpeechAct;

/**
 * An entry as it is compared with others.
 *
 * @param account the id of the account that it belongs to
 * @param family of its speech act; empty for a plain saying, a deed or a meeting
 * @param event of what is promised, threatened or feared, or of the deed itself
 * @param trigger the event of the condition
 * @param sources sides who say or do it
 * @param targets sides whom it concerns, and those of the proposition
 * @param denies whether it says that something is not so
 */
record Claim(
    IncidentEntry told,
    String account,
    Optional<Speech> family,
    Optional<EventType> event,
    Optional<EventType> trigger,
    Set<String> sources,
    Set<String> targets,
    Set<String> words,
    boolean denies) {

  static Claim of(IncidentEntry told, String account) {
    Entry entry = told.entry();
    Set<String> targets = new TreeSet<>(Sides.codes(entry.target()));
    entry.proposition().ifPresent(content -> targets.addAll(Sides.codes(content.target())));
    Optional<EventType> inner = entry.proposition().flatMap(Proposition::event);
    Optional<EventType> own = entry.event().filter(event -> !event.isVerbal());
    return new Claim(
        told,
        account,
        entry.speechAct().flatMap(Speech::of),
        inner.or(() -> own),
        entry.condition().flatMap(Proposition::event),
        Sides.codes(entry.source()),
        targets,
        Topic.words(entry),
        isDenial(entry));
  }

  /** What is not so; a refusal to do something is a statement of its own. */
  private static boolean isDenial(Entry entry) {
    boolean denied = entry.factuality().filter(Factuality.DENIED::equals).isPresent();
    boolean refuses =
        entry
            .speechAct()
            .filter(act -> act == SpeechAct.REFUSAL || act == SpeechAct.REJECTION)
            .isPresent();
    return denied && !refuses;
  }

  String id() {
    return told.entry().id();
  }

  boolean isMeeting() {
    return told.entry().event().filter(EventType.CONSULT::equals).isPresent();
  }
}
