package sitroom.reader.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a file of cases, without comments and empty lines. */
final class CaseFile {
  private CaseFile() {}

  static List<String> lines(String name) {
    try (InputStream stream = CaseFile.class.getResourceAsStream("/splitting/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no file of cases " + name);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
