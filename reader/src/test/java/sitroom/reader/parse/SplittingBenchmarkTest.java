package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The splitters against the treebanks' raw text; figures are in docs/parser.md. */
class SplittingBenchmarkTest {

  @ParameterizedTest
  @CsvSource({"pud-news-test, 99.94, 99", "gum-dev, 99.7, 96", "ewt-dev, 98, 91"})
  void splitsRawTextAsPeopleDid(String treebank, double words, double sentences) {
    List<ParsedText> gold = Treebanks.get(treebank);
    SplittingBenchmark benchmark = new SplittingBenchmark(Treebanks.splittingWords(), error -> {});

    assertThat(benchmark.words(gold).f1()).isGreaterThanOrEqualTo(words);
    assertThat(benchmark.sentences(gold).f1()).isGreaterThanOrEqualTo(sentences);
  }
}
