package sitroom.room;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A hash of the program's own classes: a reading by other code may be another reading. */
final class CodeFingerprint {
  private static final int HEX_DIGITS = 12;

  private CodeFingerprint() {}

  /** The fingerprint of the modules that these classes stand in. */
  static String of(Class<?>... modules) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> module : modules) {
        add(place(module), digest);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own files", e);
    }
  }

  private static Path place(Class<?> module) {
    try {
      CodeSource source = module.getProtectionDomain().getCodeSource();
      if (source == null) {
        throw new IllegalStateException("it is not known where the program lies");
      }
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("it is not known where the program lies", e);
    }
  }

  /** Of a jar only what is in it counts, not when it was packed. */
  private static void add(Path place, MessageDigest digest) throws IOException {
    if (Files.isRegularFile(place)) {
      try (InputStream in = Files.newInputStream(place);
          ZipInputStream jar = new ZipInputStream(in)) {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
          if (entry.getName().endsWith(".class")) {
            digest.update(jar.readAllBytes());
          }
        }
      }
      return;
    }
    try (Stream<Path> tree = Files.walk(place)) {
      List<Path> classes =
          tree.filter(file -> file.toString().endsWith(".class")).sorted().toList();
      for (Path file : classes) {
        digest.update(Files.readAllBytes(file));
      }
    }
  }
}
