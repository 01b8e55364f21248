package sitroom.room.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sitroom.room.TemporaryFolder;
import sitroom.sources.file.FileInputs;
import sitroom.sources.file.FileKind;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.office.OfficeFiles;
import sitroom.sources.office.OfficeLimits;

/**
 * A file that was handed in. Its text is taken out of it as out of any file, PDF and office formats
 * in a process of their own, and the file itself is not kept.
 */
final class Upload {
  /** What can be told by its name and read without unpacking more than was sent. */
  private static final Set<FileKind> KINDS =
      Set.of(FileKind.TEXT, FileKind.HTML, FileKind.JSON_LINES, FileKind.OFFICE);

  private static final int LONGEST_NAME = 100;

  private Upload() {}

  /**
   * The documents in a file.
   *
   * @param name as the browser gives it; only its last part counts
   * @param origin what is said of documents that do not say it themselves
   * @throws IllegalArgumentException where it holds none; the message is for a person
   */
  static List<Input.Found> read(String name, byte[] bytes, Origin origin) {
    String plain = plain(name);
    if (plain.endsWith(".gz") || !KINDS.contains(FileKind.of(plain))) {
      throw new IllegalArgumentException(
          "“"
              + plain
              + "” is not of a kind that is read here: text, HTML, PDF, Word, PowerPoint, Excel,"
              + " RTF, OpenDocument, EPUB, or JSON Lines");
    }
    List<Input> inputs = inputs(plain, bytes, origin);
    List<Input.Found> found = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Input input : inputs) {
      if (input instanceof Input.Found one) {
        found.add(new Input.Found(plain, one.place(), one.document()));
      } else if (input instanceof Input.SetAside aside) {
        problems.add(aside.problem().what());
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "“" + plain + "” cannot be read: " + String.join("; ", problems));
    }
    return found;
  }

  private static List<Input> inputs(String plain, byte[] bytes, Origin origin) {
    try {
      Path folder = Files.createTempDirectory("sitroom-upload");
      try (OfficeFiles office = new OfficeFiles(OfficeLimits.USUAL)) {
        Path file = folder.resolve(plain);
        Files.write(file, bytes);
        List<Input> inputs = new ArrayList<>();
        new FileInputs(office, origin.filling(inputs::add)).read(file.toString());
        return inputs;
      } finally {
        TemporaryFolder.remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a file that was handed in cannot be kept for reading", e);
    }
  }

  /** The last part of a name, in letters that every system takes. */
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe =
        last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("^[. ]+", "").stripTrailing();
    String cut = safe.length() > LONGEST_NAME ? safe.substring(safe.length() - LONGEST_NAME) : safe;
    return cut.isEmpty() ? "file" : cut;
  }
}
