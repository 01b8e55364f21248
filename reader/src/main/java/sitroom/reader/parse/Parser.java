package sitroom.reader.parse;

import sitroom.reader.text.PreparedText;

/**
 * Anything that turns prepared text into trees. Implementations are pure and safe for use by
 * several threads.
 */
public interface Parser {
  ParsedText parse(PreparedText text);

  /** What identifies this parser in a reading's fingerprint. */
  String fingerprint();
}
