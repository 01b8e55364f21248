package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;
import sitroom.model.Document;
import sitroom.model.Span;

class RepairsTest {
  private static String repaired(String text) {
    return EnglishRepairs.preparer().prepare(Document.of(text)).text();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They spoke for an hour. the night before.          | They spoke for an hour the night before.
          He asked for. peace in Veldia.                     | He asked for peace in Veldia.
          They spoke in Veldia. while others waited.         | They spoke in Veldia while others waited.
          Ships of the States United left.                   | Ships of the United States left.
          It is a matter for the Nations United.             | It is a matter for the United Nations.
          According to a reading of the call, they agreed.   | According to a readout of the call, they agreed.
          According to a reading of the appeal, they agreed. | According to a readout of the call, they agreed.
          Men of Veldia crossed the border. Veldia. It fell. | Men of Veldia crossed the border of Veldia. It fell.
          He spoke of "the"old guard" there.                 | He spoke of "the "old guard" there.
          He called them"rash" men.                          | He called them "rash" men.
          She said:"Never again."                            | She said: "Never again."
          Words like"one,""two" and"three" were used.        | Words like "one," "two" and "three" were used.
          They left Nations United(NU) at once.              | They left United Nations (NU) at once.
          A border– long and open – is here.                 | A border – long and open – is here.
          A border –long and open– is here.                  | A border – long and open – is here.
          They took it by force.Nobody knew of it.           | They took it by force. Nobody knew of it.
          They left. *Nobody* knew why.*                     | They left. Nobody knew why.
          It is “the end of Veldia ”.                        | It is “the end of Veldia”.
          It is “ the end” of it.                            | It is “the end” of it.
          """)
  void brokenSentencesAreMended(String broken, String mended) {
    assertThat(repaired(broken)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The firm of Marek & Co. and its owner left.",
        "They came at 5 p.m. on Friday, i.e. late.",
        "Bishops, nuns, etc. were there.",
        "He went home. von Amsberg stayed. al-Amin went too.",
        "See the site. www.example.org has it. iPhone sales fell.",
        "It went on … and on. Then it ended...and began.",
        "The United States United Airlines flies to is large.",
        "His reading of the call differs from yours.",
        "They crossed the border. Never.",
        "The person(s) named in section 12(a) of f(x) left.",
        "He said \"no\" and \"yes\" to it.",
        "A gun of 6\" or 8\" and the '90s.",
        "Go to Welcome.US or YouTube.com or Budget.Gov today.",
        "Pre-war – and post-war – years; 1939–1945; Paris–Rome.",
        "He said (and meant) it; she [too] agreed."
      })
  void soundSentencesAreLeftAlone(String sound) {
    assertThat(repaired(sound)).isEqualTo(sound);
  }

  @Test
  void withoutRowsNoSentenceIsJoinedAndNoPhraseReplaced() {
    String text = "They spoke for an hour. the night before of the States United.";
    assertThat(new TextPreparer().prepare(Document.of(text)).text()).isEqualTo(text);
  }

  @Test
  void aWordAfterARepairMapsToItself() {
    PreparedText prepared =
        EnglishRepairs.preparer().prepare(Document.of("He called them\"rash\" men. and fools."));
    int start = prepared.text().indexOf("fools");
    assertThat(
            prepared
                .alignment()
                .toOriginal(new Span(start, start + 5))
                .of(prepared.document().text()))
        .isEqualTo("fools");
  }

  @ParameterizedTest
  @ValueSource(strings = {"phrase\tStates United", "\tetc.", "word\tetc.", "abbreviation\t"})
  void aRowThatCannotBeReadIsNamed(String row) throws IOException {
    Table table =
        Table.read(
            "repairs.tsv",
            new BufferedReader(
                new StringReader(
                    "kind\tpattern\treplacement\tunless_after\tunless_before\treason\n" + row)));

    assertThatThrownBy(() -> Repairs.of(table))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("repairs.tsv:2");
  }
}
