package sitroom.ledger.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static List<String> words(int count, long seed) {
    Random chance = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + chance.nextInt(5000));
    }
    return words;
  }

  private static Shingles changed(List<String> words, int every) {
    List<String> changed = new ArrayList<>(words);
    for (int i = every; i < changed.size(); i += every) {
      changed.set(i, "other");
    }
    return Shingles.of(changed);
  }

  @Property(tries = 200)
  void aTextWithAWordInFortyChangedIsFoundAsACopy(@ForAll @IntRange(min = 200) int seed) {
    List<String> words = words(400, seed);
    Shingles one = Shingles.of(words);
    Shingles other = changed(words, 40);

    assertThat(Likeness.isCopy(one, other)).isTrue();
    assertThat(Collections.disjoint(Bands.of(one), Bands.of(other))).isFalse();
  }

  @Property(tries = 200)
  void textsOfOtherWordsAreNoCopies(@ForAll @IntRange(min = 1) int seed) {
    Shingles one = Shingles.of(words(400, seed));
    Shingles other = Shingles.of(words(400, seed + 1_000_000_007L));

    assertThat(Likeness.isCopy(one, other)).isFalse();
    assertThat(Collections.disjoint(Bands.of(one), Bands.of(other))).isTrue();
  }

  @Test
  void aShortenedStoryIsACopyAndAQuotedSentenceIsNone() {
    List<String> words = words(400, 1);

    assertThat(Likeness.isCopy(Shingles.of(words), Shingles.of(words.subList(0, 150)))).isTrue();
    assertThat(Likeness.isCopy(Shingles.of(words), Shingles.of(words.subList(0, 30)))).isFalse();
  }

  @Property
  void likenessIsTheSameFromBothSides(@ForAll @IntRange(min = 4, max = 60) int every) {
    Shingles one = Shingles.of(words(200, every));
    Shingles other = changed(words(200, every), every);

    assertThat(one.resemblance(other)).isEqualTo(other.resemblance(one)).isBetween(0.0, 1.0);
    assertThat(one.containment(other)).isEqualTo(other.containment(one));
    assertThat(one.resemblance(one)).isEqualTo(1.0);
  }

  @Test
  void theBandsOfATextAreTheSameForEver() {
    assertThat(Bands.of(Shingles.of(List.of("the", "pass", "is", "closed", "today"))))
        .hasSize(20)
        .startsWith(6949873185272869500L);
  }
}
