package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.room.SetUpException;
import sitroom.room.ingest.LedgerSourceMemory;
import sitroom.sources.SourceList;
import sitroom.sources.memory.SourceMemoryFile;

/** The list of sources that a command is about. */
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

  /**
   * What is known of the sources, in the ledger. It once lay beside the list, for {@code x.json} in
   * {@code x.state.json}; such a file is taken over once, and kept under another name.
   */
  LedgerSourceMemory memory(Ledger ledger) throws SetUpException {
    LedgerSourceMemory memory = new LedgerSourceMemory(ledger.sources());
    String name = String.valueOf(file().getFileName()).replaceFirst("\\.json$", "");
    Path old = file().toAbsolutePath().resolveSibling(name + ".state.json");
    try {
      if (Files.exists(old)) {
        memory.takeOver(new SourceMemoryFile(old));
        Files.move(
            old,
            old.resolveSibling(name + ".state.json.taken-over"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new SetUpException(String.valueOf(e.getMessage()), e);
    }
    return memory;
  }

  /** Where the list lies. */
  Path file() {
    return option.getValue();
  }
}
