package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LemmatizerTest {
  private static final String DICTIONARY =
      "form\tupos\tlemma\nwent\tVERB\tgo\n've\tAUX\thave\nn't\tPART\tnot\nStates\tPROPN\tState\nleft\tADJ\tleft\n";

  @Test
  void theDictionaryComesFirst() throws IOException {
    assertThat(lemma("Went", "VERB", "0|0|")).isEqualTo("go");
    assertThat(lemma("States", "PROPN", "1|0|")).isEqualTo("State");
    assertThat(lemma("states", "PROPN", "1|1|")).isEqualTo("state");
  }

  @Test
  void theTagDecidesBetweenMeanings() throws IOException {
    assertThat(lemma("left", "ADJ", "0|3|eave")).isEqualTo("left");
    assertThat(lemma("left", "VERB", "0|3|eave")).isEqualTo("leave");
  }

  @Test
  void curlyApostrophesAreStraightOnes() throws IOException {
    assertThat(lemma("’ve", "AUX", "0|0|")).isEqualTo("have");
    assertThat(lemma("N’T", "PART", "0|0|")).isEqualTo("not");
  }

  @Test
  void scriptsCutAddAndReplace() throws IOException {
    assertThat(lemma("Sanctioned", "VERB", "0|2|")).isEqualTo("sanction");
    assertThat(lemma("Kyiv", "PROPN", "1|0|")).isEqualTo("Kyiv");
    assertThat(lemma("better", "ADV", "=well")).isEqualTo("well");
    assertThat(lemma("a", "X", "0|4|ing")).isEqualTo("a");
  }

  @Test
  void noLemmaIsEmpty() throws IOException {
    assertThat(lemma("s", "PART", "0|1|")).isEqualTo("s");
  }

  @Test
  void refusesWhatIsNoScript() {
    assertThatThrownBy(() -> LemmaScript.of("0|1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LemmaScript.of("0|x|y")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String lemma(String form, String upos, String script) throws IOException {
    LemmaDictionary dictionary = LemmaDictionary.read(new BufferedReader(new StringReader(DICTIONARY)));
    return new Lemmatizer(dictionary).lemma(form, upos, LemmaScript.of(script));
  }
}
