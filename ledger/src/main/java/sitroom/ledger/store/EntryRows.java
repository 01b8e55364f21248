package sitroom.ledger.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.LedgerJson;
import sitroom.model.Proposition;
import sitroom.model.Span;
import sitroom.model.When;
import sitroom.model.Where;

/** Puts entries into their tables: the line of JSON that they are, and what SQL can ask of it. */
final class EntryRows {
  private static final List<String> ENTRY =
      columns(
          "entry_key document_key reading correction_key id day day_assumed sentence kind"
              + " speech_act event mode contexts cameo factuality act_from act_to act_assumed"
              + " place place_country quote confidence words json");
  private static final List<String> SPAN = columns("entry_key position start_offset end_offset");
  private static final List<String> ACTOR =
      columns(
          "entry_key role position actor name country sector office words start_offset"
              + " end_offset");
  private static final List<String> PROPOSITION =
      columns("entry_key role words start_offset end_offset event polarity");
  private static final List<String> ATTRIBUTION =
      columns("entry_key position actor name country cue start_offset end_offset medium");

  private final Rows entries;
  private final Rows spans;
  private final Rows actors;
  private final Rows propositions;
  private final Rows attributions;
  private final ActRows acts;

  EntryRows(Handle handle) {
    this.entries = Rows.into(handle, "entry", ENTRY);
    this.spans = Rows.into(handle, "entry_span", SPAN);
    this.actors = Rows.into(handle, "entry_actor", ACTOR);
    this.propositions = Rows.into(handle, "entry_proposition", PROPOSITION);
    this.attributions = Rows.into(handle, "attribution", ATTRIBUTION);
    this.acts = new ActRows(handle);
  }

  private static List<String> columns(String names) {
    return List.of(names.split(" "));
  }

  /**
   * Adds one entry.
   *
   * @param correction the correction that made it; empty where a reading did
   */
  void add(EntryKey key, int reading, Optional<Long> correction, Entry entry) {
    entries.add(
        key.value(),
        key.document(),
        reading,
        correction,
        entry.id(),
        entry.published(),
        entry.publishedAssumed(),
        entry.sentence(),
        entry.kind(),
        entry.speechAct(),
        entry.event(),
        entry.mode(),
        String.join("; ", entry.contexts()),
        entry.cameo(),
        entry.factuality(),
        entry.when().flatMap(When::from),
        entry.when().flatMap(When::to),
        entry.when().map(When::assumed),
        entry.where().map(Where::name),
        entry.where().flatMap(Where::country),
        entry.quote(),
        entry.confidence(),
        entry.evidence().stream().map(Evidence::text).collect(Collectors.joining(" … ")),
        LedgerJson.line(entry));
    int position = 0;
    for (Evidence piece : entry.evidence()) {
      spans.add(key.value(), position++, piece.span().start(), piece.span().end());
    }
    add(key, "source", entry.source());
    add(key, "target", entry.target());
    entry.proposition().ifPresent(proposition -> add(key, "proposition", proposition));
    entry.condition().ifPresent(condition -> add(key, "condition", condition));
    add(key, entry.attribution());
    acts.add(key, entry);
  }

  private void add(EntryKey key, String role, List<ActorMention> mentions) {
    int position = 0;
    for (ActorMention actor : mentions) {
      actors.add(
          key.value(),
          role,
          position++,
          actor.id(),
          actor.name(),
          actor.country(),
          actor.sector(),
          actor.office(),
          actor.text(),
          actor.span().map(Span::start),
          actor.span().map(Span::end));
    }
  }

  private void add(EntryKey key, String role, Proposition proposition) {
    propositions.add(
        key.value(),
        role,
        proposition.text(),
        proposition.span().map(Span::start),
        proposition.span().map(Span::end),
        proposition.event(),
        proposition.polarity());
    add(key, role + " source", proposition.source());
    add(key, role + " target", proposition.target());
  }

  private void add(EntryKey key, List<AttributionLink> chain) {
    int position = 0;
    for (AttributionLink link : chain) {
      attributions.add(
          key.value(),
          position++,
          link.source().id(),
          link.source().name(),
          link.source().country(),
          link.cue(),
          link.span().map(Span::start),
          link.span().map(Span::end),
          link.medium());
    }
  }

  void write() {
    entries.write();
    spans.write();
    actors.write();
    propositions.write();
    attributions.write();
    acts.write();
  }
}
