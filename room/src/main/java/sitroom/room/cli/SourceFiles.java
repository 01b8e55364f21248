package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.room.SetUpException;
import sitroom.sources.SourceList;
import sitroom.sources.memory.SourceMemoryFile;

/** The list of sources that a command is about, and beside it what is known of them. */
final class SourceFiles {
  private static final String USUAL = "sitroom-sources.json";

  private final OptionSpec option =
      OptionSpec.builder("--list")
          .paramLabel("FILE")
          .type(Path.class)
          .defaultValue(USUAL)
          .description("The list of sources (default: " + USUAL + " in this folder).")
          .build();

  OptionSpec option() {
    return option;
  }

  SourceList read() throws SetUpException {
    try {
      return SourceList.read(file());
    } catch (IOException e) {
      throw new SetUpException(String.valueOf(e.getMessage()), e);
    }
  }

  void write(SourceList list) throws SetUpException {
    try {
      list.write(file().toAbsolutePath());
    } catch (IOException e) {
      throw new SetUpException(file() + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** What is known of the sources: for {@code x.json} it lies in {@code x.state.json}. */
  SourceMemoryFile memory() throws SetUpException {
    String name = String.valueOf(file().getFileName()).replaceFirst("\\.json$", "");
    try {
      return new SourceMemoryFile(file().toAbsolutePath().resolveSibling(name + ".state.json"));
    } catch (IOException e) {
      throw new SetUpException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Where the list lies. */
  Path file() {
    return option.getValue();
  }
}
