package sitroom.knowledge.frames;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
  private final Inflections inflections = new Inflections();

  @ParameterizedTest
  @CsvSource({
    "expel, expelled",
    "expel, expelling",
    "expel, expels",
    "criticise, criticised",
    "criticise, criticising",
    "deny, denied",
    "deny, denies",
    "deny, denying",
    "bar, barred",
    "bar, barring",
    "cancel, cancelled",
    "cancel, canceled",
    "attack, attacked",
    "annex, annexed",
    "annex, annexes",
    "free, freed",
    "free, freeing",
    "convoy, convoyed",
    "impeach, impeaches",
    "die, dying"
  })
  void verbsAreKnownByTheirForms(String verb, String form) {
    inflections.addVerb(verb);

    assertThat(inflections.wordOf(form, "?", true)).contains(verb);
  }

  @ParameterizedTest
  @CsvSource({
    "launch, launches",
    "supply, supplies",
    "tie, ties",
    "embassy, embassies",
    "tax, taxes"
  })
  void nounsAreKnownByTheirPlural(String noun, String form) {
    inflections.addNoun(noun);

    assertThat(inflections.wordOf(form, "?", false)).contains(noun);
  }

  @Test
  void shortWordsDoubleTheirLastLetterAlways() {
    inflections.addVerb("strip");

    assertThat(inflections.wordOf("stripped", "stripp", true)).contains("strip");
    assertThat(inflections.wordOf("striped", "stripe", true)).isEmpty();
  }

  @Test
  void aLemmaThatRowsKnowIsLeftAlone() {
    inflections.addVerb("stripe");
    inflections.addVerb("strip");

    assertThat(inflections.wordOf("stripped", "stripe", true)).isEmpty();
  }

  @Test
  void nounsAndVerbsAreKeptApart() {
    inflections.addVerb("shell");

    assertThat(inflections.wordOf("shells", "?", false)).isEmpty();
    assertThat(inflections.wordOf("shells", "?", true)).contains("shell");
  }

  @Test
  void irregularFormsAreGiven() {
    inflections.addVerb("sink");
    inflections.addForm("sank", PartOfSpeech.VERB, "sink");

    assertThat(inflections.wordOf("sank", "sa", true)).contains("sink");
  }
}
