package sitroom.reader.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts words into the pieces of the encoder's vocabulary: small letters, no accents, longest piece
 * first.
 */
final class WordPieces {
  /** A word gives at most this many pieces; the rest of it is not seen by the network. */
  static final int MOST_PIECES = 8;

  private static final int LONGEST_PART = 60;
  private static final String CONTINUATION = "##";

  private final Map<String, Integer> ids;
  private final Map<String, Integer> continuations;
  private final int unknown;
  private final int start;
  private final int end;

  private WordPieces(Map<String, Integer> ids, Map<String, Integer> continuations) {
    this.ids = ids;
    this.continuations = continuations;
    this.unknown = special("[UNK]");
    this.start = special("[CLS]");
    this.end = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /** Reads a vocabulary of one piece a line; its number is the line's, counted from 0. */
  static WordPieces read(BufferedReader lines) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    Map<String, Integer> continuations = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(CONTINUATION) && line.length() > CONTINUATION.length()) {
        continuations.put(line.substring(CONTINUATION.length()), number);
      } else {
        ids.put(line, number);
      }
      number++;
    }
    return new WordPieces(ids, continuations);
  }

  /** The piece that stands before every sentence, and for the root of its tree. */
  int start() {
    return start;
  }

  /** The piece that stands after every sentence. */
  int end() {
    return end;
  }

  /**
   * How frequent a word is among those that are one piece, the most frequent first; nothing for any
   * other word.
   */
  Optional<Integer> rank(String word) {
    return Optional.ofNullable(ids.get(word));
  }

  /** The numbers of a word's pieces: at least one, at most {@link #MOST_PIECES}. */
  int[] of(String word) {
    int[] pieces = new int[MOST_PIECES];
    int count = 0;
    for (String part : parts(normal(word))) {
      if (count == MOST_PIECES) {
        break;
      }
      count = addPart(part, pieces, count);
    }
    if (count == 0) {
      pieces[count++] = unknown;
    }
    return Arrays.copyOf(pieces, count);
  }

  /** Adds one part's pieces, or the unknown piece where the vocabulary cannot cover the part. */
  private int addPart(String part, int[] pieces, int count) {
    if (part.length() > LONGEST_PART) {
      pieces[count] = unknown;
      return count + 1;
    }
    int next = count;
    for (int from = 0; from < part.length(); ) {
      Map<String, Integer> known = from == 0 ? ids : continuations;
      int to = part.length();
      Integer id = known.get(part.substring(from, to));
      while (id == null && --to > from) {
        id = known.get(part.substring(from, to));
      }
      if (id == null) {
        pieces[count] = unknown;
        return count + 1;
      }
      if (next < MOST_PIECES) {
        pieces[next++] = id;
      }
      from = to;
    }
    return next;
  }

  private static String normal(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.chars().allMatch(c -> c < 128)) {
      return small;
    }
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(small, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /**
   * Splits at white space and around every mark of punctuation, as the encoder's own training did.
   */
  private static List<String> parts(String word) {
    if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0, width; at < word.length(); at += width) {
      int c = word.codePointAt(at);
      width = Character.charCount(c);
      boolean space = isSpace(c);
      if (space || isPunctuation(c)) {
        if (at > from) {
          parts.add(word.substring(from, at));
        }
        if (!space) {
          parts.add(word.substring(at, at + width));
        }
        from = at + width;
      }
    }
    if (from < word.length()) {
      parts.add(word.substring(from));
    }
    return parts;
  }

  private static boolean isSpace(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || c == 0xa0
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
