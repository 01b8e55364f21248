package sitroom.room.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.Proposition;
import sitroom.model.Span;
import sitroom.model.When;
import sitroom.model.Where;

/**
 * A piece of a real document with one entry that was read out of it.
 *
 * @param text from the first to the last character that the entry points at
 * @param entry its spans count in {@code text}
 */
record Passage(String text, Entry entry) {
  private static final int LONGEST = 2000;

  /** The passage of an entry; empty where its words lie too far apart. */
  static Optional<Passage> of(Document document, Entry entry) {
    List<Span> spans = spans(entry).toList();
    int start = spans.stream().mapToInt(Span::start).min().orElse(0);
    int end = spans.stream().mapToInt(Span::end).max().orElse(0);
    if (end - start > LONGEST || end > document.text().length() || spans.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Passage(
            document.text().substring(start, end),
            moved(entry, span -> new Span(span.start() - start, span.end() - start), it -> it)));
  }

  private static Stream<Span> spans(Entry entry) {
    Stream<ActorMention> actors = Stream.concat(entry.source().stream(), entry.target().stream());
    return Stream.of(
            entry.evidence().stream().map(Evidence::span),
            actors.flatMap(actor -> actor.span().stream()),
            entry.proposition().stream().flatMap(Passage::spans),
            entry.condition().stream().flatMap(Passage::spans),
            entry.when().flatMap(When::span).stream(),
            entry.where().flatMap(Where::span).stream(),
            entry.attribution().stream().flatMap(link -> link.span().stream()),
            entry.attribution().stream().flatMap(link -> link.source().span().stream()))
        .flatMap(one -> one);
  }

  private static Stream<Span> spans(Proposition proposition) {
    return Stream.concat(
        proposition.span().stream(),
        Stream.concat(proposition.source().stream(), proposition.target().stream())
            .flatMap(actor -> actor.span().stream()));
  }

  /** An entry with its spans elsewhere and its actors others. */
  static Entry moved(Entry entry, UnaryOperator<Span> to, UnaryOperator<ActorMention> other) {
    UnaryOperator<ActorMention> actor =
        mention -> {
          ActorMention named = other.apply(mention);
          return new ActorMention(
              named.text(),
              mention.span().map(to),
              named.id(),
              named.name(),
              named.country(),
              named.sector(),
              named.office(),
              named.reason());
        };
    return new Entry(
        entry.id(),
        entry.document(),
        entry.uri(),
        entry.outlet(),
        entry.published(),
        entry.publishedAssumed(),
        entry.sentence(),
        entry.evidence().stream()
            .map(piece -> new Evidence(to.apply(piece.span()), piece.text()))
            .toList(),
        entry.kind(),
        entry.speechAct(),
        entry.event(),
        entry.mode(),
        entry.medium(),
        entry.contexts(),
        entry.cameo(),
        entry.factuality(),
        entry.source().stream().map(actor).toList(),
        entry.target().stream().map(actor).toList(),
        entry.proposition().map(content -> moved(content, to, actor)),
        entry.condition().map(content -> moved(content, to, actor)),
        entry
            .when()
            .map(
                when ->
                    new When(
                        when.text(), when.span().map(to), when.from(), when.to(), when.assumed())),
        entry
            .where()
            .map(
                where ->
                    new Where(where.text(), where.span().map(to), where.name(), where.country())),
        entry.attribution().stream()
            .map(
                link ->
                    new AttributionLink(
                        actor.apply(link.source()), link.cue(), link.span().map(to), link.medium()))
            .toList(),
        entry.quote(),
        entry.rule(),
        entry.confidence());
  }

  private static Proposition moved(
      Proposition content, UnaryOperator<Span> to, UnaryOperator<ActorMention> actor) {
    return new Proposition(
        content.text(),
        content.span().map(to),
        content.event(),
        content.source().stream().map(actor).toList(),
        content.target().stream().map(actor).toList(),
        content.polarity());
  }
}
