package sitroom.reader;

import java.util.List;
import sitroom.knowledge.Knowledge;
import sitroom.model.Document;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Parser;
import sitroom.reader.text.TextPreparer;

/**
 * Reads documents: the one front door of this module.
 *
 * <p>{@link #read} is a pure function of the document, the knowledge packs and the parser: the same
 * input gives the same reading, in any thread. A reader is safe for use by several threads.
 */
public final class Reader {
  private final TextPreparer preparer = new TextPreparer();
  private final Parser parser;
  private final Knowledge knowledge;

  public Reader(Knowledge knowledge, Parser parser) {
    this.knowledge = knowledge;
    this.parser = parser;
  }

  public Reading read(Document document) {
    ParsedText parsed = parser.parse(preparer.prepare(document));
    return new Reading(parsed, List.of(), List.of());
  }

  /** What made a reading: packs and parser. A reading with another fingerprint may differ. */
  public String fingerprint() {
    return knowledge.fingerprint() + "+" + parser.fingerprint();
  }
}
