package sitroom.reader.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Opens the files of a trained network by their names. The reader itself touches no disk: whoever
 * runs it does.
 */
@FunctionalInterface
public interface NetworkFiles {
  String MAIN = "english-l4.onnx";
  String REPAIR = "english-l4-labels.onnx";
  String LABELS = "labels.txt";
  String PIECES = "vocab.txt";
  String LEMMAS = "lemmas.tsv.gz";

  /** Opens one of the files named above; the reader closes it. */
  InputStream open(String name) throws IOException;

  /**
   * The bytes of one of the files, outside the Java heap. A file that is mapped into memory loads
   * faster than one that is read.
   */
  default ByteBuffer bytes(String name) throws IOException {
    try (InputStream stream = open(name)) {
      byte[] bytes = stream.readAllBytes();
      return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }
  }

  /**
   * {@link #MAIN} as {@link NetworkParser#prepare} wrote it before; it must be of the same network.
   */
  default Optional<ByteBuffer> preparedBytes() throws IOException {
    return Optional.empty();
  }
}
