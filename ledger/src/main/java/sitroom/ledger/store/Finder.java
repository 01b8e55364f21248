package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import sitroom.ledger.query.ActorNames;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;
import sitroom.model.Entry;

/**
 * Answers questions. What was copied counts once: copies are left out, unless the question asks for
 * an outlet, or {@link #withCopies} for all.
 */
public final class Finder {
  private static final String OUTLET = Facet.OUTLET.term("");

  private static final String DOCUMENT =
      "select e.*, (select r.day from reading r where r.document_key = e.document_key"
          + " order by r.number desc limit 1) as day";

  /** What of an entry is needed for counting it: not its text. */
  private static final String COUNTED =
      "e.entry_key, e.document_key, e.event, e.speech_act, e.factuality, e.place, e.day";

  private final Store store;
  private final ActorNames names;
  private final boolean copies;

  public Finder(Store store, ActorNames names) {
    this(store, names, false);
  }

  private Finder(Store store, ActorNames names, boolean copies) {
    this.store = store;
    this.names = names;
    this.copies = copies;
  }

  /** The same, but copies are found too. */
  public Finder withCopies() {
    return new Finder(store, names, true);
  }

  /**
   * A document that was found.
   *
   * @param day stated or inferred
   */
  public record FoundDocument(String id, Optional<LocalDate> day, Description description) {}

  /** Entries that a question asks for. */
  public List<Entry> entries(Question question, Sort sort, int limit, int offset) {
    Search search = plan(Shelf.ENTRIES, question);
    return store.read(
        handle ->
            query(handle, "select e.json", search.from(""), search.order(sort), limit, offset)
                .map((row, context) -> StoredEntry.parse(row.getString(1)))
                .list());
  }

  /** Documents that a question asks for: each filter of entries asks for an entry of its own. */
  public List<FoundDocument> documents(Question question, Sort sort, int limit, int offset) {
    Search search = plan(Shelf.DOCUMENTS, question);
    return store.read(
        handle ->
            query(handle, DOCUMENT, search.from(""), search.order(sort), limit, offset)
                .map(
                    (row, context) ->
                        new FoundDocument(
                            row.getString("id"),
                            DocumentTables.day(row, "day"),
                            DocumentTables.description(row)))
                .list());
  }

  /** How many entries a question asks for. */
  public long countEntries(Question question) {
    return count(Shelf.ENTRIES, question);
  }

  /** How many documents a question asks for. */
  public long countDocuments(Question question) {
    return count(Shelf.DOCUMENTS, question);
  }

  private long count(Shelf shelf, Question question) {
    Condition from = plan(shelf, question).from("");
    return store.read(
        handle -> bound(handle, "select count(*)" + from.sql(), from).mapTo(Long.class).one());
  }

  /** Entries that a question asks for, counted; the most frequent first, then by name. */
  public Map<String, Long> count(Question question, CountBy by) {
    Condition from = plan(Shelf.ENTRIES, question).from(by.joins());
    String value = by.expression();
    String sql =
        "select "
            + value
            + ", count(*)"
            + from.sql()
            + " and "
            + value
            + " is not null group by "
            + value;
    Map<String, Long> counts = new TreeMap<>();
    store.read(
        handle -> {
          bound(handle, sql, from)
              .map((row, context) -> counts.put(row.getString(1), row.getLong(2)) == null)
              .list();
          return true;
        });
    return mostFirst(counts);
  }

  /**
   * Found entries, counted in several ways at once.
   *
   * @param all how many there are
   * @param by for each way the values, the most frequent first, then by name
   */
  public record Tally(long all, Map<CountBy, Map<String, Long>> by) {
    /** The values of one of the ways that were asked for. */
    public Map<String, Long> of(CountBy way) {
      return by.getOrDefault(way, Map.of());
    }
  }

  /** Entries that a question asks for, looked for once and counted in each of these ways. */
  public Tally tally(Question question, Collection<CountBy> ways) {
    Condition from = plan(Shelf.ENTRIES, question).from("");
    StringBuilder sql =
        new StringBuilder("with found as materialized (select ").append(COUNTED).append(from.sql());
    sql.append(") select '' as way, '' as value, count(*) as entries from found");
    for (CountBy way : ways) {
      sql.append(" union all ").append(way.tallied());
    }
    Map<CountBy, Map<String, Long>> unsorted = new EnumMap<>(CountBy.class);
    List<Long> all = new ArrayList<>();
    store.read(
        handle -> {
          bound(handle, sql.toString(), from)
              .map(
                  (row, context) -> {
                    String way = row.getString(1);
                    if (way.isEmpty()) {
                      all.add(row.getLong(3));
                    } else {
                      unsorted
                          .computeIfAbsent(CountBy.valueOf(way), unused -> new TreeMap<>())
                          .put(row.getString(2), row.getLong(3));
                    }
                    return true;
                  })
              .list();
          return true;
        });
    Map<CountBy, Map<String, Long>> by = new EnumMap<>(CountBy.class);
    unsorted.forEach((way, counts) -> by.put(way, mostFirst(counts)));
    return new Tally(all.get(0), by);
  }

  private static Map<String, Long> mostFirst(Map<String, Long> counts) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(one -> sorted.put(one.getKey(), one.getValue()));
    return sorted;
  }

  /**
   * How often one side did or said something to another.
   *
   * @param source ISO 3166 alpha-3, else the actor's id, else the name; {@code target} likewise
   * @param said entries of verbal acts
   * @param done entries of material acts
   */
  public record Pairing(String source, String target, long said, long done) {
    public long all() {
      return said + done;
    }
  }

  /** Who does or says something to whom in the entries that a question asks for, the most first. */
  public List<Pairing> pairs(Question question, int most) {
    Condition from =
        plan(Shelf.ENTRIES, question)
            .from(
                " join entry_actor s on s.entry_key = e.entry_key and s.role = 'source'"
                    + " join entry_actor t on t.entry_key = e.entry_key and t.role = 'target'");
    String source = "coalesce(s.country, s.actor, s.name)";
    String target = "coalesce(t.country, t.actor, t.name)";
    String sql =
        "select %1$s, %2$s,".formatted(source, target)
            + " count(distinct case when e.kind = 'verbal' then e.entry_key end),"
            + " count(distinct case when e.kind <> 'verbal' then e.entry_key end)"
            + from.sql()
            + " group by %1$s, %2$s order by count(*) desc, 1, 2 limit %3$d"
                .formatted(source, target, most);
    return store.read(
        handle ->
            bound(handle, sql, from)
                .map(
                    (row, context) ->
                        new Pairing(
                            row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .list());
  }

  /**
   * Entries that a question asks for, counted by two things at once.
   *
   * @param by not by actor or country, which entries have several of
   * @return for each value of the first, what the second has, both in the order of their names
   */
  public Map<String, Map<String, Long>> crossed(Question question, CountBy by, CountBy then) {
    Condition from = plan(Shelf.ENTRIES, question).from(by.joins() + then.joins());
    String sql =
        "select %1$s, %2$s, count(*)".formatted(by.expression(), then.expression())
            + from.sql()
            + " and %1$s is not null and %2$s is not null group by %1$s, %2$s"
                .formatted(by.expression(), then.expression());
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    store.read(
        handle -> {
          bound(handle, sql, from)
              .map(
                  (row, context) -> {
                    counts
                        .computeIfAbsent(row.getString(1), unused -> new TreeMap<>())
                        .put(row.getString(2), row.getLong(3));
                    return true;
                  })
              .list();
          return true;
        });
    return counts;
  }

  private Search plan(Shelf shelf, Question question) {
    Question widened = ActorNames.widen(question, names);
    Question counted =
        copies || asksForOutlet(question)
            ? widened
            : new Question.And(
                List.of(widened, new Question.Not(new Question.Term(Facet.COPY.term("1")))));
    return new Search(shelf, store.search(), counted);
  }

  private static boolean asksForOutlet(Question question) {
    return !TextSearch.hasOnly(
        question, leaf -> !(leaf instanceof Question.Term term && term.term().startsWith(OUTLET)));
  }

  private static Query query(
      Handle handle, String select, Condition from, Condition order, int limit, int offset) {
    String sql = select + from.sql() + " order by " + order.sql() + " limit ? offset ?";
    Query query = bound(handle, sql, from);
    int at = from.values().size();
    for (Object value : order.values()) {
      query.bind(at++, value);
    }
    return query.bind(at++, limit).bind(at, offset);
  }

  private static Query bound(Handle handle, String sql, Condition condition) {
    Query query = handle.createQuery(sql);
    int at = 0;
    for (Object value : condition.values()) {
      query.bind(at++, value);
    }
    return query;
  }
}
