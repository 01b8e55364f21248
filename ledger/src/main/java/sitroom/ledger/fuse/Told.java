package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.Entry;

/**
 * One document as fusion sees it.
 *
 * @param document its id
 * @param day stated or inferred
 * @param origin the id of the document that it is a copy of; its own where it is none
 * @param issuer the side that speaks in it, where it is an official's own document
 * @param entries those that count, in the order of the text
 */
public record Told(
    String document,
    Optional<String> uri,
    Optional<String> outlet,
    Optional<String> title,
    Optional<LocalDate> day,
    String origin,
    Optional<Issuer> issuer,
    List<Entry> entries) {
  public Told {
    entries = List.copyOf(entries);
  }

  /**
   * In whose name a document speaks.
   *
   * @param side ISO 3166 alpha-3, else organisation id
   * @param name as people know it, such as "The White House"
   */
  public record Issuer(String side, String name) {}
}
