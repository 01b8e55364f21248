package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> of(String text) {
    String plain = Blanks.plain(text);
    return Paragraphs.of(plain).stream().map(span -> span.of(plain).replace('\n', '|')).toList();
  }

  @Test
  void blankLinesPartParagraphs() {
    assertThat(of("One.\n\nTwo.\n \nThree.")).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void linesOfDifferentLengthAreParagraphs() {
    assertThat(
            of(
                "A short first line that stands alone.\nA second one, a good deal longer than the first one was.\nA third."))
        .hasSize(3);
  }

  @Test
  void windowsLineEndsAreSingleLineEnds() {
    assertThat(
            of(
                "The envoy of the islands left yesterday.\r\nHe called it a success.\r\n\r\n###\r\n"))
        .containsExactly(
            "The envoy of the islands left yesterday.", "He called it a success.", "###");
  }

  @Test
  void oldAndRareLineEndsCountToo() {
    assertThat(of("One.\r\rTwo.\u2029\u2029Three.\u0085\u0085Four."))
        .containsExactly("One.", "Two.", "Three.", "Four.");
  }

  @Test
  void wrappedLinesAreJoined() {
    assertThat(
            of(
                """
                The ministers of the three coastal states met on Monday to speak about
                the fish that each of them says the other two are taking. They did not
                agree.
                They will meet again in the spring, an official said, and until then no
                boats will be stopped.
                """))
        .hasSize(2)
        .last()
        .isEqualTo(
            "They will meet again in the spring, an official said, and until then no|boats will be stopped.");
  }

  @Test
  void aHeadlineOverWrappedLinesIsNotJoined() {
    assertThat(
            of(
                """
                Ministers meet
                The ministers of the three coastal states met on Monday to speak about
                the fish that each of them says the other two are taking. They did not
                agree on how much there is, nor on who may count it in the years ahead
                """))
        .hasSize(2)
        .first()
        .isEqualTo("Ministers meet");
  }

  @Test
  void aWideHeadlineDoesNotHideTheWrapping() {
    assertThat(
            of(
                "H".repeat(130)
                    + "\n\nThe ministers of the three coastal states met on Monday to speak\nabout the fish they share."))
        .hasSize(2);
  }

  @Test
  void aTurnsLabelBeginsAParagraphInWrappedText() {
    assertThat(
            of(
                """
                MR. HALE: We have spoken with all of our partners in the last few days
                and we will go on doing so until the ships are back in their harbours.
                MS. ORR: I would add only that this is also what the parliament wants,
                and that nobody has asked us to do anything else.
                """))
        .hasSize(2);
  }

  @Test
  void asterisksBetweenBlanksPartParagraphsAndThoseAtWordsDoNot() {
    assertThat(of("They met.*** They spoke: * first of fish * then of boats"))
        .containsExactly("They met.", "They spoke:", "first of fish", "then of boats");
    assertThat(of("The *second* time, he said.*")).hasSize(1);
    assertThat(of("One.\n\n* * *\n\nTwo.")).containsExactly("One.", "* * *", "Two.");
  }
}
