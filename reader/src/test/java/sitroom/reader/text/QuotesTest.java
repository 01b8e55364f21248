package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.model.Document;

class QuotesTest {
  private static List<QuotedSpan> quotes(String text) {
    return Quotes.of(new TextPreparer().prepare(Document.of(text)));
  }

  private static List<String> inner(String text) {
    PreparedText prepared = new TextPreparer().prepare(Document.of(text));
    return Quotes.of(prepared).stream().map(quote -> quote.inner().of(prepared.text())).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “We will go,” she said.                               | We will go,
          "We will go," she said.                               | We will go,
          He spoke of a "last" and a “first” chance.            | last;first
          «We will go», she said.                               | We will go
          „We will go“, she said.                               | We will go
          ‘We won’t go,’ she said.                              | We won’t go,
          'We won't go,' she said.                              | We won't go,
          She said (“never”) and left.                          | never
          "Never"—that was her word—"again."                    | Never;again.
          The men's gun of 6" was the soldiers' own.            | none
          The miners’ union and the ’90s are not quoted.        | none
          She said, “He told me ‘no’ twice.”                    | He told me ‘no’ twice.;no
          She said, "He told me 'no' twice."                    | He told me 'no' twice.;no
          She said, “It is the ‘troops’ wish’, not mine.”       | It is the ‘troops’ wish’, not mine.;troops’ wish
          It is “” and " " and nothing else.                    | none
          """)
  void theWordsBetweenMarksAreFound(String text, String expected) {
    List<String> found = inner(text);
    assertThat(found.isEmpty() ? "none" : String.join(";", found)).isEqualTo(expected);
  }

  @Test
  void theOuterSpanHasTheMarks() {
    String text = "He said “never” twice.";
    QuotedSpan quote = quotes(text).get(0);

    assertThat(quote.outer().of(text)).isEqualTo("“never”");
    assertThat(quote.closed()).isTrue();
    assertThat(quote.depth()).isZero();
  }

  @Test
  void aQuotationInsideAnotherIsDeeper() {
    assertThat(quotes("She said, “He told me ‘no’ twice.”"))
        .extracting(QuotedSpan::depth)
        .containsExactly(0, 1);
  }

  @Test
  void aQuotationRunsOverParagraphsThatOpenWithAMark() {
    String text = "“We waited.\n\n“We wait no more.\n\n“Come,” the letter ended.";
    QuotedSpan quote = quotes(text).get(0);

    assertThat(quotes(text)).hasSize(1);
    assertThat(quote.parts())
        .extracting(part -> part.of(text))
        .containsExactly("We waited.", "We wait no more.", "Come,");
    assertThat(quote.firstBlock()).isZero();
    assertThat(quote.lastBlock()).isEqualTo(2);
    assertThat(quote.closed()).isTrue();
  }

  @Test
  void aMissingMarkSpoilsOneParagraphOnly() {
    String text = "She said, “We waited.\n\nNobody came, and “never” was said.";
    List<QuotedSpan> found = quotes(text);

    assertThat(found)
        .extracting(quote -> quote.inner().of(text))
        .containsExactly("We waited.", "never");
    assertThat(found).extracting(QuotedSpan::closed).containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"He left” early.", "It is 5' long.", "’Tis late.", "O’Dell’s", "\"", "”“"})
  void marksThatDoNotPairMakeNoClosedQuotation(String text) {
    assertThat(quotes(text)).noneMatch(QuotedSpan::closed);
  }

  @Test
  void linesThatAreNotReadAreNotSearched() {
    assertThat(quotes("The council met.\n\nPhoto: Ada “Sunny” Finch")).isEmpty();
  }

  @Test
  void theQuotedWordsOfOutermostQuotationsAreGivenBlockByBlock() {
    PreparedText prepared =
        new TextPreparer().prepare(Document.of("“We ‘waited’.\n\n“Come,” it ended."));
    assertThat(Quotes.inner(prepared))
        .extracting(span -> span.of(prepared.text()))
        .containsExactly("We ‘waited’.", "Come,");
  }
}
