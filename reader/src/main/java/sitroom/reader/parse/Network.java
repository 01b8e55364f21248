package sitroom.reader.parse;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A trained network, loaded from what lies in the {@code network} folder. Loading needs nothing
 * else, so it may go on beside other work. Close it after use, or the parser that was made of it.
 */
public final class Network implements AutoCloseable {
  private final NetworkSession session;
  private final LabelSets labels;
  private final WordPieces pieces;
  private final LemmaDictionary lemmas;
  private final Fingerprint fingerprint;

  private Network(
      NetworkSession session,
      LabelSets labels,
      WordPieces pieces,
      LemmaDictionary lemmas,
      Fingerprint fingerprint) {
    this.session = session;
    this.labels = labels;
    this.pieces = pieces;
    this.lemmas = lemmas;
    this.fingerprint = fingerprint;
  }

  /**
   * Loads a network.
   *
   * @param files opens the network's files; used during this call only
   * @param engine what is to run it
   * @throws UncheckedIOException where a file cannot be read
   * @throws IllegalArgumentException where a file is not what it should be, or the engine cannot
   *     run here
   */
  public static Network load(NetworkFiles files, Engine engine) {
    try {
      ByteBuffer main = files.bytes(NetworkFiles.MAIN);
      ByteBuffer repair = files.bytes(NetworkFiles.REPAIR);
      byte[] labels = bytes(files, NetworkFiles.LABELS);
      byte[] pieces = bytes(files, NetworkFiles.PIECES);
      byte[] lemmas = bytes(files, NetworkFiles.LEMMAS);
      LabelSets classes = LabelSets.read(lines(new ByteArrayInputStream(labels)));
      return new Network(
          NetworkSession.load(main, files.preparedBytes(), repair, classes.names(), engine),
          classes,
          WordPieces.read(lines(new ByteArrayInputStream(pieces))),
          LemmaDictionary.read(lines(new GZIPInputStream(new ByteArrayInputStream(lemmas)))),
          new Fingerprint(
              List.of(
                  main,
                  repair,
                  ByteBuffer.wrap(labels),
                  ByteBuffer.wrap(pieces),
                  ByteBuffer.wrap(lemmas))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the parser's network", e);
    }
  }

  /** Loads a network to be run by whatever can. */
  public static Network load(NetworkFiles files) {
    return load(files, Engine.ANY);
  }

  private static byte[] bytes(NetworkFiles files, String name) throws IOException {
    try (InputStream stream = files.open(name)) {
      return stream.readAllBytes();
    }
  }

  private static BufferedReader lines(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  NetworkSession session() {
    return session;
  }

  /** The classes' names. */
  LabelSets labels() {
    return labels;
  }

  /** The encoder's vocabulary. */
  WordPieces pieces() {
    return pieces;
  }

  /** Lemmas of known words. */
  LemmaDictionary lemmas() {
    return lemmas;
  }

  /** Hash of all the network's files. */
  String fingerprint() {
    return fingerprint.hex();
  }

  @Override
  public void close() {
    session.close();
  }
}
