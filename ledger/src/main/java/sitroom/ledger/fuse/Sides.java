package sitroom.ledger.fuse;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.ledger.fuse.Happening.Side;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Entry;
import sitroom.model.Proposition;

/** The sides that an entry names. An actor that the packs do not know is no side. */
final class Sides {
  private Sides() {}

  /** A state's code, else an organisation's id. */
  static Optional<String> code(ActorMention actor) {
    return actor.country().or(actor::id).filter(code -> code.matches("[A-Za-z0-9 .'_-]+"));
  }

  /** A side with the person that stands for it, where the mention is of a person in office. */
  static Optional<Side> side(ActorMention actor) {
    return code(actor).map(code -> new Side(code, person(actor)));
  }

  static Optional<String> person(ActorMention actor) {
    return actor.office().isPresent() && actor.country().isPresent()
        ? actor.id().filter(id -> !id.equals(actor.country().get()))
        : Optional.empty();
  }

  static Set<String> codes(Collection<ActorMention> actors) {
    Set<String> codes = new TreeSet<>();
    actors.forEach(actor -> code(actor).ifPresent(codes::add));
    return codes;
  }

  /** One side of each code; of two mentions of a code the one that names a person. */
  static List<Side> sides(Collection<ActorMention> actors) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (ActorMention actor : actors) {
      side(actor)
          .ifPresent(
              one ->
                  sides.merge(
                      one.code(),
                      one,
                      (before, now) -> before.person().isPresent() ? before : now));
    }
    return List.copyOf(sides.values());
  }

  /** All sides that an entry names in any role, who says it left out. */
  static Set<String> involved(Entry entry) {
    Set<String> codes = new TreeSet<>(codes(entry.source()));
    codes.addAll(codes(entry.target()));
    entry.proposition().ifPresent(content -> add(codes, content));
    entry.condition().ifPresent(content -> add(codes, content));
    return codes;
  }

  private static void add(Set<String> codes, Proposition content) {
    codes.addAll(codes(content.source()));
    codes.addAll(codes(content.target()));
  }

  /**
   * Who has the turn in a transcript, where the entry stands in one: its outermost cue is then the
   * label of the turn, "MR. SULLIVAN" or "Olaf Scholz", and no verb.
   */
  static Optional<ActorMention> turn(Entry entry) {
    return entry.attribution().stream()
        .findFirst()
        .filter(Sides::isLabel)
        .map(AttributionLink::source);
  }

  private static boolean isLabel(AttributionLink link) {
    String cue = link.cue().strip();
    if (cue.isEmpty()) {
      return false;
    }
    if (cue.equals(cue.toUpperCase(Locale.ROOT)) && cue.length() > 2) {
      return true;
    }
    String name = link.source().name();
    String family = name.substring(name.lastIndexOf(' ') + 1);
    return family.length() > 2 && cue.contains(family);
  }

  /** The person who says or does it: the innermost source of the words, else the first source. */
  static Optional<ActorMention> speaker(Entry entry) {
    return turn(entry)
        .or(() -> entry.attribution().stream().map(AttributionLink::source).findFirst())
        .or(() -> entry.source().stream().findFirst());
  }
}
