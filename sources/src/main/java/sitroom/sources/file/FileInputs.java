package sitroom.sources.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import sitroom.model.Document;
import sitroom.sources.content.ContentReader;
import sitroom.sources.html.HtmlArticle;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;
import sitroom.sources.input.Problem;
import sitroom.sources.input.ReadFailure;
import sitroom.sources.input.TextBytes;
import sitroom.sources.input.UnreadableException;
import sitroom.sources.office.OfficeFiles;
import sitroom.sources.warc.WarcArchive;

/** Finds the documents in files and folders, and hands them on as they are found. */
public final class FileInputs {
  /** Of one page in a web archive. */
  private static final int MOST_BYTES = 10_000_000;

  private static final int BUFFER = 1 << 16;

  private final OfficeFiles office;
  private final Consumer<Input> sink;

  public FileInputs(OfficeFiles office, Consumer<Input> sink) {
    this.office = office;
    this.sink = sink;
  }

  /** Reads a file, or a folder of them. */
  public void read(String name) {
    read(name, file -> true);
  }

  /**
   * Reads a file, or those files of a folder that are wanted.
   *
   * @param wanted is asked before each file is read; a folder none of whose files is wanted is no
   *     problem, one without any is
   */
  public void read(String name, Predicate<Path> wanted) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      setAside(Problem.of(name, "no file can have this name"));
      return;
    }
    if (Files.isDirectory(path)) {
      List<Path> files = Folder.of(path, this::setAside);
      if (files.isEmpty()) {
        setAside(Problem.of(name, "a folder without any .txt, .html or .jsonl file"));
      }
      files.stream().filter(wanted).forEach(this::readFile);
    } else if (wanted.test(path)) {
      readFile(path);
    }
  }

  private void readFile(Path path) {
    String file = path.toString();
    String name = String.valueOf(path.getFileName());
    try {
      if (FileKind.of(name) == FileKind.WARC) {
        new WarcArchive(file, MOST_BYTES, new ContentReader(office), sink).read(path);
      } else {
        readStream(path, file, name);
      }
    } catch (UnreadableException e) {
      setAside(e.in(file));
    } catch (IOException e) {
      setAside(Problem.of(file, ReadFailure.reason(e)));
    }
  }

  private void readStream(Path path, String file, String name)
      throws IOException, UnreadableException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        InputStream in =
            file.endsWith(".gz")
                ? new BufferedInputStream(new GZIPInputStream(raw), BUFFER)
                : raw) {
      switch (FileKind.of(name)) {
        case JSON_LINES -> JsonLines.read(file, name, in, sink);
        case HTML ->
            accept(file, new Place.Page(), HtmlArticle.read(TextBytes.all(in)).asDocument(name));
        case OFFICE ->
            accept(
                file, new Place.Page(), office.read(name, in.readNBytes(office.mostBytes() + 1)));
        case TEXT, OTHER, WARC ->
            accept(file, new Place.WholeFile(), TextDocument.of(TextBytes.allText(in), name));
      }
    }
  }

  private void accept(String file, Place place, Document document) {
    sink.accept(new Input.Found(file, place, document));
  }

  private void setAside(Problem problem) {
    sink.accept(new Input.SetAside(problem));
  }
}
