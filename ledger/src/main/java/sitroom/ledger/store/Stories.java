package sitroom.ledger.store;

import java.util.List;
import java.util.Optional;
import sitroom.ledger.copies.Likeness;
import sitroom.ledger.copies.Shingles;
import sitroom.ledger.query.Words;
import sitroom.ledger.store.DocumentTables.DocumentRow;
import sitroom.model.Document;

/** Which texts are versions of one story. */
final class Stories {
  /** Of a name that very many files bear, only so many are compared. */
  private static final int MOST_COMPARED = 20;

  private final DocumentTables documents;

  Stories(Writing writing) {
    this.documents = new DocumentTables(writing.handle());
  }

  /**
   * The newest version of the story that a document is a changed text of: one that stood at the
   * same address. A file's name alone is no address, other folders have files of the same name; so
   * there the texts must be alike too.
   */
  Optional<DocumentRow> earlierVersion(Document document) {
    if (document.uri().isEmpty()) {
      return Optional.empty();
    }
    List<Long> heads = documents.headsAt(document.uri().get());
    if (heads.isEmpty() || isAddress(document.uri().get())) {
      return heads.stream().findFirst().flatMap(documents::byKey);
    }
    Shingles shingles = Shingles.of(Words.of(document.text()));
    return heads.stream()
        .limit(MOST_COMPARED)
        .flatMap(key -> documents.byKey(key).stream())
        .filter(head -> Likeness.isVersion(shingles, Shingles.of(Words.of(head.text()))))
        .findFirst();
  }

  private static boolean isAddress(String uri) {
    return uri.matches("[a-zA-Z][a-zA-Z0-9+.-]*://.+");
  }
}
