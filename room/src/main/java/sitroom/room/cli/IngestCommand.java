package sitroom.room.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.SetUpException;
import sitroom.room.ingest.Ingest;
import sitroom.room.ingest.IngestSum;
import sitroom.sources.Inputs;

/** {@code sitroom ingest}: reads documents into a ledger. */
final class IngestCommand implements Callable<Integer> {
  private static final long UNKNOWN = -1;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;

  private final PositionalParamSpec sources = Arguments.documents("SOURCE");
  private final OptionSpec published = Arguments.published();
  private final OptionSpec outlet = Arguments.outlet();
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec jobs = Arguments.jobs();
  private final OptionSpec quiet = Arguments.quiet();

  IngestCommand(Streams streams, ReaderSource readers, LedgerSource ledgers) {
    this.streams = streams;
    this.readers = readers;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("ingest").addPositional(sources);
    List.of(this.ledgers.option(), published, outlet, packs, jobs, quiet).forEach(spec::addOption);
    HelpText.INGEST.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    boolean silent = Boolean.TRUE.equals(quiet.getValue());
    IngestSum sum;
    String shown;
    try (Progress progress = silent ? Progress.NONE : Progress.beside(streams, UNKNOWN)) {
      Messages messages = new Messages(streams.err(), silent, progress);
      try (Ledger ledger = ledgers.openOrMake(messages::say);
          DocumentReader reader = readers.open(Arguments.paths(packs))) {
        Ingest ingest = new Ingest(ledger, reader);
        IngestReporter reporter = new IngestReporter(ingest, messages, progress);
        try (OrderedReading reading =
            new OrderedReading(reader, ingest::isNeedless, Arguments.jobs(jobs), reporter)) {
          new Inputs(streams.in(), Arguments.origin(published, outlet), reading::accept)
              .read(sources.getValue());
          reading.finish();
        }
        ingest.fuse();
        sum = ingest.sum();
        shown = ledger.shown();
      }
    }
    TextOut out = new TextOut(streams.out());
    lines(sum, shown).forEach(out::println);
    out.flush();
    return exitStatus(sum);
  }

  private static List<String> lines(IngestSum sum, String shown) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s into %s: %s"
            .formatted(
                counted(sum.added(), "new document"),
                shown,
                sum.entries() == 1 ? "1 entry" : sum.entries() + " entries"));
    add(lines, sum.versions(), "of them a changed text of a known story");
    add(lines, sum.anew(), "read anew, because better described than before");
    add(lines, sum.places(), "known, from another place");
    add(lines, sum.known(), "known");
    add(lines, sum.setAside(), "set aside; 'sitroom failures list' says why");
    add(lines, sum.waiting(), "set aside before; 'sitroom failures retry' tries again");
    return lines;
  }

  private static void add(List<String> lines, int count, String what) {
    if (count > 0) {
      lines.add("  " + count + " " + what);
    }
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static int exitStatus(IngestSum sum) {
    if (sum.faults() > 0) {
      return ExitStatus.INTERNAL_ERROR;
    }
    if (sum.setAside() == 0) {
      return ExitStatus.ALL_READ;
    }
    boolean nothing = sum.added() + sum.anew() + sum.places() + sum.known() + sum.waiting() == 0;
    return nothing ? ExitStatus.NOTHING_READ : ExitStatus.SET_ASIDE;
  }
}
