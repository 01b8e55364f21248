package sitroom.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.fuse.Told;
import sitroom.ledger.store.ReadDocument;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.EntryId;
import sitroom.model.EventType;
import sitroom.model.Evidence;
import sitroom.model.Factuality;
import sitroom.model.Kind;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.Quotation;
import sitroom.model.Span;
import sitroom.model.SpeechAct;
import sitroom.model.When;

/**
 * A reader of a very small English for tests of incidents: "ACTOR phoned ACTOR[ on DATE].",
 * likewise "met", "talked to"; "ACTOR threatened|promised|demanded|denied|refused|accepted ACTOR:
 * WORDS[ on DATE].", "ACTOR attacked ACTOR on DATE.". An actor is a country, or a person written as
 * NAME of COUNTRY. WORDS with "attack" speak of one.
 */
final class Courier {
  private record Saying(
      Optional<SpeechAct> speech, EventType event, Optional<String> mode, Factuality factuality) {}

  private static final Map<String, Saying> SAYINGS =
      Map.ofEntries(
          Map.entry("phoned", done(EventType.CONSULT, "phone")),
          Map.entry("met", done(EventType.CONSULT, "visit")),
          Map.entry("talked to", done(EventType.CONSULT, "")),
          Map.entry("attacked", done(EventType.ASSAULT, "")),
          Map.entry(
              "threatened", said(SpeechAct.THREAT, EventType.THREATEN, Factuality.CONDITIONAL)),
          Map.entry("promised", said(SpeechAct.COMMITMENT, EventType.AGREE, Factuality.PLANNED)),
          Map.entry("demanded", said(SpeechAct.DEMAND, EventType.REQUEST, Factuality.DEMANDED)),
          Map.entry("refused", said(SpeechAct.REJECTION, EventType.REJECT, Factuality.ASSERTED)),
          Map.entry("accepted", said(SpeechAct.ACCEPTANCE, EventType.AGREE, Factuality.ASSERTED)),
          Map.entry("accused", said(SpeechAct.ACCUSATION, EventType.ACCUSE, Factuality.ASSERTED)),
          Map.entry("denied", said(SpeechAct.DENIAL, EventType.REJECT, Factuality.DENIED)));

  private static final Pattern ACT =
      Pattern.compile(
          "(?<source>\\p{Lu}\\w+(?: of \\p{Lu}\\w+)?) (?<verb>"
              + String.join("|", SAYINGS.keySet())
              + ") (?<target>\\p{Lu}\\w+(?: of \\p{Lu}\\w+)?)(?:: (?<words>[a-z0-9, ]+?))?"
              + "(?: on (?<day>\\d{4}-\\d{2}-\\d{2}))?\\.");

  /**
   * Of {@code palace.CODE} the side CODE is the issuer; the League has two members, and penalties
   * are sanctions.
   */
  static final Parties PARTIES =
      new Parties() {
        @Override
        public Optional<Told.Issuer> issuer(Optional<String> uri, Optional<String> outlet) {
          return uri.filter(at -> at.startsWith("https://palace."))
              .map(at -> at.substring("https://palace.".length(), at.lastIndexOf('/')))
              .map(code -> new Told.Issuer(code.toUpperCase(Locale.ROOT), "Palace of " + code));
        }

        @Override
        public Set<String> members(String organisation, LocalDate day) {
          return organisation.equals("LEA") ? Set.of("BOR", "SYL") : Set.of();
        }

        @Override
        public List<List<String>> kindredWords() {
          return List.of(List.of("sanctions", "penalties"));
        }
      };

  private Courier() {}

  private static Saying done(EventType event, String mode) {
    return new Saying(
        Optional.empty(),
        event,
        mode.isEmpty() ? Optional.empty() : Optional.of(mode),
        Factuality.ASSERTED);
  }

  private static Saying said(SpeechAct act, EventType event, Factuality factuality) {
    return new Saying(Optional.of(act), event, Optional.empty(), factuality);
  }

  /** What a palace makes known on a day. */
  static Document readout(String country, String day, String text) {
    return Document.of(text)
        .withUri("https://palace." + country + "/" + Integer.toHexString(text.hashCode()))
        .withOutlet("Palace of " + country)
        .withPublished(LocalDate.parse(day));
  }

  /** A newspaper's story. */
  static Document story(String outlet, String day, String text) {
    return Document.of(text)
        .withUri(
            "https://"
                + outlet.toLowerCase(Locale.ROOT)
                + ".example/"
                + Integer.toHexString(text.hashCode()))
        .withOutlet(outlet)
        .withPublished(LocalDate.parse(day));
  }

  static ReadDocument read(Document document) {
    return read(document, entries(document));
  }

  static ReadDocument read(Document document, List<Entry> entries) {
    return ReadDocument.of(document, "courier", entries, List.of());
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
    Span span = new Span(act.start("verb"), act.end() - 1);
    Optional<String> words = Optional.ofNullable(act.group("words"));
    return new Entry(
        "e-unknown",
        document.id(),
        document.uri(),
        document.outlet(),
        document.published(),
        false,
        sentence,
        List.of(new Evidence(span, span.of(document.text()))),
        saying.speech().isPresent() ? Kind.VERBAL : Kind.MATERIAL,
        saying.speech(),
        Optional.of(saying.event()),
        saying.mode(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(saying.factuality()),
        source,
        target,
        words.map(
            text ->
                new Proposition(
                    text,
                    Optional.of(new Span(act.start("words"), act.end("words"))),
                    text.contains("attack") ? Optional.of(EventType.ASSAULT) : Optional.empty(),
                    source,
                    target,
                    Polarity.POSITIVE)),
        Optional.empty(),
        Optional.ofNullable(act.group("day"))
            .map(
                day ->
                    new When(
                        Optional.of(day),
                        Optional.of(new Span(act.start("day"), act.end("day"))),
                        Optional.of(LocalDate.parse(day)),
                        Optional.of(LocalDate.parse(day)),
                        false)),
        Optional.empty(),
        List.of(),
        Optional.of(Quotation.INDIRECT),
        "courier: " + act.group("verb"),
        0.9);
  }

  private static ActorMention actor(Matcher act, String group) {
    String[] words = act.group(group).split(" of ", -1);
    boolean person = words.length > 1;
    String code = words[words.length - 1].substring(0, 3).toUpperCase(Locale.ROOT);
    return new ActorMention(
        act.group(group),
        Optional.of(new Span(act.start(group), act.end(group))),
        Optional.of(person ? words[0].toLowerCase(Locale.ROOT) : code),
        words[0],
        Optional.of(code),
        Optional.of("GOV"),
        person ? Optional.of("Ruler") : Optional.empty(),
        "");
  }
}
