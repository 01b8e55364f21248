package sitroom.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Entries for tests: one written out, and any that the ledger may hold. */
final class Entries {
  private Entries() {}

  static ActorMention actor(String text, String country) {
    return new ActorMention(
        text,
        Optional.of(new Span(0, text.length())),
        Optional.empty(),
        text,
        Optional.of(country),
        Optional.of("GOV"),
        Optional.empty(),
        "");
  }

  /**
   * "Ruritania said on Monday it would close the pass if Borduria attacked.", of a paper of 7
   * December 2021.
   */
  static Entry threat() {
    ActorMention ruritania = actor("Ruritania", "RUR");
    ActorMention borduria = actor("Borduria", "BOR");
    return new Entry(
        "e-1",
        "d-1",
        Optional.of("pass.txt"),
        Optional.of("The Strelsau Gazette"),
        Optional.of(LocalDate.of(2021, 12, 7)),
        false,
        3,
        List.of(
            new Evidence(
                new Span(10, 67), "said on Monday it would close the pass if Borduria attacked")),
        Kind.VERBAL,
        Optional.of(SpeechAct.THREAT),
        Optional.of(EventType.THREATEN),
        Optional.empty(),
        Optional.empty(),
        List.of("military"),
        Optional.of("138"),
        Optional.of(Factuality.CONDITIONAL),
        List.of(ruritania),
        List.of(borduria),
        Optional.of(
            new Proposition(
                "close the pass",
                Optional.of(new Span(34, 48)),
                Optional.of(EventType.COERCE),
                List.of(ruritania),
                List.of(borduria),
                Polarity.POSITIVE)),
        Optional.of(
            new Proposition(
                "Borduria attacked",
                Optional.empty(),
                Optional.of(EventType.ASSAULT),
                List.of(borduria),
                List.of(),
                Polarity.POSITIVE)),
        Optional.of(
            new When(
                Optional.of("on Monday"),
                Optional.of(new Span(15, 24)),
                Optional.of(LocalDate.of(2021, 12, 6)),
                Optional.of(LocalDate.of(2021, 12, 6)),
                false)),
        Optional.empty(),
        List.of(
            new AttributionLink(
                ruritania, "said", Optional.of(new Span(10, 14)), Medium.STATEMENT)),
        Optional.of(Quotation.INDIRECT),
        "acts.tsv:12; condition if",
        0.82);
  }

  static Arbitrary<Entry> any() {
    Arbitrary<Parties> parties =
        Combinators.combine(
                actors(), actors(), optional(propositions()), optional(propositions()), links())
            .as(Parties::new);
    Arbitrary<Act> acts =
        Combinators.combine(
                Arbitraries.of(Kind.values()),
                optional(Arbitraries.of(SpeechAct.values())),
                optional(Arbitraries.of(EventType.values())),
                optional(words()),
                optional(words()),
                words().list().ofMaxSize(2),
                optional(Arbitraries.of(Factuality.values())),
                optional(Arbitraries.of(Quotation.values())))
            .as(Act::new);
    Arbitrary<Setting> settings =
        Combinators.combine(
                optional(words()),
                optional(days()),
                Arbitraries.of(true, false),
                pieces().list().ofMaxSize(3),
                optional(times()),
                optional(places()),
                words(),
                Arbitraries.integers().between(0, 10_000))
            .as(Setting::new);
    return Combinators.combine(acts, parties, settings).as(Entries::entry);
  }

  private record Act(
      Kind kind,
      Optional<SpeechAct> speechAct,
      Optional<EventType> event,
      Optional<String> mode,
      Optional<String> medium,
      List<String> contexts,
      Optional<Factuality> factuality,
      Optional<Quotation> quote) {}

  private record Parties(
      List<ActorMention> source,
      List<ActorMention> target,
      Optional<Proposition> proposition,
      Optional<Proposition> condition,
      List<AttributionLink> attribution) {}

  private record Setting(
      Optional<String> origin,
      Optional<LocalDate> published,
      boolean assumed,
      List<Evidence> evidence,
      Optional<When> when,
      Optional<Where> where,
      String rule,
      int confidence) {}

  private static Entry entry(Act act, Parties parties, Setting setting) {
    return new Entry(
        "e-0",
        "d-0",
        setting.origin(),
        setting.origin(),
        setting.published(),
        setting.assumed(),
        setting.confidence(),
        setting.evidence(),
        act.kind(),
        act.speechAct(),
        act.event(),
        act.mode(),
        act.medium(),
        act.contexts(),
        act.mode(),
        act.factuality(),
        parties.source(),
        parties.target(),
        parties.proposition(),
        parties.condition(),
        setting.when(),
        setting.where(),
        parties.attribution(),
        act.quote(),
        setting.rule(),
        setting.confidence() / 10_000.0);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("aé\"\\/\n\t\u2019\u2028;, \u0001")
        .ofMaxLength(8)
        .map(word -> word + "\uD83D\uDE00");
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 900), Arbitraries.integers().between(0, 90))
        .as((start, length) -> new Span(start, start + length));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Evidence> pieces() {
    return Combinators.combine(spans(), words()).as(Evidence::new);
  }

  private static Arbitrary<ActorMention> mentions() {
    return Combinators.combine(
            words(),
            optional(spans()),
            optional(words()),
            words(),
            optional(words()),
            optional(words()),
            optional(words()),
            Arbitraries.of("", "places.tsv:4"))
        .as(ActorMention::new);
  }

  private static Arbitrary<List<ActorMention>> actors() {
    return mentions().list().ofMaxSize(2);
  }

  private static Arbitrary<Proposition> propositions() {
    return Combinators.combine(
            words(),
            optional(spans()),
            optional(Arbitraries.of(EventType.values())),
            actors(),
            actors(),
            Arbitraries.of(Polarity.values()))
        .as(Proposition::new);
  }

  private static Arbitrary<When> times() {
    return Combinators.combine(
            optional(words()),
            optional(spans()),
            optional(days()),
            optional(days()),
            Arbitraries.of(true, false))
        .as(When::new);
  }

  private static Arbitrary<Where> places() {
    return Combinators.combine(words(), optional(spans()), words(), optional(words()))
        .as(Where::new);
  }

  private static Arbitrary<List<AttributionLink>> links() {
    return Combinators.combine(
            mentions(), words(), optional(spans()), Arbitraries.of(Medium.values()))
        .as(AttributionLink::new)
        .list()
        .ofMaxSize(2);
  }

  private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
    return values.optional(0.7);
  }
}
