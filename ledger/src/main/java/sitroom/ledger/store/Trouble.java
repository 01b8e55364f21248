package sitroom.ledger.store;

import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** What can go wrong with a database, as far as it makes a difference to what is done about it. */
public enum Trouble {
  LOCKED("another program is writing to the ledger", true),
  GONE("the database does not answer", true),
  FULL("no space is left where the ledger lies", false),
  READ_ONLY("the ledger may not be written to", false),
  REFUSED("the database refuses the user or the password", false),
  NO_LEDGER("there is no ledger", false),
  NEWER("the ledger was made by a newer version of Sitroom", false),
  WRONG("this cannot be done", false),
  DAMAGED("the file is damaged, or no ledger", false),
  OTHER("the database reports an error", false);

  private final String words;
  private final boolean passes;

  Trouble(String words, boolean passes) {
    this.words = words;
    this.passes = passes;
  }

  /** In a few words, for people. */
  public String words() {
    return words;
  }

  /** Whether it may be over by itself, so that waiting is worth it. */
  public boolean passes() {
    return passes;
  }

  /** Tells it by what the database reports: SQLite's result code or the SQL state. */
  static Trouble of(Throwable thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return ofSqlite(sqlite);
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return ofState(sql.getSQLState());
      }
      if (cause instanceof HikariPool.PoolInitializationException
          || cause instanceof SQLTransientConnectionException && cause.getCause() == null) {
        return GONE;
      }
    }
    return OTHER;
  }

  private static Trouble ofSqlite(SQLiteException exception) {
    String code = exception.getResultCode().name().toUpperCase(Locale.ROOT);
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
      return LOCKED;
    }
    if (code.startsWith("SQLITE_FULL")) {
      return FULL;
    }
    if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_PERM")) {
      return READ_ONLY;
    }
    if (code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB")) {
      return DAMAGED;
    }
    return code.startsWith("SQLITE_CANTOPEN") ? NO_LEDGER : OTHER;
  }

  private static Trouble ofState(String state) {
    if (state.startsWith("08") || state.startsWith("57P")) {
      return GONE;
    }
    if (state.equals("40001") || state.equals("40P01") || state.equals("55P03")) {
      return LOCKED;
    }
    if (state.startsWith("28")) {
      return REFUSED;
    }
    return switch (state) {
      case "53100" -> FULL;
      case "53300" -> GONE;
      case "25006", "42501" -> READ_ONLY;
      case "3D000" -> NO_LEDGER;
      case "XX001", "XX002" -> DAMAGED;
      default -> OTHER;
    };
  }
}
