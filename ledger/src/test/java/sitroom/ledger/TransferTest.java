package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.query.ActorNames;
import sitroom.ledger.query.QuestionParser;
import sitroom.ledger.store.Contents;
import sitroom.ledger.store.LedgerException;
import sitroom.ledger.store.Patience;
import sitroom.ledger.store.ReadDocument;
import sitroom.model.Document;
import sitroom.model.Entry;

/** A ledger that has lived a little is moved, and is the same afterwards. */
@ParameterizedClass
@EnumSource(Database.class)
class TransferTest extends OnBothDatabases {
  private static final Document STORY =
      Gazette.story(
          "1",
          "Ruritania threatened to invade Borduria “now”. Borduria denied invading Ruritania."
              + " The pass was closed for the second day, and carts waited in a long line.");

  @BeforeEach
  void aLedgerThatHasLivedALittle() {
    add(STORY);
    add(Document.of(STORY.text() + " Nobody spoke. \ud83d\ude00").withOutlet("Zenda Herald"));
    add(STORY.withUri("https://herald.example/1"));
    Document war = Gazette.story("2", "Ruritania invaded Borduria.");
    add(war);
    add(Gazette.story("2", "Ruritania invaded Borduria. Syldavia promised to help Borduria."));
    List<Entry> entries = Gazette.entries(STORY);
    ledger.corrections().withdraw(entries.get(0).id(), "Flavia", "a joke");
    ledger
        .documents()
        .reread(ReadDocument.of(STORY, "gazette-2", entries.subList(0, 1), List.of()));
    ledger.sources().keep("https://gazette.example/rss", SourcesTest.known("1", "2"), 10);
    ledger.failures().setAside("a.txt", "/news/a.txt", "binary data");
    ledger.failures().setAside(Document.of("no\u0000text"), "the text has the character U+0000");
  }

  private byte[] exported() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ledger.transfer().export(out);
    return out.toByteArray();
  }

  private void into(Database other, String name) throws Exception {
    byte[] before = exported();
    String url = other.freshLedger(folder.resolve(name));
    folder.resolve(name).toFile().mkdirs();
    try (Ledger copy = Ledger.openOrMake(url, Patience.QUIET, NOON)) {
      Contents filled = copy.transfer().fill(new ByteArrayInputStream(before));
      ByteArrayOutputStream after = new ByteArrayOutputStream();
      copy.transfer().export(after);

      assertThat(after.toString(StandardCharsets.UTF_8))
          .isEqualTo(new String(before, StandardCharsets.UTF_8));
      assertThat(filled).isEqualTo(ledger.transfer().contents());
      assertThat(copy.transfer().check()).isEmpty();
      for (String question : List.of("", "invaded", "\"the second day\"", "act:REJECT")) {
        assertThat(copy.finder(ActorNames.NONE).countEntries(QuestionParser.parse(question)))
            .as(question)
            .isEqualTo(ledger.finder(ActorNames.NONE).countEntries(QuestionParser.parse(question)));
        assertThat(copy.finder(ActorNames.NONE).countDocuments(QuestionParser.parse(question)))
            .as(question)
            .isEqualTo(
                ledger.finder(ActorNames.NONE).countDocuments(QuestionParser.parse(question)));
      }
    }
  }

  @Test
  void itMovesIntoASqliteFile() throws Exception {
    into(Database.SQLITE, "copy");
  }

  @Test
  void itMovesIntoAPostgresqlDatabase() throws Exception {
    into(Database.POSTGRESQL, "copy");
  }

  @Test
  void aMovedLedgerFindsCopiesOfWhatItHolds() {
    String url = Database.SQLITE.freshLedger(folder.resolve("moved"));
    folder.resolve("moved").toFile().mkdirs();
    try (Ledger moved = Ledger.openOrMake(url, Patience.QUIET, NOON)) {
      moved.transfer().fill(new ByteArrayInputStream(exported()));
      Document copy = Document.of(STORY.text() + " It snowed.").withOutlet("Szohod Post");
      moved.documents().add(Gazette.read(copy));

      assertThat(moved.documents().copies(copy.id())).contains(STORY.id());
    }
  }

  @Test
  void anExportIsWholeOrRefused() {
    String whole = new String(exported(), StandardCharsets.UTF_8);
    List<String> broken =
        List.of(
            "",
            "{}",
            whole.substring(0, whole.length() / 2),
            whole.substring(0, whole.lastIndexOf("{\"rows\"")),
            whole.replace("invaded", "visited"),
            whole.replaceFirst("\\{\"table\":\"retirement\".*\n", ""));
    String url = Database.SQLITE.freshLedger(folder.resolve("broken"));
    folder.resolve("broken").toFile().mkdirs();
    try (Ledger empty = Ledger.openOrMake(url, Patience.QUIET, NOON)) {
      for (String text : broken) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> empty.transfer().fill(new ByteArrayInputStream(bytes)))
            .isInstanceOf(LedgerException.class)
            .hasMessageContaining("this is no whole export of a ledger");
        assertThat(empty.documents().count()).isZero();
      }
    }
  }

  @Test
  void aLedgerThatHoldsSomethingIsNotFilled() {
    byte[] export = exported();

    assertThatThrownBy(() -> ledger.transfer().fill(new ByteArrayInputStream(export)))
        .hasMessageContaining("not empty");
  }

  @Test
  void aHealthyLedgerHasNothingWrong() {
    assertThat(ledger.transfer().check()).isEmpty();
  }

  @Test
  void aFileIsCopiedWhileItIsOpen() {
    Path file = folder.resolve("backup.db");
    if (!ledger.transfer().isFile()) {
      assertThatThrownBy(() -> ledger.transfer().copyTo(file))
          .hasMessageContaining("export this one");
      return;
    }
    ledger.transfer().copyTo(file);
    try (Ledger copy = Ledger.open(file.toString())) {
      assertThat(copy.transfer().contents()).isEqualTo(ledger.transfer().contents());
      assertThat(copy.transfer().check()).isEmpty();
    }
    assertThatThrownBy(() -> ledger.transfer().copyTo(file))
        .hasMessageContaining("is there already");
  }
}
