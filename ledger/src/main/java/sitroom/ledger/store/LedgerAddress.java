package sitroom.ledger.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a ledger lies: a file of its own, or a database of a PostgreSQL server. */
public sealed interface LedgerAddress {

  /** As it may be shown to people: without a password. */
  String shown();

  /**
   * A SQLite file.
   *
   * @param file absolute
   */
  record SqliteFile(Path file) implements LedgerAddress {
    public SqliteFile {
      file = file.toAbsolutePath().normalize();
    }

    @Override
    public String shown() {
      return file.toString();
    }
  }

  /**
   * A database of a PostgreSQL server.
   *
   * @param jdbcUrl without user and password
   */
  record Postgres(String jdbcUrl, Optional<String> user, Optional<String> password)
      implements LedgerAddress {
    @Override
    public String shown() {
      return jdbcUrl.substring("jdbc:".length());
    }

    @Override
    public String toString() {
      return shown();
    }
  }

  /**
   * Reads {@code FILE}, {@code sqlite:FILE}, {@code jdbc:sqlite:FILE}, {@code
   * postgresql://USER:PASSWORD@HOST:PORT/DATABASE?OPTIONS} ({@code postgres:} too) or {@code
   * jdbc:postgresql:...}.
   *
   * @throws LedgerException where it is none of these
   */
  static LedgerAddress of(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      return file(url.substring("jdbc:sqlite:".length()));
    }
    if (url.startsWith("sqlite:")) {
      return file(url.substring("sqlite:".length()));
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return new Postgres(url, Optional.empty(), Optional.empty());
    }
    if (url.startsWith("postgresql://") || url.startsWith("postgres://")) {
      return server(url);
    }
    if (url.matches("[a-z][a-z0-9+.-]+:.*")) {
      throw wrong(url);
    }
    return file(url);
  }

  private static LedgerAddress file(String path) {
    try {
      if (!path.isBlank()) {
        return new SqliteFile(Path.of(path));
      }
    } catch (InvalidPathException e) {
      throw wrong(path);
    }
    throw wrong(path);
  }

  private static LedgerAddress server(String url) {
    try {
      URI uri = new URI(url);
      String database = uri.getRawPath() == null ? "" : uri.getRawPath();
      if (uri.getHost() == null || database.length() < 2) {
        throw wrong(url);
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      Optional<String> login = Optional.ofNullable(uri.getRawUserInfo());
      Optional<String> user = login.map(both -> decoded(both.split(":", 2)[0]));
      Optional<String> password =
          login.filter(both -> both.contains(":")).map(both -> decoded(both.split(":", 2)[1]));
      String jdbc = "jdbc:postgresql://" + uri.getHost() + port + database + options;
      return new Postgres(jdbc, user, password);
    } catch (URISyntaxException e) {
      throw wrong(url);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String withoutPassword(String url) {
    return url.replaceFirst("//[^@/]*@", "//");
  }

  private static LedgerException wrong(String url) {
    return new LedgerException(
        Trouble.NO_LEDGER,
        "'"
            + withoutPassword(url)
            + "' names no ledger; write a file's name, or postgresql://USER@HOST/DATABASE");
  }
}
