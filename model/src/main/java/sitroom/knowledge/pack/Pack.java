package sitroom.knowledge.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;

/**
 * An opened pack: its manifest and the files that its tables are. Tables are read when asked for,
 * and not kept.
 *
 * @param folder where the pack lies
 * @param files the tables' files in the manifest's order, those under one {@code *} by name
 */
public record Pack(Path folder, Manifest manifest, List<TableFile> files) {

  public Pack {
    files = List.copyOf(files);
  }

  /**
   * One table's file.
   *
   * @param name path below the pack's folder with {@code /} between its parts
   */
  public record TableFile(String name, TableSpec spec) {}

  public String name() {
    return manifest.name();
  }

  /**
   * Reads a table.
   *
   * @param file path below the pack's folder, as {@code people.tsv}
   * @throws PackException where the manifest has no such table or the table cannot be read
   */
  public Table table(String file) {
    if (files.stream().noneMatch(known -> known.name().equals(file))) {
      throw new PackException(
          shown(Manifest.FILE), 0, "there is no table " + file + " in this pack");
    }
    return Table.read(folder.resolve(file), shown(file));
  }

  /** Reads a table of this pack. */
  public Table table(TableFile file) {
    return table(file.name());
  }

  /**
   * The name by which messages and explanations call a file of this pack: {@code world/people.tsv}.
   */
  public String shown(String file) {
    return name() + "/" + file;
  }

  /** The text of a licence or another note beside the tables, if there is one. */
  public Optional<Path> note(String file) {
    return Optional.of(folder.resolve(file)).filter(Files::isRegularFile);
  }
}
