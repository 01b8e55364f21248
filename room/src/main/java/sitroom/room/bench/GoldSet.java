package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file of gold, with the scorer of its kind. The kind is told by the fields of the first line,
 * so that sets under other names are scored as well.
 */
public final class GoldSet {
  private final String name;
  private final Scorer scorer;

  private GoldSet(String name, Scorer scorer) {
    this.name = name;
    this.scorer = scorer;
  }

  /** The file's name without {@code .jsonl}. */
  public String name() {
    return name;
  }

  Scorer scorer() {
    return scorer;
  }

  /**
   * The sets of a folder that can be scored, sorted by name; and the names of those that cannot.
   */
  public record Found(List<GoldSet> sets, List<String> notScored) {}

  /**
   * Looks through a folder.
   *
   * @throws IOException where it cannot be listed or a file is no JSON lines
   */
  public static Found in(Path folder) throws IOException {
    List<GoldSet> sets = new ArrayList<>();
    List<String> notScored = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.jsonl$", "");
        scorer(JsonText.lines(file), folder)
            .ifPresentOrElse(
                scorer -> sets.add(new GoldSet(name, scorer)), () -> notScored.add(name));
      }
    }
    return new Found(sets, notScored);
  }

  private static Optional<Scorer> scorer(List<JsonNode> gold, Path folder) throws IOException {
    if (gold.isEmpty()) {
      return Optional.empty();
    }
    JsonNode first = gold.get(0);
    if (first.has("expect")) {
      return Optional.of(new StatementScorer(gold, folder));
    }
    if (first.has("parties") && first.has("date")) {
      return Optional.of(new CallsScorer(gold, folder.resolveSibling("corpus")));
    }
    if (first.has("type") && first.has("text")) {
      boolean marksCharacters = first.path("source").path(0).isArray();
      return Optional.of(marksCharacters ? new PlvScorer(gold) : new PloverScorer(gold));
    }
    return Optional.empty();
  }
}
