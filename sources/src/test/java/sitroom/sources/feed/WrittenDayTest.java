package sitroom.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-05 | 2024-03-05",
        "2024-03-05T23:59:59-12:00 | 2024-03-05",
        "Tue, 05 Mar 2024 23:30:00 -0500 | 2024-03-05",
        "Tue, 5 March 2024 23:30:00 GMT | 2024-03-05",
        "5 Mar 24 23:30 GMT | 2024-03-05",
        "Fri, 31 Dec 99 10:00:00 EST | 1999-12-31"
      })
  void theDayIsTakenAsItIsWritten(String written, LocalDate day) {
    assertThat(WrittenDay.of(written)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2024-02-30", "30 Feb 2024", "5 Foo 2024", "05/03/2024"})
  void whatIsNoDayIsNone(String written) {
    assertThat(WrittenDay.of(written)).isEmpty();
  }
}
