package sitroom.reader.resolve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import sitroom.knowledge.Table;
import sitroom.knowledge.TimeWords;

/** The project's own packs, as tests read them. */
final class Packs {
  private static final Path FOLDER = find();

  private Packs() {}

  private static Path find() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(here.resolve("packs"))) {
      here = here.getParent();
      if (here == null) {
        throw new IllegalStateException(
            "the packs lie in the repository, and the tests run inside it");
      }
    }
    return here.resolve("packs");
  }

  static Path file(String path) {
    return FOLDER.resolve(path);
  }

  static TimeWords timeWords() {
    return TimeWords.of(List.of(Table.read(file("english/time.tsv"))));
  }
}
