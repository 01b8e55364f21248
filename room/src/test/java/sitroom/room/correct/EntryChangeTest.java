package sitroom.room.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.knowledge.Knowledge;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.LedgerJson;

/** What an analyst may put in an entry's place, and what the packs do not let pass. */
class EntryChangeTest {
  private static final EntryChange CHANGE = new EntryChange(Knowledge.loadAll(Path.of("../packs")));

  private static Entry entry() throws Exception {
    return LedgerJson.read(
        "{\"id\":\"e-0\",\"document\":\"d-0\",\"uri\":null,\"outlet\":null,\"published\":null,"
            + "\"publishedAssumed\":false,\"sentence\":0,"
            + "\"evidence\":[{\"start\":0,\"end\":6,\"text\":\"warned\"}],\"kind\":\"verbal\","
            + "\"speechAct\":\"warning\",\"event\":null,\"mode\":null,\"contexts\":[],"
            + "\"cameo\":null,\"factuality\":\"possible\",\"source\":[],\"target\":[],"
            + "\"proposition\":null,\"condition\":null,\"when\":null,\"where\":null,"
            + "\"attribution\":[],\"quote\":null,\"rule\":\"a test\",\"confidence\":0.5}");
  }

  private static Entry with(String... settings) throws Exception {
    return CHANGE.of(entry(), List.of(settings));
  }

  @Test
  void actorsAreCountriesInstitutionsOrPersons() throws Exception {
    Entry changed = with("source=joe-biden", "target=RUS,nato");

    assertThat(changed.source().get(0).name()).isEqualTo("Joe Biden");
    assertThat(changed.source().get(0).country()).contains("USA");
    assertThat(changed.target()).extracting(actor -> actor.side()).containsExactly("RUS", "nato");
    assertThat(changed.id()).as("the id of what it says now").isNotEqualTo("e-0");
  }

  @Test
  void codesAreReadWhateverTheirCase() throws Exception {
    Entry changed = with("event=threaten", "speechAct=Threat", "cameo=130", "contexts=military");

    assertThat(changed.event()).contains(EventType.THREATEN);
    assertThat(changed.cameo()).contains("130");
    assertThat(changed.contexts()).containsExactly("military");
  }

  @Test
  void aFieldWithoutAValueIsEmptied() throws Exception {
    assertThat(with("speechAct=").speechAct()).isEmpty();
  }

  @Test
  void daysAreOneOrARange() throws Exception {
    assertThat(with("when=2021-12-07").when().orElseThrow().to())
        .contains(LocalDate.of(2021, 12, 7));
    assertThat(with("when=2021-12-07..2021-12-09").when().orElseThrow().to())
        .isEqualTo(Optional.of(LocalDate.of(2021, 12, 9)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event=THREATN | \"THREATN\" is no event; did you mean \"THREATEN\"?",
        "speechAct=promise | \"promise\" is no speechAct",
        "tagret=UKR | an entry has no field \"tagret\" that can be set; did you mean \"target\"?",
        "target=Atlantis | \"Atlantis\" is no actor that the packs know",
        "mode=phone | an entry without an event has no mode",
        "when=Tuesday | \"Tuesday\" is no date",
        "when=2021-12-09..2021-12-07 | does not run from a day to a later one",
        "speechAct=warning | that is what the entry says already",
        "event | \"event\" is not FIELD=VALUE",
      })
  void whatIsWrongIsSaidWithWhatWasMeant(String setting, String message) {
    assertThatThrownBy(() -> with(setting))
        .isInstanceOf(WrongValueException.class)
        .hasMessageContaining(message);
  }
}
