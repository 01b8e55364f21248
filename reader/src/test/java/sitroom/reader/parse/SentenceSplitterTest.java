package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentenceSplitterTest {
  private static final SplittingWords KNOWN = Treebanks.splittingWords();
  private static final WordSplitter WORDS = new WordSplitter(KNOWN);
  private static final SentenceSplitter SENTENCES = new SentenceSplitter(KNOWN);

  @TestFactory
  Stream<DynamicTest> endsSentencesWhereReadersDo() {
    return CaseFile.lines("sentences.txt").stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () ->
                        assertThat(sentences(line.replace(" | ", " ").replace("|", "")))
                            .containsExactly(line.split(" ?\\| ?"))));
  }

  @Test
  void aBlankLineEndsASentence() {
    assertThat(sentences("Talks fail in Geneva\n\nThe envoys\nleft early.\n \nNobody spoke"))
        .containsExactly("Talks fail in Geneva", "The envoys\nleft early.", "Nobody spoke");
  }

  @Test
  void noWordsGiveNoSentences() {
    assertThat(sentences(" \n ")).isEmpty();
  }

  @Property
  void endsRiseToTheNumberOfWords(@ForAll String text) {
    Words words = WORDS.split(text);
    List<Integer> ends = SENTENCES.ends(words);
    assertThat(ends).doesNotHaveDuplicates().isSorted().allMatch(end -> end > 0);
    if (words.size() > 0) {
      assertThat(ends).endsWith(words.size());
    }
  }

  private static List<String> sentences(String text) {
    Words words = WORDS.split(text);
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int to : SENTENCES.ends(words)) {
      sentences.add(text.substring(words.start(from), words.end(to - 1)));
      from = to;
    }
    return sentences;
  }
}
