package sitroom.room.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.watch.Act;
import sitroom.model.EventType;
import sitroom.model.Polarity;

/** An act is a sentence that a person would say. */
class ActSentenceTest {
  private static final Map<String, String> NAMES =
      Map.of("RUS", "Russia", "UKR", "Ukraine", "FRA", "France", "DEU", "Germany");
  private static final ActSentence SAYS = new ActSentence(side -> NAMES.getOrDefault(side, side));

  private static Act act(EventType event, List<String> from, List<String> to, Polarity polarity) {
    return new Act(event, from, to, polarity);
  }

  @Test
  void oneSideAttacksAnother() {
    Act attack = act(EventType.ASSAULT, List.of("RUS"), List.of("UKR"), Polarity.POSITIVE);
    assertThat(SAYS.of(attack)).isEqualTo("Russia attacks Ukraine");
    assertThat(SAYS.done(attack)).isEqualTo("attack Ukraine");
  }

  @Test
  void severalSidesTalk() {
    assertThat(
            SAYS.of(
                act(
                    EventType.CONSULT,
                    List.of("FRA", "DEU"),
                    List.of("RUS", "UKR"),
                    Polarity.POSITIVE)))
        .isEqualTo("Germany and France talk with Russia and Ukraine");
  }

  @Test
  void whatIsNotDoneIsSaidSo() {
    assertThat(SAYS.of(act(EventType.SANCTION, List.of("FRA"), List.of("RUS"), Polarity.NEGATIVE)))
        .isEqualTo("France does not impose sanctions on Russia");
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void withoutATargetNothingDangles(EventType event) {
    String sentence = SAYS.of(act(event, List.of(), List.of(), Polarity.POSITIVE));
    assertThat(sentence).startsWith("somebody ").doesNotEndWith(" ");
    assertThat(sentence).doesNotMatch(".* (with|to|on|from|against|of)$");
  }
}
