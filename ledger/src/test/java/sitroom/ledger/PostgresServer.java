package sitroom.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import sitroom.ledger.store.Patience;

/**
 * A PostgreSQL server of the tests' own: the programs that the machine has, a cluster in a
 * temporary folder, a free port on loopback. It is started once for all tests and stopped when they
 * end. PostgreSQL refuses to run as root; the server then runs as the user {@code postgres}, or as
 * {@code nobody}.
 */
final class PostgresServer {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final Optional<PostgresServer> SHARED = programs().map(PostgresServer::started);

  private final Path programs;
  private final Path folder;
  private final int port;
  private Optional<String> template = Optional.empty();

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** The server of all tests; empty where the machine has no PostgreSQL. */
  static Optional<PostgresServer> shared() {
    return SHARED;
  }

  /** An empty database, by its address. */
  String emptyDatabase() {
    return create("template1");
  }

  /** A database with an empty ledger; a copy, because migrating takes longer. */
  synchronized String freshLedger() {
    if (template.isEmpty()) {
      String url = create("template1");
      Ledger.openOrMake(url, Patience.QUIET, Clock.systemUTC()).close();
      template = Optional.of(url.substring(url.lastIndexOf('/') + 1));
    }
    return create(template.get());
  }

  private synchronized String create(String from) {
    String name = "ledger" + DATABASES.incrementAndGet();
    execute("create database " + name + " template " + from);
    return "postgresql://sitroom@127.0.0.1:" + port + "/" + name;
  }

  /** Throws a database away: each is a folder of hundreds of files. */
  void drop(String url) {
    execute("drop database " + url.substring(url.lastIndexOf('/') + 1) + " with (force)");
  }

  private void execute(String sql) {
    PGSimpleDataSource server = new PGSimpleDataSource();
    server.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    server.setUser("sitroom");
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void stop() {
    run("pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop");
  }

  void start() {
    run(
        "pg_ctl",
        "-D",
        folder + "/data",
        "-w",
        "-l",
        folder + "/log",
        "-o",
        "-p " + port + " -h 127.0.0.1 -k " + folder + " -c fsync=off",
        "start");
  }

  /** A server of a test's own, which it may stop and start. */
  static Optional<PostgresServer> another() {
    return programs().map(PostgresServer::started);
  }

  private static PostgresServer started(Path programs) {
    try {
      Path folder = Files.createTempDirectory("sitroom-postgres");
      PostgresServer server = new PostgresServer(programs, folder, freePort());
      server.own();
      server.run(
          "initdb",
          "-D",
          folder + "/data",
          "-U",
          "sitroom",
          "-A",
          "trust",
          "-E",
          "UTF8",
          "--locale=C",
          "--no-sync");
      server.start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private void own() throws IOException {
    if (isRoot()) {
      Files.setOwner(
          folder,
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user()));
    }
  }

  private void remove() {
    try {
      stop();
    } catch (IllegalStateException e) {
      // It was stopped already.
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // Left for whoever clears temporary folders.
    }
  }

  private void run(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=" + user(), "--regid=" + group()));
      command.add("--clear-groups");
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    try {
      // The server would keep a pipe open.
      Path said = folder.resolve("said");
      Files.deleteIfExists(said);
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(command + ": " + Files.readString(said));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static String user() {
    return isThere("/etc/passwd", "postgres") ? "postgres" : "nobody";
  }

  private static String group() {
    List<String> groups = List.of("postgres", "nogroup", "nobody");
    return groups.stream().filter(name -> isThere("/etc/group", name)).findFirst().orElse("0");
  }

  private static boolean isThere(String file, String name) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines.anyMatch(line -> line.startsWith(name + ":"));
    } catch (IOException e) {
      return false;
    }
  }

  /** The folder of the newest version's programs, Debian's places and the path. */
  private static Optional<Path> programs() {
    List<Path> places = new ArrayList<>();
    Path versions = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(versions)) {
      try (Stream<Path> folders = Files.list(versions)) {
        folders
            .sorted(Comparator.reverseOrder())
            .map(one -> one.resolve("bin"))
            .forEach(places::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    for (String place : System.getenv().getOrDefault("PATH", "").split(":")) {
      places.add(Path.of(place));
    }
    return places.stream()
        .filter(place -> Files.isExecutable(place.resolve("initdb")))
        .filter(place -> Files.isExecutable(place.resolve("pg_ctl")))
        .findFirst();
  }
}
