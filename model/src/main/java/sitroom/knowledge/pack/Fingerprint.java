package sitroom.knowledge.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import sitroom.knowledge.pack.Pack.TableFile;

/**
 * SHA-256 over the packs' names and the names and bytes of their manifests and tables, in the order
 * of loading.
 */
final class Fingerprint {
  private Fingerprint() {}

  static String of(List<Pack> packs) {
    MessageDigest digest = sha256();
    for (Pack pack : packs) {
      add(digest, pack.name().getBytes(StandardCharsets.UTF_8));
      Stream.concat(Stream.of(Manifest.FILE), pack.files().stream().map(TableFile::name))
          .sorted()
          .forEach(
              file -> {
                add(digest, file.getBytes(StandardCharsets.UTF_8));
                add(digest, bytes(pack, file));
              });
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Adds a length before the bytes, so that no two ways of cutting the same bytes look alike. */
  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static byte[] bytes(Pack pack, String file) {
    try {
      return Files.readAllBytes(pack.folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pack.shown(file), e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
