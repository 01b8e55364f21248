package sitroom.reader.parse;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hash of files, made when it is first asked for: it takes as long as loading the network. */
final class Fingerprint {
  private static final int HEX_DIGITS = 16;

  private final List<ByteBuffer> files;
  private volatile @Nullable String hex;

  Fingerprint(List<ByteBuffer> files) {
    this.files = List.copyOf(files);
  }

  /** The first digits of the files' common SHA-256. */
  String hex() {
    String known = hex;
    if (known == null) {
      known = hashed();
      hex = known;
    }
    return known;
  }

  private String hashed() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(file -> digest.update(file.duplicate()));
      return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
