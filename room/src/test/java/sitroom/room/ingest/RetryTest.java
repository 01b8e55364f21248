package sitroom.room.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Failure;
import sitroom.ledger.store.Patience;
import sitroom.model.Document;
import sitroom.reader.Reading;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.PatternReader;
import sitroom.sources.Inputs;
import sitroom.sources.input.Origin;

class RetryTest {
  @TempDir Path folder;
  private Path file = Path.of("unset");

  /** Reads what {@link PatternReader} fails on: the fault was mended. */
  private record Mended(DocumentReader reader) implements DocumentReader {
    @Override
    public Reading read(Document document) {
      return reader.read(Document.of(document.text().replace("fault", "mended")));
    }

    @Override
    public String fingerprint() {
      return "mended";
    }

    @Override
    public void close() {}
  }

  @BeforeEach
  void threeThingsCannotBeRead() throws Exception {
    file = folder.resolve("news.jsonl");
    Files.writeString(
        file,
        """
        {"text":"Ruritania invaded Borduria."}
        {"text":"Ruritania invaded
        {"text":"A fault stands here."}
        """);
    try (Ledger ledger = open()) {
      Ingest ingest = new Ingest(ledger, "pattern", sitroom.ledger.fuse.Parties.NONE);
      try (OrderedReading reading =
          new OrderedReading(new PatternReader(), ingest::isNeedless, 2, ingest)) {
        new Inputs(InputStream.nullInputStream(), Origin.UNKNOWN, reading::accept)
            .read(List.of(file.toString(), folder.resolve("none.txt").toString()));
        reading.finish();
      }
      assertThat(ingest.sum()).isEqualTo(new IngestSum(1, 0, 0, 0, 0, 0, 3, 1, 1));
    }
  }

  private Ledger open() {
    return Ledger.openOrMake(
        folder.resolve("ledger.db").toString(), Patience.QUIET, java.time.Clock.systemUTC());
  }

  @Test
  void whatStillCannotBeReadIsCountedOnceMore() {
    try (Ledger ledger = open()) {
      new Retry(ledger, new PatternReader(), 2).run();

      assertThat(ledger.failures().all())
          .hasSize(3)
          .allMatch(Failure::open)
          .allMatch(failure -> failure.attempts() == 2);
      assertThat(ledger.documents().count()).isEqualTo(1);
    }
  }

  @Test
  void whatWasMendedIsReadAndSolved() throws Exception {
    Files.writeString(
        file,
        """
        {"text":"Ruritania invaded Borduria."}
        {"text":"Ruritania invaded Syldavia."}
        {"text":"A fault stands here."}
        """);
    Files.writeString(folder.resolve("none.txt"), "Borduria invaded Syldavia.");
    try (Ledger ledger = open()) {
      new Retry(ledger, new Mended(new PatternReader()), 2).run();

      assertThat(ledger.failures().all()).hasSize(3).noneMatch(Failure::open);
      assertThat(ledger.documents().count()).isEqualTo(4);
      assertThat(ledger.transfer().check()).isEmpty();
    }
  }
}
