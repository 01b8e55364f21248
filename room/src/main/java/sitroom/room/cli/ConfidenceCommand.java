package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.room.DocumentReader;
import sitroom.room.SetUpException;
import sitroom.room.bench.Accuracy;
import sitroom.room.bench.GoldSet;
import sitroom.room.bench.Judged;
import sitroom.room.bench.confidence.PointsFit;
import sitroom.room.bench.confidence.Rated;

/** {@code sitroom bench confidence}: fits the points of {@code confidence.tsv} on gold. */
final class ConfidenceCommand implements Callable<Integer> {
  private static final int PARTS = 5;
  private static final int NAME = 18;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final GoldArgument gold = new GoldArgument();
  private final OptionSpec packs = Arguments.packs();

  ConfidenceCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("confidence");
    List.of(gold.option(), packs).forEach(spec::addOption);
    BenchHelp.CONFIDENCE.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException {
    Path folder = gold.existing();
    List<Judged> judged = new ArrayList<>();
    try (DocumentReader reader = readers.open(Arguments.paths(packs))) {
      Accuracy accuracy = new Accuracy(reader, 1, line -> {}, () -> {});
      for (GoldSet set : GoldSet.in(folder).sets()) {
        judged.addAll(accuracy.judged(set));
      }
    }
    if (judged.isEmpty()) {
      throw new SetUpException(folder + " has no document of which every entry is listed");
    }
    print(judged);
    return ExitStatus.ALL_READ;
  }

  private void print(List<Judged> judged) {
    TextOut out = new TextOut(streams.out());
    Map<String, Double> fitted = PointsFit.of(judged);
    out.println(Columns.pad("sign", NAME) + " entries  now  fitted");
    fitted.forEach(
        (sign, points) -> {
          List<Double> now =
              judged.stream()
                  .flatMap(one -> one.signs().stream())
                  .filter(one -> one.name().equals(sign))
                  .map(one -> one.points())
                  .toList();
          out.println(
              String.format(
                  Locale.ROOT,
                  "%s %7d %+.1f  %+.1f",
                  Columns.pad(sign, NAME),
                  now.size(),
                  now.get(0),
                  points));
        });
    Map<String, Map<Integer, Rated.Band>> tables = new LinkedHashMap<>();
    tables.put("now", Rated.bands(judged.stream().map(ConfidenceCommand::asRead).toList()));
    tables.put("other documents' points", Rated.bands(PointsFit.heldOut(judged, PARTS)));
    out.println("");
    out.println(Columns.pad("confidence", NAME) + " " + String.join("   ", tables.keySet()));
    TreeSet<Integer> tenths = new TreeSet<>();
    tables.values().forEach(bands -> tenths.addAll(bands.keySet()));
    for (int tenth : tenths) {
      String line = Columns.pad("0." + tenth, NAME);
      for (Map<Integer, Rated.Band> bands : tables.values()) {
        line += " " + Columns.pad(words(Optional.ofNullable(bands.get(tenth))), NAME);
      }
      out.println(line.stripTrailing());
    }
    out.flush();
  }

  private static Rated asRead(Judged one) {
    return new Rated(one.confidence(), one.wanted());
  }

  private static String words(Optional<Rated.Band> band) {
    return band.map(
            one ->
                String.format(
                    Locale.ROOT,
                    "%d of %d: %.2f",
                    one.wanted(),
                    one.entries(),
                    (double) one.wanted() / one.entries()))
        .orElse("-");
  }
}
