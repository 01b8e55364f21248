package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import sitroom.knowledge.frames.Cue;
import sitroom.model.ActorMention;
import sitroom.model.Medium;
import sitroom.model.Quotation;
import sitroom.model.Span;
import sitroom.model.Utterance;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;

/**
 * Whose words the quotations of a document are, where the sentence itself has no verb of saying: a
 * quotation that runs over sentences has one speaker, who is named before it, inside it or after
 * it.
 */
final class QuoteVoices {
  private static final int SHORTEST = 12;

  private final ParsedText parsed;
  private final Extraction extraction;
  private final Map<Span, Speaking> speaking = new HashMap<>();

  /** A verb of saying with the sentence it stands in. */
  private record Speaking(Sentence sentence, int cue, String rule) {}

  QuoteVoices(ParsedText parsed, Extraction extraction) {
    this.parsed = parsed;
    this.extraction = extraction;
    Optional<Speaking> last = Optional.empty();
    int lastBlock = -1;
    for (Span quote : extraction.quotes()) {
      if (quote.length() < SHORTEST) {
        continue;
      }
      Optional<Speaking> own = find(quote);
      int block = blockAt(quote);
      if (own.isEmpty() && (block == lastBlock || block == lastBlock + 1)) {
        own = last;
      }
      own.ifPresent(found -> speaking.put(quote, found));
      last = own;
      lastBlock = block;
    }
  }

  /**
   * The voice for a sentence that lies wholly inside a quotation; empty where it does not, or
   * nobody is named.
   */
  Optional<Voice> of(Sentence sentence, Voice base) {
    for (Span quote : extraction.quotes()) {
      if (covers(quote, sentence.span())) {
        return Optional.ofNullable(speaking.get(quote)).flatMap(found -> voice(found, base));
      }
    }
    return Optional.empty();
  }

  /**
   * The quotations of which it is told whose words they are, in the order of the text; the spans
   * count in the prepared text.
   */
  List<Utterance> utterances(Function<Sentence, Voice> bases) {
    SpeakerNames names = new SpeakerNames(parsed, extraction);
    List<Utterance> told = new ArrayList<>();
    for (Span quote : extraction.quotes()) {
      Speaking found = speaking.get(quote);
      if (found != null) {
        Voice base = bases.apply(found.sentence());
        List<ActorMention> chain =
            voice(found, base)
                .map(voice -> names.of(voice, found.sentence(), found.cue()))
                .orElse(List.of());
        if (!chain.isEmpty()) {
          told.add(new Utterance(quote, chain));
        }
      }
    }
    return told;
  }

  private static boolean covers(Span quote, Span sentence) {
    return quote.start() <= sentence.start() + 2 && sentence.end() - 3 <= quote.end();
  }

  private Optional<Voice> voice(Speaking found, Voice base) {
    Attributions attributions = attributions(found.sentence());
    int at = found.cue();
    Optional<Voice> voice =
        attributions
            .reported(at, at, base, found.rule(), Medium.VOICE)
            .map(said -> said.quoted(Quotation.DIRECT));
    return voice.map(said -> said.addressee().isPresent() ? said : addressing(said, found));
  }

  private Attributions attributions(Sentence sentence) {
    return new Attributions(extraction.view(sentence), extraction);
  }

  /**
   * Whom the speaker says elsewhere in the paragraph that he spoke to: "... referring to what he
   * told the minister".
   */
  private Voice addressing(Voice said, Speaking found) {
    int block = parsed.blockOf().get(found.sentence().number());
    for (Sentence other : parsed.sentences()) {
      if (parsed.blockOf().get(other.number()) == block
          && other.number() != found.sentence().number()) {
        SentenceView view = extraction.view(other);
        for (int token = 0; token < other.size(); token++) {
          boolean cue =
              view.grammar().isVerb(token) && view.matcher().saying(token, false).isPresent();
          Optional<Party> addressee =
              cue ? attributions(other).addressee(token, said) : Optional.empty();
          if (addressee.isPresent()) {
            return said.addressing(addressee.get());
          }
        }
      }
    }
    return said;
  }

  private int blockAt(Span quote) {
    List<Sentence> sentences = parsed.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().overlaps(quote)) {
        return parsed.blockOf().get(i);
      }
    }
    return -2;
  }

  /**
   * The verb of saying outside the quotation in a sentence that touches it, or that ends with a
   * colon before it.
   */
  private Optional<Speaking> find(Span quote) {
    Optional<Speaking> before = Optional.empty();
    for (Sentence sentence : parsed.sentences()) {
      Span span = sentence.span();
      if (span.end() <= quote.start()) {
        boolean colon = sentence.form(sentence.size() - 1).equals(":");
        boolean leads = colon && quote.start() - span.end() < 4;
        before = leads ? cue(sentence, quote).or(() -> mainVerb(sentence)) : Optional.empty();
      } else if (span.start() < quote.end() && !covers(quote, span)) {
        Optional<Speaking> found =
            cue(sentence, quote).or(() -> isLedTo(quote) ? mainVerb(sentence) : Optional.empty());
        if (found.isPresent()) {
          return found;
        }
      } else if (span.start() >= quote.end()) {
        break;
      }
    }
    return before;
  }

  /**
   * The verb of saying that governs the quotation's words, or else the nearest one outside it, in
   * the sentence.
   */
  private Optional<Speaking> cue(Sentence sentence, Span quote) {
    SentenceView view = extraction.view(sentence);
    Optional<Speaking> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int token = 0; token < sentence.size(); token++) {
      boolean outside = !quote.contains(view.span(token, token));
      if (outside && view.grammar().isVerb(token)) {
        Optional<Cue> row = view.matcher().saying(token, false);
        OptionalInt subject = view.roles().grammaticalSubject(token);
        int far = distance(sentence, token, quote);
        boolean speaks =
            subject.isPresent() && !isQuoted(view.span(subject.getAsInt(), subject.getAsInt()));
        if (row.isPresent() && speaks && far < least) {
          best = Optional.of(new Speaking(sentence, token, row.get().label()));
          least = far;
        }
      }
    }
    return best;
  }

  /** "The governor addressed the public:" the sentence before the colon names who speaks. */
  private Optional<Speaking> mainVerb(Sentence sentence) {
    SentenceView view = extraction.view(sentence);
    for (int token = 0; token < sentence.size(); token++) {
      boolean main = sentence.head(token) == Sentence.ROOT && view.grammar().isVerb(token);
      if (main && view.roles().grammaticalSubject(token).isPresent()) {
        return Optional.of(new Speaking(sentence, token, "colon before a quotation"));
      }
    }
    return Optional.empty();
  }

  private boolean isLedTo(Span quote) {
    String before = parsed.text().text().substring(0, quote.start());
    return before.substring(Math.max(0, before.length() - 3)).matches("(?s).*: ?[\"“]");
  }

  private boolean isQuoted(Span word) {
    return extraction.quotes().stream().anyMatch(quote -> quote.contains(word));
  }

  /** In steps up the tree where the quotation hangs under the word, else in characters and far. */
  private static int distance(Sentence sentence, int token, Span quote) {
    for (int i = 0; i < sentence.size(); i++) {
      if (quote.contains(new Span(sentence.token(i).start(), sentence.token(i).end()))) {
        int steps = 0;
        for (int at = i; at != Sentence.ROOT; at = sentence.head(at), steps++) {
          if (at == token) {
            return steps;
          }
        }
        break;
      }
    }
    Span word = new Span(sentence.token(token).start(), sentence.token(token).end());
    int gap = word.end() <= quote.start() ? quote.start() - word.end() : word.start() - quote.end();
    return sentence.size() + Math.max(0, gap);
  }
}
