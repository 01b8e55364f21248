package sitroom.ledger.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;

/** Moves whole ledgers: out into a file, in from one, and tells whether all is well. */
public final class Transfer {
  private final Store store;
  private final Clock clock;

  public Transfer(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Writes all of the ledger, in one state, as lines of JSON.
   *
   * @throws UncheckedIOException where it cannot be written
   */
  public Contents export(OutputStream out) {
    return store.read(
        handle ->
            Exporting.run(
                handle,
                line -> {
                  try {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                  } catch (IOException e) {
                    throw new UncheckedIOException("the export cannot be written", e);
                  }
                }));
  }

  /** What the ledger holds. */
  public Contents contents() {
    return store.read(handle -> Exporting.run(handle, line -> {}));
  }

  /**
   * Fills this ledger, which is empty, with an export. All of it is put in or nothing.
   *
   * @throws LedgerException where the ledger is not empty, or the export not whole
   */
  public Contents fill(InputStream in) {
    Iterator<String> lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().iterator();
    Contents filled =
        store.writeOnce(
            handle ->
                Importing.run(new Writing(handle, store.index(), DocumentStore.now(clock)), lines));
    store.analyze();
    Contents held = contents();
    if (!held.equals(filled)) {
      throw new LedgerException(
          Trouble.OTHER,
          "the ledger holds "
              + held.words()
              + " after an export of "
              + filled.words()
              + " was put in; this is a fault of the program");
    }
    return held;
  }

  /** What is wrong in the ledger, in words for the user; nothing is wrong where it is empty. */
  public List<String> check() {
    return store.read(handle -> Checking.run(handle, store.dialect()));
  }

  /**
   * Copies a SQLite ledger into a new file, while it may be written to. The copy is one whole
   * state.
   *
   * @throws LedgerException where the ledger is not in SQLite, or the file is there already
   */
  public void copyTo(Path file) {
    store.copyTo(file);
  }

  /** Whether the ledger is a SQLite file. */
  public boolean isFile() {
    return store.address() instanceof LedgerAddress.SqliteFile;
  }
}
