package sitroom.room.web.page;

import java.util.List;
import java.util.Optional;
import sitroom.ledger.store.Failure;

/**
 * What the room reads, how each source is doing, and what could not be read.
 *
 * @param list the file of the list
 * @param doing what is being read now; empty where nothing is
 * @param problem what was wrong with the form that was sent; empty where nothing was
 */
public record SourcesPage(
    List<SourceLine> sources, List<Failure> failures, String list, String doing, String problem) {

  /**
   * A source.
   *
   * @param badge new, fine, quiet, failing or broken
   */
  public record SourceLine(
      String name,
      String address,
      String kind,
      Optional<String> outlet,
      String badge,
      String why) {}

  /** The failures that are open. */
  public List<Failure> open() {
    return failures.stream().filter(Failure::open).toList();
  }
}
