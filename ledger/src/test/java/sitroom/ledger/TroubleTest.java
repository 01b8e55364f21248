package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import sitroom.ledger.store.LedgerException;
import sitroom.ledger.store.Patience;
import sitroom.ledger.store.Trouble;
import sitroom.model.Document;

/** What goes wrong with databases is said in words, and the ledger opens afterwards. */
class TroubleTest {
  @TempDir Path folder;

  private final List<String> said = new CopyOnWriteArrayList<>();

  private Patience patience(Duration most) {
    return new Patience(most, said::add);
  }

  private Ledger open(String url, Duration most) {
    return Ledger.openOrMake(url, patience(most), OnBothDatabases.NOON);
  }

  private String file() {
    return folder.resolve("ledger.db").toString();
  }

  private static Document story(int number) {
    return Gazette.story(String.valueOf(number), "Ruritania invaded Borduria. Day " + number);
  }

  private static Connection lock(String file) throws Exception {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("begin immediate");
    }
    return connection;
  }

  @Test
  void whereThereIsNoLedgerItIsSaid() {
    assertThatThrownBy(() -> Ledger.open(folder.resolve("none.db").toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessage(folder.resolve("none.db") + ": there is no ledger; 'sitroom ingest' makes one");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void aFileThatIsNoLedgerIsLeftAlone() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "Buy milk. ".repeat(500));

    assertThatThrownBy(() -> open(text.toString(), Duration.ZERO))
        .isInstanceOf(LedgerException.class)
        .hasMessage(text + ": the file is damaged, or no ledger");
    assertThat(text).hasContent("Buy milk. ".repeat(500));
  }

  @Test
  void anAddressThatNamesNoLedgerIsRefusedWithoutItsPassword() {
    assertThatThrownBy(() -> Ledger.open("mysql://localhost/x"))
        .hasMessageContaining("names no ledger");
    assertThatThrownBy(() -> Ledger.open("postgresql://desk:secret@localhost"))
        .hasMessageContaining("names no ledger")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aLockedLedgerIsWaitedFor() throws Exception {
    try (Ledger ledger = open(file(), Duration.ofSeconds(30))) {
      Connection lock = lock(file());
      CompletableFuture<?> added =
          CompletableFuture.runAsync(() -> ledger.documents().add(Gazette.read(story(1))));
      while (said.isEmpty()) {
        Thread.sleep(20);
      }
      lock.close();
      added.join();

      assertThat(said)
          .containsExactly(file() + ": another program is writing to the ledger; waiting");
      assertThat(ledger.documents().count()).isEqualTo(1);
    }
  }

  @Test
  void whatStaysLockedIsGivenUp() throws Exception {
    try (Ledger ledger = open(file(), Duration.ofMillis(1))) {
      try (Connection lock = lock(file())) {
        assertThat(lock).isNotNull();
        assertThatThrownBy(() -> ledger.documents().add(Gazette.read(story(1))))
            .hasMessage(file() + ": another program is writing to the ledger");
      }
      ledger.documents().add(Gazette.read(story(1)));
      assertThat(ledger.documents().count()).isEqualTo(1);
    }
  }

  @Test
  void aLedgerOfANewerVersionIsNotTouched() throws Exception {
    open(file(), Duration.ZERO).close();
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file());
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into sitroom_migration select 99, '99', 'later', type, script, checksum,"
              + " installed_by, installed_on, execution_time, success from sitroom_migration"
              + " where version = '1'");
    }

    assertThatThrownBy(() -> open(file(), Duration.ZERO))
        .hasMessageContaining("made by a newer version of Sitroom");
  }

  @Test
  void aServerThatIsNotThereIsSaidAtOnce() {
    assertThatThrownBy(() -> open("postgresql://desk@127.0.0.1:1/ledger", Duration.ofMinutes(1)))
        .isInstanceOf(LedgerException.class)
        .hasMessage("postgresql://127.0.0.1:1/ledger: the database does not answer");
  }

  @Test
  void aServerThatGoesIsWaitedForUntilItIsBack() throws Exception {
    Optional<PostgresServer> own = PostgresServer.another();
    assumeTrue(own.isPresent(), "PostgreSQL is not installed");
    PostgresServer server = own.get();
    try (Ledger ledger = open(server.emptyDatabase(), Duration.ofMinutes(1))) {
      ledger.documents().add(Gazette.read(story(1)));
      server.stop();
      CompletableFuture<?> added =
          CompletableFuture.runAsync(() -> ledger.documents().add(Gazette.read(story(2))));
      while (said.isEmpty()) {
        Thread.sleep(20);
      }
      server.start();
      added.join();

      assertThat(said.get(0)).endsWith("the database does not answer; waiting");
      assertThat(ledger.documents().count()).isEqualTo(2);
      assertThat(ledger.transfer().check()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void aFullDiskStopsItAndTheLedgerOpensAfterwards() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
        "a small disk can only be made by root on Linux");
    try {
      String url = disk.resolve("ledger.db").toString();
      int kept = fill(url);
      assertThat(kept).isPositive();
      try (Ledger ledger = open(url, Duration.ZERO)) {
        assertThat(ledger.documents().count()).isEqualTo(kept);
        assertThat(ledger.transfer().check()).isEmpty();
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  private int fill(String url) {
    int kept = 0;
    try (Ledger ledger = open(url, Duration.ZERO)) {
      while (true) {
        ledger.documents().add(Gazette.read(longStory(kept)));
        kept++;
      }
    } catch (LedgerException e) {
      assertThat(e.trouble()).isEqualTo(Trouble.FULL);
      assertThat(e).hasMessage(url + ": no space is left where the ledger lies");
    }
    return kept;
  }

  private static Document longStory(int number) {
    return Gazette.story(String.valueOf(number), ("word" + number + " ").repeat(2000));
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aLedgerThatWasChangedFromOutsideDoesNotPassTheCheck() throws Exception {
    try (Ledger ledger = open(file(), Duration.ZERO)) {
      ledger.documents().add(Gazette.read(story(1)));
      SQLiteDataSource source = new SQLiteDataSource();
      source.setUrl("jdbc:sqlite:" + file());
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("update document set text = replace(text, 'invaded', 'visited')");
        statement.execute("delete from entry_index where rowid > 0");
      }
      Document story = story(1);

      assertThat(ledger.transfer().check())
          .containsExactly(
              "the text of document " + story.id() + " is not the one that was kept",
              "the words of entry "
                  + Gazette.entries(story).get(0).id()
                  + " do not stand where it says",
              "there are 0 entries in the index, and should be 1");
    }
  }

  @Test
  void twoProgramsIngestAtOnce() throws Exception {
    List<Database> databases = new ArrayList<>(List.of(Database.SQLITE));
    if (PostgresServer.shared().isPresent()) {
      databases.add(Database.POSTGRESQL);
    }
    for (Database database : databases) {
      String url = database.nothingYet(folder);
      Process one = IngestProgram.startForFaults(url);
      Process other = IngestProgram.startForFaults(url);
      assertThat(said(one)).isEmpty();
      assertThat(said(other)).isEmpty();
      try (Ledger ledger = open(url, Duration.ZERO);
          Ledger alone = open(folder.resolve("alone" + database).toString(), Duration.ZERO)) {
        CrashingIngest.keepAll(alone);
        assertThat(ledger.transfer().check()).isEmpty();
        assertThat(ledger.transfer().contents().rows())
            .as(database + ", as many rows as of one program alone")
            .isEqualTo(alone.transfer().contents().rows());
      }
    }
  }

  private static String said(Process process) throws Exception {
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? said : said + " exit status " + process.exitValue();
  }
}
