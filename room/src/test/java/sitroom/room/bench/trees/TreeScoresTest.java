package sitroom.room.bench.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import sitroom.reader.parse.ParsedText;

class TreeScoresTest {
  private static final ParsedText PEOPLE =
      Trees.of(
          """
          Joe PROPN 3 nsubj B-PER
          Biden PROPN 1 flat I-PER
          warned VERB 0 root
          Moscow PROPN 3 obj B-LOC
          . PUNCT 3 punct
          """);

  private static TreeFigures figures(ParsedText found) {
    TreeScores scores = new TreeScores();
    scores.add(PEOPLE, found);
    return scores.figures();
  }

  @Test
  void theSameTreeIsAllRight() {
    assertThat(figures(PEOPLE))
        .isEqualTo(new TreeFigures(5, 100, 100, 100, 100, 100, 100, 100, 100, 100, 2));
  }

  @Test
  void whichWordOfANameStandsForItDoesNotMatterToUnits() {
    TreeFigures figures =
        figures(
            Trees.of(
                """
                Joe PROPN 2 compound B-PER
                Biden PROPN 3 nsubj I-PER
                warned VERB 0 root
                Moscow PROPN 3 obj B-LOC
                . PUNCT 3 punct
                """));

    assertThat(figures.unitArcs()).isEqualTo(100);
    assertThat(figures.heads()).isEqualTo(60);
    assertThat(figures.arcs()).isEqualTo(60);
    assertThat(figures.coreRoles()).isEqualTo(50);
  }

  @Test
  void aWrongRelationCostsTheArcAlone() {
    TreeFigures figures =
        figures(
            Trees.of(
                """
                Joe PROPN 3 nsubj B-ORG
                Biden PROPN 1 flat I-ORG
                warned VERB 0 root
                Moscow NOUN 3 obl:unmarked B-LOC
                . PUNCT 3 punct
                """));

    assertThat(figures.unitHeads()).isEqualTo(100);
    assertThat(figures.unitArcs()).isCloseTo(66.67, within(0.01));
    assertThat(figures.coreRoles()).isEqualTo(50);
    assertThat(figures.upos()).isEqualTo(80);
    assertThat(figures.names()).isEqualTo(50);
  }

  @Test
  void aNameTornApartIsWrong() {
    TreeFigures figures =
        figures(
            Trees.of(
                """
                Joe PROPN 3 nsubj B-PER
                Biden PROPN 3 obj B-PER
                warned VERB 0 root
                Moscow PROPN 3 obj B-LOC
                . PUNCT 3 punct
                """));

    assertThat(figures.unitHeads()).isCloseTo(66.67, within(0.01));
    assertThat(figures.names()).isCloseTo(40, within(0.01));
  }

  @Test
  void wordsOfOtherSentencesAreNoHeads() {
    TreeFigures figures =
        figures(
            Trees.of(
                """
                Joe PROPN 0 root B-PER
                Biden PROPN 1 flat I-PER
                """,
                """
                warned VERB 0 root
                Moscow PROPN 1 obj B-LOC
                . PUNCT 1 punct
                """));

    assertThat(figures.heads()).isEqualTo(80);
    assertThat(figures.unitHeads()).isCloseTo(66.67, within(0.01));
    assertThat(figures.names()).isEqualTo(100);
  }

  @Test
  void rawTextIsGivenInItsParagraphs() {
    ParsedText people =
        Trees.of(
            "Talks NOUN 2 nsubj\nfail VERB 0 root",
            "They PRON 2 nsubj\nleft VERB 0 root\n. PUNCT 2 punct");

    assertThat(RawText.of(people).blocks())
        .extracting(block -> block.span().of(people.text().text()))
        .containsExactly("Talks fail", "They left .");
  }
}
