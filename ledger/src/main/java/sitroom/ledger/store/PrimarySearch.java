package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import sitroom.ledger.query.DayRange;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.Words;
import sitroom.ledger.quotes.Issuer;
import sitroom.ledger.quotes.Issuers;
import sitroom.ledger.quotes.Primary;
import sitroom.ledger.quotes.Quoted;
import sitroom.ledger.store.DocumentTables.DocumentRow;
import sitroom.model.ActorMention;

/**
 * Finds the documents in which a quotation's words may stand: official ones, and transcripts, of
 * the days around. The full-text index leads, by the quotation's rarest words and the speaker's
 * name; no other documents are opened.
 */
final class PrimarySearch {
  private static final int RAREST = 5;
  private static final int OFFICIAL = 8;
  private static final int ANY = 40;
  private static final int OWN = 12;

  private final Handle handle;
  private final TextSearch search;
  private final Issuers issuers;
  private final QuoteWindow window;

  /** A document that was found, with whose own publication it is. */
  private record Hit(long key, Optional<Issuer> issuer, boolean transcript) {}

  PrimarySearch(Handle handle, TextSearch search, Issuers issuers, QuoteWindow window) {
    this.handle = handle;
    this.search = search;
    this.issuers = issuers;
    this.window = window;
  }

  /** The texts for all quotations of a document, itself and its copies left out. */
  List<Primary> of(DocumentRow quoting, Optional<LocalDate> day, List<Quoted> quoted) {
    Map<Long, Hit> hits = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>();
    for (Quoted one : quoted) {
      if (!one.term()) {
        words(one, day, hits);
        one.speaker().chain().forEach(actor -> names.add(lastName(actor)));
      }
    }
    names.forEach(name -> own(name, day, hits));
    Set<Long> copies = copies(quoting.key());
    DocumentTables documents = new DocumentTables(handle);
    List<Primary> primaries = new ArrayList<>();
    for (Hit hit : hits.values()) {
      if (!copies.contains(hit.key()) && (hit.issuer().isPresent() || hit.transcript())) {
        documents
            .byKey(hit.key())
            .ifPresent(
                row ->
                    primaries.add(
                        new Primary(
                            row.description().describe(row.id(), row.text()),
                            documents
                                .newestReading(row.key())
                                .flatMap(DocumentTables.ReadingRow::day),
                            hit.issuer())));
      }
    }
    return primaries;
  }

  private void words(Quoted quoted, Optional<LocalDate> day, Map<Long, Hit> hits) {
    List<Question> rarest = new ArrayList<>();
    for (String word : quoted.rarest(RAREST)) {
      Words.of(word).forEach(term -> rarest.add(new Question.Word(term, false)));
    }
    if (!rarest.isEmpty()) {
      Question any = new Question.Or(rarest);
      find(List.of(officials(), any), day, OFFICIAL, Sort.RELEVANCE, hits);
      find(List.of(any), day, ANY, Sort.RELEVANCE, hits);
    }
  }

  private void own(String name, Optional<LocalDate> day, Map<Long, Hit> hits) {
    List<Question> parts = new ArrayList<>();
    parts.add(officials());
    Words.of(name).forEach(term -> parts.add(new Question.Word(term, false)));
    find(parts, day, OWN, Sort.NEWEST, hits);
  }

  private Question officials() {
    List<Question> outlets = new ArrayList<>();
    issuers.outlets().forEach(outlet -> outlets.add(new Question.Term(Facet.OUTLET.term(outlet))));
    return outlets.isEmpty() ? new Question.All() : new Question.Or(outlets);
  }

  private void find(
      List<Question> parts, Optional<LocalDate> day, int limit, Sort sort, Map<Long, Hit> hits) {
    List<Question> all = new ArrayList<>(parts);
    day.ifPresent(
        it ->
            all.add(
                new Question.Said(
                    new DayRange(Optional.of(window.from(it)), Optional.of(window.to(it))))));
    Search plan = new Search(Shelf.DOCUMENTS, search, new Question.And(all));
    Condition from = plan.from("");
    Condition order = plan.order(sort);
    Query query =
        handle.createQuery(
            "select e.document_key, e.uri, e.outlet, e.title"
                + from.sql()
                + " order by "
                + order.sql()
                + " limit "
                + limit);
    int at = 0;
    for (Object value : from.values()) {
      query.bind(at++, value);
    }
    for (Object value : order.values()) {
      query.bind(at++, value);
    }
    query
        .map(
            (row, context) -> {
              Optional<String> title = Optional.ofNullable(row.getString("title"));
              return new Hit(
                  row.getLong("document_key"),
                  issuers.of(
                      Optional.ofNullable(row.getString("uri")),
                      Optional.ofNullable(row.getString("outlet"))),
                  title.filter(PrimarySearch::isTranscript).isPresent());
            })
        .forEach(hit -> hits.putIfAbsent(hit.key(), hit));
  }

  private static boolean isTranscript(String title) {
    return title.toLowerCase(Locale.ROOT).matches(".*\\b(transcript|full text|remarks by)\\b.*");
  }

  private Set<Long> copies(long key) {
    Set<Long> copies =
        new TreeSet<>(
            handle
                .createQuery(
                    "select v.document_key from origin u join origin v"
                        + " on v.origin_key = u.origin_key where u.document_key = ?")
                .bind(0, key)
                .mapTo(Long.class)
                .list());
    copies.add(key);
    return copies;
  }

  private static String lastName(ActorMention actor) {
    return actor.name().substring(actor.name().lastIndexOf(' ') + 1);
  }
}
