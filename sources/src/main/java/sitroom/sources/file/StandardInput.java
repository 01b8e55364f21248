package sitroom.sources.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;
import sitroom.sources.input.Problem;
import sitroom.sources.input.ReadFailure;
import sitroom.sources.input.TextBytes;
import sitroom.sources.input.UnreadableException;

/** The documents in standard input: JSON lines where it starts with an object, else one text. */
public final class StandardInput {
  /** How standard input is called in messages. */
  public static final String NAME = "standard input";

  private static final int SNIFF = 4096;
  private static final int BUFFER = 1 << 16;

  private StandardInput() {}

  /** Reads it to its end. */
  public static void read(InputStream standardInput, Consumer<Input> sink) {
    try {
      BufferedInputStream in = new BufferedInputStream(standardInput, BUFFER);
      in.mark(SNIFF);
      byte[] start = in.readNBytes(1);
      in.reset();
      if (start.length == 0) {
        sink.accept(new Input.SetAside(Problem.of(NAME, "empty")));
      } else if (startsWithObject(in)) {
        JsonLines.read(NAME, "-", in, sink);
      } else {
        sink.accept(
            new Input.Found(NAME, new Place.WholeFile(), TextDocument.of(TextBytes.allText(in))));
      }
    } catch (UnreadableException e) {
      sink.accept(new Input.SetAside(e.in(NAME)));
    } catch (IOException e) {
      sink.accept(new Input.SetAside(Problem.of(NAME, ReadFailure.reason(e))));
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
}
