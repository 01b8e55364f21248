package sitroom.room.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program as its rules see it: its classes without the tests, and the folder of its sources.
 */
final class Sitroom {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("sitroom");

  private Sitroom() {}

  /** The folder that holds all modules. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("model"))
        || !Files.isDirectory(folder.resolve("room"))) {
      Path above = folder.getParent();
      if (above == null) {
        throw new IllegalStateException("the tests run outside the project's folder");
      }
      folder = above;
    }
    return folder;
  }
}
