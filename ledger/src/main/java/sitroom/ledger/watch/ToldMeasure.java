package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import sitroom.ledger.watch.Measure.Stage;

/**
 * That an entry tells of a measure.
 *
 * @param entry its id
 * @param day on which it was told
 * @param target side; "" where it is not stated
 * @param kind row of {@code measures.tsv}: its id
 */
public record ToldMeasure(
    String entry, Optional<LocalDate> day, String sender, String target, String kind, Stage stage) {

  /** By day, then by entry. */
  public static Comparator<ToldMeasure> order() {
    return Comparator.comparing((ToldMeasure one) -> one.day().orElse(LocalDate.MAX))
        .thenComparing(ToldMeasure::entry);
  }
}
