package sitroom.ledger.store;

import java.util.List;
import java.util.Optional;
import sitroom.ledger.store.DocumentTables.DocumentRow;
import sitroom.model.Document;

/** Which texts belong together: versions of one story. */
final class Stories {
  private final DocumentTables documents;

  Stories(Writing writing) {
    this.documents = new DocumentTables(writing.handle());
  }

  /**
   * The newest version of the story that a document is a changed text of: one that stood at the
   * same address.
   */
  Optional<DocumentRow> earlierVersion(Document document) {
    if (document.uri().filter(Stories::isAddress).isEmpty()) {
      return Optional.empty();
    }
    List<Long> heads = documents.headsAt(document.uri().get());
    return heads.stream().findFirst().flatMap(documents::byKey);
  }

  /** A file's name alone is no address: other folders have files of the same name. */
  private static boolean isAddress(String uri) {
    return uri.matches("[a-zA-Z][a-zA-Z0-9+.-]*://.+");
  }

  void findCopies(DocumentRow document) {}
}
