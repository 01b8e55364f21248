package sitroom.ledger.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a text count something, and which two of them cannot both be true. */
class AmountTest {
  private static final TopicWords TOPICS = new TopicWords(List.of(List.of("troops", "soldiers")));

  private static List<Amount> in(String text) {
    return Amount.in(text, TOPICS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the invasion of 2014 and its aftermath",
        "Article 5 commitments stand",
        "on February 16 troops moved",
        "the Covid-19 pandemic",
        "the 1997 Founding Act",
        "at 10:30 officials met",
        "version 1.2.3 was signed"
      })
  void aYearADayOrANumberedThingCountsNothing(String text) {
    assertThat(in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over 100,000 troops at the border  | 100000       | 100,000 troops",
        "$200 million for the hospitals     | 200000000    | $200 million for the hospitals",
        "grew by 36 percent last year       | 36           | 36 percent last",
        "3,000 additional soldiers          | 3000         | 3,000 additional"
      })
  void aNumberStandsWithWhatItCounts(String text, String value, String words) {
    assertThat(in(text))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.value()).isEqualByComparingTo(value);
              assertThat(one.words()).isEqualTo(words);
            });
  }

  @Test
  void soldiersAreCountedAsTroopsAreButTanksAreNot() {
    Amount troops = in("100,000 troops massed").get(0);

    assertThat(troops.isComparable(in("150,000 soldiers there").get(0))).isTrue();
    assertThat(troops.isComparable(in("1,200 tanks there").get(0))).isFalse();
    assertThat(troops.isComparable(in("$100,000 troops").get(0))).isFalse();
  }

  @Test
  void aRoundedNumberIsTheSame() {
    assertThat(in("about 100,000 troops").get(0).isNear(in("97,500 troops").get(0))).isTrue();
    assertThat(in("100,000 troops").get(0).isNear(in("150,000 troops").get(0))).isFalse();
  }
}
