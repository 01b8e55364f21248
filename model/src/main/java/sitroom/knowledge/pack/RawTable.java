package sitroom.knowledge.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A table as its bytes are, with what a plain reading forgives: the line ends, the encoding, the
 * blanks.
 *
 * @param lines the header, if there is one, and the rows
 * @param faults what is wrong with the file's form
 */
record RawTable(List<Line> lines, List<Fault> faults) {

  /** A header or row with its number in the file. */
  record Line(int number, String[] cells) {}

  /** A fault of a line, or of the whole file where the number is 0. */
  record Fault(int number, String message) {}

  static RawTable read(Path file) {
    List<Fault> faults = new ArrayList<>();
    try {
      return new RawTable(lines(unpacked(file), faults), faults);
    } catch (IOException e) {
      return new RawTable(
          List.of(), List.of(new Fault(0, "the file cannot be read: " + e.getMessage())));
    }
  }

  /** The header's cells, empty where there is no header. */
  List<String> header() {
    return lines.isEmpty() ? List.of() : List.of(lines.get(0).cells());
  }

  int headerLine() {
    return lines.isEmpty() ? 0 : lines.get(0).number();
  }

  List<Line> rows() {
    return lines.isEmpty() ? List.of() : lines.subList(1, lines.size());
  }

  private static byte[] unpacked(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return plain.readAllBytes();
    }
  }

  private static List<Line> lines(byte[] bytes, List<Fault> faults) {
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    List<Line> lines = new ArrayList<>();
    boolean carriageReturns = false;
    int number = 0;
    for (int start = 0; start < bytes.length; ) {
      number++;
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      if (end == bytes.length) {
        faults.add(new Fault(number, "the last line has no line end; add one"));
      }
      String text = decoded(utf8, bytes, start, end, number, faults);
      start = end + 1;
      if (text.endsWith("\r")) {
        if (!carriageReturns) {
          faults.add(new Fault(number, "lines end in CR LF; save the file with LF alone"));
        }
        carriageReturns = true;
        text = text.substring(0, text.length() - 1);
      }
      if (number == 1 && text.startsWith("\uFEFF")) {
        faults.add(
            new Fault(
                number, "the file begins with a byte order mark; save it as UTF-8 without one"));
        text = text.substring(1);
      }
      if (text.isBlank()) {
        faults.add(new Fault(number, "the line is empty; delete it"));
      } else if (text.charAt(0) != '#') {
        lines.add(new Line(number, text.split("\t", -1)));
      }
    }
    return lines;
  }

  private static String decoded(
      CharsetDecoder utf8, byte[] bytes, int start, int end, int number, List<Fault> faults) {
    try {
      return utf8.decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
    } catch (CharacterCodingException e) {
      faults.add(new Fault(number, "the line is not UTF-8; save the file as UTF-8"));
      return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
  }
}
