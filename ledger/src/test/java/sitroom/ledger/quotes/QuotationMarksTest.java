package sitroom.ledger.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What stands between quotation marks is found, whatever marks a paper uses. */
class QuotationMarksTest {
  private static List<String> quoted(String text) {
    return QuotationMarks.in(text).stream().map(one -> one.inner().of(text)).toList();
  }

  @Test
  void marksOfManyKindsAreFound() {
    assertThat(quoted("He said “we will”, then \"not yet\" and «never» and „kaum“."))
        .containsExactly("we will", "not yet", "never", "kaum");
  }

  @Test
  void apostrophesAndInchesAreNoMarks() {
    assertThat(quoted("Putin’s 15\" gun and the ‘90s weren’t theirs")).isEmpty();
  }

  @Test
  void britishSinglesAreMarks() {
    assertThat(quoted("It was ‘a grave error’, he said.")).containsExactly("a grave error");
  }

  @Test
  void aQuotationRunsOverParagraphsThatOpenWithAMark() {
    String text = "He said: “First.\n\n“Second.” Then “third”.";
    assertThat(quoted(text)).containsExactly("First.\n\n“Second.", "third");
  }

  @Test
  void aMarkThatNothingClosesEndsWithItsParagraph() {
    assertThat(quoted("He said: “First.\n\nThen nobody spoke. “Second”."))
        .containsExactly("First.", "Second");
  }

  @Property
  void quotationsNeverOverlapAndLieInTheText(
      @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String letters,
      @ForAll @StringLength(max = 30) String any) {
    String text = letters + "“" + any + "”\n\n‘" + letters + "’ \"" + any;
    int last = 0;
    for (QuotedWords one : QuotationMarks.in(text)) {
      assertThat(one.outer().start()).isGreaterThanOrEqualTo(last);
      assertThat(one.outer().contains(one.inner())).isTrue();
      assertThat(one.outer().end()).isLessThanOrEqualTo(text.length());
      last = one.outer().end();
    }
  }
}
