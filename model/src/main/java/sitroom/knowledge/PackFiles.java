package sitroom.knowledge;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The files of the loaded packs, held in memory as they were when loaded, so that the fingerprint
 * stays true.
 */
final class PackFiles {
  private static final int FINGERPRINT_HEX_DIGITS = 16;
  private static final int BUFFER = 1 << 16;

  private final List<PackFile> files;
  private final Lazy<String> fingerprint;

  /**
   * One table's file.
   *
   * @param pack the pack folder's own name
   * @param path the file's path inside the pack, with {@code /} between folders
   */
  private record PackFile(String pack, String path, byte[] content) {
    boolean startsWith(String prefix) {
      return path.startsWith(prefix) || (pack + "/" + path).startsWith(prefix);
    }

    Table table() {
      try (InputStream raw = new ByteArrayInputStream(content);
          InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw;
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), BUFFER)) {
        return Table.read(path.substring(path.lastIndexOf('/') + 1), lines);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + pack + "/" + path, e);
      }
    }
  }

  private PackFiles(List<PackFile> files) {
    this.files = List.copyOf(files);
    // Hashing takes a third of the time of loading, and many runs never ask.
    this.fingerprint = new Lazy<>(() -> fingerprintOf(this.files));
  }

  /**
   * Reads every {@code .tsv} and {@code .tsv.gz} under the folders; the order of the folders is
   * kept.
   */
  static PackFiles read(List<Path> folders) {
    List<PackFile> files = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new PackException(folder.toString(), 0, "there is no such pack folder");
      }
      String pack = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(PackFiles::isTable).sorted().toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          files.add(new PackFile(pack, path, Files.readAllBytes(file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the pack " + folder, e);
      }
    }
    return new PackFiles(files);
  }

  private static boolean isTable(Path file) {
    String name = file.toString();
    return (name.endsWith(".tsv") || name.endsWith(".tsv.gz")) && Files.isRegularFile(file);
  }

  private static String fingerprintOf(List<PackFile> files) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      for (PackFile file : files) {
        String heading = file.pack() + "/" + file.path() + "\n" + file.content().length + "\n";
        hash.update(heading.getBytes(StandardCharsets.UTF_8));
        hash.update(file.content());
      }
      return HexFormat.of().formatHex(hash.digest()).substring(0, FINGERPRINT_HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  List<Table> tables(String prefix) {
    return files.stream().filter(file -> file.startsWith(prefix)).map(PackFile::table).toList();
  }

  String fingerprint() {
    return fingerprint.get();
  }
}
