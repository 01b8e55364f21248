package sitroom.room.bench;

import java.util.List;
import sitroom.reader.Sign;

/**
 * An entry of a document of which the gold lists every entry wanted.
 *
 * @param document id of the gold's line
 * @param confidence as it was read
 * @param signs what the confidence rests on
 * @param wanted whether it serves one of the gold's expectations
 */
public record Judged(String document, double confidence, List<Sign> signs, boolean wanted) {
  public Judged {
    signs = List.copyOf(signs);
  }
}
