package sitroom.ledger.fuse;

import sitroom.model.Entry;

/**
 * An entry of an incident.
 *
 * @param told the document that it stands in, without its entries
 * @param happening the id of the happening that the entry was placed into
 * @param reason why it was placed there, in words
 */
public record IncidentEntry(Entry entry, Told told, String happening, String reason) {}
