package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.copies.Bands;
import sitroom.ledger.copies.Likeness;
import sitroom.ledger.copies.Shingles;
import sitroom.ledger.query.Words;
import sitroom.ledger.store.DocumentTables.DocumentRow;
import sitroom.ledger.store.DocumentTables.ReadingRow;

/**
 * Finds the texts that a new one is a copy of. Copies are linked two by two, and all that hang
 * together go back to one origin: the one with the earliest day, and of those the one that came
 * first.
 */
final class Copies {
  /** Texts made from one template share bands by the thousand; only so many are compared. */
  private static final int MOST_COMPARED = 20;

  /** A text of fewer shingles says too little to be told from a formula. */
  private static final int LEAST_SHINGLES = 8;

  private static final double DECIMALS = 10_000;

  private final Handle handle;
  private final DocumentTables documents;

  Copies(Handle handle) {
    this.handle = handle;
    this.documents = new DocumentTables(handle);
  }

  /** Whether a document goes back to another story's. */
  boolean isCopy(DocumentRow document) {
    return documents
        .byKey(originOf(document.key()))
        .filter(origin -> origin.storyKey() != document.storyKey())
        .isPresent();
  }

  private long originOf(long documentKey) {
    return handle
        .createQuery("select origin_key from origin where document_key = ?")
        .bind(0, documentKey)
        .mapTo(Long.class)
        .findOne()
        .orElse(documentKey);
  }

  /**
   * Links a new document with its copies.
   *
   * @return the documents that were origins and are copies now
   */
  Set<Long> link(DocumentRow document) {
    Shingles shingles = Shingles.of(Words.of(document.text()));
    Set<Long> origins = new TreeSet<>();
    List<Long> bands = bands(shingles);
    if (!bands.isEmpty()) {
      for (long candidate : candidates(bands)) {
        compare(document, shingles, candidate).ifPresent(origins::add);
      }
      Rows rows = Rows.into(handle, "band", List.of("hash", "document_key"));
      new TreeSet<>(bands).forEach(band -> rows.add(band, document.key()));
      rows.write();
    }
    return join(document.key(), origins);
  }

  /** The bands under which a text is found; none for a text that is too short. */
  static List<Long> bands(Shingles shingles) {
    return shingles.size() < LEAST_SHINGLES ? List.of() : Bands.of(shingles);
  }

  private List<Long> candidates(List<Long> bands) {
    return handle
        .createQuery(
            "select document_key from band where hash in (<bands>)"
                + " group by document_key order by count(*) desc, document_key limit "
                + MOST_COMPARED)
        .bindList("bands", bands)
        .mapTo(Long.class)
        .list();
  }

  /** Links two documents if they are alike; gives the other one's origin. */
  private Optional<Long> compare(DocumentRow document, Shingles shingles, long candidate) {
    DocumentRow other = documents.byKey(candidate).orElseThrow();
    Shingles others = Shingles.of(Words.of(other.text()));
    boolean versions = other.storyKey() == document.storyKey();
    if (!versions && !Likeness.isCopy(shingles, others)) {
      return Optional.empty();
    }
    Rows.into(handle, "copy_link", List.of("document_key", "other_key", "resemblance"))
        .add(document.key(), candidate, rounded(shingles.resemblance(others)))
        .write();
    return Optional.of(originOf(candidate));
  }

  /** Four decimals: what both databases and an export keep. */
  private static double rounded(double resemblance) {
    return Math.round(resemblance * DECIMALS) / DECIMALS;
  }

  private Set<Long> join(long documentKey, Set<Long> origins) {
    List<Long> all = new ArrayList<>(origins);
    all.add(documentKey);
    long origin = earliest(all);
    Rows.into(handle, "origin", List.of("document_key", "origin_key"))
        .add(documentKey, origin)
        .write();
    Set<Long> nowCopies = new TreeSet<>(origins);
    nowCopies.remove(origin);
    for (long former : nowCopies) {
      handle.execute("update origin set origin_key = ? where origin_key = ?", origin, former);
    }
    return nowCopies;
  }

  private long earliest(List<Long> keys) {
    TreeMap<Long, LocalDate> days = new TreeMap<>();
    for (long key : keys) {
      Optional<LocalDate> day = documents.newestReading(key).flatMap(ReadingRow::day);
      days.put(key, day.orElse(LocalDate.MAX));
    }
    return days.entrySet().stream()
        .min(Comparator.comparing(one -> one.getValue()))
        .orElseThrow()
        .getKey();
  }
}
