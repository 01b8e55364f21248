package sitroom.reader.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.Table;
import sitroom.model.Span;
import sitroom.reader.parse.onnx.RuntimeGraph;
import sitroom.reader.text.Block;
import sitroom.reader.text.PreparedText;

/**
 * The parser of this project: words and sentences by rule, everything else by one pass of a small
 * network over each sentence. Pure, and safe for use by several threads. It holds native memory:
 * close it after use.
 */
public final class NetworkParser implements Parser, AutoCloseable {
  /** A document is parsed up to this many UTF-16 units, the length of a long novel. */
  public static final int MOST_CHARACTERS = 1_000_000;

  private final WordSplitter wordSplitter;
  private final SentenceSplitter sentenceSplitter;
  private final SentenceTagger tagger;
  private final Network network;

  /**
   * A parser.
   *
   * @param splitting the pack's {@code splitting.tsv}
   * @param forms the pack's {@code forms.tsv}: irregular forms of words
   * @param network is closed with the parser
   */
  public NetworkParser(SplittingWords splitting, List<Table> forms, Network network) {
    this.wordSplitter = new WordSplitter(splitting);
    this.sentenceSplitter = new SentenceSplitter(splitting);
    this.tagger = new SentenceTagger(network, forms);
    this.network = network;
  }

  /** Loads a parser; throws as {@link Network#load} does. */
  public static NetworkParser load(
      SplittingWords splitting, List<Table> forms, NetworkFiles files) {
    return new NetworkParser(splitting, forms, Network.load(files));
  }

  /** Loads a parser that knows no irregular forms beyond its own dictionary. */
  public static NetworkParser load(SplittingWords splitting, NetworkFiles files) {
    return load(splitting, List.of(), files);
  }

  /**
   * Has the main graph written as the network's runtime holds it itself, so that it loads faster:
   * see {@link NetworkFiles#preparedBytes}.
   *
   * @param file where to; it fits this release of the runtime only
   * @throws java.io.UncheckedIOException where the network cannot be read
   * @throws IllegalArgumentException where it is none, or the file cannot be written
   * @throws LinkageError where the runtime has no native library for this machine
   */
  public static void prepare(NetworkFiles files, String file) {
    try {
      RuntimeGraph.prepare(files.bytes(NetworkFiles.MAIN), file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the parser's network", e);
    }
  }

  @Override
  public ParsedText parse(PreparedText text) {
    Parse parse = new Parse();
    for (int i = 0; i < text.blocks().size(); i++) {
      Block block = text.blocks().get(i);
      if (block.kind().isParsed()) {
        parse.add(text.text(), block.span(), i);
      }
    }
    parse.leaveBeyond();
    return new ParsedText(text, parse.sentences, parse.blockOf, parse.unparsed);
  }

  /**
   * Parses a text that has been split already, as by people: its sentences and words are taken as
   * they are, all else is found anew. What is too long for the network is left out.
   */
  public ParsedText parseSplit(ParsedText split) {
    List<Sentence> sentences = new ArrayList<>();
    List<Integer> blockOf = new ArrayList<>();
    for (Sentence given : split.sentences()) {
      Words words = new Words(split.text().text());
      given.tokens().forEach(token -> words.add(token.start(), token.end()));
      if (LongSentences.cut(words, 0, words.size(), word -> tagger.pieces(words.form(word)))
          .equals(List.of(new LongSentences.Stretch(0, words.size(), true)))) {
        sentences.add(tagger.sentence(sentences.size(), words, 0, words.size(), 0));
        blockOf.add(split.blockOf().get(given.number()));
      }
    }
    return new ParsedText(split.text(), sentences, blockOf, List.of());
  }

  @Override
  public String fingerprint() {
    return network.fingerprint();
  }

  @Override
  public void close() {
    network.close();
  }

  /** What has been parsed of one document so far. */
  private final class Parse {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Integer> blockOf = new ArrayList<>();
    private final List<ParsedText.Unparsed> unparsed = new ArrayList<>();
    private int characters;

    /** What lies beyond the most characters: one part, however many blocks it has. */
    private Optional<Span> beyond = Optional.empty();

    private void add(String text, Span block, int number) {
      if (beyond.isPresent()) {
        beyond = beyond.map(span -> new Span(span.start(), block.end()));
        return;
      }
      int room = MOST_CHARACTERS - characters;
      int end =
          block.length() <= room
              ? block.end()
              : lastSpace(text, block.start(), block.start() + room);
      characters += end - block.start();
      if (end < block.end()) {
        beyond = Optional.of(new Span(end, block.end()));
      }
      Words words = wordSplitter.split(text.substring(block.start(), end));
      int from = 0;
      for (int to : sentenceSplitter.ends(words)) {
        addSentence(words, from, to, block.start(), number);
        from = to;
      }
    }

    private void addSentence(Words words, int from, int to, int offset, int block) {
      for (LongSentences.Stretch stretch :
          LongSentences.cut(words, from, to, word -> tagger.pieces(words.form(word)))) {
        if (stretch.fits()) {
          sentences.add(
              tagger.sentence(sentences.size(), words, stretch.from(), stretch.to(), offset));
          blockOf.add(block);
        } else {
          Span span =
              new Span(words.start(stretch.from()) + offset, words.end(stretch.to() - 1) + offset);
          int count = stretch.to() - stretch.from();
          leave(span, "a sentence of " + count + " words has no place to cut it");
        }
      }
    }

    private void leaveBeyond() {
      beyond.ifPresent(
          span -> leave(span, "the document is longer than " + MOST_CHARACTERS + " characters"));
    }

    private void leave(Span span, String reason) {
      unparsed.add(new ParsedText.Unparsed(span, reason));
    }

    private static int lastSpace(String text, int start, int limit) {
      int end = limit;
      while (end > start && !Characters.isSpace(text.charAt(end))) {
        end--;
      }
      return end;
    }
  }
}
