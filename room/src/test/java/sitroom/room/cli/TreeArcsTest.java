package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

class TreeArcsTest {

  @Example
  void anArcLiesAboveThoseWithinIt() {
    TreeArcs arcs = TreeArcs.of(sentence(1, Sentence.ROOT, 3, 1));

    assertThat(arcs.arcs())
        .containsExactly(
            new TreeArcs.Arc(1, 0, "dep", 1),
            new TreeArcs.Arc(3, 2, "dep", 1),
            new TreeArcs.Arc(1, 3, "dep", 2));
    assertThat(arcs.highest()).isEqualTo(2);
    assertThat(arcs.at(1)).extracting(TreeArcs.Arc::dependent).containsExactly(0, 3);
    assertThat(arcs.at(3)).extracting(TreeArcs.Arc::dependent).containsExactly(2, 3);
  }

  @Property
  void everyWordButTheRootHasAnArcAndNoTwoLieOnEachOther(@ForAll("trees") Sentence sentence) {
    TreeArcs arcs = TreeArcs.of(sentence);

    assertThat(arcs.arcs()).hasSize(sentence.size() - 1);
    for (TreeArcs.Arc one : arcs.arcs()) {
      assertThat(one.head()).isEqualTo(sentence.head(one.dependent()));
      for (TreeArcs.Arc other : arcs.arcs()) {
        boolean overlap = one.first() < other.last() && other.first() < one.last();
        assertThat(one.equals(other) || !overlap || one.level() != other.level())
            .as("%s and %s", one, other)
            .isTrue();
      }
    }
  }

  @Property
  void aDrawingHasEveryWordAndTag(@ForAll("trees") Sentence sentence) {
    String svg = new TreeDrawing(sentence).svg();

    assertThat(svg.split("class=\"word\"", -1)).hasSize(sentence.size() + 1);
    assertThat(svg.split("class=\"head\"", -1)).hasSize(sentence.size() + 1);
    assertThat(svg).doesNotContain("NaN");
  }

  /** Each word hangs under one before it, or the first of all, so that there is no cycle. */
  @Provide
  Arbitrary<Sentence> trees() {
    return Arbitraries.integers()
        .between(0, 1000)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(
            numbers -> {
              int[] heads = new int[numbers.size()];
              heads[0] = Sentence.ROOT;
              for (int i = 1; i < heads.length; i++) {
                heads[i] = numbers.get(i) % i;
              }
              return sentence(heads);
            });
  }

  private static Sentence sentence(int... heads) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      String form = "w" + i;
      tokens.add(new Token(form, 3 * i, 3 * i + 2, form, "X", "X", "O", heads[i], "dep"));
    }
    return new Sentence(0, tokens);
  }
}
