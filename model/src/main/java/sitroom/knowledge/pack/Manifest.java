package sitroom.knowledge.pack;

import java.util.List;
import java.util.Optional;

/**
 * What a pack says of itself in its {@code pack.json}.
 *
 * @param name short name, lower case, as other packs refer to it
 * @param version the pack's own version, free in form
 * @param asOf the day up to which the pack's knowledge holds, as an ISO date that may lack day and
 *     month
 * @param licence SPDX expression for the whole pack
 * @param uses names of the packs whose tables this one refers to
 */
public record Manifest(
    String name,
    String title,
    String version,
    Optional<String> asOf,
    String licence,
    String description,
    List<String> uses,
    List<TableSpec> tables) {

  /** The manifest's file name. */
  public static final String FILE = "pack.json";

  public Manifest {
    uses = List.copyOf(uses);
    tables = List.copyOf(tables);
  }
}
