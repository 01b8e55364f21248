package sitroom.room.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.room.DocumentReader;
import sitroom.room.SetUpException;
import sitroom.room.ingest.Reread;

/**
 * {@code sitroom reread}: reads the documents of a ledger anew and shows what came out otherwise.
 */
final class RereadCommand implements Callable<Integer> {
  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final OptionSpec changed =
      Arguments.flag(
          "Only documents that were last read by other code, packs or network than now.",
          "-c",
          "--changed");
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec jobs = Arguments.jobs();

  RereadCommand(Streams streams, ReaderSource readers, LedgerSource ledgers) {
    this.streams = streams;
    this.readers = readers;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("reread");
    List.of(this.ledgers.option(), changed, packs, jobs).forEach(spec::addOption);
    HelpText.REREAD.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    TextOut out = new TextOut(streams.out());
    DifferenceOutput differences = new DifferenceOutput(out);
    try (Ledger ledger = ledgers.open(messages::say);
        DocumentReader reader = readers.open(Arguments.paths(packs))) {
      Reread reread = new Reread(ledger, reader, Arguments.jobs(jobs));
      reread.run(
          Boolean.TRUE.equals(changed.getValue()),
          (document, difference) ->
              differences.print(
                  document.id() + document.uri().map(uri -> " " + uri).orElse(""), difference));
      out.println(
          "%d documents read anew, in %d of them entries differ"
              .formatted(reread.count(), reread.different()));
      out.flush();
      if (reread.faults() > 0) {
        messages.say(
            reread.faults() + " set aside, a fault of the program: 'sitroom failures list'");
        return ExitStatus.INTERNAL_ERROR;
      }
    }
    return ExitStatus.ALL_READ;
  }
}
