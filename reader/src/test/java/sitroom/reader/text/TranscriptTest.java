package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private static final String SPEECH =
      " I am glad that you came. We have much to do, and I will say what I think.";

  private static List<String> speakers(String text) {
    return speakers(Optional.empty(), text);
  }

  private static List<String> speakers(Optional<String> outlet, String text) {
    String plain = Blanks.plain(text);
    return Transcript.turns(outlet, plain, Paragraphs.of(plain)).stream()
        .map(SpeakerLabel::speaker)
        .toList();
  }

  @Test
  void severalTurnsMakeATranscript() {
    assertThat(
            speakers(
                "MR. HALE:"
                    + SPEECH
                    + "\n\nQ    Will you go?\n\nMR. HALE:  I will.\n\nQUESTION: When?"))
        .containsExactly("MR. HALE", "Q", "MR. HALE", "QUESTION");
  }

  @Test
  void oneParagraphWithAColonDoesNot() {
    assertThat(
            speakers(
                "The rule is simple: I go first.\n\nLet me be clear: I will not, and you know that I will not."))
        .isEmpty();
  }

  @Test
  void headingsInCapitalsAreNotSpeakers() {
    assertThat(
            speakers(
                "SECURING THE PORTS: The navies will train together.\n\nCLEAN WATER: The states will build wells.\n\n"
                    + "A LASTING BOND: The treaty will be reviewed each year."))
        .isEmpty();
  }

  @Test
  void aTableOfNamesAndValuesIsNoTranscript() {
    assertThat(
            speakers(
                "SHIP NAME: Aurora\n\nSHIP FLAG: Veldia\n\nSHIP NAME: Borea\n\nSHIP FLAG: Veldia"))
        .isEmpty();
  }

  @Test
  void oneSpeakerWithATitleWhoSpeaksAsIIsATranscript() {
    assertThat(
            speakers(
                "The minister spoke to the cadets.\n\nMinister of Defence Ada Finch:" + SPEECH))
        .containsExactly("Minister of Defence Ada Finch");
    assertThat(
            speakers(
                "The minister spoke.\n\nMinister of Defence Ada Finch: The ships have left, and nobody was hurt."))
        .isEmpty();
  }

  @Test
  void onAnOfficesOwnSiteItsHolderNeedsNoMoreProof() {
    String text =
        "The meeting was held on Monday.\n\nPresident of Norland Emil Stark: Colleagues, good afternoon. Let us begin.";
    assertThat(speakers(text)).isEmpty();
    assertThat(speakers(Optional.of("President of Norland"), text))
        .containsExactly("President of Norland Emil Stark");
  }

  @Test
  void turnsThatLostTheirLineEndsAreFoundInsideAParagraph() {
    assertThat(
            speakers(
                "They met.\n\nPresident of Norland Emil Stark:"
                    + SPEECH
                    + " Jan Varga (retranslated): I agree. Emil Stark: Thank you. Jan Varga: No. Emil Stark: Yes."))
        .containsExactly(
            "President of Norland Emil Stark",
            "Jan Varga",
            "Emil Stark",
            "Jan Varga",
            "Emil Stark");
  }

  @Test
  void aHeadingGluedToTheOfficeIsCutOff() {
    String text =
        "They met.\n\nSpeech at the Northern Forum President of Norland Emil Stark:" + SPEECH;
    assertThat(speakers(Optional.of("President of Norland"), text))
        .containsExactly("President of Norland Emil Stark");
  }

  @Test
  void aNameRepeatedByAPopUpIsSaidOnce() {
    assertThat(
            speakers(
                "MR. A: x.\n\nThey met.\n\nPresident of Norland Emil Stark Stark EmilPresident of Norland:"
                    + SPEECH))
        .containsExactly("President of Norland Emil Stark");
  }

  @Test
  void turningToSomebodyInAQuestionIsNoTurn() {
    assertThat(
            speakers(
                "MR. HALE:"
                    + SPEECH
                    + "\n\nQUESTION: I have two.\n\nAnd to Minister Hale: Why?\n\nMR. HALE: I do not know."))
        .containsExactly("MR. HALE", "QUESTION", "MR. HALE");
  }

  @Test
  void namesBeforeQuotationsAreAList() {
    assertThat(
            speakers(
                "Senator Mary Holt: “I like it, and I think you will.”\n\nGovernor Paul Brandt: “I like it, and so will you.”\n\n"
                    + "Senator Mary Holt: “I said so, we all did.”"))
        .isEmpty();
  }

  @Test
  void anInitialQAloneIsNoTranscript() {
    assertThat(speakers("Q 4 was good.\n\nQ 3 was better.\n\nQ 2 was best. I think we know."))
        .isEmpty();
  }
}
