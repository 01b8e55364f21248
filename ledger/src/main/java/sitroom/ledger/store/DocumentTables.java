package sitroom.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sitroom.model.Span;

/** Reads and writes the tables of documents, their appearances and readings. */
final class DocumentTables {
  private static final String DESCRIBED = "uri, outlet, title, author, published, language";

  /**
   * A document's row.
   *
   * @param storyKey the first version's key
   * @param version counted from 1
   */
  record DocumentRow(
      long key, String id, String text, Description description, long storyKey, int version) {}

  /** A row of what a text was called somewhere. */
  record AppearanceRow(int number, Description description) {}

  /** A row of a reading. */
  record ReadingRow(int number, int appearance, String fingerprint, Optional<LocalDate> day) {}

  private final Handle handle;

  DocumentTables(Handle handle) {
    this.handle = handle;
  }

  Optional<DocumentRow> byId(String id) {
    return handle
        .createQuery("select * from document where id = ?")
        .bind(0, id)
        .map((row, context) -> document(row))
        .findOne();
  }

  Optional<DocumentRow> byKey(long key) {
    return handle
        .createQuery("select * from document where document_key = ?")
        .bind(0, key)
        .map((row, context) -> document(row))
        .findOne();
  }

  /** The texts of documents. */
  Map<Long, String> texts(Collection<Long> keys) {
    Map<Long, String> texts = new HashMap<>();
    for (List<Long> some : Parts.of(keys)) {
      handle
          .createQuery("select document_key, text from document where document_key in (<keys>)")
          .bindList("keys", some)
          .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
          .forEach(one -> texts.put(one.getKey(), one.getValue()));
    }
    return texts;
  }

  /** The keys of the newest versions of stories of which some version stood at this address. */
  List<Long> headsAt(String uri) {
    return handle
        .createQuery(
            "select distinct h.document_key from appearance a"
                + " join document d on d.document_key = a.document_key"
                + " join story_head h on h.story_key = d.story_key where a.uri = ?"
                + " order by h.document_key")
        .bind(0, uri)
        .mapTo(Long.class)
        .list();
  }

  boolean isHead(DocumentRow document) {
    return handle
        .createQuery("select document_key from story_head where story_key = ?")
        .bind(0, document.storyKey())
        .mapTo(Long.class)
        .findOne()
        .filter(key -> key == document.key())
        .isPresent();
  }

  List<AppearanceRow> appearances(long key) {
    return handle
        .createQuery("select * from appearance where document_key = ? order by number")
        .bind(0, key)
        .map((row, context) -> new AppearanceRow(row.getInt("number"), description(row)))
        .list();
  }

  Optional<ReadingRow> newestReading(long key) {
    return handle
        .createQuery("select * from reading where document_key = ? order by number desc limit 1")
        .bind(0, key)
        .map(
            (row, context) ->
                new ReadingRow(
                    row.getInt("number"),
                    row.getInt("appearance"),
                    row.getString("fingerprint"),
                    day(row, "day")))
        .findOne();
  }

  List<UnreadPart> unread(long key, int reading) {
    return handle
        .createQuery(
            "select * from unread_part where document_key = ? and reading = ? order by position")
        .bind(0, key)
        .bind(1, reading)
        .map(
            (row, context) ->
                new UnreadPart(
                    new Span(row.getInt("start_offset"), row.getInt("end_offset")),
                    row.getString("reason")))
        .list();
  }

  String idOf(long key) {
    return handle
        .createQuery("select id from document where document_key = ?")
        .bind(0, key)
        .mapTo(String.class)
        .one();
  }

  /** The id of a story's newest version. */
  String newestOf(long storyKey) {
    return handle
        .createQuery(
            "select d.id from story_head h join document d on d.document_key = h.document_key"
                + " where h.story_key = ?")
        .bind(0, storyKey)
        .mapTo(String.class)
        .one();
  }

  /** The ids of the newest versions of all stories, but those last read by what is named. */
  List<String> heads(Optional<String> exceptMadeBy) {
    return handle
        .createQuery(
            "select d.id from story_head h join document d on d.document_key = h.document_key"
                + " where (select r.fingerprint from reading r"
                + " where r.document_key = d.document_key order by r.number desc limit 1) <> ?"
                + " order by d.document_key")
        .bind(0, exceptMadeBy.orElse(""))
        .mapTo(String.class)
        .list();
  }

  /** The days that the document's readings took for its day. */
  List<Optional<LocalDate>> days(long key) {
    return handle
        .createQuery("select distinct day from reading where document_key = ?")
        .bind(0, key)
        .map((row, context) -> day(row, "day"))
        .list();
  }

  long nextKey() {
    return handle
        .createQuery("select coalesce(max(document_key), 0) + 1 from document")
        .mapTo(Long.class)
        .one();
  }

  void addDocument(DocumentRow document, String now) {
    Description described = document.description();
    Rows.into(
            handle,
            "document",
            List.of(
                ("document_key, id, text, " + DESCRIBED + ", story_key, version, added_at")
                    .split(", ")))
        .add(
            document.key(),
            document.id(),
            document.text(),
            described.uri(),
            described.outlet(),
            described.title(),
            described.author(),
            described.published(),
            described.language(),
            document.storyKey(),
            document.version(),
            now)
        .write();
    if (document.version() == 1) {
      handle.execute(
          "insert into story_head (story_key, document_key) values (?, ?)",
          document.storyKey(),
          document.key());
    } else {
      handle.execute(
          "update story_head set document_key = ? where story_key = ?",
          document.key(),
          document.storyKey());
    }
  }

  void addAppearance(long key, int number, Description described, String now) {
    Rows.into(
            handle,
            "appearance",
            List.of(("document_key, number, " + DESCRIBED + ", seen_at").split(", ")))
        .add(
            key,
            number,
            described.uri(),
            described.outlet(),
            described.title(),
            described.author(),
            described.published(),
            described.language(),
            now)
        .write();
  }

  void addReading(long key, int number, int appearance, ReadDocument read, String now) {
    Rows.into(
            handle,
            "reading",
            List.of(
                "document_key, number, appearance, fingerprint, day, day_assumed, made_at"
                    .split(", ")))
        .add(key, number, appearance, read.fingerprint(), read.day(), read.dayAssumed(), now)
        .write();
    Rows parts =
        Rows.into(
            handle,
            "unread_part",
            List.of(
                "document_key, reading, position, start_offset, end_offset, reason".split(", ")));
    int position = 0;
    for (UnreadPart part : read.unread()) {
      parts.add(key, number, position++, part.span().start(), part.span().end(), part.reason());
    }
    parts.write();
    new UtteranceTable(handle).add(key, number, read.utterances());
  }

  static DocumentRow document(ResultSet row) throws SQLException {
    return new DocumentRow(
        row.getLong("document_key"),
        row.getString("id"),
        row.getString("text"),
        description(row),
        row.getLong("story_key"),
        row.getInt("version"));
  }

  static Description description(ResultSet row) throws SQLException {
    return new Description(
        Optional.ofNullable(row.getString("uri")),
        Optional.ofNullable(row.getString("outlet")),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getString("author")),
        day(row, "published"),
        Optional.ofNullable(row.getString("language")));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
  }
}
