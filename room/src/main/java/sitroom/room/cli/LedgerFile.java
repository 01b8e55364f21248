package sitroom.room.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Contents;

/**
 * A file that a ledger is written to or read from: an export, packed where its name ends in .gz.
 */
record LedgerFile(Path path) {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  /** Whether it is a SQLite file, and not an export. */
  boolean isSqlite() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    }
  }

  private boolean isPacked() {
    return path.toString().endsWith(".gz");
  }

  /** Exports a ledger into the file, which must not be there yet. */
  Contents export(Ledger ledger) throws IOException {
    try (OutputStream raw =
            new BufferedOutputStream(
                Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), BUFFER);
        OutputStream out = isPacked() ? new GZIPOutputStream(raw, BUFFER) : raw) {
      return ledger.transfer().export(out);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(path + " is there already", e);
    }
  }

  /** Fills an empty ledger with the export in the file. */
  Contents fill(Ledger ledger) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        InputStream in = isPacked() ? new GZIPInputStream(raw, BUFFER) : raw) {
      return ledger.transfer().fill(in);
    } catch (UncheckedIOException e) {
      throw new IOException(path + " cannot be read: it is cut off or damaged", e);
    }
  }

  /** Fills an empty ledger with all that another holds, through a file that is thrown away. */
  static Contents move(Ledger from, Ledger into) throws IOException {
    Path between = Files.createTempFile("sitroom-ledger", ".jsonl.gz");
    try {
      Files.delete(between);
      LedgerFile file = new LedgerFile(between);
      file.export(from);
      return file.fill(into);
    } finally {
      Files.deleteIfExists(between);
    }
  }

  void requireThere() throws IOException {
    if (!Files.isReadable(path)) {
      throw new IOException(path + ": there is no such file, or it may not be read");
    }
  }
}
