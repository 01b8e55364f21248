package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestExamplesTest {
  private static final List<NearestExamples.Example> EXAMPLES =
      List.of(
          example("condemn", "VERB", "ACCUSE", 0),
          example("denounce", "VERB", "ACCUSE", 20),
          example("welcome", "VERB", "SUPPORT", 90),
          example("condemnation", "NOUN", "REJECT", 0));

  @Test
  void theNearestOfOtherWordsTellTheLabel() {
    assertThat(guess("castigate", "VERB", 10).label()).isEqualTo("ACCUSE");
    assertThat(guess("hail", "VERB", 80).label()).isEqualTo("SUPPORT");
  }

  @Test
  void aWordsOwnExamplesAreNotAsked() {
    assertThat(guess("welcome", "VERB", 90).label()).isEqualTo("ACCUSE");
  }

  @Test
  void examplesOfAnotherPartOfSpeechAreNotAsked() {
    assertThat(guess("condemnation", "NOUN", 0)).isEqualTo(new NearestExamples.Guess("", 0));
    assertThat(guess("outcry", "NOUN", 0).label()).isEqualTo("REJECT");
  }

  @Test
  void likenessIsThatOfTheLabelsExamplesOverTheFiveThatAreAsked() {
    double both = (Math.cos(Math.toRadians(10)) + Math.cos(Math.toRadians(10))) / 5;
    assertThat(guess("castigate", "VERB", 10).likeness()).isCloseTo(both, within(1e-9));
  }

  private static NearestExamples.Guess guess(String lemma, String upos, int degrees) {
    return new NearestExamples(EXAMPLES).guess(place(lemma, upos, degrees));
  }

  private static NearestExamples.Example example(
      String lemma, String upos, String label, int degrees) {
    return new NearestExamples.Example(place(lemma, upos, degrees), label);
  }

  private static NearestExamples.Place place(String lemma, String upos, int degrees) {
    double angle = Math.toRadians(degrees);
    double[] direction = {Math.cos(angle), Math.sin(angle)};
    return new NearestExamples.Place(lemma, upos, direction, direction);
  }
}
