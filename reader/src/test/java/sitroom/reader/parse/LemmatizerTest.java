package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.knowledge.Table;

class LemmatizerTest {
  private static final String DICTIONARY =
      """
      form	upos	lemma
      went	VERB	go
      've	AUX	have
      n't	PART	not
      States	PROPN	State
      left	ADJ	left
      elected	VERB	elect
      """;

  private static final String VOCABULARY =
      """
      [UNK]
      [CLS]
      [SEP]
      free
      praise
      rescue
      expel
      library
      push
      house
      call
      stun
      fre
      """;

  private static final String FORMS =
      """
      word	pos	forms
      sink	verb	sank|sunk
      goods	noun	goods
      walk	verb	went
      """;

  @ParameterizedTest
  @CsvSource({
    "Went, VERB, VBD, go",
    "States, PROPN, NNPS, State",
    "left, ADJ, JJ, left",
    "’ve, AUX, VBP, have",
    "N’T, PART, RB, not"
  })
  void theDictionaryComesFirst(String form, String upos, String xpos, String lemma) {
    assertThat(lemma(form, upos, xpos, "0|3|x")).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "praised, VERB, VBD, praise", "Freed, VERB, VBN, free", "rescued, VERB, VBN, rescue",
        "expelled, VERB, VBD, expel",
    "called, VERB, VBD, call", "stunned, VERB, VBD, stun", "libraries, NOUN, NNS, library",
        "pushes, VERB, VBZ, push",
    "houses, NOUN, NNS, house", "frogmen, NOUN, NNS, frogman", "re-elected, VERB, VBN, re-elect"
  })
  void aKnownWordDecidesWhatSpellingLeavesOpen(
      String form, String upos, String xpos, String lemma) {
    assertThat(lemma(form, upos, xpos, "0|4|x")).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "waived, VERB, VBD, waive",
    "specializing, VERB, VBG, specialize",
    "barring, VERB, VBG, bar",
    "bared, VERB, VBD, bare",
    "interrogated, VERB, VBN, interrogate",
    "embargoed, VERB, VBN, embargo",
    "certifies, VERB, VBZ, certify",
    "clashes, NOUN, NNS, clash",
    "sortie, NOUN, NN, sortie",
    "GMT, NOUN, NN, GMT",
    "Rescind, VERB, VB, rescind"
  })
  void spellingDecidesForUnknownWords(String form, String upos, String xpos, String lemma) {
    assertThat(lemma(form, upos, xpos, "0|4|x")).isEqualTo(lemma);
  }

  @Test
  void irregularFormsOfThePackComeAfterTheDictionary() {
    assertThat(lemma("sank", "VERB", "VBD", "0|2|")).isEqualTo("sink");
    assertThat(lemma("goods", "NOUN", "NNS", "0|1|")).isEqualTo("goods");
    assertThat(lemma("went", "VERB", "VBD", "0|0|")).isEqualTo("go");
  }

  @Test
  void theNetworksScriptDecidesTheRest() {
    assertThat(lemma("Greater", "ADJ", "JJR", "0|2|")).isEqualTo("great");
    assertThat(lemma("Kyiv", "PROPN", "NNP", "1|0|")).isEqualTo("Kyiv");
    assertThat(lemma("better", "ADJ", "JJR", "=good")).isEqualTo("good");
    assertThat(lemma("a", "X", "FW", "0|4|ing")).isEqualTo("a");
    assertThat(lemma("s", "PART", "POS", "0|1|")).isEqualTo("s");
  }

  @Test
  void refusesWhatIsNoScript() {
    assertThatThrownBy(() -> LemmaScript.of("0|1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LemmaScript.of("0|x|y")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String lemma(String form, String upos, String xpos, String script) {
    try {
      LemmaDictionary dictionary = LemmaDictionary.read(lines(DICTIONARY));
      List<Table> forms = List.of(Table.read("forms.tsv", lines(FORMS)));
      WordPieces vocabulary = WordPieces.read(lines(VOCABULARY));
      return new Lemmatizer(dictionary.with(forms), vocabulary)
          .lemma(form, upos, xpos, LemmaScript.of(script));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader lines(String text) {
    return new BufferedReader(new StringReader(text));
  }
}
