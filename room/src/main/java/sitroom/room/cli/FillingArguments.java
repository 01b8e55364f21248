package sitroom.room.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.LedgerAddress;
import sitroom.ledger.store.Patience;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.room.DocumentReader;
import sitroom.room.Home;
import sitroom.room.SetUpException;
import sitroom.room.bench.SyntheticDocuments;
import sitroom.sources.Inputs;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;

/** What benchmarks that fill a ledger with documents put together have in common. */
final class FillingArguments {
  static final long SEED = 20211207;
  private static final int USUAL = 1_000_000;
  private static final int MOST = 100_000_000;

  private final OptionSpec entries =
      OptionSpec.builder("--entries")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, MOST))
          .description("How many entries the ledger gets (default: " + USUAL + ").")
          .build();
  private final OptionSpec from =
      OptionSpec.builder("--from")
          .paramLabel("URL")
          .type(String.class)
          .description("A ledger whose documents are taken apart (default: the samples, read).")
          .build();
  private final OptionSpec keep =
      OptionSpec.builder("--keep")
          .paramLabel("URL")
          .type(String.class)
          .description(
              "An empty ledger that is filled and kept (default: a file that is thrown away).")
          .build();

  void addTo(CommandSpec spec) {
    List.of(entries, from, keep).forEach(spec::addOption);
  }

  /** How many entries the ledger gets. */
  long wanted() {
    Integer given = entries.getValue();
    return given == null ? USUAL : given;
  }

  /**
   * The ledger to be filled: the one to keep, or one in {@code folder}.
   *
   * @throws SetUpException where something is in it
   */
  Ledger open(Path folder) throws SetUpException {
    String kept = keep.getValue();
    Ledger ledger = made(kept == null ? folder.resolve("ledger.db").toString() : kept);
    if (ledger.documents().count() > 0) {
      String shown = ledger.shown();
      ledger.close();
      throw new SetUpException(shown + " is not empty");
    }
    return ledger;
  }

  /** Another ledger in {@code folder}, to warm the program up with. */
  static Ledger warm(Path folder) {
    return made(folder.resolve("warm.db").toString());
  }

  /** A new ledger in {@code folder}, to compare a large one with. */
  static Ledger young(Path folder) {
    return made(folder.resolve("young.db").toString());
  }

  /** Whether the ledger that is filled lies on a database server. */
  boolean isServer() {
    String kept = keep.getValue();
    return kept != null && LedgerAddress.of(kept) instanceof LedgerAddress.Postgres;
  }

  private static Ledger made(String url) {
    return Ledger.openOrMake(url, Patience.QUIET, Clock.systemUTC());
  }

  /** What the ledger is filled with. */
  SyntheticDocuments documents(ReaderSource readers) throws SetUpException {
    return SyntheticDocuments.of(patterns(readers, from.getValue()), SEED);
  }

  /** The documents of a ledger, or the samples, read, where none is named. */
  private static Map<Document, List<Entry>> patterns(ReaderSource readers, @Nullable String url)
      throws SetUpException {
    Map<Document, List<Entry>> patterns = new LinkedHashMap<>();
    if (url != null) {
      try (Ledger ledger = Ledger.open(url)) {
        for (String id : ledger.documents().ids(Optional.empty())) {
          ledger
              .documents()
              .find(id)
              .ifPresent(stored -> patterns.put(stored.document(), stored.entries()));
        }
      }
      return patterns;
    }
    String samples = Home.find().folder().resolve("samples").toString();
    try (DocumentReader reader = readers.open(List.of())) {
      new Inputs(
              InputStream.nullInputStream(),
              Origin.UNKNOWN,
              input -> {
                if (input instanceof Input.Found found) {
                  patterns.put(found.document(), reader.read(found.document()).entries());
                }
              })
          .read(List.of(samples));
    }
    return patterns;
  }
}
