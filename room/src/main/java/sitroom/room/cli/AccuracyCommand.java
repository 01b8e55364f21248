package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import sitroom.room.DocumentReader;
import sitroom.room.SetUpException;
import sitroom.room.bench.Accuracy;
import sitroom.room.bench.Figure;
import sitroom.room.bench.GoldSet;
import sitroom.room.bench.Score;

/** {@code sitroom bench accuracy}: reads every gold set and prints how much of it was right. */
final class AccuracyCommand implements Callable<Integer> {
  private static final long UNKNOWN = -1;
  private static final int NAME = 42;
  private static final int VALUE = 28;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;

  private final PositionalParamSpec only =
      PositionalParamSpec.builder()
          .paramLabel("SET")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description(
              "Score only these sets, such as statements-dev (default: all that are found).")
          .build();
  private final GoldArgument gold = new GoldArgument();
  private final OptionSpec errors =
      OptionSpec.builder("--errors")
          .paramLabel("SET")
          .type(String.class)
          .description(
              "List what is missed, wrong or too much in this set, one a line, instead of the"
                  + " figures.")
          .build();
  private final OptionSpec format =
      Arguments.tableOrJson("table (default) or json (one object, a field for each set).");
  private final OptionSpec ledgers =
      OptionSpec.builder("--ledgers")
          .paramLabel("DIR")
          .type(Path.class)
          .description("Keep what was read in this folder, as SET.jsonl.")
          .build();
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec jobs = Arguments.jobs();

  AccuracyCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("accuracy").addPositional(only);
    List.of(gold.option(), errors, format, ledgers, packs, jobs).forEach(spec::addOption);
    BenchHelp.ACCURACY.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException {
    GoldSet.Found found = GoldSet.in(gold.existing());
    List<GoldSet> sets = chosen(found.sets());
    if (!found.notScored().isEmpty()) {
      new Messages(streams.err(), false, Progress.NONE)
          .say("not scored, of another kind: " + String.join(", ", found.notScored()));
    }
    TextOut out = new TextOut(streams.out());
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    try (DocumentReader reader = readers.open(Arguments.paths(packs))) {
      for (GoldSet set : sets) {
        Score score = score(reader, set);
        all.set(set.name(), score.figures());
        if (errors.getValue() != null) {
          score.errors().forEach(out::println);
        } else if (isTable()) {
          print(set.name(), score, out);
        }
        out.flush();
      }
    }
    if (errors.getValue() == null && !isTable()) {
      out.println(all.toPrettyString());
      out.flush();
    }
    return ExitStatus.ALL_READ;
  }

  private boolean isTable() {
    return format.<String>getValue().equals("table");
  }

  private List<GoldSet> chosen(List<GoldSet> sets) {
    List<String> names = Optional.<List<String>>ofNullable(only.getValue()).orElse(List.of());
    String wanted = errors.getValue();
    List<String> asked = wanted != null ? List.of(wanted) : names;
    for (String name : asked) {
      if (sets.stream().noneMatch(set -> set.name().equals(name))) {
        String known = String.join(", ", sets.stream().map(GoldSet::name).toList());
        throw new ParameterException(
            spec.commandLine(), "there is no gold set '" + name + "' among: " + known);
      }
    }
    return sets.stream().filter(set -> asked.isEmpty() || asked.contains(set.name())).toList();
  }

  private Score score(DocumentReader reader, GoldSet set) throws IOException {
    int threads = Arguments.jobs(jobs);
    Path folder = ledgers.getValue();
    try (Progress progress = Progress.on(streams, UNKNOWN)) {
      if (folder == null) {
        return new Accuracy(reader, threads, line -> {}, progress::step).of(set);
      }
      Files.createDirectories(folder);
      try (Writer file = Files.newBufferedWriter(folder.resolve(set.name() + ".jsonl"))) {
        return new Accuracy(reader, threads, line -> write(file, line), progress::step).of(set);
      }
    }
  }

  private static void write(Writer file, String line) {
    try {
      file.write(line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the ledger", e);
    }
  }

  private void print(String name, Score score, TextOut out) {
    out.println(Style.STRONG.on(name, streams.terminal().out() && streams.terminal().colours()));
    for (Figure figure : score.table()) {
      String line =
          "  "
              + Columns.pad(figure.name(), NAME)
              + Columns.pad(figure.value(), VALUE)
              + figure.count();
      out.println(line.stripTrailing());
    }
    out.println("");
  }
}
