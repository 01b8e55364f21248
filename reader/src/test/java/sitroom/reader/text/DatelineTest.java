package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.model.Span;

class DatelineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BRENNA – The council met.                             | BRENNA
          BRENNA - The council met.                             | BRENNA
          BRENNA, Veldia -- The council met.                    | BRENNA, Veldia
          BRENNA (Meridian) — The council met.                  | BRENNA (Meridian)
          BRENNA, Dec. 7 (Meridian) — "We will go," he said.    | BRENNA, Dec. 7 (Meridian)
          BRENNA, December 7. /NORTH/. The council met.         | BRENNA, December 7. /NORTH/.
          PORT EL-SELBY, D.C. — The council met.                | PORT EL-SELBY, D.C.
          BRENNA/PORTO ALTO (Meridian) - The council met.       | BRENNA/PORTO ALTO (Meridian)
          Brenna (Meridian) – The council met.                  | Brenna (Meridian)
          """)
  void theDatelineEndsBeforeItsDash(String paragraph, String dateline) {
    assertThat(Dateline.at(paragraph, whole(paragraph), false))
        .map(found -> found.span().of(paragraph))
        .hasValue(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The islands — a group of nine — are shut.",
        "Brenna — the capital – has asked for help.",
        "Tomorrow—as the people mark the day—we will be there.",
        "NATO – the alliance of thirty – has not answered.",
        "EU - Veldia talks went on.",
        "He said – No.",
        "On Thursday, the European Court – The Hague is its seat – ruled.",
        "GOAL 1: WATER – We will build wells.",
        "– We will go.",
        "BRENNA –",
        ""
      })
  void otherDashesDoNotMakeADateline(String paragraph) {
    assertThat(Dateline.at(paragraph, whole(paragraph), true)).isEmpty();
  }

  @Test
  void aPlaceInSmallLettersCountsOnlyAtTheBeginning() {
    String paragraph = "Brenna – The council met.";
    assertThat(Dateline.at(paragraph, whole(paragraph), true)).isPresent();
    assertThat(Dateline.at(paragraph, whole(paragraph), false)).isEmpty();
  }

  private static Span whole(String paragraph) {
    return new Span(0, paragraph.length());
  }
}
