package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Quotation;

/**
 * By whose account a clause is told.
 *
 * @param chain who says so, from the outside inwards; empty in the outlet's own voice
 * @param speaker whom "I" and "we" mean
 * @param addressee whom "you" means
 * @param quote how the words stand in the text
 * @param saying whether the clause is what somebody says, rather than what the outlet tells
 * @param times cue words, to which the date of the saying may hang
 * @param rules the cues that led here, for the explanation
 */
record Voice(
    List<DraftLink> chain,
    Optional<Party> speaker,
    Optional<Party> addressee,
    Optional<Quotation> quote,
    boolean saying,
    List<TokenRef> times,
    List<String> rules) {

  Voice {
    chain = List.copyOf(chain);
    times = List.copyOf(times);
    rules = List.copyOf(rules);
  }

  static Voice outlet() {
    return new Voice(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }

  /** Whether it is a speaker's own turn in a transcript, and nobody is quoted in it. */
  boolean isTurn() {
    return chain.size() == 1 && chain.get(0).source() instanceof Party.Turn;
  }

  /** Whether it is a speaker's own turn in a transcript, perhaps with "I said that" before it. */
  boolean isOwnTurn() {
    return !chain.isEmpty()
        && chain.get(0).source() instanceof Party.Turn
        && (chain.size() == 1 || rules.size() < 3);
  }

  /** The same voice inside what a further source says. */
  Voice within(
      DraftLink link,
      TokenRef cue,
      Optional<Party> newAddressee,
      Optional<Quotation> newQuote,
      String rule) {
    List<DraftLink> longer = new ArrayList<>(chain);
    longer.add(link);
    List<TokenRef> cues = new ArrayList<>();
    cues.add(cue);
    cues.addAll(times);
    List<String> more = new ArrayList<>(rules);
    more.add(rule);
    return new Voice(longer, Optional.of(link.source()), newAddressee, newQuote, true, cues, more);
  }

  /** The same voice with a further outermost link ("according to a Kremlin readout"). */
  Voice outside(DraftLink link, TokenRef cue, String rule) {
    List<DraftLink> longer = new ArrayList<>();
    longer.add(link);
    longer.addAll(chain);
    List<TokenRef> cues = new ArrayList<>(times);
    cues.add(cue);
    List<String> more = new ArrayList<>(rules);
    more.add(rule);
    boolean own = chain.isEmpty();
    return new Voice(
        longer, own ? Optional.of(link.source()) : speaker, addressee, quote, true, cues, more);
  }

  /** The same voice with somebody addressed, and a further word that may carry the date. */
  Voice addressing(Party newAddressee, TokenRef time) {
    List<TokenRef> more = new ArrayList<>();
    more.add(time);
    more.addAll(times);
    return new Voice(chain, speaker, Optional.of(newAddressee), quote, saying, more, rules);
  }

  /** The same voice with somebody addressed. */
  Voice addressing(Party newAddressee) {
    return new Voice(chain, speaker, Optional.of(newAddressee), quote, saying, times, rules);
  }

  Voice quoted(Quotation kind) {
    return new Voice(chain, speaker, addressee, Optional.of(kind), saying, times, rules);
  }
}
