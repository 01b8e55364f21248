package sitroom.ledger.store;

import java.util.List;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Tripwire;

/**
 * What came lately of what is followed.
 *
 * @param met tripwires that are newly reported met
 * @param ended commitments that are newly reported kept, broken or taken back
 * @param near tripwires that were newly almost met
 * @param set tripwires that were not stated before
 * @param given commitments and refusals that were not given before
 */
public record WatchNews(
    List<Tripwire> met,
    List<Commitment> ended,
    List<Tripwire> near,
    List<Tripwire> set,
    List<Commitment> given) {
  public WatchNews {
    met = List.copyOf(met);
    ended = List.copyOf(ended);
    near = List.copyOf(near);
    set = List.copyOf(set);
    given = List.copyOf(given);
  }
}
