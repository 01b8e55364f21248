package sitroom.ledger.watch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Entry;
import sitroom.model.Kind;

/** Who says what an entry says. */
final class Accounts {
  private Accounts() {}

  /** Who speaks; of what is told in nobody's voice the outlet, else the document. */
  static String by(Entry entry) {
    List<AttributionLink> chain = entry.attribution();
    if (entry.kind() == Kind.VERBAL && !entry.source().isEmpty()) {
      return Telling.joined(entry.source().stream().map(ActorMention::name).distinct().toList());
    }
    return chain.isEmpty()
        ? entry.outlet().orElse(entry.uri().orElse(entry.document()))
        : chain.get(chain.size() - 1).source().name();
  }

  /**
   * The sides whose statement it is: the source's where the packs know it, else the innermost
   * speaker's, else that of which the document is the voice; else the source's name.
   */
  static List<String> sides(Entry entry, WatchKnowledge knowledge) {
    List<String> sources = known(entry.source().stream(), knowledge);
    if (!sources.isEmpty()) {
      return sources;
    }
    List<ActorMention> speakers =
        entry.attribution().stream().map(AttributionLink::source).toList();
    for (int i = speakers.size() - 1; i >= 0; i--) {
      List<String> side = known(Stream.of(speakers.get(i)), knowledge);
      if (!side.isEmpty()) {
        return side;
      }
    }
    Optional<String> issuer = entry.outlet().flatMap(knowledge::issuer);
    return issuer.map(List::of).orElseGet(() -> Act.sides(entry.source()));
  }

  private static List<String> known(Stream<ActorMention> actors, WatchKnowledge knowledge) {
    return actors.map(ActorMention::side).filter(knowledge::knows).distinct().sorted().toList();
  }
}
