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
 * @param words its topic words
 * @param context those of the sentence in which it stands
 * @param meets whether it tells that the parties of the incident met
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
    Set<String> context,
    boolean meets,
    boolean denies) {

  private static final Set<SpeechAct> MOVES =
      Set.of(SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.OFFER);
  private static final Set<SpeechAct> REPLIES =
      Set.of(SpeechAct.ACCEPTANCE, SpeechAct.REJECTION, SpeechAct.REFUSAL);

  static Claim of(IncidentEntry told, String account, Incident incident, TopicWords topics) {
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
        topics.of(entry),
        topics.of(told.context()),
        isMeeting(entry, incident),
        isDenial(entry));
  }

  /** Whether it tells that the parties met, and nothing else. */
  private static boolean isMeeting(Entry entry, Incident incident) {
    Set<String> sides = new TreeSet<>(Sides.codes(entry.source()));
    sides.addAll(Sides.codes(entry.target()));
    return entry.event().filter(EventType.CONSULT::equals).isPresent()
        && entry.factuality().filter(Factuality.ASSERTED::equals).isPresent()
        && incident.kind() == Happening.Kind.MEETING
        && sides.size() > 1
        && incident.parties().containsAll(sides);
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

  /** Whether it hangs on a condition. */
  boolean isConditional() {
    return told.entry().condition().isPresent();
  }

  /** Whether it asks another side to answer. */
  boolean isMove() {
    return told.entry().speechAct().filter(MOVES::contains).isPresent();
  }

  /** Whether it answers another side. */
  boolean isReply() {
    return told.entry().speechAct().filter(REPLIES::contains).isPresent();
  }

  String id() {
    return told.entry().id();
  }
}
