package sitroom.room.bench;

import java.io.IOException;
import java.util.List;
import sitroom.model.Document;

/** Scores a ledger against one gold set. */
interface Scorer {

  /** The documents that the gold speaks of, in its order. */
  List<Document> documents() throws IOException;

  Score score(Ledger ledger);
}
