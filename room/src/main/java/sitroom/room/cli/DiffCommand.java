package sitroom.room.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.EntryDifference;
import sitroom.model.Entry;
import sitroom.model.JsonLineException;
import sitroom.model.LedgerJson;

/** {@code sitroom diff}: in what two ledgers, or two files of entries, differ. */
final class DiffCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerSource ledgers;
  private final PositionalParamSpec before = side("BEFORE", 0);
  private final PositionalParamSpec after = side("AFTER", 1);

  DiffCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    this.ledgers = ledgers;
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("diff")
            .addPositional(before)
            .addPositional(after);
    HelpText.DIFF.fill(spec);
  }

  private static PositionalParamSpec side(String label, int index) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(String.valueOf(index))
        .required(true)
        .type(String.class)
        .description("A ledger, or a .jsonl file of entries, as 'sitroom read' prints them.")
        .build();
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, List<Entry>> earlier = entries(before.getValue());
    Map<String, List<Entry>> later = entries(after.getValue());
    TextOut out = new TextOut(streams.out());
    DifferenceOutput differences = new DifferenceOutput(out);
    TreeSet<String> documents = new TreeSet<>(earlier.keySet());
    documents.addAll(later.keySet());
    int different = 0;
    for (String document : documents) {
      EntryDifference difference =
          EntryDifference.of(
              earlier.getOrDefault(document, List.of()), later.getOrDefault(document, List.of()));
      if (!difference.isEmpty()) {
        different++;
        differences.print(document, difference);
      }
    }
    out.println(different + " of " + documents.size() + " documents differ");
    out.flush();
    return different == 0 ? ExitStatus.ALL_READ : ExitStatus.SET_ASIDE;
  }

  private Map<String, List<Entry>> entries(String from) throws IOException {
    return from.endsWith(".jsonl") ? ofFile(Path.of(from)) : ofLedger(from);
  }

  private Map<String, List<Entry>> ofLedger(String url) {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    try (Ledger ledger = ledgers.open(url, messages::say)) {
      for (String id : ledger.documents().ids(Optional.empty())) {
        ledger.documents().find(id).ifPresent(document -> entries.put(id, document.entries()));
      }
    }
    return entries;
  }

  private static Map<String, List<Entry>> ofFile(Path file) throws IOException {
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Entry entry = LedgerJson.read(line);
        entries.computeIfAbsent(entry.document(), id -> new ArrayList<>()).add(entry);
      }
    } catch (JsonLineException e) {
      throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
    }
    return entries;
  }
}
