package sitroom.knowledge.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sitroom.knowledge.PackException;
import sitroom.knowledge.pack.ColumnType.Target;
import sitroom.knowledge.pack.Pack.TableFile;

/**
 * Finds what is wrong in a pack, by the rules that its manifest gives for its columns. It reads
 * every table and every table that they refer to, so it is for authors and tests, not for the start
 * of a program.
 */
public final class PackCheck {
  private final Pack pack;
  private final List<PackProblem> problems = new ArrayList<>();

  private PackCheck(Pack pack) {
    this.pack = pack;
  }

  /**
   * Checks a pack. The packs that it uses are looked for in the folder that it lies in.
   *
   * @return what is wrong, in the order of files and lines; empty if nothing is
   */
  public static List<PackProblem> check(Path folder) {
    return check(folder, List.of());
  }

  /**
   * Checks a pack that uses packs lying elsewhere.
   *
   * @param beside folders of packs to look in before the folder that the pack lies in
   */
  public static List<PackProblem> check(Path folder, List<Path> beside) {
    try {
      return new PackCheck(PackFolder.open(folder)).problems(beside);
    } catch (PackException e) {
      return List.of(new PackProblem(e.file(), e.line(), e.problem()));
    }
  }

  private List<PackProblem> problems(List<Path> beside) {
    List<Pack> sight = new ArrayList<>();
    usedBy(pack, beside, sight);
    sight.add(pack);
    Kinds kinds = new Kinds(sight);
    References references = new References(kinds);
    targets(kinds, references);
    if (problems.isEmpty()) {
      TableCheck tables = new TableCheck(references, problems);
      kinds.all().stream().filter(source -> source.pack().equals(pack)).forEach(tables::check);
    }
    unnamedFiles();
    licence();
    return List.copyOf(problems);
  }

  private void licence() {
    if (pack.note("LICENSE").isEmpty()) {
      problems.add(
          new PackProblem(
              pack.shown("LICENSE"), 0, "there is no such file; say who may use the pack and how"));
    }
  }

  /** Opens what a pack uses, and what that uses, each before those that use it. */
  private void usedBy(Pack user, List<Path> beside, List<Pack> sight) {
    List<Path> places = new ArrayList<>(beside);
    Optional.ofNullable(user.folder().toAbsolutePath().normalize().getParent())
        .ifPresent(places::add);
    for (String name : user.manifest().uses()) {
      if (name.equals(pack.name()) || sight.stream().anyMatch(known -> known.name().equals(name))) {
        continue;
      }
      Optional<Path> found =
          places.stream().map(place -> place.resolve(name)).filter(PackFolder::isPack).findFirst();
      if (found.isPresent()) {
        Pack used = PackFolder.open(found.get());
        sight.add(0, used);
        usedBy(used, beside, sight);
      } else {
        manifestProblem(
            0,
            "the pack "
                + name
                + ", which "
                + user.name()
                + " uses, lies in none of the folders looked in");
      }
    }
  }

  /** Columns can only refer to columns that some table in sight describes. */
  private void targets(Kinds kinds, References references) {
    for (Kinds.Source source : kinds.all()) {
      if (source.pack().equals(pack)) {
        for (ColumnSpec column : source.spec().columns()) {
          targets(column.type())
              .filter(target -> !references.knows(target))
              .forEach(
                  target ->
                      manifestProblem(
                          source.file().spec().line(),
                          "the column "
                              + column.name()
                              + " of "
                              + source.file().name()
                              + " refers to "
                              + target
                              + ", which no pack in sight has"));
        }
      }
    }
  }

  private static Stream<Target> targets(ColumnType type) {
    if (type instanceof ColumnType.Parts parts) {
      return targets(parts.of());
    }
    if (type instanceof ColumnType.OrWord either) {
      return targets(either.type());
    }
    return type instanceof ColumnType.Reference reference
        ? reference.targets().stream()
        : Stream.empty();
  }

  private void unnamedFiles() {
    List<String> named = pack.files().stream().map(TableFile::name).toList();
    try (Stream<Path> paths = Files.walk(pack.folder())) {
      paths
          .filter(Files::isRegularFile)
          .map(path -> pack.folder().relativize(path).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".tsv") || name.endsWith(".tsv.gz"))
          .filter(name -> !named.contains(name))
          .sorted()
          .forEach(
              name ->
                  problems.add(
                      new PackProblem(
                          pack.shown(name),
                          0,
                          "no table of " + Manifest.FILE + " names this file; name or delete it")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + pack.folder(), e);
    }
  }

  private void manifestProblem(int line, String message) {
    problems.add(new PackProblem(pack.shown(Manifest.FILE), line, message));
  }
}
