package sitroom.knowledge.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.knowledge.PackException;
import sitroom.knowledge.pack.Pack.TableFile;

/**
 * The tables of some packs by kind, and what the columns of each kind are: the first table that
 * says so decides.
 */
final class Kinds {
  private final Map<String, TableSpec> described = new LinkedHashMap<>();
  private final Map<String, List<Source>> sources = new LinkedHashMap<>();

  /** A table's file in its pack, with the columns of its kind. */
  record Source(Pack pack, TableFile file, TableSpec spec) {}

  /**
   * Sorts the tables of packs by kind.
   *
   * @param packs in the order in which they are loaded
   * @throws PackException where no table says what the columns of a kind are
   */
  Kinds(List<Pack> packs) {
    for (Pack pack : packs) {
      for (TableSpec spec : pack.manifest().tables()) {
        if (spec.describesColumns()) {
          described.putIfAbsent(spec.kind(), spec);
        }
      }
    }
    for (Pack pack : packs) {
      for (TableFile file : pack.files()) {
        TableSpec own = file.spec();
        TableSpec kind = own.describesColumns() ? own : described.get(own.kind());
        if (kind == null) {
          throw new PackException(
              pack.shown(Manifest.FILE),
              own.line(),
              "the table "
                  + file.name()
                  + " has no \"columns\", and no pack in sight describes the kind "
                  + own.kind()
                  + "; describe them or name the pack that does in \"uses\"");
        }
        sources
            .computeIfAbsent(own.kind(), name -> new ArrayList<>())
            .add(new Source(pack, file, own.describesColumns() ? own : own.describedBy(kind)));
      }
    }
  }

  /** The files of a kind, in the packs' order. */
  List<Source> of(String kind) {
    return sources.getOrDefault(kind, List.of());
  }

  /** All files, kind by kind. */
  List<Source> all() {
    return sources.values().stream().flatMap(List::stream).toList();
  }

  /** The table that says what the columns of a kind are. */
  Optional<TableSpec> described(String kind) {
    return Optional.ofNullable(described.get(kind));
  }
}
