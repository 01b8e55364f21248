package sitroom.knowledge.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;
import sitroom.knowledge.Tables;

/**
 * Several packs read as one. Packs are laid over each other in the order given: a row of a later
 * pack stands for the row with the same key in an earlier one, and other rows are added.
 */
public final class PackSet implements Tables {
  private final List<Pack> packs;
  private final Kinds kinds;
  private final String fingerprint;

  private PackSet(List<Pack> packs, Kinds kinds, String fingerprint) {
    this.packs = packs;
    this.kinds = kinds;
    this.fingerprint = fingerprint;
  }

  /**
   * Opens packs. Manifests are read at once, tables when asked for.
   *
   * @param folders the packs' folders; later ones win
   * @throws PackException where a manifest is wrong, two packs have one name, or a pack uses one
   *     that is not there
   */
  public static PackSet load(List<Path> folders) {
    List<Pack> packs = new ArrayList<>();
    for (Path folder : folders) {
      Pack pack = PackFolder.open(folder);
      for (Pack other : packs) {
        if (other.name().equals(pack.name())) {
          throw new PackException(
              pack.shown(Manifest.FILE),
              0,
              "the pack in " + other.folder() + " is called " + pack.name() + ", too");
        }
      }
      packs.add(pack);
    }
    for (Pack pack : packs) {
      for (String used : pack.manifest().uses()) {
        if (packs.stream().noneMatch(other -> other.name().equals(used))) {
          throw new PackException(
              pack.shown(Manifest.FILE),
              0,
              "this pack uses the pack " + used + ", which is not loaded with it");
        }
      }
    }
    return new PackSet(List.copyOf(packs), new Kinds(packs), Fingerprint.of(packs));
  }

  public List<Pack> packs() {
    return packs;
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public List<Table.Row> rows(String kind) {
    return merged(kind, false);
  }

  @Override
  public List<Table.Row> laterRows(String kind) {
    return merged(kind, true);
  }

  private List<Table.Row> merged(String kind, boolean later) {
    List<String> key = kinds.described(kind).map(TableSpec::key).orElse(List.of());
    Map<Object, Table.Row> rows = new LinkedHashMap<>();
    for (Kinds.Source source : kinds.of(kind)) {
      if (source.spec().later() == later) {
        for (Table.Row row : source.pack().table(source.file()).rows()) {
          // A row without a key is only ever itself.
          rows.put(key.isEmpty() ? new Object() : key.stream().map(row::get).toList(), row);
        }
      }
    }
    return List.copyOf(rows.values());
  }
}
