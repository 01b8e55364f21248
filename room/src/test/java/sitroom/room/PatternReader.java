package sitroom.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.EntryId;
import sitroom.model.EventType;
import sitroom.model.Evidence;
import sitroom.model.Factuality;
import sitroom.model.Kind;
import sitroom.model.Medium;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.Quotation;
import sitroom.model.Span;
import sitroom.model.SpeechAct;
import sitroom.model.When;
import sitroom.reader.Reading;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;
import sitroom.reader.text.Alignment;
import sitroom.reader.text.Block;
import sitroom.reader.text.PreparedText;

/**
 * A reader of a very small English, so that tests of what stands around reading need no network and
 * no packs. It knows "Ruritania threatened to invade Borduria[ if WORDS][, NAME said][ on DATE]"
 * and "Ruritania invaded Borduria"; a sentence of more than 40 words it leaves alone, "slow" makes
 * it slow, and "fault" makes it fail.
 */
public final class PatternReader implements DocumentReader {
  private static final Pattern SENTENCE = Pattern.compile("[^\\s.][^.]*\\.?");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern ACT =
      Pattern.compile(
          "(?<source>\\p{Lu}\\w+) (?:(?<threat>threatened to (?<what>invade))|invaded)"
              + " (?<target>\\p{Lu}\\w+)(?: if (?<condition>[^,.]+))?(?:, (?<speaker>\\p{Lu}\\w+)"
              + " (?<cue>said))?(?: on (?<when>\\d{4}-\\d{2}-\\d{2}))?");
  private static final int LONGEST = 40;

  @Override
  public Reading read(Document document) {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    List<Integer> blockOf = new ArrayList<>();
    List<ParsedText.Unparsed> unparsed = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    List<Reading.Silence> silences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      List<Token> words = words(text, span);
      if (words.size() > LONGEST) {
        unparsed.add(
            new ParsedText.Unparsed(
                span, "a sentence of " + words.size() + " words has no place to cut it"));
        continue;
      }
      Sentence sentence = new Sentence(sentences.size(), words);
      sentences.add(sentence);
      blockOf.add(0);
      misbehave(matcher.group());
      Matcher act = ACT.matcher(text).region(span.start(), span.end());
      if (act.find()) {
        entries.add(entry(document, sentence.number(), act));
      } else {
        silences.add(new Reading.Silence(sentence.number(), span, "no row names a word of it"));
      }
    }
    return new Reading(
        new ParsedText(prepared(document), sentences, blockOf, unparsed), entries, silences);
  }

  private static PreparedText prepared(Document document) {
    int length = document.text().length();
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, length), Optional.empty());
    return new PreparedText(
        document, document.text(), Alignment.identity(length), List.of(block), Optional.empty());
  }

  private static void misbehave(String sentence) {
    if (sentence.contains("fault")) {
      throw new IllegalStateException("the sentence asked for it");
    }
    if (sentence.contains("slow")) {
      try {
        Thread.sleep(30);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static List<Token> words(String text, Span span) {
    List<Token> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(span.start(), span.end());
    while (word.find()) {
      int head = words.isEmpty() ? Sentence.ROOT : 0;
      words.add(
          new Token(
              word.group(), word.start(), word.end(), word.group(), "X", "X", "O", head, "dep"));
    }
    return words;
  }

  private static Entry entry(Document document, int sentence, Matcher act) {
    boolean threat = act.group("threat") != null;
    List<ActorMention> source = List.of(actor(act, "source"));
    List<ActorMention> target = List.of(actor(act, "target"));
    Optional<String> day = Optional.ofNullable(act.group("when"));
    return EntryId.assign(
        new Entry(
            "",
            document.id(),
            document.uri(),
            document.outlet(),
            document.published(),
            false,
            sentence,
            List.of(new Evidence(new Span(act.start(), act.end()), act.group())),
            threat ? Kind.VERBAL : Kind.MATERIAL,
            threat ? Optional.of(SpeechAct.THREAT) : Optional.empty(),
            Optional.of(threat ? EventType.THREATEN : EventType.ASSAULT),
            Optional.empty(),
            Optional.empty(),
            List.of("military"),
            Optional.of(threat ? "138" : "190"),
            Optional.of(threat ? Factuality.PLANNED : Factuality.ASSERTED),
            source,
            target,
            Optional.ofNullable(act.group("what"))
                .map(
                    what ->
                        proposition(
                            what,
                            act.start("what"),
                            Optional.of(EventType.ASSAULT),
                            source,
                            target)),
            Optional.ofNullable(act.group("condition"))
                .map(
                    what ->
                        proposition(
                            what, act.start("condition"), Optional.empty(), List.of(), List.of())),
            day.map(
                date ->
                    new When(
                        Optional.of(date),
                        Optional.of(new Span(act.start("when"), act.end("when"))),
                        Optional.of(LocalDate.parse(date)),
                        Optional.of(LocalDate.parse(date)),
                        false)),
            Optional.empty(),
            act.group("speaker") == null
                ? List.of()
                : List.of(
                    new AttributionLink(
                        actor(act, "speaker"),
                        "said",
                        Optional.of(new Span(act.start("cue"), act.end("cue"))),
                        Medium.STATEMENT)),
            threat ? Optional.of(Quotation.INDIRECT) : Optional.empty(),
            threat ? "verbs.tsv:7 threaten; clause" : "verbs.tsv:9 invade",
            0.9));
  }

  private static Proposition proposition(
      String text,
      int start,
      Optional<EventType> event,
      List<ActorMention> source,
      List<ActorMention> target) {
    Span span = new Span(start, start + text.length());
    return new Proposition(text, Optional.of(span), event, source, target, Polarity.POSITIVE);
  }

  private static ActorMention actor(Matcher act, String group) {
    String name = act.group(group);
    return new ActorMention(
        name,
        Optional.of(new Span(act.start(group), act.end(group))),
        Optional.empty(),
        name,
        Optional.of(name.substring(0, 3).toUpperCase(java.util.Locale.ROOT)),
        Optional.of("GOV"),
        Optional.empty(),
        "countries.tsv:3");
  }

  @Override
  public String fingerprint() {
    return "pattern";
  }

  @Override
  public void close() {}
}
