package sitroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LedgerJsonTest {

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("entries") Entry entry) throws JsonLineException {
    String line = LedgerJson.line(entry);

    assertThat(line).doesNotContain("\n", "\r");
    assertThat(LedgerJson.read(line)).isEqualTo(entry);
  }

  @Property(tries = 100)
  void utterancesAreReadBackAsWell(@ForAll("entries") Entry entry) throws JsonLineException {
    Assume.that(!entry.source().isEmpty() && !entry.evidence().isEmpty());
    Utterance utterance = new Utterance(entry.evidence().get(0).span(), entry.source());

    assertThat(LedgerJson.readUtterance(LedgerJson.line(utterance))).isEqualTo(utterance);
  }

  @Test
  void anUtteranceOfNobodyIsNone() {
    assertThatThrownBy(() -> LedgerJson.readUtterance("{\"start\":1,\"end\":9,\"chain\":[]}"))
        .isInstanceOf(JsonLineException.class)
        .hasMessageContaining("chain");
  }

  @Provide
  Arbitrary<Entry> entries() {
    return Entries.any();
  }

  @Test
  void fieldsStandInAFixedOrder() {
    assertThat(LedgerJson.line(Entries.threat()))
        .isEqualTo(
            """
            {"id":"e-1","document":"d-1","uri":"pass.txt","outlet":"The Strelsau Gazette","published":"2021-12-07",\
            "sentence":3,"evidence":[{"start":10,"end":67,\
            "text":"said on Monday it would close the pass if Borduria attacked"}],\
            "kind":"verbal","speechAct":"threat","event":"THREATEN","mode":null,"contexts":["military"],"cameo":"138",\
            "factuality":"conditional",\
            "source":[{"text":"Ruritania","start":0,"end":9,"id":null,"name":"Ruritania","country":"RUR",\
            "sector":"GOV","office":null}],\
            "target":[{"text":"Borduria","start":0,"end":8,"id":null,"name":"Borduria","country":"BOR",\
            "sector":"GOV","office":null}],\
            "proposition":{"text":"close the pass","start":34,"end":48,"event":"COERCE",\
            "source":[{"text":"Ruritania","start":0,"end":9,"id":null,"name":"Ruritania","country":"RUR",\
            "sector":"GOV","office":null}],\
            "target":[{"text":"Borduria","start":0,"end":8,"id":null,"name":"Borduria","country":"BOR",\
            "sector":"GOV","office":null}],"polarity":"positive"},\
            "condition":{"text":"Borduria attacked","start":null,"end":null,"event":"ASSAULT",\
            "source":[{"text":"Borduria","start":0,"end":8,"id":null,"name":"Borduria","country":"BOR",\
            "sector":"GOV","office":null}],"target":[],"polarity":"positive"},\
            "when":{"text":"on Monday","from":"2021-12-06","to":"2021-12-06","assumed":false,"start":15,"end":24},\
            "where":null,\
            "attribution":[{"name":"Ruritania","country":"RUR","id":null,"cue":"said","medium":"statement",\
            "start":10,"end":14,"mention":{"text":"Ruritania","start":0,"end":9,"sector":"GOV","office":null}}],\
            "quote":"indirect","rule":"acts.tsv:12; condition if","confidence":0.82}""");
  }

  @Test
  void confidenceHasTheSameDigitsEverywhere() {
    assertThat(EntryWriter.decimal(0.9 * 0.9)).isEqualTo("0.81");
    assertThat(EntryWriter.decimal(1.0)).isEqualTo("1");
    assertThat(EntryWriter.decimal(0.0)).isEqualTo("0");
    assertThat(EntryWriter.decimal(0.00001)).isEqualTo("0");
  }

  @Test
  void laterFieldsArePassedOver() throws JsonLineException {
    String line = LedgerJson.line(Entries.threat());

    assertThat(LedgerJson.read("{\"stage\":{\"a\":[1]}," + line.substring(1)))
        .isEqualTo(Entries.threat());
  }

  @Test
  void aWrongLineSaysWhatIsWrongWithIt() {
    String line = LedgerJson.line(Entries.threat());

    assertThatThrownBy(() -> LedgerJson.read("[]")).hasMessage("an entry is a JSON object");
    assertThatThrownBy(() -> LedgerJson.read("{"))
        .isInstanceOf(JsonLineException.class)
        .hasMessageStartingWith("not JSON");
    assertThatThrownBy(() -> LedgerJson.read(line.replace("\"kind\":\"verbal\",", "")))
        .hasMessage("\"kind\" is missing");
    assertThatThrownBy(() -> LedgerJson.read(line.replace("\"threat\"", "\"thread\"")))
        .hasMessage("\"speechAct\" has the unknown value \"thread\"");
    assertThatThrownBy(() -> LedgerJson.read(line.replace("2021-12-07", "7 December")))
        .hasMessage("\"published\" is no ISO date: \"7 December\"");
    assertThatThrownBy(
            () ->
                LedgerJson.read(line.replace("\"start\":10,\"end\":67", "\"start\":10,\"end\":6")))
        .hasMessage("no span: [10, 6)");
    assertThatThrownBy(() -> LedgerJson.read(line.replace("\"sentence\":3", "\"sentence\":\"3\"")))
        .hasMessage("\"sentence\" is no whole number");
  }
}
