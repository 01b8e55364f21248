package sitroom.sources.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Turns bytes into text, and says why where they are none. A byte order mark is left out. */
public final class TextBytes {
  /**
   * More than any article, transcript or treaty; what is longer is a collection, and its parts are
   * wanted.
   */
  public static final int LIMIT = 5_000_000;

  private static final int MARK = '\uFEFF';

  private TextBytes() {}

  /**
   * All bytes of a stream.
   *
   * @throws UnreadableException where there are more than {@link #LIMIT}
   */
  public static byte[] all(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new UnreadableException(tooLong());
    }
    return bytes;
  }

  /**
   * All bytes of a stream of text.
   *
   * @throws UnreadableException where there are more than {@link #LIMIT}; its line is the one that
   *     goes beyond
   */
  public static byte[] allText(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      int line = 1;
      for (int i = 0; i < LIMIT; i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new UnreadableException(line, tooLong());
    }
    return bytes;
  }

  /** What is said of a document that is longer. */
  public static String tooLong() {
    return String.format(
        Locale.ROOT,
        "longer than the %d MB that one document may have; split it",
        LIMIT / 1_000_000);
  }

  /**
   * Reads bytes as UTF-8, or as UTF-16 where they start with its byte order mark.
   *
   * @param firstLine the number of the line that the bytes start at, for messages
   * @throws UnreadableException where the bytes are another encoding, or no text at all
   */
  public static String decode(byte[] bytes, int firstLine) throws UnreadableException {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return withoutMark(decode(bytes, StandardCharsets.UTF_16.newDecoder(), firstLine, "UTF-16"));
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException("binary data, not text");
      }
    }
    return withoutMark(decode(bytes, StandardCharsets.UTF_8.newDecoder(), firstLine, "UTF-8"));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes, CharsetDecoder decoder, int firstLine, String name)
      throws UnreadableException {
    decoder
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String soFar = out.flip().toString();
      int line = firstLine + (int) soFar.chars().filter(unit -> unit == '\n').count();
      byte[] wrong = Arrays.copyOfRange(bytes, in.position(), in.position() + result.length());
      throw new UnreadableException(
          line, "not " + name + ": the bytes " + hex(wrong) + " are no character");
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
  }
}
