package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.EventType;

/**
 * What several entries, from several documents, are about: one call, one deployment, one sanction.
 *
 * @param id made from what happened, not from the order in which it was heard of
 * @param kind what it is about
 * @param event what kind of event; empty for a statement whose entries name none
 * @param mode PLOVER mode, by the weight of the entries that give one
 * @param medium how a remote meeting was held
 * @param parties sides: ISO 3166 alpha-3, else organisation id; who met, or who acts first and then
 *     on whom
 * @param from its first day
 * @param to its last day, included
 * @param place where, as most entries give it
 * @param entries how many entries belong to it
 * @param documents from how many documents, copies of one text counted as one each
 * @param origins how many of these are no copies of another
 */
public record Incident(
    String id,
    Happening.Kind kind,
    Optional<EventType> event,
    Optional<String> mode,
    Optional<String> medium,
    List<String> parties,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> place,
    int entries,
    int documents,
    int origins) {
  public Incident {
    parties = List.copyOf(parties);
  }

  /** How many of its documents are copies of others. */
  public int copies() {
    return documents - origins;
  }
}
