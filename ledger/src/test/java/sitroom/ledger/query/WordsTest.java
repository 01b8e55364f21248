package sitroom.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sanctions, sanctions!      | sanction sanction
          allies                     | ally
          Russia’s troops            | russia s troop
          the U.S.                   | the u s
          Erdoğan and Zelenskyy      | erdogan and zelenskyy
          Москва                     | москва
          the crisis, a pass, bonus  | the crisi a pass bonus
          30-member                  | 30 member
          ﬁnal                       | final
          """)
  void aTextIsCutIntoWords(String text, String words) {
    assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
  }

  @Property
  void aWordHasNothingThatADatabaseCouldMistake(@ForAll String text) {
    assertThat(Words.of(text))
        .allSatisfy(
            word -> {
              assertThat(word).isNotEmpty();
              assertThat(word.codePoints().allMatch(Character::isLetterOrDigit)).isTrue();
            });
  }

  @Property
  void wordsOfWordsAreTheSame(@ForAll String text) {
    assertThat(Words.slug(Words.slug(text))).isEqualTo(Words.slug(text));
  }
}
