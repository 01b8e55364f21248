package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.ledger.quotes.Finding;
import sitroom.ledger.quotes.QuoteJson;

/** Reads and writes the tables of what quotations are worth. */
final class QuoteTables {
  private final Handle handle;

  /**
   * What a check depends on.
   *
   * @param state of the document's entries, and the days that are looked through
   * @param newest the greatest key of a document when it was made
   */
  record Pass(
      long document, String state, long newest, Optional<LocalDate> from, Optional<LocalDate> to) {}

  QuoteTables(Handle handle) {
    this.handle = handle;
  }

  /** Changes whenever an entry of the document comes, goes or is corrected. */
  String state(long document) {
    return handle
        .createQuery(
            "select count(*) || '-' || count(r.entry_key) || '-' || coalesce((select max(number)"
                + " from reading where document_key = :document), -1)"
                + " from entry e left join retirement r on r.entry_key = e.entry_key"
                + " where e.document_key = :document")
        .bind("document", document)
        .mapTo(String.class)
        .one();
  }

  long newest() {
    return handle
        .createQuery("select coalesce(max(document_key), 0) from document")
        .mapTo(Long.class)
        .one();
  }

  /** Whether a check made now would find what is kept. */
  boolean isFresh(Pass now) {
    return handle
            .createQuery(
                "select count(*) from quote_pass p where p.document_key = ? and p.state = ?"
                    + " and not (p.open = 1 and "
                    + NEWER
                    + ")")
            .bind(0, now.document())
            .bind(1, now.state())
            .mapTo(Long.class)
            .one()
        > 0;
  }

  private static final String NEWER =
      "exists (select 1 from reading n where n.document_key > p.newest"
          + " and (p.from_day is null or n.day between p.from_day and p.to_day))";

  /** The documents that are to be checked, in the order in which they came. */
  List<String> due() {
    return handle
        .createQuery(
            "select d.id from story_head h join document d on d.document_key = h.document_key"
                + " left join quote_pass p on p.document_key = d.document_key"
                + " where p.document_key is null or (p.open = 1 and "
                + NEWER
                + ") order by d.document_key")
        .mapTo(String.class)
        .list();
  }

  void put(Pass pass, List<Finding> findings) {
    remove(pass.document());
    boolean open = findings.stream().anyMatch(finding -> finding.verdict().isOpen());
    Rows.into(
            handle,
            "quote_pass",
            List.of("document_key state newest from_day to_day open".split(" ")))
        .add(pass.document(), pass.state(), pass.newest(), pass.from(), pass.to(), open)
        .write();
    Rows rows =
        Rows.into(
            handle,
            "quote_finding",
            List.of(
                ("document_key position start_offset end_offset words speaker country verdict"
                        + " primary_key note json")
                    .split(" ")));
    DocumentTables documents = new DocumentTables(handle);
    for (int position = 0; position < findings.size(); position++) {
      CheckedQuotation checked = CheckedQuotation.of(findings.get(position));
      rows.add(
          pass.document(),
          position,
          checked.span().start(),
          checked.span().end(),
          checked.quote(),
          checked.speaker().isEmpty()
              ? Optional.empty()
              : Optional.of(checked.speaker().get(checked.speaker().size() - 1)),
          checked.country(),
          checked.verdict(),
          checked
              .primary()
              .flatMap(primary -> documents.byId(primary.document()))
              .map(DocumentTables.DocumentRow::key),
          checked.note(),
          QuoteJson.line(checked));
    }
    rows.write();
  }

  private void remove(long document) {
    handle.execute("delete from quote_finding where document_key = ?", document);
    handle.execute("delete from quote_pass where document_key = ?", document);
  }

  boolean clear() {
    handle.execute("delete from quote_finding");
    handle.execute("delete from quote_pass");
    return true;
  }

  List<CheckedQuotation> findings(long document) {
    return read(
        handle
            .createQuery("select json from quote_finding where document_key = ? order by position")
            .bind(0, document));
  }

  List<CheckedQuotation> findingsOf(String document) {
    return read(
        handle
            .createQuery(
                "select f.json from quote_finding f join document d"
                    + " on d.document_key = f.document_key where d.id = ? order by f.position")
            .bind(0, document));
  }

  private static List<CheckedQuotation> read(Query query) {
    return query.mapTo(String.class).list().stream().map(QuoteJson::read).toList();
  }
}
