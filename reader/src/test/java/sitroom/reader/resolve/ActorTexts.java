package sitroom.reader.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.Table;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.reader.extract.Party;
import sitroom.reader.extract.TokenRef;
import sitroom.reader.parse.NetworkParser;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.SplittingWords;
import sitroom.reader.parse.Token;
import sitroom.reader.text.Repairs;
import sitroom.reader.text.TextPreparer;

/** Reads texts with the packs and the network of the project, for tests of actors. */
final class ActorTexts implements AutoCloseable {
  private static final Path ROOT = root();

  private final Knowledge knowledge = Knowledge.loadAll(ROOT.resolve("packs"));
  private final TextPreparer preparer =
      new TextPreparer(Repairs.of(knowledge.tables("repairs.tsv").get(0)));
  private final ActorResolver resolver = new ActorResolver(knowledge);
  private final NetworkParser parser;

  ActorTexts() {
    SplittingWords words = SplittingWords.of(knowledge.tables("splitting.tsv").get(0));
    parser =
        NetworkParser.load(
            words, name -> Files.newInputStream(ROOT.resolve("network").resolve(name)));
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("packs")) ? here : here.resolve("..").normalize();
  }

  /** A parsed document with its actors. */
  record Read(ParsedText parsed, DocumentActors actors) {

    /**
     * Whom the words mean that stand at the characters {@code [start, end)}, as the head of their
     * phrase.
     */
    List<ActorMention> at(int start, int end) {
      return at(start, end, Optional.empty(), Optional.empty());
    }

    List<ActorMention> at(int start, int end, Optional<Party> speaker, Optional<Party> addressee) {
      Party.Phrase phrase = phrase(start, end);
      return actors.resolve(
          phrase, new TokenRef(phrase.sentence(), phrase.token()), speaker, addressee);
    }

    /** Whom one token means, as the head of its phrase. */
    List<ActorMention> atToken(int sentence, int token) {
      Party.Phrase phrase = new Party.Phrase(sentence, token, false);
      return actors.resolve(
          phrase, new TokenRef(sentence, token), Optional.empty(), Optional.empty());
    }

    /** Whom the first of such words means. */
    List<ActorMention> of(String words) {
      int start = parsed.text().text().indexOf(words);
      return at(start, start + words.length());
    }

    Party.Phrase phrase(String words) {
      int start = parsed.text().text().indexOf(words);
      return phrase(start, start + words.length());
    }

    Party.Phrase phrase(int start, int end) {
      for (Sentence sentence : parsed.sentences()) {
        for (int i = 0; i < sentence.size(); i++) {
          if (isHead(sentence, i, start, end)) {
            return new Party.Phrase(sentence.number(), i, true);
          }
        }
      }
      throw new IllegalArgumentException("no word at [" + start + ", " + end + ")");
    }

    private static boolean isHead(Sentence sentence, int index, int start, int end) {
      Token token = sentence.token(index);
      boolean word = !token.upos().equals("PUNCT") && !token.upos().equals("ADP");
      return word
          && isIn(token, start, end)
          && (token.head() < 0 || !isIn(sentence.token(token.head()), start, end));
    }

    private static boolean isIn(Token token, int start, int end) {
      return start <= token.start() && token.end() <= end;
    }
  }

  Read read(String day, String text) {
    return read(Document.of(text).withPublished(LocalDate.parse(day)));
  }

  Read read(Document document) {
    ParsedText parsed = parser.parse(preparer.prepare(document));
    return new Read(parsed, resolver.read(parsed));
  }

  /** The rows of a table among the tests' resources. */
  static List<Table.Row> rows(String name) {
    Path file = ROOT.resolve("reader").resolve("src/test/resources/actors").resolve(name);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return Table.read(name, lines).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    parser.close();
  }
}
