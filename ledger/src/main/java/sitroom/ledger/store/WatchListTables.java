package sitroom.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.watch.Act;
import sitroom.ledger.watch.ActException;
import sitroom.ledger.watch.ActParser;
import sitroom.ledger.watch.OwnTripwire;
import sitroom.ledger.watch.SavedQuestion;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.ledger.watch.WatchLogLine;

/** Reads and writes the tripwires and questions that people keep. */
final class WatchListTables {
  private static final List<String> TRIPWIRE =
      List.of("id act consequence last_day note made_by made_at".split(" "));
  private static final List<String> QUESTION =
      List.of("name question note made_by made_at".split(" "));
  private static final List<String> LOG =
      List.of("log_key action kind id content reason made_by made_at".split(" "));

  private final Handle handle;
  private final ActParser parser;

  WatchListTables(Handle handle, WatchKnowledge knowledge) {
    this.handle = handle;
    this.parser = new ActParser(knowledge);
  }

  List<OwnTripwire> tripwires() {
    return handle
        .createQuery("select * from own_tripwire order by made_at, id")
        .map((row, context) -> tripwire(row))
        .list();
  }

  private OwnTripwire tripwire(ResultSet row) throws SQLException {
    Optional<String> consequence = Optional.ofNullable(row.getString("consequence"));
    Optional<String> last = Optional.ofNullable(row.getString("last_day"));
    return new OwnTripwire(
        row.getString("id"),
        act(row.getString("act")),
        consequence.map(this::act),
        last.map(LocalDate::parse),
        row.getString("note"),
        row.getString("made_by"),
        row.getString("made_at"));
  }

  private Act act(String written) {
    try {
      return parser.act(written);
    } catch (ActException e) {
      throw new LedgerException(
          Trouble.WRONG, "a tripwire of the ledger needs another pack: " + e.getMessage());
    }
  }

  List<SavedQuestion> questions() {
    return handle
        .createQuery("select * from saved_question order by name")
        .map(
            (row, context) ->
                new SavedQuestion(
                    row.getString("name"),
                    row.getString("question"),
                    row.getString("note"),
                    row.getString("made_by"),
                    row.getString("made_at")))
        .list();
  }

  void add(OwnTripwire own) {
    Rows.into(handle, "own_tripwire", TRIPWIRE)
        .add(
            own.id(),
            own.trigger().written(),
            own.consequence().map(Act::written),
            own.until(),
            own.note(),
            own.madeBy(),
            own.madeAt())
        .write();
  }

  void add(SavedQuestion saved) {
    Rows.into(handle, "saved_question", QUESTION)
        .add(saved.name(), saved.question(), saved.note(), saved.madeBy(), saved.madeAt())
        .write();
  }

  void removeTripwire(String id) {
    handle.execute("delete from own_tripwire where id = ?", id);
  }

  void removeQuestion(String name) {
    handle.execute("delete from saved_question where name = ?", name);
  }

  void log(WatchLogLine line) {
    long key =
        handle
            .createQuery("select coalesce(max(log_key), 0) + 1 from watch_log")
            .mapTo(Long.class)
            .one();
    Rows.into(handle, "watch_log", LOG)
        .add(
            key,
            line.added() ? "add" : "remove",
            line.kind(),
            line.id(),
            line.content(),
            line.reason(),
            line.madeBy(),
            line.madeAt())
        .write();
  }

  List<WatchLogLine> log() {
    return handle
        .createQuery("select * from watch_log order by log_key")
        .map(
            (row, context) ->
                new WatchLogLine(
                    row.getString("action").equals("add"),
                    row.getString("kind"),
                    row.getString("id"),
                    row.getString("content"),
                    row.getString("reason"),
                    row.getString("made_by"),
                    row.getString("made_at")))
        .list();
  }
}
