package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.Span;

/** Looks for what is wrong in a ledger: by the database's own check, and by what must hold. */
final class Checking {
  private static final int FETCHED = 200;
  private static final int MOST_TOLD = 100;

  private final Handle handle;
  private final List<String> problems = new ArrayList<>();

  private Checking(Handle handle) {
    this.handle = handle;
  }

  /** What is wrong, in words for the user; of very much only the beginning. */
  static List<String> run(Handle handle, Dialect dialect) {
    Checking checking = new Checking(handle);
    dialect.ownCheck(handle).forEach(checking::tell);
    checking.documents();
    checking.entries();
    checking.indexes();
    return checking.problems;
  }

  private void tell(String problem) {
    if (problems.size() < MOST_TOLD) {
      problems.add(problem);
    }
  }

  private void documents() {
    try (ResultIterator<Document> rows =
        handle
            .createQuery("select id, text from document order by document_key")
            .setFetchSize(FETCHED)
            .map((row, context) -> named(row.getString(1), row.getString(2)))
            .iterator()) {
      while (rows.hasNext()) {
        Document document = rows.next();
        if (!Document.of(document.text()).id().equals(document.id())) {
          tell("the text of document " + document.id() + " is not the one that was kept");
        }
      }
    }
  }

  private static Document named(String id, String text) {
    Document document = Document.of(text);
    return new Document(
        id,
        document.uri(),
        document.outlet(),
        document.title(),
        document.author(),
        document.published(),
        document.language(),
        text);
  }

  private record Held(String id, String document, String text, String line) {}

  private void entries() {
    try (ResultIterator<Held> rows =
        handle
            .createQuery(
                "select e.id, d.id, d.text, e.json from entry e"
                    + " join document d on d.document_key = e.document_key order by e.entry_key")
            .setFetchSize(FETCHED)
            .map(
                (row, context) ->
                    new Held(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
            .iterator()) {
      while (rows.hasNext()) {
        check(rows.next());
      }
    }
  }

  private void check(Held held) {
    Entry entry;
    try {
      entry = StoredEntry.parse(held.line());
    } catch (LedgerException e) {
      tell("entry " + held.id() + " cannot be read");
      return;
    }
    if (!entry.id().equals(held.id()) || !entry.document().equals(held.document())) {
      tell("entry " + held.id() + " is not the one that was kept");
    }
    for (Evidence piece : entry.evidence()) {
      Span span = piece.span();
      if (span.end() > held.text().length() || !span.of(held.text()).equals(piece.text())) {
        tell("the words of entry " + held.id() + " do not stand where it says");
      }
    }
  }

  private void indexes() {
    equal(
        "entries in the index",
        "select count(*) from entry_index",
        "select count(*) from current_entry");
    equal(
        "documents in the index",
        "select count(*) from document_index",
        "select count(*) from story_head");
    equal("origins", "select count(*) from origin", "select count(*) from document");
  }

  private void equal(String what, String counted, String expected) {
    long count = handle.createQuery(counted).mapTo(Long.class).one();
    long right = handle.createQuery(expected).mapTo(Long.class).one();
    if (count != right) {
      tell("there are " + count + " " + what + ", and should be " + right);
    }
  }
}
