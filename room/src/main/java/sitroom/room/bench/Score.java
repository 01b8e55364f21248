package sitroom.room.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * How a ledger did on one gold set.
 *
 * @param figures all figures, under the names that the gold's own scorers give them
 * @param table the figures to be shown, each with its count
 * @param errors what is missed, wrong or must not be there, one a line, its parts between tabs
 */
public record Score(ObjectNode figures, List<Figure> table, List<String> errors) {
  public Score {
    table = List.copyOf(table);
    errors = List.copyOf(errors);
  }
}
