package sitroom.knowledge.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sitroom.knowledge.PackException;
import sitroom.knowledge.pack.Pack.TableFile;

/** A folder that holds a pack. */
public final class PackFolder {
  private PackFolder() {}

  /**
   * Reads a pack's manifest and finds its tables' files. No table is read.
   *
   * @throws PackException where there is no manifest, it is not well formed, or it names a file
   *     that is not there
   */
  public static Pack open(Path folder) {
    String shown = lastPart(folder) + "/" + Manifest.FILE;
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isDirectory(folder)) {
      throw new PackException(folder.toString(), 0, "there is no such folder");
    }
    if (!Files.isRegularFile(file)) {
      throw new PackException(shown, 0, "a pack needs this file; docs/packs.md shows one");
    }
    Manifest manifest = ManifestReader.read(file, shown);
    List<TableFile> files = new ArrayList<>();
    for (TableSpec spec : manifest.tables()) {
      for (String name : matching(folder, spec, shown)) {
        if (files.stream().anyMatch(other -> other.name().equals(name))) {
          throw new PackException(
              shown, spec.line(), "the file " + name + " is named by two tables");
        }
        files.add(new TableFile(name, spec));
      }
    }
    return new Pack(folder, manifest, files);
  }

  /** Whether a folder looks like a pack, so that a folder of packs can be told from a pack. */
  public static boolean isPack(Path folder) {
    return Files.isRegularFile(folder.resolve(Manifest.FILE));
  }

  private static List<String> matching(Path folder, TableSpec spec, String shown) {
    String file = spec.file();
    if (!file.contains("*")) {
      if (!Files.isRegularFile(folder.resolve(file))) {
        throw new PackException(shown, spec.line(), "there is no file " + file);
      }
      return List.of(file);
    }
    int slash = file.lastIndexOf('/');
    String above = file.substring(0, slash + 1);
    Path directory = folder.resolve(above);
    if (!Files.isDirectory(directory)) {
      throw new PackException(shown, spec.line(), "there is no folder " + above);
    }
    Pattern name =
        Pattern.compile(
            Stream.of(file.substring(slash + 1).split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    try (Stream<Path> paths = Files.list(directory)) {
      List<String> found =
          paths
              .filter(Files::isRegularFile)
              .map(PackFolder::lastPart)
              .filter(part -> name.matcher(part).matches())
              .sorted()
              .map(part -> above + part)
              .toList();
      if (found.isEmpty()) {
        throw new PackException(shown, spec.line(), "no file is named like " + file);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory, e);
    }
  }

  private static String lastPart(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
