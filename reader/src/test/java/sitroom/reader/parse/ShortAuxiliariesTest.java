package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortAuxiliariesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "'d, aux, VERB, VB, would",
        "'d, aux, VERB, VBN, have",
        "’d, aux, AUX, VB, would",
        "’D, aux, AUX, VBN, have",
        "'s, aux, VERB, VBG, be",
        "'s, aux, VERB, VBN, have",
        "'s, aux:pass, VERB, VBN, be",
        "'s, cop, ADJ, JJ, be",
        "'s, aux, NOUN, VBN, be",
        "was, aux, VERB, VBN, be"
      })
  void theVerbBehindTellsWhatAShortFormStandsFor(
      String form, String label, String upos, String xpos, String lemma) {
    String parsersLemma = form.toLowerCase(java.util.Locale.ROOT).endsWith("d") ? "would" : "be";
    List<Token> tokens =
        List.of(
            new Token(form, 0, 2, parsersLemma, "AUX", "VBZ", "O", 2, label),
            new Token("already", 3, 10, "already", "ADV", "RB", "O", 2, "advmod"),
            new Token("x", 11, 12, "x", upos, xpos, "O", -1, "root"));

    assertThat(ShortAuxiliaries.resolve(tokens))
        .extracting(Token::lemma)
        .containsExactly(lemma, "already", "x");
  }
}
