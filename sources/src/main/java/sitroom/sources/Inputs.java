package sitroom.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import sitroom.model.Document;
import sitroom.sources.file.FileKind;
import sitroom.sources.file.Folder;
import sitroom.sources.file.JsonLines;
import sitroom.sources.html.HtmlArticle;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.input.Place;
import sitroom.sources.input.Problem;
import sitroom.sources.input.ReadFailure;
import sitroom.sources.input.TextBytes;
import sitroom.sources.input.UnreadableException;

/**
 * Finds the documents in files, folders and standard input, one after the other, and hands them on
 * as they are found. What cannot be read is handed on as {@link Input.SetAside}; nothing is thrown
 * for it.
 */
public final class Inputs {
  /** How standard input is called in messages. */
  public static final String STANDARD_INPUT = "standard input";

  private static final int SNIFF = 4096;

  private final InputStream standardInput;
  private final Origin origin;
  private final Consumer<Input> sink;

  public Inputs(InputStream standardInput, Origin origin, Consumer<Input> sink) {
    this.standardInput = standardInput;
    this.origin = origin;
    this.sink = fillFrom(sink);
  }

  private Consumer<Input> fillFrom(Consumer<Input> given) {
    return input ->
        given.accept(
            input instanceof Input.Found found
                ? new Input.Found(found.file(), found.place(), origin.fill(found.document()))
                : input);
  }

  /** Reads what the paths name, in their order; {@code -} is standard input. */
  public void read(List<String> paths) {
    for (String path : paths) {
      if (path.equals("-")) {
        readStandardInput();
      } else {
        readPath(path);
      }
    }
  }

  private void readPath(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (java.nio.file.InvalidPathException e) {
      setAside(Problem.of(name, "no file can have this name"));
      return;
    }
    if (Files.isDirectory(path)) {
      List<Path> files = Folder.of(path, this::setAside);
      if (files.isEmpty()) {
        setAside(Problem.of(name, "a folder without any .txt, .html or .jsonl file"));
      }
      files.forEach(this::readFile);
    } else {
      readFile(path);
    }
  }

  private void readFile(Path path) {
    String file = path.toString();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        InputStream in =
            file.endsWith(".gz")
                ? new BufferedInputStream(new GZIPInputStream(raw), 1 << 16)
                : raw) {
      String name = String.valueOf(path.getFileName());
      switch (FileKind.of(name)) {
        case JSON_LINES -> JsonLines.read(file, name, in, sink);
        case HTML ->
            accept(file, new Place.Page(), HtmlArticle.read(TextBytes.all(in)).asDocument(name));
        case TEXT, OTHER ->
            accept(file, new Place.WholeFile(), text(TextBytes.all(in)).withUri(name));
      }
    } catch (UnreadableException e) {
      setAside(e.in(file));
    } catch (IOException e) {
      setAside(Problem.of(file, ReadFailure.reason(e)));
    }
  }

  private void readStandardInput() {
    try {
      BufferedInputStream in = new BufferedInputStream(standardInput, 1 << 16);
      in.mark(SNIFF);
      byte[] start = in.readNBytes(1);
      in.reset();
      if (start.length == 0) {
        setAside(Problem.of(STANDARD_INPUT, "empty"));
      } else if (startsWithObject(in)) {
        JsonLines.read(STANDARD_INPUT, "-", in, sink);
      } else {
        accept(STANDARD_INPUT, new Place.WholeFile(), text(TextBytes.all(in)));
      }
    } catch (UnreadableException e) {
      setAside(e.in(STANDARD_INPUT));
    } catch (IOException e) {
      setAside(Problem.of(STANDARD_INPUT, ReadFailure.reason(e)));
    }
  }

  /**
   * Whether the first thing is the beginning of a JSON object: a brace, and then a name or its end.
   */
  private static boolean startsWithObject(BufferedInputStream in) throws IOException {
    in.mark(SNIFF);
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < SNIFF && signs.length() < 2; i++) {
      int unit = in.read();
      if (unit < 0) {
        break;
      }
      boolean isMarkOrSpace = unit <= ' ' || unit == 0xEF || unit == 0xBB || unit == 0xBF;
      if (!isMarkOrSpace) {
        signs.append((char) unit);
      }
    }
    in.reset();
    return signs.toString().equals("{\"") || signs.toString().equals("{}");
  }

  private static Document text(byte[] bytes) throws UnreadableException {
    String text = TextBytes.decode(bytes, 1);
    if (text.isBlank()) {
      throw new UnreadableException(bytes.length == 0 ? "empty" : "nothing but white space");
    }
    return Document.of(text);
  }

  private void accept(String file, Place place, Document document) {
    sink.accept(new Input.Found(file, place, document));
  }

  private void setAside(Problem problem) {
    sink.accept(new Input.SetAside(problem));
  }
}
