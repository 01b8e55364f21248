package sitroom.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({"anna-berg, ana-berg, 1", "GOV, GOW, 1", "kyiv, kiev, 2", "abc, '', 3"})
  void countsLetters(String left, String right, int distance) {
    assertThat(Spelling.distance(left, right)).isEqualTo(distance);
  }

  @Property
  void isTheSameBothWaysAndNoneFromAWordToItself(
      @ForAll @AlphaChars @StringLength(max = 8) String left,
      @ForAll @AlphaChars @StringLength(max = 8) String right) {
    assertThat(Spelling.distance(left, right)).isEqualTo(Spelling.distance(right, left));
    assertThat(Spelling.distance(left, left)).isZero();
  }

  @Property
  void noDetourIsShorter(
      @ForAll @AlphaChars @StringLength(max = 6) String left,
      @ForAll @AlphaChars @StringLength(max = 6) String middle,
      @ForAll @AlphaChars @StringLength(max = 6) String right) {
    assertThat(Spelling.distance(left, right))
        .isLessThanOrEqualTo(Spelling.distance(left, middle) + Spelling.distance(middle, right));
  }
}
