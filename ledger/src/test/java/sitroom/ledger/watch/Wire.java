package sitroom.ledger.watch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.knowledge.Knowledge;
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
import sitroom.model.Span;
import sitroom.model.SpeechAct;
import sitroom.model.When;

/**
 * Entries in a line each, for tests of watching. Each line is a document of its own.
 *
 * <pre>
 * 2021-12-08 Reuters tells RUS MOBILIZE UKR asserted "Russia massed troops near Ukraine"
 * 2022-02-24 Reuters tells noun RUS ASSAULT UKR asserted on 2014-03-01 "invasion of Crimea"
 * 2021-12-07 USA threat USA SANCTION RUS if RUS ASSAULT UKR "if Russia invades" "we will respond"
 * </pre>
 */
public final class Wire {
  private static final String ACT =
      "(?<%1$snot>not )?(?<%1$ssource>\\S+) (?<%1$sevent>[A-Z]+)(?:/(?<%1$smode>[a-z-]+))?"
          + "(?: (?<%1$starget>[A-Z?][^\\s\"]*|nato|european-union|csto))?";
  private static final Pattern TELLS =
      Pattern.compile(
          "(?<day>\\S+) (?<outlet>\\S+) tells (?<noun>noun )?"
              + ACT.formatted("a")
              + " (?<how>[a-z]+)(?: on (?<on>[-\\d]+))? \"(?<words>.*)\"");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?<day>\\S+) (?<who>\\S+)"
              + " (?<speech>commitment|refusal|offer|threat|demand|warning|accusation|denial|claim)"
              + "(?: "
              + ACT.formatted("a")
              + ")?(?: if "
              + ACT.formatted("c")
              + " \"(?<if>[^\"]*)\")? \"(?<words>[^\"]*)\"");

  private static final Knowledge PACKS = Knowledge.loadAll(Path.of("../packs"));

  /** What the packs of the repository know. */
  public static final WatchKnowledge KNOWLEDGE = new WatchKnowledge(PACKS);

  private Wire() {}

  /** The entries of lines. */
  public static List<Entry> entries(List<String> lines) {
    return lines.stream().map(line -> read(line).entries().get(0)).toList();
  }

  /** The document of a line, with its entry. */
  public static ReadDocument read(String line) {
    Matcher tells = TELLS.matcher(line);
    if (tells.matches()) {
      return told(line, tells);
    }
    Matcher says = SAYS.matcher(line);
    if (says.matches()) {
      return said(line, says);
    }
    throw new IllegalArgumentException("no wire: " + line);
  }

  private static Document document(String line, String outlet, String day) {
    return Document.of(line)
        .withUri("https://wire.example/" + Integer.toHexString(line.hashCode()))
        .withOutlet(outlet)
        .withPublished(LocalDate.parse(day));
  }

  private static ReadDocument told(String line, Matcher told) {
    Document document = document(line, told.group("outlet"), told.group("day"));
    Span words = new Span(told.start("words"), told.end("words"));
    Optional<When> when =
        Optional.ofNullable(told.group("on"))
            .map(LocalDate::parse)
            .map(
                day ->
                    new When(
                        Optional.of(told.group("on")),
                        Optional.empty(),
                        Optional.of(day),
                        Optional.of(day),
                        false));
    String rule =
        told.group("noun") == null
            ? "frame invade [!obj:privacy] (assault.tsv:1)"
            : "frame invasion [!of:privacy] (assault.tsv:1)";
    return made(
        document,
        words,
        Kind.MATERIAL,
        Optional.empty(),
        EventType.ofCode(told.group("aevent")),
        Optional.ofNullable(told.group("amode")),
        Factuality.ofCode(told.group("how")),
        actors(told.group("asource"), words),
        actors(told.group("atarget"), words),
        Optional.empty(),
        Optional.empty(),
        when,
        rule);
  }

  private static ReadDocument said(String line, Matcher said) {
    Document document = document(line, "Wire", said.group("day"));
    Span words = new Span(said.start("words"), said.end("words"));
    SpeechAct speech = SpeechAct.ofCode(said.group("speech")).orElseThrow();
    Optional<Proposition> proposition = proposition(said, "a", said.group("words"), words);
    Optional<Proposition> condition =
        said.group("cevent") == null
            ? Optional.empty()
            : proposition(said, "c", said.group("if"), words);
    return made(
        document,
        words,
        Kind.VERBAL,
        Optional.of(speech),
        event(speech),
        Optional.empty(),
        Optional.of(condition.isPresent() ? Factuality.CONDITIONAL : Factuality.PLANNED),
        actors(said.group("who"), words),
        proposition.map(Proposition::target).orElse(List.of()),
        proposition,
        condition,
        Optional.empty(),
        "cue");
  }

  private static Optional<EventType> event(SpeechAct speech) {
    return switch (speech) {
      case THREAT -> Optional.of(EventType.THREATEN);
      case COMMITMENT, OFFER -> Optional.of(EventType.AGREE);
      case REFUSAL -> Optional.of(EventType.REJECT);
      case DEMAND -> Optional.of(EventType.REQUEST);
      case ACCUSATION -> Optional.of(EventType.ACCUSE);
      default -> Optional.empty();
    };
  }

  private static Optional<Proposition> proposition(
      Matcher said, String part, String text, Span words) {
    return Optional.ofNullable(said.group(part + "event"))
        .flatMap(EventType::ofCode)
        .map(
            event ->
                new Proposition(
                    text,
                    Optional.empty(),
                    Optional.of(event),
                    actors(said.group(part + "source"), words),
                    actors(said.group(part + "target"), words),
                    said.group(part + "not") == null ? Polarity.POSITIVE : Polarity.NEGATIVE));
  }

  private static List<ActorMention> actors(
      @org.jspecify.annotations.Nullable String sides, Span words) {
    List<ActorMention> actors = new ArrayList<>();
    for (String side : sides == null ? List.<String>of() : Arrays.asList(sides.split("\\+"))) {
      if (!side.equals("?")) {
        boolean country = side.matches("[A-Z]{3}");
        actors.add(
            new ActorMention(
                side,
                Optional.of(new Span(words.start(), words.start() + 1)),
                Optional.of(side),
                KNOWLEDGE.name(side),
                country ? Optional.of(side) : Optional.empty(),
                Optional.of("GOV"),
                Optional.empty(),
                ""));
      }
    }
    return actors;
  }

  private static ReadDocument made(
      Document document,
      Span words,
      Kind kind,
      Optional<SpeechAct> speech,
      Optional<EventType> event,
      Optional<String> mode,
      Optional<Factuality> how,
      List<ActorMention> source,
      List<ActorMention> target,
      Optional<Proposition> proposition,
      Optional<Proposition> condition,
      Optional<When> when,
      String rule) {
    Entry entry =
        new Entry(
            "e-unknown",
            document.id(),
            document.uri(),
            document.outlet(),
            document.published(),
            false,
            0,
            List.of(new Evidence(words, words.of(document.text()))),
            kind,
            speech,
            event,
            mode,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            how,
            source,
            target,
            proposition,
            condition,
            when,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            rule,
            0.8);
    return ReadDocument.of(document, "wire-1", List.of(EntryId.assign(entry)), List.of());
  }
}
