package sitroom.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.knowledge.pack.Pack.TableFile;

/**
 * What is loaded: packs in the order in which they are laid over each other, as of when they hold,
 * under what licence, and how many rows each table has. Making it reads every table.
 */
public record PackListing(List<PackLine> packs, String fingerprint) {

  public PackListing {
    packs = List.copyOf(packs);
  }

  /**
   * One pack.
   *
   * @param rows rows of all its tables
   */
  public record PackLine(
      String name,
      String title,
      String version,
      Optional<String> asOf,
      String licence,
      String folder,
      int rows,
      List<TableLine> tables) {
    public PackLine {
      tables = List.copyOf(tables);
    }
  }

  /**
   * One table's file.
   *
   * @param later whether it is read only when something asks for it
   */
  public record TableLine(
      String file, String kind, int rows, String licence, boolean later, String what) {}

  public static PackListing of(PackSet set) {
    List<PackLine> lines = new ArrayList<>();
    for (Pack pack : set.packs()) {
      Manifest manifest = pack.manifest();
      List<TableLine> tables = pack.files().stream().map(file -> line(pack, file)).toList();
      lines.add(
          new PackLine(
              manifest.name(),
              manifest.title(),
              manifest.version(),
              manifest.asOf(),
              manifest.licence(),
              pack.folder().toString(),
              tables.stream().mapToInt(TableLine::rows).sum(),
              tables));
    }
    return new PackListing(lines, set.fingerprint());
  }

  private static TableLine line(Pack pack, TableFile file) {
    TableSpec spec = file.spec();
    return new TableLine(
        file.name(),
        spec.kind(),
        pack.table(file).rows().size(),
        spec.licence().orElse(pack.manifest().licence()),
        spec.later(),
        spec.what());
  }

  /** The listing as lines for a terminal. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (PackLine pack : packs) {
      text.append(pack.name()).append(' ').append(pack.version());
      pack.asOf().ifPresent(date -> text.append(", as of ").append(date));
      text.append(", ").append(pack.licence()).append('\n');
      text.append("  ").append(pack.title()).append(" (").append(pack.folder()).append(")\n");
      for (TableLine table : pack.tables()) {
        String when = table.later() ? " (when asked for)" : "";
        text.append(String.format(Locale.ROOT, "  %8d  %s%s\n", table.rows(), table.file(), when));
      }
    }
    return text.append("fingerprint ").append(fingerprint).append('\n').toString();
  }
}
