package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import sitroom.model.Span;

class AlignmentTest {
  private static final String ORIGINAL = "troops of States United left. today";

  private static RepairedText repaired() {
    Span name = new Span(10, 23);
    List<Edit.Part> parts =
        List.of(
            new Edit.Part("United", new Span(17, 23)),
            new Edit.Part(" ", new Span(10, 10)),
            new Edit.Part("States", new Span(10, 16)));
    return RepairedText.apply(
        ORIGINAL, List.of(Edit.deletion(28, 29, "stop"), Edit.replacement(name, parts, "order")));
  }

  private static String original(String words) {
    int start = repaired().text().indexOf(words);
    return repaired().alignment().toOriginal(new Span(start, start + words.length())).of(ORIGINAL);
  }

  @Test
  void theRepairedTextHasTheEditsInItsOrder() {
    assertThat(repaired().text()).isEqualTo("troops of United States left today");
  }

  @Test
  void unrepairedWordsMapToThemselves() {
    assertThat(original("troops")).isEqualTo("troops");
    assertThat(original("today")).isEqualTo("today");
  }

  @Test
  void wordsThatChangedPlacesMapToWhereTheyStood() {
    assertThat(original("United")).isEqualTo("United");
    assertThat(original("States")).isEqualTo("States");
    assertThat(original("United States")).isEqualTo("States United");
  }

  @Test
  void aSpanOverADeletionHoldsWhatWasDeleted() {
    assertThat(original("left today")).isEqualTo("left. today");
  }

  @Test
  void anEmptySpanMapsToAnEmptySpan() {
    assertThat(repaired().alignment().toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
    assertThat(Alignment.identity(0).toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void aSpanOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> Alignment.identity(5).toOriginal(new Span(4, 7)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofTwoEditsThatOverlapTheOneThatBeginsFirstWins() {
    RepairedText text =
        RepairedText.apply(
            "abcdef", List.of(Edit.deletion(2, 5, "late"), Edit.deletion(1, 3, "early")));

    assertThat(text.text()).isEqualTo("adef");
    assertThat(text.edits()).extracting(Edit::reason).containsExactly("early");
  }
}
