package sitroom.ledger.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One case of a file of cases: entries, and what must come out. */
record Case(String name, LocalDate asOf, List<String> wires, List<String> expected) {

  static Stream<Case> of(String file) {
    try {
      String text = Files.readString(Path.of("src/test/resources/watch", file));
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(Case::read).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Case read(String block) {
    List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
    LocalDate asOf = LocalDate.of(2022, 12, 31);
    List<String> wires = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("as of ")) {
        asOf = LocalDate.parse(line.substring("as of ".length()));
      } else if (line.matches("\\d{4}-.*")) {
        wires.add(line);
      } else {
        expected.add(line);
      }
    }
    return new Case(lines.get(0), asOf, wires, expected);
  }

  /** The words behind this word, of each line of expectations that begins with it. */
  List<String> wanted(String word) {
    return expected.stream()
        .filter(line -> line.startsWith(word + " "))
        .map(line -> line.substring(word.length() + 1))
        .toList();
  }

  boolean has(String line) {
    return expected.contains(line);
  }

  @Override
  public String toString() {
    return name;
  }
}
