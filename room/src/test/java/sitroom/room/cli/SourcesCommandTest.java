package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Patience;
import sitroom.room.ingest.LedgerSourceMemory;
import sitroom.sources.memory.SourceMemoryFile;
import sitroom.sources.memory.SourceState;

class SourcesCommandTest {
  private static final String FEED = "https://gazette.example/rss";

  @TempDir Path folder;

  private Run run(String... arguments) {
    boolean list = arguments[0].equals("list");
    String[] all = new String[arguments.length + (list ? 5 : 3)];
    all[0] = "sources";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--list";
    all[arguments.length + 2] = folder.resolve("room.json").toString();
    if (list) {
      all[arguments.length + 3] = "--ledger";
      all[arguments.length + 4] = folder.resolve("desk.db").toString();
    }
    return Run.of(all);
  }

  @Test
  void aSourceIsAddedListedAndRemoved() {
    assertThat(run("add", FEED, "--name", "Gazette", "--kind", "feed").out())
        .isEqualTo("added: Gazette\n");
    assertThat(run("list").out().lines().toList().get(1))
        .matches("Gazette +feed +new +" + FEED + " +never read");
    assertThat(run("add", FEED).err())
        .isEqualTo("sitroom: there is a source " + FEED + " already\n");
    assertThat(run("remove", "Gazette").out()).isEqualTo("removed: Gazette\n");
    assertThat(run("list").out().lines()).hasSize(1);
    assertThat(run("remove", "Gazette").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void aFeedThatFailsHasABadge() {
    run("add", FEED, "--name", "Gazette");
    try (Ledger ledger =
        Ledger.openOrMake(
            folder.resolve("desk.db").toString(), Patience.QUIET, Clock.systemUTC())) {
      new LedgerSourceMemory(ledger.sources()).keep(FEED, failed("no connection"));
    }

    assertThat(run("list").out()).contains("failing", "no connection (once)");
  }

  @Test
  void whatAFileKnewIsTakenOverIntoTheLedgerOnce() throws IOException {
    run("add", FEED, "--name", "Gazette");
    Path file = folder.resolve("room.state.json");
    new SourceMemoryFile(file).keep(FEED, failed("no connection"));

    assertThat(run("list").out()).as("no ledger is made to look").contains("never read");
    Ledger.openOrMake(folder.resolve("desk.db").toString(), Patience.QUIET, Clock.systemUTC())
        .close();
    assertThat(run("list").out()).contains("no connection (once)");
    assertThat(file).doesNotExist();

    new SourceMemoryFile(file).keep(FEED, failed("something older"));
    assertThat(run("list").out()).as("what the ledger knows stays").contains("no connection");
  }

  private static SourceState failed(String why) {
    return SourceState.NEW.failed(Instant.now(), why, Optional.empty());
  }

  @Test
  void aFolderIsKeptUnderItsWholePath() {
    run("add", "news");

    assertThat(run("list").out()).contains("files", Path.of("news").toAbsolutePath().toString());
  }

  @Test
  void feedsComeFromOtherReadersAndGoToThem() throws IOException {
    Path opml = folder.resolve("feeds.opml");
    Files.writeString(
        opml,
        "<opml version=\"2.0\"><body><outline text=\"G\" xmlUrl=\"" + FEED + "\"/></body></opml>");

    assertThat(run("import", opml.toString()).out()).isEqualTo("added: 1\n");
    assertThat(run("import", opml.toString()).out()).isEqualTo("added: 0\n");
    assertThat(run("export").out()).contains("xmlUrl=\"" + FEED + "\"", "text=\"G\"");
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    Path broken = folder.resolve("broken.opml");
    Files.writeString(broken, "<opml>\n<body>");

    assertThat(run("import", broken.toString()).err())
        .contains("broken.opml:2: not well-formed XML");
    assertThat(run("import", folder.resolve("none.opml").toString()).err())
        .contains("there is no such file");
    assertThat(run("add", FEED, "--kind", "files").err()).contains("no source of the kind files");
    assertThat(run("add", "news", "--kind", "feed").err()).contains("no source of the kind feed");
    assertThat(run("add", FEED, "--kind", "fax").err())
        .contains("'fax' is none of web, feed, feed-text, page, files");
    assertThat(run("add", "https://[::1").err()).contains("is no web address");
    Files.writeString(folder.resolve("room.json"), "{}");
    assertThat(run("list").err()).contains("is no list of sources");
    assertThat(Run.of("sources").err()).contains("name what to do");
  }
}
