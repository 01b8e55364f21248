package sitroom.room.correct;

import java.util.List;
import java.util.Optional;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.SpeechAct;
import sitroom.model.When;

/** An entry while its fields are being set. */
final class EntryFields {
  private final Entry entry;
  Optional<SpeechAct> speechAct;
  Optional<EventType> event;
  Optional<String> mode;
  List<String> contexts;
  Optional<String> cameo;
  Optional<Factuality> factuality;
  List<ActorMention> source;
  List<ActorMention> target;
  Optional<When> when;

  EntryFields(Entry entry) {
    this.entry = entry;
    this.speechAct = entry.speechAct();
    this.event = entry.event();
    this.mode = entry.mode();
    this.contexts = entry.contexts();
    this.cameo = entry.cameo();
    this.factuality = entry.factuality();
    this.source = entry.source();
    this.target = entry.target();
    this.when = entry.when();
  }

  /** The entry as it stands now, with the id that it had. */
  Entry entry() {
    return new Entry(
        entry.id(),
        entry.document(),
        entry.uri(),
        entry.outlet(),
        entry.published(),
        entry.publishedAssumed(),
        entry.sentence(),
        entry.evidence(),
        entry.kind(),
        speechAct,
        event,
        mode,
        entry.medium(),
        contexts,
        cameo,
        factuality,
        source,
        target,
        entry.proposition(),
        entry.condition(),
        when,
        entry.where(),
        entry.attribution(),
        entry.quote(),
        entry.rule(),
        entry.confidence());
  }
}
