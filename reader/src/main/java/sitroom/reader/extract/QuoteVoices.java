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
            reported(found, base)
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

  private Optional<Voice> reported(Speaking found, Voice base) {
    int at = found.cue();
    return attributions(found.sentence())
        .reported(at, at, base, found.rule(), Medium.VOICE)
        .map(said -> said.quoted(Quotation.DIRECT));
  }

  private Optional<Voice> voice(Speaking found, Voice base) {
    return reported(found, base)
        .map(said -> said.addressee().isPresent() ? said : addressing(said, found));
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
    List<Integer> above = above(view, quote);
    Optional<Speaking> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int token = 0; token < sentence.size(); token++) {
      boolean outside = !quote.contains(view.span(token, token));
      Optional<Cue> row =
          outside && view.grammar().isVerb(token)
              ? view.matcher().saying(token, false)
              : Optional.empty();
      if (row.isPresent() && hasSpeaker(view, token)) {
        int steps = above.indexOf(token);
        int far = steps >= 0 ? steps : sentence.size() + gap(view.span(token, token), quote);
        if (far < least) {
          best = Optional.of(new Speaking(sentence, token, row.get().label()));
          least = far;
        }
      }
    }
    return best;
  }

  /** The first word of the sentence inside the quotation, and the words that it hangs under. */
  private static List<Integer> above(SentenceView view, Span quote) {
    Sentence sentence = view.sentence();
    List<Integer> above = new ArrayList<>();
    for (int token = 0; token < sentence.size() && above.isEmpty(); token++) {
      if (quote.contains(view.span(token, token))) {
        for (int at = token; at != Sentence.ROOT; at = sentence.head(at)) {
          above.add(at);
        }
      }
    }
    return above;
  }

  /** Characters between a word and a quotation. */
  private static int gap(Span word, Span quote) {
    int gap = word.end() <= quote.start() ? quote.start() - word.end() : word.start() - quote.end();
    return Math.max(0, gap);
  }

  private boolean hasSpeaker(SentenceView view, int verb) {
    OptionalInt subject = view.roles().grammaticalSubject(verb);
    return subject.isPresent() && !isQuoted(view.span(subject.getAsInt(), subject.getAsInt()));
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
    String text = parsed.text().text();
    return text.substring(Math.max(0, quote.start() - 3), quote.start()).matches("(?s).*: ?[\"“]");
  }

  private boolean isQuoted(Span word) {
    return extraction.quotes().stream().anyMatch(quote -> quote.contains(word));
  }
}
