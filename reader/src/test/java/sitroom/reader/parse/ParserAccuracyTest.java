package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The network against trees that people made, with their words given. */
class ParserAccuracyTest {

  @Test
  void findsHeadsAndLabelsOfNewsItNeverSaw() {
    List<ParsedText> gold = Treebanks.get("pud-news-test");
    try (Network network = Network.load(Treebanks.networkFiles())) {
      ParserAccuracy accuracy = ParserAccuracy.of(new SentenceTagger(network, List.of()), gold);
      System.out.println(accuracy);
      assertThat(accuracy.sentences()).isEqualTo(500);
      assertThat(accuracy.labelled()).isGreaterThanOrEqualTo(87.0);
      assertThat(accuracy.unlabelled()).isGreaterThanOrEqualTo(89.2);
      assertThat(accuracy.lemmas()).isGreaterThanOrEqualTo(97.7);
      assertThat(accuracy.upos()).isGreaterThanOrEqualTo(97.0);
    }
  }
}
