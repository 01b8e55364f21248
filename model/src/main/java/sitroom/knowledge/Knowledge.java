package sitroom.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the loaded packs say, indexed for reading. Immutable and safe for use by several
 * threads.
 *
 * <p>A pack is a folder of tables. The tables of several packs add up: a row of a second pack's
 * {@code people.tsv} is one more person. Indexes are built when first asked for.
 */
public final class Knowledge {
  private final PackFiles files;
  private final Lazy<Actors> actors;
  private final Lazy<Places> places;

  private Knowledge(PackFiles files) {
    this.files = files;
    this.actors = new Lazy<>(() -> Actors.of(this));
    this.places =
        new Lazy<>(
            () -> Places.of(rows("countries.tsv"), rows("places.tsv"), rows("metonyms.tsv")));
  }

  /**
   * Loads packs.
   *
   * @param packFolders one folder a pack; their order decides only where two rows are otherwise
   *     equal
   * @throws PackException where a folder is missing; tables are checked when they are first used
   */
  public static Knowledge load(List<Path> packFolders) {
    return new Knowledge(PackFiles.read(packFolders));
  }

  /** Loads every folder under {@code root} as a pack, in the order of their names. */
  public static Knowledge loadAll(Path root) {
    try (Stream<Path> folders = Files.list(root)) {
      return load(folders.filter(Files::isDirectory).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the packs under " + root, e);
    }
  }

  /**
   * The tables whose path begins with {@code prefix}, in the order of packs and names. The path may
   * be that inside the pack ({@code people.tsv}, {@code frames/}) or with the pack's name before it
   * ({@code english/frames/verbs.tsv}); the ending {@code .gz} may be left out.
   */
  public List<Table> tables(String prefix) {
    return files.tables(prefix);
  }

  /** The rows of all tables of {@link #tables}. */
  public List<Table.Row> rows(String prefix) {
    return tables(prefix).stream().flatMap(table -> table.rows().stream()).toList();
  }

  /** States, organisations, persons, offices, and the names for them. */
  public Actors actors() {
    return actors.get();
  }

  /** Countries, towns, regions, waters and sites, by their names. */
  public Places places() {
    return places.get();
  }

  /** Hash of the packs' content; it does not depend on where they lie. */
  public String fingerprint() {
    return files.fingerprint();
  }
}
