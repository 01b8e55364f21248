package sitroom.room;

import java.util.Optional;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.model.Document;
import sitroom.reader.Reading;
import sitroom.reader.parse.ParsedText;

/** What the room wants of a reader: the same reading for the same document, from any thread. */
public interface DocumentReader extends AutoCloseable {
  Reading read(Document document);

  /** Only the first half of reading: words, tags, names and trees. */
  default ParsedText parse(Document document) {
    return read(document).parsed();
  }

  /** Who speaks in a document, and whose members: for fusing what was read. */
  default Parties parties() {
    return Parties.NONE;
  }

  /** What the packs know that following what was stated needs; empty: nothing is followed. */
  default Optional<WatchKnowledge> watching() {
    return Optional.empty();
  }

  /** What made the readings: code, packs and parser. */
  String fingerprint();

  /** Gives back what the reader holds outside the Java heap. */
  @Override
  void close();
}
