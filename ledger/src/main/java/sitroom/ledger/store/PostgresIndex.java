package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import sitroom.ledger.query.Terms;

/**
 * PostgreSQL's tsvector, made here so that both databases have the same words. A document's own
 * vector has no places; phrases are looked up in its parts, which overlap.
 */
record PostgresIndex() implements TextIndex {
  /** A vector keeps 256 places of a word at most; a part has fewer of any. */
  private static final int PART = 1000;

  /** The longest phrase that can be looked up. */
  static final int OVERLAP = 32;

  @Override
  public void addEntries(Handle handle, List<Row> rows) {
    PreparedBatch batch =
        handle.prepareBatch("insert into entry_index (sort_key, terms) values (?, ?::tsvector)");
    for (Row row : rows) {
      batch.bind(0, row.sortKey()).bind(1, withPlaces(row.terms().words(), row.terms().facets()));
      batch.add();
    }
    if (!rows.isEmpty()) {
      batch.execute();
    }
  }

  @Override
  public void removeEntries(Handle handle, List<Long> sortKeys) {
    if (!sortKeys.isEmpty()) {
      PreparedBatch batch = handle.prepareBatch("delete from entry_index where sort_key = ?");
      sortKeys.forEach(key -> batch.bind(0, key).add());
      batch.execute();
    }
  }

  @Override
  public void addDocument(Handle handle, long documentKey, Row row) {
    Terms terms = row.terms();
    handle
        .createUpdate("insert into document_index (sort_key, terms) values (?, ?::tsvector)")
        .bind(0, row.sortKey())
        .bind(1, withoutPlaces(terms))
        .execute();
    PreparedBatch parts =
        handle.prepareBatch(
            "insert into document_part (document_key, part, terms) values (?, ?, ?::tsvector)");
    List<String> words = terms.words();
    int part = 0;
    for (int start = 0; start == 0 || start < words.size(); start += PART) {
      List<String> piece = words.subList(start, Math.min(words.size(), start + PART + OVERLAP));
      parts.bind(0, documentKey).bind(1, part++).bind(2, withPlaces(piece, Set.of())).add();
    }
    parts.execute();
  }

  @Override
  public void removeDocument(Handle handle, long documentKey, long sortKey) {
    handle.execute("delete from document_index where sort_key = ?", sortKey);
    handle.execute("delete from document_part where document_key = ?", documentKey);
  }

  private static String withPlaces(List<String> words, Set<String> facets) {
    Map<String, List<String>> places = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(String.valueOf(i + 1));
    }
    StringBuilder vector = new StringBuilder();
    places.forEach(
        (word, at) -> quote(vector, word).append(':').append(String.join(",", at)).append(' '));
    facets.forEach(facet -> quote(vector, facet).append(' '));
    return vector.toString();
  }

  private static String withoutPlaces(Terms terms) {
    StringBuilder vector = new StringBuilder();
    terms.words().stream().distinct().forEach(word -> quote(vector, word).append(' '));
    terms.facets().forEach(facet -> quote(vector, facet).append(' '));
    return vector.toString();
  }

  /** Terms have neither quotation marks nor backslashes. */
  private static StringBuilder quote(StringBuilder vector, String term) {
    return vector.append('\'').append(term).append('\'');
  }
}
