package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;

/**
 * The obligations of an actor as of a day.
 *
 * @param owed to the actor by others, should it be attacked, threatened and so on
 * @param owing by the actor to others
 * @param none treaties that the actor is no party to
 */
public record Obligations(
    String side,
    LocalDate asOf,
    List<Obligation> owed,
    List<Obligation> owing,
    List<Obligation.None> none) {
  public Obligations {
    owed = List.copyOf(owed);
    owing = List.copyOf(owing);
    none = List.copyOf(none);
  }
}
