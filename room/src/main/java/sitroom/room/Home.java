package sitroom.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that Sitroom lives in, with {@code packs/} and {@code network/}.
 *
 * @param folder absolute
 */
public record Home(Path folder) {
  /** The system property by which the launcher names the folder. */
  public static final String PROPERTY = "sitroom.home";

  /**
   * Finds the home: the folder that the system property names, else the nearest one above the
   * program's own place.
   *
   * @throws SetUpException where there is none
   */
  public static Home find() throws SetUpException {
    Optional<Path> named =
        Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(Path::toAbsolutePath);
    if (named.isPresent()) {
      if (!isHome(named.get())) {
        throw new SetUpException(
            PROPERTY + " is " + named.get() + ", and there is no packs/ and network/ in it");
      }
      return new Home(named.get().normalize());
    }
    for (Path folder = programPlace(); folder != null; folder = folder.getParent()) {
      if (isHome(folder)) {
        return new Home(folder);
      }
    }
    throw new SetUpException(
        "the folder with packs/ and network/ is not found; start the program by its launcher, or"
            + " with -D"
            + PROPERTY
            + "=FOLDER");
  }

  /** The packs that come with the program, in the order of their names. */
  public List<Path> packs() {
    try (Stream<Path> folders = Files.list(folder.resolve("packs"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the packs in " + folder, e);
    }
  }

  public Path network() {
    return folder.resolve("network");
  }

  private static boolean isHome(Path folder) {
    return Files.isDirectory(folder.resolve("packs"))
        && Files.isDirectory(folder.resolve("network"));
  }

  private static @org.jspecify.annotations.Nullable Path programPlace() {
    try {
      CodeSource source = Home.class.getProtectionDomain().getCodeSource();
      return source == null
          ? null
          : Path.of(source.getLocation().toURI()).toAbsolutePath().getParent();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
