package sitroom.room.bench.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sitroom.reader.parse.ParsedText;

class ResplitTest {
  private static final ParsedText ONE_SENTENCE =
      Trees.of("Talks NOUN 2 nsubj\nfailed VERB 0 root\nThey PRON 4 nsubj\nleft VERB 2 parataxis");
  private static final ParsedText TWO_SENTENCES =
      Trees.of("Talks NOUN 2 nsubj\nfailed VERB 0 root", "They PRON 2 nsubj\nleft VERB 0 root");

  private static List<String> sentences(ParsedText text) {
    return text.sentences().stream().map(Object::toString).toList();
  }

  @Test
  void theWordsOfOneSplittingStandInTheSentencesOfAnother() {
    assertThat(sentences(Resplit.of(TWO_SENTENCES, ONE_SENTENCE)))
        .containsExactly("Talks failed", "They left");
    assertThat(sentences(Resplit.of(ONE_SENTENCE, TWO_SENTENCES)))
        .containsExactly("Talks failed They left");
  }

  @Test
  void everySentenceKeepsItsBlockAndIsNumberedAnew() {
    ParsedText found = Resplit.of(TWO_SENTENCES, ONE_SENTENCE);

    assertThat(found.blockOf()).isEqualTo(TWO_SENTENCES.blockOf());
    assertThat(found.sentences()).extracting(sentence -> sentence.number()).containsExactly(0, 1);
  }

  @Test
  void aSentenceWithoutAnyWordIsLeftOut() {
    ParsedText words = Trees.of("Talks NOUN 2 nsubj\nfailed VERB 0 root");

    assertThat(sentences(Resplit.of(TWO_SENTENCES, words))).containsExactly("Talks failed");
  }
}
