package sitroom.ledger.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a word says about where it was taken from: a rare word much, "the" hardly anything. From
 * a table of frequent words that comes with the program, so that a verdict does not depend on what
 * else a ledger holds.
 */
final class Rarity {
  private static final String TABLE = "frequent-words.tsv";
  private static final double LEAST = 0.05;

  /** From here on a word carries content. */
  static final double CONTENT = 0.35;

  /** Per million words, for words that the table does not have. */
  private static final double RARE = 15;

  private static final Map<String, Double> WEIGHTS = read();

  private Rarity() {}

  /** Between {@value #LEAST} and 1, on the logarithm of how often the word stands in texts. */
  static double of(String form) {
    return WEIGHTS.getOrDefault(form, weight(RARE));
  }

  private static double weight(double perMillion) {
    double scaled = (Math.log10(1_000_000 / perMillion) - 1.2) / 3.4;
    return Math.max(LEAST, Math.min(1, scaled));
  }

  private static Map<String, Double> read() {
    Map<String, Double> weights = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Rarity.class.getResourceAsStream("/sitroom/ledger/quotes/" + TABLE)),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("word\t"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> weights.put(cells[0], weight(Double.parseDouble(cells[1]))));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own table " + TABLE + " cannot be read", e);
    }
    return Map.copyOf(weights);
  }
}
