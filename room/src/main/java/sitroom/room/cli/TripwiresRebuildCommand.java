package sitroom.room.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import sitroom.ledger.store.WatchStore;

/** {@code sitroom tripwires rebuild}: makes all that is followed anew. */
final class TripwiresRebuildCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("rebuild");
  private final WatchArguments arguments;

  TripwiresRebuildCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    arguments = new WatchArguments(streams, ledgers, spec).withPacks();
    FollowingHelp.TRIPWIRES_REBUILD.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    TextOut out = arguments.out();
    try (WatchArguments.Opened opened = arguments.open();
        Progress progress = Progress.beside(streams, -1)) {
      WatchStore store = opened.ledger().watching(opened.knowledge());
      store.forget();
      store.follow(count -> progress.step());
      WatchStore.Count count = store.count();
      out.println(count.tripwires() + " tripwires, " + count.commitments() + " commitments");
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
