package sitroom.room;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import sitroom.reader.parse.NetworkFiles;
import sitroom.reader.parse.NetworkParser;

/**
 * The network's files, mapped into memory, and a file beside them that makes loading quicker.
 *
 * @param folder the home's {@code network} folder
 * @param prepared where the network lies, or shall lie, as its runtime holds it itself
 */
record NetworkFolder(Path folder, Optional<Path> prepared) implements NetworkFiles {
  /**
   * The system property by which the launcher says where the prepared network shall lie. It is made
   * where it is not there; without the property there is none.
   */
  static final String PREPARED = "sitroom.network.prepared";

  static NetworkFolder of(Home home) {
    return new NetworkFolder(
        home.network(), Optional.ofNullable(System.getProperty(PREPARED)).map(Path::of));
  }

  @Override
  public InputStream open(String name) throws IOException {
    return Files.newInputStream(folder.resolve(name));
  }

  @Override
  public ByteBuffer bytes(String name) throws IOException {
    return mapped(folder.resolve(name));
  }

  @Override
  public Optional<ByteBuffer> preparedBytes() throws IOException {
    return isFresh() ? Optional.of(mapped(prepared.orElseThrow())) : Optional.empty();
  }

  private static ByteBuffer mapped(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  private boolean isFresh() throws IOException {
    return prepared.isPresent()
        && Files.isRegularFile(prepared.get())
        && Files.isRegularFile(origin(prepared.get()))
        && Files.readString(origin(prepared.get())).equals(state());
  }

  /** The file that says what a prepared network was made from. */
  private static Path origin(Path prepared) {
    return prepared.resolveSibling(prepared.getFileName() + ".of");
  }

  /**
   * Time alone would not do: what is unpacked from an archive may be older than what it replaces.
   */
  private String state() throws IOException {
    Path network = folder.resolve(MAIN);
    return Files.size(network) + " bytes, " + Files.getLastModifiedTime(network);
  }

  /**
   * Makes the prepared network where there is none yet, or one of another network. Where that
   * fails, loading only takes longer.
   */
  void prepare() {
    try {
      if (prepared.isPresent() && !isFresh()) {
        Path target = prepared.get().toAbsolutePath();
        Path scratch = target.resolveSibling("network." + ProcessHandle.current().pid() + ".ort");
        try {
          NetworkParser.prepare(this, scratch.toString());
          Files.move(scratch, target, StandardCopyOption.ATOMIC_MOVE);
          Files.writeString(origin(target), state());
        } finally {
          Files.deleteIfExists(scratch);
        }
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      // Another start will try again.
    }
  }
}
