package sitroom.room.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.room.Home;
import sitroom.room.SetUpException;

/** {@code --gold DIR}: where the gold lies. */
final class GoldArgument {
  private final OptionSpec option =
      OptionSpec.builder("--gold")
          .paramLabel("DIR")
          .type(Path.class)
          .description(
              "The folder with the gold (default: ../shared/gold beside Sitroom's own folder).")
          .build();

  OptionSpec option() {
    return option;
  }

  /**
   * The folder, which is there.
   *
   * @throws SetUpException where it is not
   */
  Path existing() throws SetUpException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      throw new SetUpException("there is no folder " + folder + " with gold; name one by --gold");
    }
    return folder;
  }

  /** The folder that was named, or the usual one; whether it is there is not asked. */
  Path folder() throws SetUpException {
    Path given = option.getValue();
    return given != null ? given : Home.find().folder().resolveSibling("shared").resolve("gold");
  }
}
