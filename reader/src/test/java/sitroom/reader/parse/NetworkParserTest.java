package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import sitroom.model.Document;
import sitroom.model.Span;
import sitroom.reader.text.Alignment;
import sitroom.reader.text.Block;
import sitroom.reader.text.PreparedText;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkParserTest {
  private NetworkParser parser;

  @BeforeAll
  void load() {
    parser = NetworkParser.load(Treebanks.splittingWords(), Treebanks.networkFiles());
  }

  @AfterAll
  void close() {
    parser.close();
  }

  @Test
  void readsWhoSaidWhatToWhom() {
    Sentence sentence =
        parse("The minister warned Russia's envoy that sanctions won't be lifted.")
            .sentences()
            .get(0);

    assertThat(sentence.toString())
        .isEqualTo("The minister warned Russia 's envoy that sanctions wo n't be lifted .");
    int warned = sentence.root();
    assertThat(sentence.form(warned)).isEqualTo("warned");
    assertThat(sentence.lemma(warned)).isEqualTo("warn");
    assertThat(sentence.token(1))
        .extracting(Token::head, Token::label)
        .containsExactly(warned, "nsubj");
    assertThat(sentence.head(5)).isEqualTo(warned);
    assertThat(sentence.token(11))
        .extracting(Token::head, Token::relation)
        .containsExactly(warned, "ccomp");
    assertThat(sentence.lemma(8)).isEqualTo("will");
    assertThat(sentence.lemma(9)).isEqualTo("not");
    assertThat(sentence.token(3).name()).isEqualTo("B-LOC");
  }

  @Test
  void offsetsCountInThePreparedTextAndBlocksAreKeptApart() {
    String text = "Talks fail\n\nBY JANE DOE\n\nEnvoys left Geneva";
    ParsedText parsed =
        parser.parse(
            prepared(
                text,
                block(Block.Kind.HEADLINE, 0, 10),
                block(Block.Kind.BYLINE, 12, 23),
                block(Block.Kind.PARAGRAPH, 25, text.length())));

    assertThat(parsed.sentences())
        .extracting(Sentence::toString)
        .containsExactly("Talks fail", "Envoys left Geneva");
    assertThat(parsed.blockOf()).containsExactly(0, 2);
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
      }
    }
  }

  private ParsedText parse(String text) {
    return parser.parse(prepared(text, block(Block.Kind.PARAGRAPH, 0, text.length())));
  }

  private static Block block(Block.Kind kind, int start, int end) {
    return new Block(kind, new Span(start, end), Optional.empty());
  }

  private static PreparedText prepared(String text, Block... blocks) {
    return new PreparedText(
        Document.of(text),
        text,
        Alignment.identity(text.length()),
        List.of(blocks),
        Optional.empty());
  }
}
