package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.model.Document;

/**
 * Long texts of one pattern: the time to prepare them grows with the length, not with its square.
 */
class LongTextTest {

  /** Linear work takes a second or two; anything quadratic would take hours. */
  private static final Duration ENOUGH = Duration.ofMinutes(2);

  @ParameterizedTest
  @ValueSource(strings = {"a", "\"", ". "})
  void fiveMillionCharactersOfOnePattern(String pattern) {
    check(pattern, 5_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "“”",
        "'",
        "‘a ",
        "‘a \" ",
        "a. b ",
        "(",
        "(a) ",
        "): ",
        ":",
        "A: ",
        "Ana Dorran: I, ",
        "A. Ana Dorran: we ",
        "* ",
        "Q \n\n",
        "MR. HALE: I am.\n\n",
        "– ",
        "aa– aa ",
        "a\n",
        "\n",
        "\u00a0",
        "border. Xy. ",
        "Xy border. Xy. ",
        "on Monday ",
        "March 9, 2022 ",
        "9 March ",
        "<…>",
        "\u200b",
        "“a\n\n",
        "a-\nb",
        "1 ",
        "Ab ",
        "ABCD – Ef\n\n",
        "Photo: A\n\n",
        "x said. y ",
        "Title: x\n",
        "The below is attributable to "
      })
  void halfAMillionCharactersOfOnePattern(String pattern) {
    check(pattern, 500_000);
  }

  private static void check(String pattern, int length) {
    String text = pattern.repeat(length / pattern.length());
    PreparedText prepared =
        Assertions.assertTimeoutPreemptively(
            ENOUGH, () -> EnglishRepairs.preparer().prepare(Document.of(text)));
    assertThat(prepared.text().length()).isLessThanOrEqualTo(2 * text.length());
    Assertions.assertTimeoutPreemptively(ENOUGH, () -> Quotes.of(prepared));
  }
}
