package sitroom.ledger.fuse;

import java.util.List;

/**
 * What one account says of one proposition.
 *
 * @param account the id of the account
 * @param entries that say so, the plainest first; none where it is silent
 */
public record Cell(String account, Stance stance, List<IncidentEntry> entries) {
  public Cell {
    entries = List.copyOf(entries);
  }
}
