package sitroom.ledger.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** In what SQLite and PostgreSQL differ, full-text search aside. */
sealed interface Dialect permits SqliteDialect, PostgresDialect {

  /** The folder of the migrations that only this database has. */
  String migrations();

  /** What the common migrations leave open. */
  Map<String, String> placeholders();

  /** Makes the open transaction the only one that writes, until it ends. */
  void beginWriting(Handle handle);

  /** Makes the open transaction see the ledger as it is now, whatever others write. */
  void beginReading(Handle handle);

  TextIndex index();

  TextSearch search();

  /** What the database itself finds wrong in its files. */
  List<String> ownCheck(Handle handle);

  /** The statement that brings the planner's statistics up to date. */
  String analyze();

  /** A query that counts the tables of this name. */
  String countTables();
}
