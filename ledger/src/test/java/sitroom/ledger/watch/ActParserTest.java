package sitroom.ledger.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts as people write them. */
class ActParserTest {
  private final ActParser parser = new ActParser(Wire.KNOWLEDGE);

  @ParameterizedTest
  @CsvSource({
    "RUS ASSAULT UKR,RUS ASSAULT UKR",
    "Russia ASSAULT Ukraine,RUS ASSAULT UKR",
    "Russia + Belarus MOBILIZE,BLR+RUS MOBILIZE",
    "NATO MOBILIZE UKR,nato MOBILIZE UKR",
    "not Russia RETREAT Ukraine,not RUS RETREAT UKR",
    "? ASSAULT United Kingdom,? ASSAULT GBR",
    "United States SANCTION Russia,USA SANCTION RUS"
  })
  void namesAreKnown(String text, String written) throws ActException {
    Act act = parser.act(text);

    assertThat(act.written()).isEqualTo(written);
    assertThat(parser.act(act.written())).isEqualTo(act);
  }

  @Test
  void aConditionMayHaveAConsequence() throws ActException {
    ActParser.Conditional both = parser.conditional("if RUS ASSAULT UKR then USA SANCTION RUS");

    assertThat(both.trigger().written()).isEqualTo("RUS ASSAULT UKR");
    assertThat(both.consequence().orElseThrow().written()).isEqualTo("USA SANCTION RUS");
    assertThat(parser.conditional("RUS ASSAULT UKR").consequence()).isEmpty();
  }

  @Test
  void whatCannotBeUnderstoodIsSaid() {
    assertThatThrownBy(() -> parser.act("Russia attacks Ukraine"))
        .hasMessageContaining("names no event type");
    assertThatThrownBy(() -> parser.act("Ruritania ASSAULT UKR"))
        .hasMessageContaining("no actor 'Ruritania'");
  }
}
