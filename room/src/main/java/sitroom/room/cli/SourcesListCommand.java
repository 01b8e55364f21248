package sitroom.room.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.LedgerException;
import sitroom.ledger.store.Trouble;
import sitroom.room.SetUpException;
import sitroom.sources.Source;
import sitroom.sources.memory.SourceHealth;
import sitroom.sources.memory.SourceMemory;

/** {@code sitroom sources list}: the sources, and how each is doing. */
final class SourcesListCommand implements Callable<Integer> {
  private static final List<String> HEADER = List.of("NAME", "KIND", "BADGE", "ADDRESS", "WHY");

  private final Streams streams;
  private final CommandSpec spec;
  private final SourceFiles files = new SourceFiles();
  private final LedgerArgument ledgers;

  SourcesListCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("list");
    spec.addOption(files.option()).addOption(this.ledgers.option());
    HelpText.SOURCES_LIST.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    List<Source> sources = files.read().sources();
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    try (Ledger ledger = ledgers.open(messages::say)) {
      print(sources, files.memory(ledger));
    } catch (LedgerException e) {
      if (e.trouble() != Trouble.NO_LEDGER) {
        throw e;
      }
      print(sources, SourceMemory.NONE);
    }
    return ExitStatus.ALL_READ;
  }

  private void print(List<Source> sources, SourceMemory memory) {
    Instant now = Instant.now();
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Source source : sources) {
      SourceHealth health = SourceHealth.of(memory.stateOf(source.address()), now);
      rows.add(
          List.of(
              Printable.line(source.name()),
              source.kind().word(),
              health.badge().name().toLowerCase(Locale.ROOT),
              Printable.line(source.address()),
              Printable.line(health.why())));
    }
    TextOut out = new TextOut(streams.out());
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(i + 1 == row.size() ? row.get(i) : Columns.pad(row.get(i), width(rows, i) + 2));
      }
      out.println(line.toString());
    }
    out.flush();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0);
  }
}
