package sitroom.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2021-12", "2021-12-08", "2020-02-29", "1922-12-30"})
  void isADate(String date) {
    assertThat(PartialDate.isOne(date)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21",
        "2021-13",
        "2021-00",
        "2021-02-29",
        "8.12.2021",
        "2021-12-8",
        "2021-12-08T10:00"
      })
  void isNone(String date) {
    assertThat(PartialDate.isOne(date)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2014-03, 2014, false",
    "2014, 2014-03, false",
    "2015, 2014-12-31, true",
    "2014-04, 2014-03-31, true",
    "2014-03-18, 2014-03-18, false"
  })
  void isAfterOnlyWhereItSurelyIs(String date, String other, boolean after) {
    assertThat(PartialDate.isAfter(date, other)).isEqualTo(after);
  }

  @Property
  void wholeDatesAreOrderedAsTheCalendarOrdersThem(
      @ForAll @DateRange(min = "1500-01-01", max = "2999-12-31") LocalDate date,
      @ForAll @DateRange(min = "1500-01-01", max = "2999-12-31") LocalDate other) {
    assertThat(PartialDate.isAfter(date.toString(), other.toString()))
        .isEqualTo(date.isAfter(other));
  }
}
