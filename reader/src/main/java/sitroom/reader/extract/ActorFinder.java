package sitroom.reader.extract;

import java.util.List;
import java.util.Optional;
import sitroom.model.ActorMention;

/**
 * Tells which actors a party of the text is. Extraction asks it who speaks and who acts, since the
 * kind of a speech act follows from that; how actors are found is the business of whoever
 * implements it.
 */
public interface ActorFinder {

  /**
   * The actors that a party stands for; empty where it is no actor ("shares", "the talks").
   *
   * @param at the predicate that asks, for pronouns
   * @param speaker whom "I" and "we" mean there
   * @param addressee whom "you" means there
   */
  List<ActorMention> resolve(
      Party party, TokenRef at, Optional<Party> speaker, Optional<Party> addressee);
}
