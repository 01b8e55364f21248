package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import sitroom.reader.parse.LongSentences.Stretch;

class LongSentencesTest {
  private static final WordSplitter WORDS = new WordSplitter(Treebanks.splittingWords());

  @Example
  void aSentenceThatFitsStaysWhole() {
    assertThat(cut("word ".repeat(220), 1)).containsExactly(new Stretch(0, 220, true));
  }

  @Example
  void prefersASemicolonToACommaAndAConjunction() {
    String text = "a ".repeat(120) + "; " + "b ".repeat(60) + ", and " + "c ".repeat(60);
    assertThat(cut(text, 1))
        .containsExactly(new Stretch(0, 121, true), new Stretch(121, 243, true));
  }

  @Example
  void prefersACommaBeforeAConjunctionToAnotherComma() {
    String text = "a ".repeat(120) + ", but " + "b ".repeat(60) + ", " + "c ".repeat(60);
    assertThat(cut(text, 1))
        .containsExactly(new Stretch(0, 121, true), new Stretch(121, 243, true));
  }

  @Example
  void cutsByWordPiecesToo() {
    String text = ("a ".repeat(49) + ", ").repeat(4);
    assertThat(cut(text, 8))
        .containsExactly(
            new Stretch(0, 50, true),
            new Stretch(50, 100, true),
            new Stretch(100, 150, true),
            new Stretch(150, 200, true));
  }

  @Example
  void leavesWhatHasNoPlaceToCut() {
    String text = "a ".repeat(150) + "; " + "b ".repeat(5000);
    assertThat(cut(text, 1))
        .containsExactly(new Stretch(0, 151, true), new Stretch(151, 5151, false));
  }

  @Property
  void piecesCoverTheSentenceAndFit(
      @ForAll @IntRange(min = 1, max = 3000) int size,
      @ForAll @IntRange(min = 2, max = 400) int every,
      @ForAll @IntRange(min = 1, max = 8) int pieces) {
    String text = ("a ".repeat(every - 1) + ", ").repeat(size / every + 1);
    List<Stretch> stretches = cut(text, pieces);
    int from = 0;
    for (Stretch stretch : stretches) {
      assertThat(stretch.from()).isEqualTo(from);
      assertThat(stretch.to()).isGreaterThan(from);
      if (stretch.fits()) {
        assertThat(stretch.to() - from).isLessThanOrEqualTo(220);
        assertThat((stretch.to() - from) * pieces).isLessThanOrEqualTo(510);
      }
      from = stretch.to();
    }
    assertThat(from).isEqualTo(WORDS.split(text).size());
  }

  private static List<Stretch> cut(String text, int pieces) {
    Words words = WORDS.split(text);
    return LongSentences.cut(words, 0, words.size(), word -> pieces);
  }
}
