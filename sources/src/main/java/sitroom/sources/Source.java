package sitroom.sources;

import java.util.Optional;
import java.util.Set;

/**
 * Something that documents come from.
 *
 * @param name as people call it
 * @param address a path or a web address
 * @param allowedHosts hosts that may be asked for it although they are not on the public Internet
 * @param outlet of its documents, where they do not name one; without it a feed's title, or the
 *     page's host
 */
public record Source(
    String name,
    String address,
    SourceKind kind,
    Set<String> allowedHosts,
    Optional<String> outlet) {

  public Source {
    allowedHosts = Set.copyOf(allowedHosts);
  }
}
