package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sitroom.model.Document;
import sitroom.model.Span;
import sitroom.reader.text.Alignment;
import sitroom.reader.text.Block;
import sitroom.reader.text.PreparedText;

/** Whatever is parsed can be written as CoNLL-U and read again. */
class ConlluRoundTripTest {
  private static final SplittingWords KNOWN = Treebanks.splittingWords();

  @Property
  void anyParsedTextReadsTheSame(@ForAll("texts") String text, @ForAll long seed)
      throws IOException {
    Assume.that(!text.isEmpty() && !Characters.isSpace(text.charAt(0)));
    ParsedText parsed = parsed(text, new Random(seed));

    StringBuilder written = new StringBuilder();
    new ConlluWriter(written).write(parsed);
    ParsedText again = ConlluReaderTest.read(written.toString()).get(0);

    assertThat(again.sentences())
        .extracting(Sentence::tokens)
        .isEqualTo(parsed.sentences().stream().map(Sentence::tokens).toList());
    assertThat(again.text().blocks()).isEqualTo(parsed.text().blocks());
    assertThat(again.text().text()).isEqualTo(text.substring(0, again.text().text().length()));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "Kyiv",
            "won't",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "\u00a0",
            "|",
            "\\",
            "#",
            "_",
            ".",
            "=",
            "a.",
            "The",
            "\ud83d\ude80",
            "\u2028",
            "?",
            "SpaceAfter=No",
            "\r\n",
            "\u200b",
            "-",
            "1");
    return parts.list().ofMinSize(1).ofMaxSize(25).map(list -> String.join("", list));
  }

  /** A text with the splitters' words and sentences, and with trees by chance. */
  private static ParsedText parsed(String text, Random random) {
    Words words = new WordSplitter(KNOWN).split(text);
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int to : new SentenceSplitter(KNOWN).ends(words)) {
      sentences.add(new Sentence(sentences.size(), tokens(words, from, to, random)));
      from = to;
    }
    Span block = sentences.get(0).span().union(sentences.get(sentences.size() - 1).span());
    PreparedText prepared =
        new PreparedText(
            Document.of(text),
            text,
            Alignment.identity(text.length()),
            List.of(new Block(Block.Kind.QUESTION, block, Optional.of("Q"))),
            Optional.empty());
    return new ParsedText(
        prepared, sentences, sentences.stream().map(sentence -> 0).toList(), List.of());
  }

  private static List<Token> tokens(Words words, int from, int to, Random random) {
    List<Token> tokens = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int head = i == from ? Sentence.ROOT : random.nextInt(i - from);
      String name = random.nextBoolean() ? "O" : "B-ORG";
      tokens.add(
          new Token(
              words.form(i), words.start(i), words.end(i), "l", "NOUN", "NN", name, head, "dep"));
    }
    return tokens;
  }
}
