package sitroom.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads files from standard input and writes their texts to standard output, one after the other,
 * until the input ends.
 *
 * <p>A request is the file's name and its bytes; an answer is {@code true}, title, author, day and
 * text, or {@code false} and the reason. Each text is its number of bytes as a big-endian int and
 * its UTF-8 bytes; what is not known is empty.
 */
public final class Main {
  private Main() {}

  /**
   * Serves.
   *
   * @param arguments the most characters that a text may have
   */
  public static void main(String[] arguments) throws IOException {
    // Standard output is for answers alone, whatever a library wants to print.
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    OfficeText reader = new OfficeText(Integer.parseInt(arguments[0]));
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
      while (true) {
        answer(reader.read(string(in), bytes(in)), out);
      }
    } catch (EOFException e) {
      // Whoever started this has no more files.
    }
  }

  private static void answer(Extract extract, DataOutputStream out) throws IOException {
    if (extract instanceof Extract.Text text) {
      out.writeBoolean(true);
      write(text.title(), out);
      write(text.author(), out);
      write(text.day(), out);
      write(text.text(), out);
    } else if (extract instanceof Extract.Nothing nothing) {
      out.writeBoolean(false);
      write(nothing.reason(), out);
    }
    out.flush();
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
