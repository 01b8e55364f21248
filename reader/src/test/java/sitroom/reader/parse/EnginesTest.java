package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The network in plain Java says what it says in ONNX Runtime, word for word.
 *
 * <p>Its integer products are exact in both, but exponentials are rounded otherwise, in ONNX
 * Runtime also on one processor and another; where that tips the rounding to an integer, a word
 * whose best two answers are all but equal may get the other one.
 */
class EnginesTest {
  private static final int SENTENCES = 100;
  private static final double TIPPED = 0.006;

  @Test
  void plainJavaAndTheNativeLibraryAgreeOnEveryWordOfNews() {
    List<ParsedText> news = Treebanks.get("pud-news-test");
    try (Network runtime = Network.load(Treebanks.networkFiles(), Engine.ONNX_RUNTIME);
        Network java = Network.load(Treebanks.networkFiles(), Engine.JAVA)) {
      SentenceTagger fast = new SentenceTagger(runtime, List.of());
      SentenceTagger slow = new SentenceTagger(java, List.of());
      List<Words> sentences =
          news.stream()
              .flatMap(document -> document.sentences().stream().map(s -> words(document, s)))
              .limit(SENTENCES)
              .toList();
      assertThat(sentences).hasSize(SENTENCES);

      int words = 0;
      int other = 0;
      for (Words sentence : sentences) {
        List<Token> expected = tokens(fast, sentence);
        List<Token> found = tokens(slow, sentence);
        words += expected.size();
        other += (int) expected.stream().filter(token -> !found.contains(token)).count();
      }
      assertThat(words).isGreaterThan(1500);
      assertThat(other).as("words told otherwise, of %d", words).isLessThan((int) (words * TIPPED));
    }
  }

  private static Words words(ParsedText document, Sentence sentence) {
    Words words = new Words(document.text().text());
    IntStream.range(0, sentence.size())
        .forEach(i -> words.add(sentence.token(i).start(), sentence.token(i).end()));
    return words;
  }

  private static List<Token> tokens(SentenceTagger tagger, Words words) {
    return tagger.sentence(0, words, 0, words.size(), 0).tokens();
  }
}
