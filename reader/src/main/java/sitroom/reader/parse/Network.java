package sitroom.reader.parse;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import sitroom.knowledge.Table;

/**
 * A trained network as it lies in the {@code network} folder.
 *
 * @param main bytes of the ONNX model that gives heads, labels, tags and names in one run
 * @param repair bytes of the ONNX model that labels the heads which the search for a tree changed
 * @param labels the classes' names
 * @param pieces the encoder's vocabulary
 * @param lemmas lemmas of known words
 * @param fingerprint hash of everything above
 */
record Network(
    byte[] main,
    byte[] repair,
    LabelSets labels,
    WordPieces pieces,
    LemmaDictionary lemmas,
    String fingerprint) {

  private static final int HEX_DIGITS = 16;

  /**
   * Reads a network.
   *
   * @throws UncheckedIOException where a file cannot be read
   * @throws IllegalArgumentException where a file is not what it should be
   */
  static Network read(NetworkFiles files) {
    try {
      byte[] main = bytes(files, NetworkFiles.MAIN);
      byte[] repair = bytes(files, NetworkFiles.REPAIR);
      byte[] labels = bytes(files, NetworkFiles.LABELS);
      byte[] pieces = bytes(files, NetworkFiles.PIECES);
      byte[] lemmas = bytes(files, NetworkFiles.LEMMAS);
      return new Network(
          main,
          repair,
          LabelSets.read(lines(new ByteArrayInputStream(labels))),
          WordPieces.read(lines(new ByteArrayInputStream(pieces))),
          LemmaDictionary.read(lines(new GZIPInputStream(new ByteArrayInputStream(lemmas)))),
          hash(main, repair, labels, pieces, lemmas));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the parser's network", e);
    }
  }

  /** This network with more words in its lemma dictionary. */
  Network with(List<Table> forms) {
    return new Network(main, repair, labels, pieces, lemmas.with(forms), fingerprint);
  }

  private static byte[] bytes(NetworkFiles files, String name) throws IOException {
    try (InputStream stream = files.open(name)) {
      return stream.readAllBytes();
    }
  }

  private static BufferedReader lines(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private static String hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
