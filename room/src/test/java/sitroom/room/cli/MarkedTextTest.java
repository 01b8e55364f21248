package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sitroom.model.Span;

class MarkedTextTest {

  private static String marked(String text, Span... spans) {
    MarkedText marked = new MarkedText(text);
    for (int i = 0; i < spans.length; i++) {
      marked.mark(i + 1, spans[i]);
    }
    return marked.toString();
  }

  @Test
  void wordsStandBetweenTheirMarks() {
    assertThat(marked("close the pass", new Span(6, 14))).isEqualTo("close [1 the pass 1]");
  }

  @Test
  void theLongerOfTwoStartsFirstAndEndsLast() {
    assertThat(marked("close the pass", new Span(0, 5), new Span(0, 14)))
        .isEqualTo("[2 [1 close 1] the pass 2]");
    assertThat(marked("close the pass", new Span(6, 14), new Span(0, 14)))
        .isEqualTo("[2 close [1 the pass 1] 2]");
  }

  @Test
  void oneEndsBeforeTheNextStarts() {
    assertThat(marked("ab", new Span(0, 1), new Span(1, 2))).isEqualTo("[1 a 1][2 b 2]");
  }

  @Test
  void marksMayCross() {
    assertThat(marked("abc", new Span(0, 2), new Span(1, 3))).isEqualTo("[1 a[2 b 1]c 2]");
  }
}
