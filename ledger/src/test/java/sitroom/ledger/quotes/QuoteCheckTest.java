package sitroom.ledger.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.model.ActorMention;
import sitroom.model.Document;

/** What counts as the same words, and what as others. */
class QuoteCheckTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 8);
  private static final ActorMention RUDOLF =
      Quoting.person("rudolf-elphberg", "Rudolf Elphberg", "RUR");

  private static Primary speech(String text) {
    Document speech = Document.of("KING ELPHBERG: " + text).withTitle("Remarks").withPublished(DAY);
    return new Primary(speech, Optional.of(DAY), Optional.of(new Issuer("RUR", Optional.empty())));
  }

  private static Finding check(String quote, String said) {
    return new QuoteCheck()
        .check(Quoting.of(quote, RUDOLF, Optional.of(DAY)), List.of(speech(said)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We won't defend the programme | We will not defend the program.",
        "I think our presence matters | I — I think our — our presence (laughs) matters.",
        "THE U.S. WILL NOT YIELD THERE | The United States will not yield there.",
        "they pay five per cent more now | They pay 5 percent more now.",
        "the castle organised a great feast | The castle organized a great feast.",
        "[Rudolf] will keep the old promise | He will keep the old promise.",
      })
  void signsSpellingAndStuttersDoNotCount(String quote, String said) {
    assertThat(check(quote, said).verdict()).isEqualTo(Verdict.EXACT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fleet ... must leave the harbour | The fleet that came last night must leave the harbour.",
        "The fleet must leave the harbour | The royal fleet must leave the harbour.",
      })
  void wordsLeftOutAreSaidToBeLeftOut(String quote, String said) {
    assertThat(check(quote, said).verdict()).isEqualTo(Verdict.SHORTENED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fleet will leave the harbour | The fleet will not leave the harbour.",
        "We will leave if they leave the harbour | They will leave if they leave the harbour.",
        "The fleet leaves the old harbour tomorrow | The fleet left the old harbour yesterday.",
      })
  void anotherWordOrALostNotAltersIt(String quote, String said) {
    assertThat(check(quote, said).verdict()).isEqualTo(Verdict.ALTERED);
  }

  @Test
  void passagesThatAreJoinedAreCounted() {
    Finding found =
        check(
            "The fleet must leave the harbour. Nobody will be spared.",
            "The fleet must leave the harbour. I said so to the ambassador of Borduria on the"
                + " evening of the ball, and he took note of it in his own way. Nobody will be"
                + " spared.");

    assertThat(found.verdict()).isEqualTo(Verdict.SHORTENED);
    assertThat(found.note()).isEqualTo("2 passages joined");
    assertThat(found.said())
        .containsExactly(
            "KING ELPHBERG: The fleet must leave the harbour.", "Nobody will be spared.");
  }

  @Test
  void wordsOfAnotherSpeakerAreSaidToBeHis() {
    Document talk =
        Document.of(
                "KING ELPHBERG: Good morning.\n\nCOUNT HENTZAU: The fleet must leave the old"
                    + " harbour tonight.")
            .withPublished(DAY);
    Finding found =
        new QuoteCheck()
            .check(
                Quoting.of(
                    "The fleet must leave the old harbour tonight", RUDOLF, Optional.of(DAY)),
                List.of(
                    new Primary(
                        talk, Optional.of(DAY), Optional.of(new Issuer("RUR", Optional.empty())))));

    assertThat(found.verdict()).isEqualTo(Verdict.EXACT);
    assertThat(found.note()).isEqualTo("said by COUNT HENTZAU");
  }

  @Test
  void whatTheReporterAsksIsNotWhatTheSpeakerSays() {
    assertThat(
            check(
                    "Will the fleet leave the harbour tonight",
                    "No.\n\nQ    Will the fleet leave the harbour tonight?\n\nKING ELPHBERG: No.")
                .verdict())
        .isEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  void aSpeakerWithoutWordsOfHisOwnCannotBeChecked() {
    assertThat(
            new QuoteCheck()
                .check(Quoting.of("The fleet must leave", RUDOLF, Optional.of(DAY)), List.of())
                .verdict())
        .isEqualTo(Verdict.PRIMARY_NOT_IN_CORPUS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rudolf did not accept the “red lines” of Borduria. | true",
        "He read “The Prisoner of Zenda” there. | true",
        "The so-called “special operation” goes on. | true",
        "Rudolf called it “reckless”. | false",
        "“Reckless,” Rudolf said. | false",
        "Rudolf insisted that “we will sail”. | false",
      })
  void aTermIsToldFromAQuotation(String text, boolean term) {
    assertThat(new Terms(text).isTerm(QuotationMarks.in(text).get(0))).isEqualTo(term);
  }
}
