package sitroom.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "no end                | a quotation mark is not closed
          (russia OR             | OR needs something on both sides
          OR russia              | OR needs something on both sides
          russia )               | a closing bracket has no opening one
          (russia                | a bracket is not closed
          ( )                    | there is nothing between brackets
          russia -(              | there is nothing between brackets
          ...                    | '...' has no letter or digit to look for
          a*                     | 'a*': a star needs one word of two letters or more before it
          actor: russia          | 'actor:' needs a value, without a space before it
          said:yesterday         | 'yesterday' is no day or range; write 2021-12-07, 2021-12, 2021 or 2021-12..2022-02
          said:2021-13           | '2021-13' is no day or range; write 2021-12-07, 2021-12, 2021 or 2021-12..2022-02
          on:..                  | '..' is no day or range; write 2021-12-07, 2021-12, 2021 or 2021-12..2022-02
          pair:USA               | 'pair:' needs two actors with a comma between, such as pair:USA,RUS
          confidence>=high       | 'high' is no number between 0 and 1
          confidence>=7          | '7' is no number between 0 and 1
          factuality:true        | 'factuality:true': there are asserted, denied, planned, demanded, conditional, possible
          actors:nato            | there is no filter 'actors:'; there are actor, source, target, by, pair, act, speech, factuality, country, place, outlet, said, on, confidence. Words with a colon stand between quotation marks
          """)
  void whatCannotBeUnderstoodIsSaid(String question, String problem) {
    assertThatThrownBy(() -> QuestionParser.parse(question))
        .isInstanceOf(QuestionException.class)
        .hasMessage(problem);
  }

  @Test
  void orBindsLessThanWordsSideBySide() throws QuestionException {
    assertThat(QuestionParser.parse("a1 b1 OR c1"))
        .isEqualTo(
            new Question.Or(
                List.of(
                    new Question.And(
                        List.of(new Question.Word("a1", false), new Question.Word("b1", false))),
                    new Question.Word("c1", false))));
  }

  @Test
  void wordsThatAreWrittenTogetherAreAPhrase() throws QuestionException {
    assertThat(QuestionParser.parse("U.S.-led"))
        .isEqualTo(new Question.Phrase(List.of("u", "s", "led")));
    assertThat(QuestionParser.parse("10:30")).isEqualTo(new Question.Phrase(List.of("10", "30")));
  }

  @Property
  void anyTextIsUnderstoodOrRefusedInWords(@ForAll("questions") String question) {
    try {
      assertThat(QuestionParser.parse(question)).isNotNull();
    } catch (QuestionException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> questions() {
    return Arbitraries.of(
            "(",
            ")",
            "-",
            "\"",
            "OR",
            " ",
            "actor:",
            "said:",
            "2021",
            "..",
            "*",
            "é",
            "a",
            ":",
            ">=",
            "confidence",
            "\u0000",
            "\ud83d\ude00",
            "'",
            "\\",
            "pair:a,b",
            "%")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
