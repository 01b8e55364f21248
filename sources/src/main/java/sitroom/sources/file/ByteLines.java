package sitroom.sources.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import sitroom.sources.input.TextBytes;

/** Takes lines off a stream one by one, so that a long file never stands in memory as a whole. */
final class ByteLines {
  private final InputStream in;
  private int number;
  private boolean tooLong;
  private boolean atEnd;

  /** Reads byte by byte: the stream should be buffered. */
  ByteLines(InputStream in) {
    this.in = in;
  }

  /**
   * Whether {@link #next} can be called again: nothing has said yet that the stream is at its end.
   */
  boolean hasNext() {
    return !atEnd;
  }

  /**
   * The next line without its line feed; empty at the end of the stream, or where the line {@link
   * #tooLong}.
   */
  byte[] next() throws IOException {
    number++;
    tooLong = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    for (int unit = in.read(); unit != '\n'; unit = in.read()) {
      if (unit < 0) {
        atEnd = true;
        break;
      }
      if (line.size() < TextBytes.LIMIT) {
        line.write(unit);
      } else {
        tooLong = true;
      }
    }
    return tooLong ? new byte[0] : line.toByteArray();
  }

  /** The number of the line that was taken last, counted from 1. */
  int number() {
    return number;
  }

  /**
   * Whether the line that was taken last was longer than a document may be; it was then passed
   * over.
   */
  boolean tooLong() {
    return tooLong;
  }
}
