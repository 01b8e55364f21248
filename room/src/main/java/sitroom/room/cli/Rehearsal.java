package sitroom.room.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes once through what users do most, so that Java can keep the classes that this takes: the
 * launcher has it do so after a build. What it prints is of no use.
 */
final class Rehearsal {
  /** The system property that names an empty folder for it; set by the launcher alone. */
  static final String PROPERTY = "sitroom.rehearsal";

  private Rehearsal() {}

  /**
   * Reads documents, puts them into a ledger and searches that.
   *
   * @param folder for the ledger; the caller clears it away
   * @param documents the samples
   * @return the worst exit status
   */
  static int run(Program program, Path folder, List<String> documents) {
    String ledger = folder.resolve("ledger.db").toString();
    int worst = 0;
    for (List<String> command :
        List.of(
            List.of("read", "--format", "jsonl"),
            List.of("ingest", "--quiet", "--ledger", ledger),
            List.of("search", "--ledger", ledger, "actor:Russia"),
            List.of("search", "--ledger", ledger, "--count", "troops"))) {
      boolean reads = !command.get(0).equals("search");
      List<String> all = new ArrayList<>(command);
      if (reads) {
        all.addAll(documents);
      }
      worst = Math.max(worst, program.run(all.toArray(new String[0])));
    }
    return worst;
  }
}
