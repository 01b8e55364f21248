package sitroom.room.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days stand as people write them. */
class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2014-01-01, 2014-12-31, 2014",
    "2021-12-01, 2021-12-31, Dec 2021",
    "2020-02-01, 2020-02-29, Feb 2020",
    "2021-02-01, 2021-02-27, ",
    "2014-01-01, 2015-12-31, ",
    "2021-12-07, 2021-12-08, "
  })
  void aWholeYearOrMonthIsSaidAsOne(LocalDate from, LocalDate to, String words) {
    assertThat(Days.whole(from, to)).isEqualTo(Optional.ofNullable(words));
  }

  @ParameterizedTest
  @CsvSource({"2021-09-07, 7 Sep 2021", "2021-12-31, 31 Dec 2021"})
  void aMonthHasThreeLetters(LocalDate day, String words) {
    assertThat(Days.plain(day)).isEqualTo(words);
  }
}
