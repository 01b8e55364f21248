package sitroom.knowledge.frames;

import java.util.Optional;

/**
 * Where a row's proposition stands.
 *
 * @param kind {@code that}, {@code inf}, {@code ing}, {@code quote}, or a role path
 * @param agent the role that would carry the proposition out, where its clause has no subject of
 *     its own
 */
public record Content(String kind, Optional<RolePath> agent) {

  public static Content of(String cell) {
    int colon = cell.indexOf(':');
    return colon < 0
        ? new Content(cell, Optional.empty())
        : new Content(
            cell.substring(0, colon), Optional.of(RolePath.of(cell.substring(colon + 1))));
  }
}
