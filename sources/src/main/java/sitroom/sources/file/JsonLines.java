package sitroom.sources.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import sitroom.model.Document;
import sitroom.model.DocumentJson;
import sitroom.model.JsonLineException;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;
import sitroom.sources.input.Problem;
import sitroom.sources.input.TextBytes;
import sitroom.sources.input.UnreadableException;

/**
 * Reads documents from JSON lines. A line that is no document is set aside; the others are read.
 */
public final class JsonLines {
  private JsonLines() {}

  /**
   * Hands on what each line holds, as it is read. Empty lines are passed over.
   *
   * @param name the file's own name: a document that has no uri gets {@code name:line}
   */
  public static void read(String file, String name, InputStream in, Consumer<Input> sink)
      throws IOException {
    ByteLines lines = new ByteLines(in);
    boolean empty = true;
    while (lines.hasNext()) {
      byte[] line = lines.next();
      if (lines.tooLong()) {
        sink.accept(new Input.SetAside(Problem.of(file, lines.number(), TextBytes.tooLong())));
      } else if (line.length > 0) {
        read(file, name, lines.number(), line, sink);
      }
      empty &= line.length == 0 && !lines.tooLong();
    }
    if (empty) {
      sink.accept(new Input.SetAside(Problem.of(file, "empty")));
    }
  }

  private static void read(
      String file, String name, int number, byte[] line, Consumer<Input> sink) {
    try {
      String json = TextBytes.decode(line, number);
      if (!json.isBlank()) {
        Document document = DocumentJson.read(json);
        String uri = document.uri().orElse(name + ":" + number);
        sink.accept(new Input.Found(file, new Place.Line(number), document.withUri(uri)));
      }
    } catch (UnreadableException | JsonLineException e) {
      sink.accept(new Input.SetAside(Problem.of(file, number, String.valueOf(e.getMessage()))));
    }
  }
}
