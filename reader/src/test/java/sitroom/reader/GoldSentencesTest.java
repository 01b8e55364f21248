package sitroom.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of our own, each with one difficulty, in {@code gold/sentences.tsv}: what must be read
 * of them and what must not. A line there is a case. What is known to be read badly says why in its
 * last cell, is counted, and must really be read badly: nobody forgets to clear a mended case.
 */
class GoldSentencesTest {

  static Stream<GoldSentence> sentences() {
    return GoldSentence.all().stream().filter(sentence -> sentence.known().isEmpty());
  }

  static Stream<GoldSentence> knownFaults() {
    return GoldSentence.all().stream().filter(sentence -> !sentence.known().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void isReadAsAnAnalystWould(GoldSentence sentence) {
    assertThat(sentence.fault()).as(sentence.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("knownFaults")
  void isStillReadBadlyAsItsLastCellSays(GoldSentence sentence) {
    assertThat(sentence.fault())
        .as("%s: read well now; clear the cell \"%s\"", sentence, sentence.known())
        .isPresent();
  }

  @Test
  void thereAreEnoughOfThemAndMostAreReadWell(TestReporter reporter) {
    List<GoldSentence> all = GoldSentence.all();
    Map<String, Long> faults =
        knownFaults()
            .collect(
                Collectors.groupingBy(GoldSentence::kind, TreeMap::new, Collectors.counting()));
    long faulty = knownFaults().count();
    reporter.publishEntry(
        "gold sentences",
        "%d, read well %d, known faults %d: %s"
            .formatted(all.size(), all.size() - faulty, faulty, faults));
    assertThat(all).hasSizeGreaterThanOrEqualTo(300);
    assertThat(faulty * 4).as("a quarter of the sentences at most").isLessThan(all.size());
  }
}
