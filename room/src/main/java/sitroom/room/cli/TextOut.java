package sitroom.room.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output as UTF-8 text with LF line ends, whatever the system's own are. */
final class TextOut {
  private final OutputStream out;

  TextOut(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  /**
   * Writes text as it is.
   *
   * @throws OutputClosedException where nobody reads the output any more
   * @throws UncheckedIOException where it cannot be written for another reason
   */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  void println(String line) {
    print(line);
    print("\n");
  }

  /** The stream itself, for what is bytes already; what is written to it stays in order. */
  OutputStream stream() {
    return out;
  }

  /** Passes on everything written so far; throws as {@link #print} does. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static RuntimeException failed(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    boolean closed =
        message.contains("broken pipe")
            || message.contains("pipe is being closed")
            || message.contains("pipe has been ended");
    return closed
        ? new OutputClosedException(e)
        : new UncheckedIOException("cannot write the output", e);
  }
}
