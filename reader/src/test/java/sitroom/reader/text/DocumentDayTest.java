package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.model.Document;

/** In the tables, {@code /} stands for a blank line, and {@code none} for no day. */
class DocumentDayTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # lines that are dates
          2021-12-08 | December 8, 2021 / The council met.
          2021-12-08 | Published: 2021-12-08 / The council met.
          2021-12-08 | Wednesday, 8 December 2021, 14:05 GMT / The council met.
          2021-12-08 | The council met. / 8 Dec. 2021
          2016-02-29 | The council met. / February 29, 2016
          none       | The council met. / February 30, 2016
          # datelines
          2019-07-03 | BRENNA, July 3, 2019 (Meridian) - Talks on grain ended without a deal.
          2019-07-03 | BRENNA, July 3 (Meridian) - Talks ended. / They had begun on July 1, 2019.
          none       | BRENNA, July 3 (Meridian) - Talks ended.
          2023-05-20 | Leaders meet / Goldhaven, 20 May 2023 / The leaders met. They agreed.
          # titles
          2020-06-05 | Press briefing, June 5, 2020 / The press secretary spoke of the strike.
          none       | After the June 5, 2020 strike, little has changed / The port is shut.
          # today
          2018-04-11 | The ministers met today, April 11, 2018, in Goldhaven.
          # a full date with its weekday, told as past
          2021-12-07 | The leaders spoke by telephone on Tuesday, December 7, 2021. They agreed on little.
          2021-12-08 | The leaders spoke on Tuesday, December 7, 2021. A spokesman said on Wednesday that it went well.
          none       | The leaders will speak on Tuesday, December 7, 2021.
          none       | The treaty was signed on Monday, March 3, 1986. It was renewed in 2006.
          # not enough
          none       | The leaders spoke on Tuesday. A spokesman said so on Wednesday.
          none       | The treaty of December 7, 2021 is in force.
          none       | The council met.
          """)
  void theDayIsReadFromTheText(String day, String text) {
    assertThat(dayOf(text.replace(" / ", "\n\n"))).isEqualTo(day);
  }

  /** The caption is of Tuesday, December 7, 2021; the text goes on as given. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-12-07 | The two leaders spoke for two hours.
          2021-12-07 | The two leaders spoke on Tuesday.
          2021-12-08 | The minister said on Wednesday that nothing was agreed in the call on Tuesday.
          2021-12-08 | The minister said on Wednesday that nothing was agreed the day before.
          2021-12-09 | The minister said on Thursday that nothing was agreed on Tuesday.
          2021-12-07 | The minister said on Tuesday that the envoys will meet on Friday.
          2021-12-08 | The minister said on Wednesday that he would go. The envoys are expected in Brenna on Friday.
          2021-12-07 | The two spoke on Tuesday. They had met on Monday.
          """)
  void aCaptionsDayMovesOnToTheWeekdaysNamed(String day, String text) {
    String caption =
        "Minister speaks\n\nMinister Ana Dorran speaks with General Ruk in a room in Goldhaven, December 7, 2021.";
    assertThat(dayOf(caption + "\n\nThe Cabinet via Meridian\n\nGOLDHAVEN – " + text))
        .isEqualTo(day);
  }

  @Test
  void anOldPicturesDayIsNotTheTexts() {
    String text =
        "Ferry lost\n\nFILE - A ferry leaves Goldhaven, April 2, 2018. (MP Photo/Ada Finch)\n\nGOLDHAVEN – A ferry sank on Sunday.";
    assertThat(new TextPreparer().prepare(Document.of(text)).date()).isEmpty();
  }

  @Test
  void thePublishedDayIsNotAssumed() {
    LocalDate day = LocalDate.of(2022, 2, 24);
    assertThat(
            new TextPreparer()
                .prepare(Document.of("March 1, 2022\n\nThe council met.").withPublished(day))
                .date())
        .hasValue(new PreparedText.DocumentDate(day, false, "published"));
  }

  @Test
  void whatIsInferredSaysHow() {
    assertThat(new TextPreparer().prepare(Document.of("March 1, 2022\n\nThe council met.")).date())
        .hasValue(new PreparedText.DocumentDate(LocalDate.of(2022, 3, 1), true, "date line"));
  }

  private static String dayOf(String text) {
    return new TextPreparer()
        .prepare(Document.of(text))
        .date()
        .map(found -> found.day().toString())
        .orElse("none");
  }
}
