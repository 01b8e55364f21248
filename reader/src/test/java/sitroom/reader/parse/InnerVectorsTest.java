package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import sitroom.model.Document;
import sitroom.reader.text.TextPreparer;

/** The network's inner values can be had of the file as it is. */
class InnerVectorsTest {
  @Test
  void everyWordHasAVectorOfItsOwnContext() throws IOException {
    try (NetworkParser parser =
            NetworkParser.load(Treebanks.splittingWords(), Treebanks.networkFiles());
        InnerVectors vectors = InnerVectors.load(Treebanks.networkFiles(), InnerVectors.LAST)) {
      Sentence fire = sentence(parser, "Troops opened fire.");
      Sentence talks = sentence(parser, "Diplomats opened talks.");
      List<double[]> first = vectors.of(fire);

      assertThat(first).hasSize(4).allMatch(vector -> vector.length == InnerVectors.LENGTH);
      assertThat(first.get(1)).isNotEqualTo(vectors.of(talks).get(1));
      assertThat(vectors.of(fire).get(1)).isEqualTo(first.get(1));
    }
  }

  @Test
  void aNetworkWithoutSuchANodeIsRefused() {
    assertThatThrownBy(() -> InnerVectors.load(Treebanks.networkFiles(), "layer9.top"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Sentence sentence(NetworkParser parser, String text) {
    TextPreparer preparer = new TextPreparer();
    return parser.parse(preparer.prepare(Document.of(text))).sentences().get(0);
  }
}
