package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.ledger.quotes.Finding;
import sitroom.ledger.quotes.Issuers;
import sitroom.ledger.quotes.Primary;
import sitroom.ledger.quotes.Quotations;
import sitroom.ledger.quotes.QuoteCheck;
import sitroom.ledger.quotes.Quoted;
import sitroom.ledger.store.QuoteTables.Pass;
import sitroom.model.Entry;

/**
 * The quotations of the ledger's documents, set beside what was said. A document's are checked when
 * they are first asked for, and again when its entries have changed, or when documents came that
 * may change a verdict; what was found is kept, and can be thrown away and made again.
 */
public final class QuoteStore {
  private final Store store;
  private final Issuers issuers;
  private final QuoteWindow window;

  public QuoteStore(Store store, Issuers issuers, QuoteWindow window) {
    this.store = store;
    this.issuers = issuers;
    this.window = window;
  }

  /** A document with what its check depends on. */
  private record Stand(DocumentTables.DocumentRow row, Pass pass, boolean fresh) {}

  /**
   * The quotations of a document, in the order of the text.
   *
   * @throws IllegalArgumentException where the ledger does not have the document
   */
  public List<CheckedQuotation> of(String document) {
    Stand stand =
        store.read(handle -> stand(new QuoteTables(handle), document, new DocumentTables(handle)));
    if (stand.fresh()) {
      return store.read(handle -> new QuoteTables(handle).findings(stand.row().key()));
    }
    List<Finding> findings = store.read(handle -> check(handle, stand.row()));
    store.write(
        handle -> {
          new QuoteTables(handle).put(stand.pass(), findings);
          return true;
        });
    return findings.stream().map(CheckedQuotation::of).toList();
  }

  private Stand stand(QuoteTables tables, String document, DocumentTables documents) {
    DocumentTables.DocumentRow row =
        documents
            .byId(document)
            .orElseThrow(() -> new IllegalArgumentException("there is no document " + document));
    var day = documents.newestReading(row.key()).flatMap(DocumentTables.ReadingRow::day);
    Pass now =
        new Pass(
            row.key(),
            tables.state(row.key()) + " " + window.words(),
            tables.newest(),
            day.map(window::from),
            day.map(window::to));
    return new Stand(row, now, tables.isFresh(now));
  }

  private List<Finding> check(org.jdbi.v3.core.Handle handle, DocumentTables.DocumentRow row) {
    Optional<DocumentTables.ReadingRow> reading =
        new DocumentTables(handle).newestReading(row.key());
    var day = reading.flatMap(DocumentTables.ReadingRow::day);
    UtteranceTable utterances = new UtteranceTable(handle);
    List<Entry> entries =
        new EntryTables(handle)
            .ofDocument(row.key()).stream()
                .filter(StoredEntry::isCurrent)
                .map(StoredEntry::entry)
                .toList();
    List<Quoted> quoted =
        Quotations.of(
            row.description().describe(row.id(), row.text()),
            day,
            entries,
            reading.map(one -> utterances.of(row.key(), one.number())).orElse(List.of()));
    List<Primary> primaries =
        new PrimarySearch(handle, store.search(), issuers, window).of(row, day, quoted);
    QuoteCheck check = new QuoteCheck();
    return quoted.stream().map(one -> check.check(one, primaries)).toList();
  }

  /**
   * Checks all documents that were not checked yet, or whose verdicts may have changed.
   *
   * @param done is given the quotations of each document, in the order in which documents came
   */
  public void checkNew(Consumer<List<CheckedQuotation>> done) {
    store.read(handle -> new QuoteTables(handle).due()).forEach(id -> done.accept(of(id)));
  }

  /** Throws away what was found; it is made again when it is asked for. */
  public void forget() {
    store.write(handle -> new QuoteTables(handle).clear());
  }

  /**
   * What is known of the quotations that entries take their words from: by entry id, in the order
   * of the entries. Nothing is checked for it.
   */
  public Map<String, CheckedQuotation> marks(Collection<Entry> entries) {
    Map<String, List<CheckedQuotation>> known = new LinkedHashMap<>();
    store.read(
        handle -> {
          QuoteTables tables = new QuoteTables(handle);
          for (String document : Set.copyOf(entries.stream().map(Entry::document).toList())) {
            known.put(document, tables.findingsOf(document));
          }
          return true;
        });
    Map<String, CheckedQuotation> marks = new LinkedHashMap<>();
    for (Entry entry : entries) {
      mark(entry, known.getOrDefault(entry.document(), List.of()))
          .ifPresent(mark -> marks.put(entry.id(), mark));
    }
    return marks;
  }

  /** The quotation that takes most of an entry's words. */
  private static Optional<CheckedQuotation> mark(Entry entry, List<CheckedQuotation> known) {
    List<CheckedQuotation> over = new ArrayList<>();
    int most = 0;
    for (CheckedQuotation one : known) {
      int shared =
          entry.evidence().stream()
              .map(sitroom.model.Evidence::span)
              .filter(one.span()::overlaps)
              .mapToInt(
                  span ->
                      Math.min(span.end(), one.span().end())
                          - Math.max(span.start(), one.span().start()))
              .sum();
      if (shared > most) {
        over.clear();
        over.add(one);
        most = shared;
      }
    }
    return over.stream().findFirst();
  }
}
