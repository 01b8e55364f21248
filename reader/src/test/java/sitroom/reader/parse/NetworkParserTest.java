package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
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

  @Test
  void severalThreadsGetWhatOneGets() {
    List<String> texts =
        List.of(
            "The envoy left.",
            "Moscow denied that it had massed troops near the border, and called the claims groundless.",
            "“We will respond,” she said.",
            "If the talks fail, there will be sanctions.");
    List<List<Token>> alone =
        texts.stream().map(text -> parse(text).sentences().get(0).tokens()).toList();

    List<List<Token>> together =
        IntStream.range(0, 80)
            .parallel()
            .mapToObj(i -> parse(texts.get(i % texts.size())).sentences().get(0).tokens())
            .toList();

    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
    }
  }

  @Test
  void aSentenceOfThousandsOfWordsIsCutIntoTrees() {
    String text = "The parties agree to withdraw their troops, and ".repeat(600) + "to stop.";

    ParsedText parsed = parse(text);

    assertThat(parsed.unparsed()).isEmpty();
    assertThat(parsed.sentences().size()).isBetween(25, 50);
    assertThat(parsed.sentences().get(0).span().start()).isZero();
    assertThat(parsed.sentences().get(parsed.sentences().size() - 1).span().end())
        .isEqualTo(text.length());
  }

  @Test
  void whatHasNoPlaceToCutIsLeftWithAReason() {
    String text = "The talks failed. " + "Troops ".repeat(5000) + "left.";

    ParsedText parsed = parse(text);

    assertThat(parsed.sentences())
        .extracting(Sentence::toString)
        .containsExactly("The talks failed .");
    assertThat(parsed.unparsed())
        .containsExactly(
            new ParsedText.Unparsed(
                new Span(18, text.length()), "a sentence of 5002 words has no place to cut it"));
  }

  @Test
  @Timeout(60)
  void aTextOfFiftyMillionCharactersDoesNotStall() {
    for (String hard : List.of("x ", "x", "((", "U.")) {
      String text = "Talks failed. " + hard.repeat(50_000_000 / hard.length());

      ParsedText parsed = parse(text);

      int last = parsed.unparsed().size() - 1;
      assertThat(parsed.unparsed().get(last).reason()).contains("longer than 1000000 characters");
      assertThat(parsed.unparsed().get(last).span().end()).isEqualTo(text.length());
      assertThat(last).isBetween(0, 1);
    }
  }

  @Test
  void beyondAMillionCharactersAllParagraphsAreOnePart() {
    String paragraph = "(" + " x".repeat(399_999) + "\n";
    String text = paragraph.repeat(3) + "Talks failed.\n" + "Talks failed.";
    int third = 2 * paragraph.length();
    int fourth = 3 * paragraph.length();

    ParsedText parsed =
        parser.parse(
            prepared(
                text,
                block(Block.Kind.PARAGRAPH, 0, paragraph.length() - 1),
                block(Block.Kind.PARAGRAPH, paragraph.length(), third - 1),
                block(Block.Kind.PARAGRAPH, third, fourth - 1),
                block(Block.Kind.PARAGRAPH, fourth, fourth + 13),
                block(Block.Kind.PARAGRAPH, fourth + 14, text.length())));

    List<ParsedText.Unparsed> beyond =
        parsed.unparsed().stream().filter(part -> part.reason().contains("longer than")).toList();
    assertThat(beyond).hasSize(1);
    assertThat(beyond.get(0).span().start()).isBetween(paragraph.length(), third);
    assertThat(beyond.get(0).span().end()).isEqualTo(text.length());
    assertThat(parsed.sentences()).noneMatch(sentence -> sentence.span().end() > fourth);
  }

  @Test
  void anEmptyBlockHasNoSentence() {
    assertThat(parse(" \u00a0\n").sentences()).isEmpty();
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
