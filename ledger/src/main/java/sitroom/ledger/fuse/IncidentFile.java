package sitroom.ledger.fuse;

import java.util.List;

/**
 * All that is held of an incident.
 *
 * @param entries by day and document, then in the order of the text
 * @param links between its happenings, each with its reason
 * @param decisions of people that bear on it
 */
public record IncidentFile(
    Incident incident, List<IncidentEntry> entries, List<Link> links, List<Decision> decisions) {
  public IncidentFile {
    entries = List.copyOf(entries);
    links = List.copyOf(links);
    decisions = List.copyOf(decisions);
  }
}
