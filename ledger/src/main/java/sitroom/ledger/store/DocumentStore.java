package sitroom.ledger.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.store.DocumentTables.AppearanceRow;
import sitroom.ledger.store.DocumentTables.DocumentRow;
import sitroom.ledger.store.DocumentTables.ReadingRow;
import sitroom.model.Document;
import sitroom.model.Entry;

/** The ledger's documents with their entries. Every change is one transaction. */
public final class DocumentStore {
  private static final Comparator<Entry> AS_IN_THE_TEXT =
      Comparator.comparingInt(Entry::sentence)
          .thenComparingInt(
              entry -> entry.evidence().isEmpty() ? 0 : entry.evidence().get(0).span().start())
          .thenComparing(Entry::id);

  private final Store store;
  private final Clock clock;

  public DocumentStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Why a document cannot be kept; empty where it can. */
  public static Optional<String> refusal(Document document) {
    return document.text().indexOf('\0') >= 0
        ? Optional.of("the text has the character U+0000, so it is no text")
        : Optional.empty();
  }

  /** What there is to do with a document, before it is read. */
  public Standing standing(Document document) {
    return store.read(handle -> standing(handle, document));
  }

  private static Standing standing(Handle handle, Document document) {
    DocumentTables documents = new DocumentTables(handle);
    Optional<DocumentRow> known = documents.byId(document.id());
    if (known.isEmpty()) {
      boolean failed = new FailureTable(handle).at(document.id()).filter(Failure::open).isPresent();
      return failed ? Standing.SET_ASIDE : Standing.TO_BE_READ;
    }
    Description description = Description.of(document);
    List<AppearanceRow> appearances = documents.appearances(known.get().key());
    if (appearances.stream().anyMatch(one -> one.description().equals(description))) {
      return Standing.KNOWN;
    }
    return DocumentWriter.isBetter(documents, known.get(), description)
        ? Standing.TO_BE_READ
        : Standing.ANOTHER_PLACE;
  }

  /** As {@link #add(ReadDocument, Optional)}, where nothing else was set aside. */
  public Added add(ReadDocument read) {
    return add(read, Optional.empty());
  }

  /**
   * Adds a document that was read, and solves its failure if it had one. What is there already
   * changes nothing.
   *
   * @param solved the place of another failure that this solves: the file could not be read before
   * @throws IllegalArgumentException where the document cannot be kept: {@link #refusal}
   */
  public Added add(ReadDocument read, Optional<String> solved) {
    refusal(read.document())
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    return store.write(
        handle -> {
          String now = now();
          FailureTable failures = new FailureTable(handle);
          failures.solved(read.document().id(), now);
          solved.ifPresent(place -> failures.solved(place, now));
          return writer(handle, now).add(read);
        });
  }

  /** Adds many documents in one transaction: quicker, and all of them or none. */
  public List<Added> addAll(List<ReadDocument> read) {
    return store.write(
        handle -> {
          DocumentWriter writer = writer(handle, now());
          List<Added> added = new ArrayList<>();
          read.forEach(one -> added.add(writer.add(one)));
          return added;
        });
  }

  /** Records one more place where a text stood that the ledger has. */
  public Added note(Document document) {
    return store.write(handle -> writer(handle, now()).note(document));
  }

  /**
   * Puts a new reading of a document in place of the last one.
   *
   * @throws IllegalArgumentException where the ledger does not have the document
   */
  public Added reread(ReadDocument read) {
    return store.write(handle -> writer(handle, now()).reread(read));
  }

  private DocumentWriter writer(Handle handle, String now) {
    return new DocumentWriter(new Writing(handle, store.index(), now));
  }

  private String now() {
    return now(clock);
  }

  static String now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A document by its id. */
  public Optional<StoredDocument> find(String id) {
    return store.read(
        handle -> new DocumentTables(handle).byId(id).map(row -> stored(handle, row)));
  }

  private static StoredDocument stored(Handle handle, DocumentRow row) {
    DocumentTables documents = new DocumentTables(handle);
    List<Description> appearances =
        documents.appearances(row.key()).stream().map(AppearanceRow::description).toList();
    ReadingRow reading = documents.newestReading(row.key()).orElseThrow();
    List<Entry> entries =
        inOrder(new EntryTables(handle)
            .ofDocument(row.key()).stream().filter(StoredEntry::isCurrent).toList());
    return new StoredDocument(
        appearances.get(reading.appearance()).describe(row.id(), row.text()),
        row.version(),
        documents.idOf(row.storyKey()),
        documents.newestOf(row.storyKey()),
        appearances,
        reading.fingerprint(),
        reading.day(),
        documents.unread(row.key(), reading.number()),
        entries);
  }

  /** The entries themselves, in the order of the text. */
  static List<Entry> inOrder(List<StoredEntry> entries) {
    return entries.stream().map(StoredEntry::entry).sorted(AS_IN_THE_TEXT).toList();
  }

  /**
   * The ids of all documents that go back to the same origin as one, that one too: the origin
   * first, then in the order in which they came.
   */
  public List<String> copies(String id) {
    return store.read(
        handle ->
            handle
                .createQuery(
                    "select d.id from document o join origin u on u.document_key = o.document_key"
                        + " join origin v on v.origin_key = u.origin_key"
                        + " join document d on d.document_key = v.document_key where o.id = ?"
                        + " order by (case when v.document_key = v.origin_key then 0 else 1 end),"
                        + " d.document_key")
                .bind(0, id)
                .mapTo(String.class)
                .list());
  }

  /** An entry by its id, as it now counts. */
  public Optional<Entry> entry(String id) {
    return store.read(handle -> new EntryTables(handle).currentById(id).map(StoredEntry::entry));
  }

  /** How many documents there are, all versions counted. */
  public long count() {
    return store.read(
        handle -> handle.createQuery("select count(*) from document").mapTo(Long.class).one());
  }

  /**
   * The ids of the newest versions of all stories, in the order in which they came.
   *
   * @param exceptMadeBy those whose last reading has this fingerprint are left out
   */
  public List<String> ids(Optional<String> exceptMadeBy) {
    return store.read(handle -> new DocumentTables(handle).heads(exceptMadeBy));
  }
}
