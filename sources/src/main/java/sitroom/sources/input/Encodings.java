package sitroom.sources.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of pages and feeds into text. What servers and pages say of their encoding is
 * often wrong, so the bytes have the first word.
 */
public final class Encodings {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final Pattern STATED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private Encodings() {}

  /**
   * The text, in the encoding of the byte order mark; else UTF-8 where the bytes are UTF-8; else as
   * declared, or as stated inside; else windows-1252, as browsers take it. Bytes that are no
   * character become U+FFFD.
   *
   * @param declared by the server; names that nobody knows are passed over
   */
  public static String decode(byte[] bytes, Optional<String> declared) {
    if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    Optional<String> utf8 = strict(bytes);
    if (utf8.isPresent()) {
      String text = utf8.get();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Charset charset =
        declared
            .flatMap(Encodings::named)
            .or(() -> stated(bytes).flatMap(Encodings::named))
            .orElse(WINDOWS);
    return new String(bytes, charset);
  }

  private static Optional<String> strict(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> stated(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = STATED.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** UTF-8 is out of the question here, and Latin-1 on the web is windows-1252. */
  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      boolean isLatin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      if (charset.equals(StandardCharsets.UTF_8)) {
        return Optional.empty();
      }
      return Optional.of(isLatin ? WINDOWS : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
