package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sitroom.ledger.fuse.Cell;
import sitroom.ledger.fuse.Incident;
import sitroom.ledger.fuse.IncidentFile;
import sitroom.ledger.fuse.Row;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.IncidentStore.Wanted;
import sitroom.ledger.store.Patience;
import sitroom.model.Document;

/**
 * In whatever order documents come, and however many are fused together, incidents are the same;
 * and they are those that are made when all are made anew.
 */
class FusionPropertiesTest {
  private static final Wanted ALL =
      new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), true);

  /** Few actors, few days, few words: so that much falls together. */
  @Provide
  Arbitrary<List<Document>> documents() {
    Arbitrary<String> actors =
        Arbitraries.of(
            "Ruritania",
            "Rudolf of Ruritania",
            "Sapt of Ruritania",
            "Borduria",
            "Michael of Borduria",
            "Syldavia",
            "League");
    Arbitrary<String> days =
        Arbitraries.of("", " on 2021-12-06", " on 2021-12-07", " on 2021-12-08");
    Arbitrary<String> words =
        Arbitraries.of(
            ": closing the mountain pass for good",
            ": closing the pass of the mountain soon",
            ": another attack on the northern valley");
    Arbitrary<String> meetings =
        Combinators.combine(
                actors, Arbitraries.of("phoned", "met", "talked to", "attacked"), actors, days)
            .as((one, verb, other, day) -> one + " " + verb + " " + other + day + ".");
    Arbitrary<String> sayings =
        Combinators.combine(
                actors, Arbitraries.of("threatened", "denied", "demanded"), actors, words, days)
            .as((one, verb, other, what, day) -> one + " " + verb + " " + other + what + day + ".");
    Arbitrary<String> texts =
        Arbitraries.oneOf(meetings, sayings)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(lines -> String.join(" ", lines));
    Arbitrary<Document> document =
        Combinators.combine(
                texts,
                Arbitraries.of("2021-12-06", "2021-12-07", "2021-12-08"),
                Arbitraries.of("rur", "bor", "Gazette"))
            .as(
                (text, day, from) ->
                    from.equals("Gazette")
                        ? Courier.story(from, day, text)
                        : Courier.readout(from, day, text));
    return document
        .list()
        .ofMinSize(2)
        .ofMaxSize(9)
        .uniqueElements(Document::id)
        .filter(
            all -> all.stream().map(one -> one.uri().orElse("")).distinct().count() == all.size());
  }

  @Property(tries = 25)
  void theOrderOfArrivalDoesNotMatterInSqlite(
      @ForAll("documents") List<Document> documents, @ForAll Random random) throws IOException {
    orderDoesNotMatter(Database.SQLITE, documents, random);
  }

  @Property(tries = 6)
  void theOrderOfArrivalDoesNotMatterInPostgres(
      @ForAll("documents") List<Document> documents, @ForAll Random random) throws IOException {
    if (PostgresServer.shared().isPresent()) {
      orderDoesNotMatter(Database.POSTGRESQL, documents, random);
    }
  }

  private static void orderDoesNotMatter(Database database, List<Document> documents, Random random)
      throws IOException {
    List<Document> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);

    List<String> together = fused(database, documents, documents.size(), List.of());
    List<String> oneByOne = fused(database, shuffled, 1, List.of());

    assertThat(oneByOne).isEqualTo(together);
  }

  @Property(tries = 15)
  void whatGoesAgainLeavesNoTrace(
      @ForAll("documents") List<Document> documents, @ForAll Random random) throws IOException {
    List<Document> gone = documents.subList(0, 1 + random.nextInt(documents.size() - 1));
    List<Document> rest = documents.subList(gone.size(), documents.size());

    assertThat(fused(Database.SQLITE, documents, 2, gone))
        .isEqualTo(fused(Database.SQLITE, rest, 1, List.of()));
  }

  /**
   * All that a ledger holds of incidents, as lines; and it is the same when they are made anew.
   *
   * @param together so many documents are fused together
   * @param gone documents of which later nothing is read any more
   */
  private static List<String> fused(
      Database database, List<Document> documents, int together, List<Document> gone)
      throws IOException {
    Path folder = Files.createTempDirectory("fusion");
    String url = database.freshLedger(folder);
    try (Ledger ledger = Ledger.openOrMake(url, Patience.QUIET, OnBothDatabases.NOON)) {
      IncidentStore incidents = ledger.incidents(Courier.PARTIES);
      int waiting = 0;
      for (Document document : documents) {
        ledger.documents().add(Courier.read(document));
        if (++waiting % together == 0) {
          incidents.fuse();
        }
      }
      incidents.fuse();
      for (Document document : gone) {
        ledger.documents().reread(Courier.read(document, List.of()));
        incidents.fuse();
      }
      List<String> lines = lines(incidents);
      incidents.forget();
      incidents.fuse();
      assertThat(lines(incidents)).isEqualTo(lines);
      return lines;
    } finally {
      database.drop(url);
      delete(folder);
    }
  }

  private static List<String> lines(IncidentStore incidents) {
    List<String> lines = new ArrayList<>();
    for (Incident incident : incidents.list(ALL, 1000, 0)) {
      IncidentFile file = incidents.find(incident.id()).orElseThrow();
      lines.add(incident.toString());
      file.entries()
          .forEach(
              one ->
                  lines.add("  " + one.entry().id() + " " + one.happening() + " " + one.reason()));
      file.links().forEach(link -> lines.add("  " + link));
      for (Row row : incidents.accounts(file).rows()) {
        lines.add("  " + row.number() + " " + row.words() + " " + row.comparison() + row.by());
        for (Cell cell : row.cells()) {
          lines.add("    " + cell.account() + " " + cell.stance());
        }
      }
    }
    return lines;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
