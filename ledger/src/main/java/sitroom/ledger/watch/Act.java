package sitroom.ledger.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import sitroom.model.ActorMention;
import sitroom.model.EventType;
import sitroom.model.Polarity;
import sitroom.model.Proposition;

/**
 * An act in the ledger's terms: who does what to whom. Actors are sides: ISO country, else id of an
 * organisation, else name ({@link ActorMention#side}).
 *
 * @param sources who acts, sorted; empty where that is open
 * @param targets to whom, sorted; empty where that is open
 * @param polarity negative: that it is not done
 */
public record Act(EventType event, List<String> sources, List<String> targets, Polarity polarity) {
  public Act {
    sources = List.copyOf(new TreeSet<>(sources));
    targets = List.copyOf(new TreeSet<>(targets));
  }

  /** The act that a proposition names; empty where no event type is known. */
  public static Optional<Act> of(Proposition proposition) {
    return proposition
        .event()
        .map(
            event ->
                new Act(
                    event,
                    sides(proposition.source()),
                    sides(proposition.target()),
                    proposition.polarity()));
  }

  static List<String> sides(Collection<ActorMention> actors) {
    return actors.stream().map(ActorMention::side).distinct().sorted().toList();
  }

  /** As it is written: {@code RUS ASSAULT UKR}, {@code not USA+GBR SANCTION RUS}. */
  public String written() {
    String not = polarity == Polarity.NEGATIVE ? "not " : "";
    String to = targets.isEmpty() ? "" : " " + String.join("+", targets);
    return not + (sources.isEmpty() ? "?" : String.join("+", sources)) + " " + event.code() + to;
  }
}
