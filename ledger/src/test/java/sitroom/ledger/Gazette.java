package sitroom.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.ledger.store.ReadDocument;
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
import sitroom.model.Where;

/**
 * A reader of a very small English for tests of the ledger: "Ruritania threatened to invade
 * Borduria[ if WORDS][ in PLACE][ on DATE][, NAME said]", likewise "promised to help", "denied
 * invading", "invaded". An actor is a country, or a person written as NAME of COUNTRY.
 */
final class Gazette {
  static final String FINGERPRINT = "gazette-1";

  private record Saying(
      Optional<SpeechAct> speechAct,
      EventType event,
      Factuality factuality,
      Optional<EventType> content) {}

  private static final Map<String, Saying> SAYINGS =
      Map.of(
          "threatened to invade",
          saying(SpeechAct.THREAT, EventType.THREATEN, Factuality.POSSIBLE, EventType.ASSAULT),
          "promised to help",
          saying(SpeechAct.COMMITMENT, EventType.AGREE, Factuality.PLANNED, EventType.AID),
          "denied invading",
          saying(SpeechAct.DENIAL, EventType.REJECT, Factuality.DENIED, EventType.ASSAULT),
          "invaded",
          new Saying(Optional.empty(), EventType.ASSAULT, Factuality.ASSERTED, Optional.empty()));

  private static final Pattern ACT =
      Pattern.compile(
          "(?<source>\\p{Lu}\\w+(?: of \\p{Lu}\\w+)?)"
              + " (?<verb>threatened to invade|promised to help|denied invading|invaded)"
              + " (?<target>\\p{Lu}\\w+(?: of \\p{Lu}\\w+)?)(?: if (?<condition>[a-z ]+?))?"
              + "(?: in (?<place>\\p{Lu}\\w+))?(?: on (?<day>\\d{4}-\\d{2}-\\d{2}))?"
              + "(?:, (?<speaker>\\p{Lu}\\w+) (?<cue>said))?\\.",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Gazette() {}

  private static Saying saying(
      SpeechAct act, EventType event, Factuality factuality, EventType content) {
    return new Saying(Optional.of(act), event, factuality, Optional.of(content));
  }

  /** A story of The Strelsau Gazette of 7 December 2021. */
  static Document story(String name, String text) {
    return Document.of(text)
        .withUri("https://gazette.example/" + name)
        .withOutlet("The Strelsau Gazette")
        .withPublished(LocalDate.of(2021, 12, 7));
  }

  static ReadDocument read(Document document) {
    return read(document, FINGERPRINT);
  }

  static ReadDocument read(Document document, String fingerprint) {
    return ReadDocument.of(document, fingerprint, entries(document), List.of());
  }

  static List<Entry> entries(Document document) {
    List<Entry> entries = new ArrayList<>();
    Matcher act = ACT.matcher(document.text());
    while (act.find()) {
      entries.add(EntryId.assign(entry(document, entries.size(), act)));
    }
    return entries;
  }

  private static Entry entry(Document document, int sentence, Matcher act) {
    Saying saying = Objects.requireNonNull(SAYINGS.get(act.group("verb")));
    List<ActorMention> source = List.of(actor(act, "source"));
    List<ActorMention> target = List.of(actor(act, "target"));
    Span words = new Span(act.start("verb"), act.end() - 1);
    return new Entry(
        "e-unknown",
        document.id(),
        document.uri(),
        document.outlet(),
        document.published(),
        false,
        sentence,
        List.of(new Evidence(words, words.of(document.text()))),
        saying.speechAct().isPresent() ? Kind.VERBAL : Kind.MATERIAL,
        saying.speechAct(),
        Optional.of(saying.event()),
        Optional.empty(),
        Optional.empty(),
        List.of("military"),
        Optional.empty(),
        Optional.of(act.group("condition") == null ? saying.factuality() : Factuality.CONDITIONAL),
        source,
        target,
        saying
            .content()
            .map(
                event ->
                    new Proposition(
                        act.group("verb"),
                        span(act, "verb"),
                        Optional.of(event),
                        source,
                        target,
                        Polarity.POSITIVE)),
        group(act, "condition")
            .map(
                text ->
                    new Proposition(
                        text,
                        span(act, "condition"),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Polarity.POSITIVE)),
        group(act, "day")
            .map(
                day ->
                    new When(
                        Optional.of(day),
                        span(act, "day"),
                        Optional.of(LocalDate.parse(day)),
                        Optional.of(LocalDate.parse(day)),
                        false)),
        group(act, "place")
            .map(place -> new Where(place, span(act, "place"), place, Optional.of("RUR"))),
        group(act, "speaker")
            .map(
                name ->
                    List.of(
                        new AttributionLink(
                            actor(act, "speaker"), "said", span(act, "cue"), Medium.STATEMENT)))
            .orElse(List.of()),
        Optional.of(Quotation.INDIRECT),
        "gazette: " + act.group("verb"),
        act.group("condition") == null ? 0.9 : 0.6);
  }

  private static ActorMention actor(Matcher act, String group) {
    String[] words = act.group(group).split(" of ", -1);
    boolean person = words.length > 1;
    String country = words[words.length - 1];
    return new ActorMention(
        act.group(group),
        span(act, group),
        person ? Optional.of(words[0].toLowerCase(Locale.ROOT)) : Optional.empty(),
        words[0],
        Optional.of(country.substring(0, 3).toUpperCase(Locale.ROOT)),
        Optional.of("GOV"),
        Optional.empty(),
        "");
  }

  private static Optional<String> group(Matcher act, String name) {
    return Optional.ofNullable(act.group(name));
  }

  private static Optional<Span> span(Matcher act, String name) {
    return group(act, name).map(text -> new Span(act.start(name), act.end(name)));
  }
}
