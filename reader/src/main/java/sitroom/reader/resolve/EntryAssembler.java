package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.EntryId;
import sitroom.model.EventType;
import sitroom.model.Evidence;
import sitroom.model.Proposition;
import sitroom.model.Span;
import sitroom.model.SpeechAct;
import sitroom.model.When;
import sitroom.model.Where;
import sitroom.reader.extract.ActorFinder;
import sitroom.reader.extract.Draft;
import sitroom.reader.extract.DraftLink;
import sitroom.reader.extract.DraftProposition;
import sitroom.reader.extract.Party;
import sitroom.reader.extract.TokenRef;
import sitroom.reader.text.PreparedText;

/**
 * Makes entries of drafts: parties become actors, spans of the prepared text become spans of the
 * document's own text, dates and places are filled in. A draft without the actors it needs makes no
 * entry.
 */
public final class EntryAssembler {
  private final PreparedText text;
  private final ActorFinder actors;
  private final Function<Draft, Optional<When>> dates;
  private final Function<Draft, Optional<Where>> places;
  private final UnaryOperator<String> countryNames;

  /**
   * An assembler for one document.
   *
   * @param dates the date of a draft
   * @param places the place of a draft
   * @param countryNames the name of a country by its ISO 3166 alpha-3 code
   */
  public EntryAssembler(
      PreparedText text,
      ActorFinder actors,
      Function<Draft, Optional<When>> dates,
      Function<Draft, Optional<Where>> places,
      UnaryOperator<String> countryNames) {
    this.text = text;
    this.actors = actors;
    this.dates = dates;
    this.places = places;
    this.countryNames = countryNames;
  }

  /** An entry, or why a draft made none. */
  public record Assembled(Draft draft, Optional<Entry> entry, String reason) {}

  /** The entry of a draft; how much to trust it is not told yet. */
  public Assembled assemble(Draft draft) {
    List<ActorMention> named = first(draft.source(), draft, List.of());
    List<ActorMention> others = first(draft.target(), draft, named);
    boolean together =
        draft.event().equals(Optional.of(EventType.CONSULT)) && areAmong(others, named);
    List<ActorMention> source = together ? firstSide(named) : named;
    List<ActorMention> second =
        together ? named.stream().filter(one -> !source.contains(one)).toList() : others;
    List<ActorMention> target = AtHome.placed(second, source, draft.event());
    Optional<String> missing = missing(draft, source, target);
    if (missing.isPresent()) {
      return new Assembled(draft, Optional.empty(), missing.get());
    }
    Document document = text.document();
    Entry entry =
        new Entry(
            "",
            document.id(),
            document.uri(),
            document.outlet(),
            text.date().map(PreparedText.DocumentDate::day),
            text.date().map(PreparedText.DocumentDate::assumed).orElse(false),
            draft.sentence(),
            draft.evidence().stream().map(this::evidence).toList(),
            draft.kind(),
            draft.speechAct(),
            draft.event(),
            draft.mode(),
            draft.medium(),
            draft.contexts(),
            draft.cameo(),
            draft.factuality(),
            source,
            target,
            draft.proposition().map(said -> proposition(said, draft)),
            draft.condition().map(said -> proposition(said, draft)),
            dates.apply(draft),
            places.apply(draft).or(() -> AtHome.place(draft, source, target, countryNames)),
            links(draft),
            draft.quote(),
            String.join("; ", draft.rules()),
            1);
    return new Assembled(draft, Optional.of(EntryId.assign(entry)), "");
  }

  /** Whether nobody else is met: the land of one of those who meet is no further party. */
  private static boolean areAmong(List<ActorMention> others, List<ActorMention> named) {
    boolean several = named.stream().map(ActorMention::side).distinct().count() > 1;
    return others.isEmpty()
        || several
            && others.stream()
                .allMatch(one -> named.stream().anyMatch(it -> it.side().equals(one.side())));
  }

  /** Of those who meet the first named counts as source, as in the codebook's examples. */
  private static List<ActorMention> firstSide(List<ActorMention> actors) {
    return actors.stream().filter(one -> one.side().equals(actors.get(0).side())).toList();
  }

  private static Optional<String> missing(
      Draft draft, List<ActorMention> source, List<ActorMention> target) {
    if (source.isEmpty() && (draft.needsSource() || target.isEmpty())) {
      return Optional.of("nobody is named who " + (draft.needsSource() ? "says" : "does") + " it");
    }
    boolean claim =
        draft.speechAct().equals(Optional.of(SpeechAct.CLAIM)) && draft.event().isEmpty();
    if (claim && source.stream().noneMatch(ActorMention::isKnown)) {
      return Optional.of("a plain remark of somebody who speaks for no known actor");
    }
    return Optional.empty();
  }

  /**
   * The actors of the first alternative that is one, and not the same side as {@code other}; where
   * every alternative is that same side, the first that is not the very same actor ("police
   * arrested protesters"). Actors of whom neither country nor id is known ("tanks") come last.
   */
  private List<ActorMention> first(
      List<Party> alternatives, Draft draft, List<ActorMention> other) {
    List<ActorMention> sameSide = List.of();
    List<ActorMention> unplaced = List.of();
    for (Party party : alternatives) {
      if (party instanceof Party.EachOther) {
        return other;
      }
      if (party instanceof Party.OwnSide) {
        List<ActorMention> own = sameSide.isEmpty() ? ownSide(other) : sameSide;
        if (!own.isEmpty()) {
          return own;
        }
        continue;
      }
      List<ActorMention> found = resolve(party, draft.predicate(), draft);
      List<ActorMention> others =
          found.stream()
              .filter(actor -> other.stream().noneMatch(one -> one.side().equals(actor.side())))
              .toList();
      if (others.stream().anyMatch(ActorMention::isKnown)) {
        return others;
      }
      unplaced = unplaced.isEmpty() ? others : unplaced;
      boolean someoneElse =
          found.stream()
              .noneMatch(actor -> other.stream().anyMatch(one -> one.name().equals(actor.name())));
      if (sameSide.isEmpty() && someoneElse && others.isEmpty()) {
        sameSide = found;
      }
    }
    return unplaced.isEmpty() ? sameSide : unplaced;
  }

  /** The state of a source that acts at home. */
  private List<ActorMention> ownSide(List<ActorMention> source) {
    return source.stream()
        .flatMap(actor -> actor.country().stream())
        .findFirst()
        .map(country -> List.of(state(country)))
        .orElse(List.of());
  }

  private ActorMention state(String country) {
    return new ActorMention(
        "",
        Optional.empty(),
        Optional.of(country),
        countryNames.apply(country),
        Optional.of(country),
        Optional.empty(),
        Optional.empty(),
        "understood: at home");
  }

  private List<ActorMention> resolve(Party party, TokenRef at, Draft draft) {
    Map<String, ActorMention> distinct = new LinkedHashMap<>();
    for (ActorMention actor : actors.resolve(party, at, draft.speaker(), draft.addressee())) {
      distinct.putIfAbsent(
          actor.id().orElse("") + "|" + actor.name() + "|" + actor.country().orElse(""), actor);
    }
    return List.copyOf(distinct.values());
  }

  private Evidence evidence(Span span) {
    Span original = text.alignment().toOriginal(span);
    return new Evidence(original, original.of(text.document().text()));
  }

  private Proposition proposition(DraftProposition said, Draft draft) {
    Span original = text.alignment().toOriginal(said.span());
    List<ActorMention> source = first(said.source(), draft, List.of());
    List<ActorMention> target = first(said.target(), draft, source);
    return new Proposition(
        original.of(text.document().text()),
        Optional.of(original),
        said.event(),
        source,
        target,
        said.polarity());
  }

  private List<AttributionLink> links(Draft draft) {
    List<AttributionLink> links = new ArrayList<>();
    for (DraftLink link : draft.attribution()) {
      Optional<Span> span = link.span().map(text.alignment()::toOriginal);
      resolve(link.source(), draft.predicate(), draft).stream()
          .findFirst()
          .ifPresent(
              actor -> links.add(new AttributionLink(actor, link.cue(), span, link.medium())));
    }
    return links;
  }
}
