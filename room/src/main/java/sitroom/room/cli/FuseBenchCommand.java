package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.knowledge.Knowledge;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.PackParties;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.room.Home;
import sitroom.room.SetUpException;
import sitroom.room.TemporaryFolder;
import sitroom.room.bench.FuseSpeed;
import sitroom.room.bench.FuseSpeed.At;
import sitroom.room.bench.SyntheticDocuments;

/** {@code sitroom bench fuse}: what fusing a new entry costs in a small and in a large ledger. */
final class FuseBenchCommand implements Callable<Integer> {
  private static final int FIRST = 10_000;
  private static final int STEP = 10;

  private final Streams streams;
  private final ReaderSource readers;
  private final ActorSource actors;
  private final CommandSpec spec;
  private final FillingArguments filling = new FillingArguments();
  private final OptionSpec format = Arguments.tableOrJson("table (default) or json.");

  FuseBenchCommand(Streams streams, ReaderSource readers, ActorSource actors) {
    this.streams = streams;
    this.readers = readers;
    this.actors = actors;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("fuse");
    filling.addTo(spec);
    spec.addOption(format);
    BenchHelp.FUSE_BENCH.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException {
    long wanted = filling.wanted();
    Path folder = Files.createTempDirectory("sitroom-bench");
    List<At> measured;
    try (Progress progress = Progress.beside(streams, -1);
        Ledger ledger = filling.open(folder)) {
      SyntheticDocuments documents = filling.documents(readers);
      WatchKnowledge knowledge = new WatchKnowledge(Knowledge.load(Home.find().packs()));
      PackParties parties = new PackParties(() -> actors.load(List.of()));
      try (Ledger other = FillingArguments.warm(folder)) {
        new FuseSpeed(other, parties, knowledge, documents).run(List.of((long) FIRST), count -> {});
      }
      measured =
          new FuseSpeed(ledger, parties, knowledge, documents)
              .run(sizes(wanted), count -> progress.step());
    } finally {
      TemporaryFolder.remove(folder);
    }
    print(measured);
    return ExitStatus.ALL_READ;
  }

  /** Ten thousand, a hundred thousand and so on, up to what is wanted. */
  private static List<Long> sizes(long wanted) {
    List<Long> sizes = new ArrayList<>();
    for (long size = FIRST; size < wanted; size *= STEP) {
      sizes.add(size);
    }
    sizes.add(wanted);
    return sizes;
  }

  private void print(List<At> measured) {
    TextOut out = new TextOut(streams.out());
    At first = measured.get(0);
    At last = measured.get(measured.size() - 1);
    double ratio = last.micros() / first.micros();
    double following = last.following() / first.following();
    if (format.<String>getValue().equals("json")) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      ArrayNode sizes = json.putArray("sizes");
      measured.forEach(
          at ->
              sizes
                  .addObject()
                  .put("entries", at.entries())
                  .put("microsPerEntry", Math.round(at.micros()))
                  .put("microsToFollow", Math.round(at.following()))
                  .put("incidents", at.incidents()));
      json.put("ratio", Math.round(ratio * 1000) / 1000.0);
      json.put("followingRatio", Math.round(following * 1000) / 1000.0);
      out.println(json.toPrettyString());
    } else {
      for (At at : measured) {
        out.println(
            String.format(
                Locale.ROOT,
                "%,10d entries  %6.0f µs to fuse a new entry  %6.0f µs to follow it  %,d incidents",
                at.entries(),
                at.micros(),
                at.following(),
                at.incidents()));
      }
      out.println(
          String.format(Locale.ROOT, "last to first: %.2f fused, %.2f followed", ratio, following));
    }
    out.flush();
  }
}
