package sitroom.reader.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.frames.Lexicon;
import sitroom.model.Medium;
import sitroom.model.Quotation;
import sitroom.model.Span;
import sitroom.model.Utterance;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.text.Block;

/**
 * Reads acts out of parsed text: the front door of this package. Pure and safe for use by several
 * threads.
 */
public final class Extractor {
  private final Lexicon lexicon;

  public Extractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What was found in a document.
   *
   * @param drafts in the order in which they were found
   * @param standIns plain claims for what is said where nothing in it makes an entry
   * @param unread predicates without a draft, with the reason
   * @param utterances quotations with whose words they are; the spans count in the prepared text
   */
  public record Found(
      List<Draft> drafts, List<StandIn> standIns, List<Unread> unread, List<Utterance> utterances) {
    public Found {
      drafts = List.copyOf(drafts);
      standIns = List.copyOf(standIns);
      unread = List.copyOf(unread);
      utterances = List.copyOf(utterances);
    }
  }

  /**
   * A plain claim that counts only where none of the drafts inside what is said makes an entry: "he
   * said that the tests had found a poison" tells of tests by nobody.
   */
  public record StandIn(Draft claim, List<Draft> others) {
    public StandIn {
      others = List.copyOf(others);
    }
  }

  /** A predicate without a draft, and why; the span counts in the prepared text. */
  public record Unread(int sentence, Span span, String reason) {}

  /**
   * Extracts the drafts of a document.
   *
   * @param given the parsed sentences; attachments that are known to be wrong are mended first
   * @param quotes what stands between quotation marks, without the marks, in the prepared text
   * @param actors tells which actors a party is
   */
  public Found extract(ParsedText given, List<Span> quotes, ActorFinder actors) {
    ParsedText parsed =
        given.mended(one -> ClauseRepairs.mend(TreeRepairs.mend(one, lexicon), lexicon));
    Extraction extraction =
        new Extraction(
            lexicon,
            actors,
            quotes,
            parsed.text().document().title().map(Meetings::wordsOf).orElse(Set.of()));
    QuoteVoices quoteVoices = new QuoteVoices(parsed, extraction);
    for (int i = 0; i < parsed.sentences().size(); i++) {
      Sentence sentence = parsed.sentences().get(i);
      Block block = blockOf(parsed, i);
      if (block.kind() == Block.Kind.QUESTION) {
        extraction.pass(i, sentence.span(), "a question");
        continue;
      }
      Voice base = voiceOf(block, i);
      Optional<Voice> quoted = quoteVoices.of(sentence, base);
      if (quoted.isPresent() && Fragments.continues(sentence, extraction)) {
        Fragments.extend(sentence, extraction);
        continue;
      }
      int before = extraction.drafts().size();
      new SentenceReader(sentence, extraction).read(quoted.orElse(base));
      if (quoted.isPresent() && extraction.drafts().size() == before) {
        Fragments.extend(sentence, extraction);
      }
    }
    List<Utterance> utterances =
        quoteVoices.utterances(
            sentence -> voiceOf(blockOf(parsed, sentence.number()), sentence.number()));
    return new Found(extraction.drafts(), extraction.standIns(), extraction.unread(), utterances);
  }

  private static Block blockOf(ParsedText parsed, int sentence) {
    return parsed.text().blocks().get(parsed.blockOf().get(sentence));
  }

  /** The voice in which a block is told: a turn is its speaker's, everything else the outlet's. */
  private static Voice voiceOf(Block block, int sentence) {
    if (block.speaker().isEmpty()) {
      return new Voice(
          List.of(),
          Optional.of(new Party.Issuer()),
          Optional.empty(),
          Optional.empty(),
          false,
          List.of(),
          List.of());
    }
    Party turn = new Party.Turn(block.speaker().get());
    DraftLink link = new DraftLink(turn, block.speaker().get(), Optional.empty(), Medium.VOICE);
    return Voice.outlet()
        .within(
            link,
            new TokenRef(sentence, 0),
            Optional.empty(),
            Optional.of(Quotation.DIRECT),
            "turn of the speaker");
  }
}
