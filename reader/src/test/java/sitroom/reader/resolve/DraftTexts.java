package sitroom.reader.resolve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.Knowledge;
import sitroom.model.Document;
import sitroom.model.EventType;
import sitroom.model.Kind;
import sitroom.model.Medium;
import sitroom.model.Span;
import sitroom.model.SpeechAct;
import sitroom.reader.extract.Draft;
import sitroom.reader.extract.DraftLink;
import sitroom.reader.extract.Party;
import sitroom.reader.extract.TokenRef;
import sitroom.reader.parse.NetworkParser;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.SplittingWords;
import sitroom.reader.text.Alignment;
import sitroom.reader.text.Block;
import sitroom.reader.text.PreparedText;

/**
 * Reads texts with the project's packs and network, and makes drafts of single words, for tests of
 * dates and places.
 */
final class DraftTexts implements AutoCloseable {
  private final Knowledge knowledge = Knowledge.loadAll(Packs.file(""));
  private final NetworkParser parser;

  DraftTexts() {
    Path network = Packs.file("").resolveSibling("network");
    SplittingWords words = SplittingWords.of(knowledge.tables("splitting.tsv").get(0));
    parser = NetworkParser.load(words, name -> Files.newInputStream(network.resolve(name)));
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** Parses a text whose paragraphs are set apart by {@code ¶}; one in brackets is a caption. */
  ParsedText parse(String text, Optional<LocalDate> today, boolean assumed) {
    String plain = text.replace(" ¶ ", "\n\n\n");
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String part : plain.split("\n\n\n", -1)) {
      boolean caption = part.startsWith("[");
      int cut = caption ? 1 : 0;
      Span span = new Span(at + cut, at + part.length() - cut);
      blocks.add(
          new Block(caption ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH, span, Optional.empty()));
      at += part.length() + 3;
    }
    Optional<PreparedText.DocumentDate> date =
        today.map(day -> new PreparedText.DocumentDate(day, assumed, "test"));
    return parser.parse(
        new PreparedText(
            Document.of(plain), plain, Alignment.identity(plain.length()), blocks, date));
  }

  /**
   * A draft of the first word of that form, or of the n-th after {@code #}.
   *
   * @param cue the word of saying that it hangs under; the subject of that word is who says it
   */
  static Draft draft(
      ParsedText parsed,
      String predicate,
      Kind kind,
      Optional<SpeechAct> speech,
      Optional<EventType> event,
      Optional<String> mode,
      Optional<String> cue) {
    TokenRef at = find(parsed, predicate);
    List<TokenRef> times = new ArrayList<>(List.of(at));
    List<DraftLink> chain = new ArrayList<>();
    cue.ifPresent(
        word -> {
          TokenRef said = find(parsed, word);
          if (!said.equals(at)) {
            times.add(said);
          }
          Sentence sentence = parsed.sentences().get(said.sentence());
          Span span =
              new Span(sentence.token(said.token()).start(), sentence.token(said.token()).end());
          chain.add(
              new DraftLink(
                  subject(sentence, said.token()), word, Optional.of(span), Medium.VOICE));
        });
    Sentence sentence = parsed.sentences().get(at.sentence());
    return new Draft(
        at.sentence(),
        at,
        List.of(sentence.span()),
        kind,
        speech,
        event,
        mode,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(subject(sentence, at.token())),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        times,
        List.of(at),
        tense(sentence, at.token()),
        chain,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Draft.Basis.FRAME,
        false);
  }

  private static Draft.Tense tense(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      if (sentence.token(child).xpos().equals("MD")) {
        return Draft.Tense.FUTURE;
      }
    }
    return switch (sentence.token(token).xpos()) {
      case "VBD", "VBN" -> Draft.Tense.PAST;
      case "VBZ", "VBP" -> Draft.Tense.PRESENT;
      default -> Draft.Tense.NONE;
    };
  }

  private static Party subject(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      if (sentence.token(child).relation().equals("nsubj")) {
        return new Party.Phrase(sentence.number(), child, true);
      }
    }
    return new Party.Issuer();
  }

  private static TokenRef find(ParsedText parsed, String form) {
    String[] parts = form.split("#", -1);
    int wanted = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    int seen = 0;
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.form(i).equals(parts[0]) && ++seen == wanted) {
          return new TokenRef(sentence.number(), i);
        }
      }
    }
    throw new IllegalArgumentException("no word " + form + " in " + parsed.text().text());
  }

  @Override
  public void close() {
    parser.close();
  }
}
