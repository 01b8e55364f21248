package sitroom.reader.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sitroom.model.ActorMention;
import sitroom.model.Span;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Token;

/**
 * Inside a quotation "he" and "they" are never the one who speaks: where another finder says so,
 * nobody is found rather than the wrong one.
 */
public final class QuotedPronouns implements ActorFinder {
  private static final Set<String> THIRD_PERSON =
      Set.of("he", "him", "his", "she", "her", "hers", "they", "them", "their");

  private static final Set<String> GROUP = Set.of("they", "They", "them", "their", "Their");

  private final ActorFinder finder;
  private final ParsedText parsed;
  private final List<Span> quotes;

  /**
   * Guards a finder.
   *
   * @param quotes what stands between quotation marks, in the prepared text
   */
  public QuotedPronouns(ActorFinder finder, ParsedText parsed, List<Span> quotes) {
    this.finder = finder;
    this.parsed = parsed;
    this.quotes = List.copyOf(quotes);
  }

  @Override
  public List<ActorMention> resolve(
      Party party, TokenRef at, Optional<Party> speaker, Optional<Party> addressee) {
    List<ActorMention> found = finder.resolve(party, at, speaker, addressee);
    if (found.isEmpty() || speaker.isEmpty() || !isQuotedPronoun(party, speaker.get())) {
      return found;
    }
    List<ActorMention> speaking =
        finder.resolve(speaker.get(), at, Optional.empty(), Optional.empty());
    List<ActorMention> others =
        found.stream()
            .filter(actor -> speaking.stream().noneMatch(one -> isSame(one, actor, party)))
            .toList();
    // "they" of which the speaker's side is a part are told of from outside
    return isGroup(party) && !others.isEmpty() ? found : others;
  }

  /** Nobody calls himself "he", nor his own side "they". */
  private boolean isSame(ActorMention speaking, ActorMention meant, Party party) {
    return speaking.name().equals(meant.name())
        || isGroup(party) && speaking.side().equals(meant.side());
  }

  private boolean isGroup(Party party) {
    return party instanceof Party.Phrase phrase && GROUP.contains(word(phrase).form());
  }

  private Token word(Party.Phrase phrase) {
    return parsed.sentences().get(phrase.sentence()).token(phrase.token());
  }

  private boolean isQuotedPronoun(Party party, Party speaker) {
    if (!(party instanceof Party.Phrase phrase)) {
      return false;
    }
    Token token = word(phrase);
    Span word = new Span(token.start(), token.end());
    return THIRD_PERSON.contains(token.form().toLowerCase(java.util.Locale.ROOT))
        && (speaker instanceof Party.Turn
            || quotes.stream().anyMatch(quote -> quote.contains(word)));
  }
}
