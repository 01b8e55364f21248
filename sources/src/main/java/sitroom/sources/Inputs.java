package sitroom.sources;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import sitroom.sources.file.StandardInput;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.memory.SourceMemory;
import sitroom.sources.office.OfficeLimits;
import sitroom.sources.web.FetchRules;
import sitroom.sources.web.WebAddress;

/**
 * Finds the documents in files, folders, standard input and at web addresses, one after the other,
 * and hands them on as they are found. What cannot be read is handed on as {@link Input.SetAside};
 * nothing is thrown for it.
 */
public final class Inputs {
  private final InputStream standardInput;
  private final Origin origin;
  private final Consumer<Input> sink;

  public Inputs(InputStream standardInput, Origin origin, Consumer<Input> sink) {
    this.standardInput = standardInput;
    this.origin = origin;
    this.sink = sink;
  }

  /** Reads what the paths name, in their order; {@code -} is standard input. */
  public void read(List<String> paths) {
    try (Sources sources =
        new Sources(
            SourceMemory.NONE, FetchRules.SAFE, OfficeLimits.USUAL, InstantSource.system())) {
      for (String path : paths) {
        if (path.equals("-")) {
          StandardInput.read(standardInput, origin.filling(sink));
        } else {
          SourceKind kind = WebAddress.isMeant(path) ? SourceKind.WEB : SourceKind.FILES;
          sources.read(new Source(path, path, kind, Set.of(), origin.outlet()), origin, sink);
        }
      }
    }
  }
}
