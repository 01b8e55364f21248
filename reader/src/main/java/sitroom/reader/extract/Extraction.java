package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.frames.Lexicon;
import sitroom.model.ActorMention;
import sitroom.model.Span;
import sitroom.reader.parse.Sentence;

/**
 * What the rules share while one document is read: the lexicon, the actors, the quotations, and
 * what came of it so far.
 */
final class Extraction {
  private final Lexicon lexicon;
  private final ActorFinder actors;
  private final List<Span> quotes;
  private final Set<String> title;
  private final Map<Integer, SentenceView> views = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Extractor.Unread> unread = new ArrayList<>();
  private final List<Extractor.StandIn> standIns = new ArrayList<>();

  Extraction(Lexicon lexicon, ActorFinder actors, List<Span> quotes, Set<String> title) {
    this.title = Set.copyOf(title);
    this.lexicon = lexicon;
    this.actors = actors;
    this.quotes = List.copyOf(quotes);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The view of a sentence of this document, made once. */
  SentenceView view(Sentence sentence) {
    return views.computeIfAbsent(sentence.number(), number -> new SentenceView(sentence, lexicon));
  }

  /** The words of the document's title, lower case. */
  Set<String> title() {
    return title;
  }

  List<Span> quotes() {
    return quotes;
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Extractor.Unread> unread() {
    return unread;
  }

  List<Extractor.StandIn> standIns() {
    return standIns;
  }

  /** Takes back the last draft and keeps it for the case that none of the others makes an entry. */
  void holdBack(List<Draft> others) {
    standIns.add(new Extractor.StandIn(drafts.remove(drafts.size() - 1), others));
  }

  /**
   * Whose account the last entry was, seen from outside: a later "according to a readout" is most
   * likely theirs.
   */
  Optional<Party> lastAccount() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (!drafts.get(i).attribution().isEmpty()) {
        return Optional.of(drafts.get(i).attribution().get(0).source());
      }
    }
    return Optional.empty();
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  void pass(int sentence, Span span, String reason) {
    unread.add(new Extractor.Unread(sentence, span, reason));
  }

  List<ActorMention> resolve(Party party, TokenRef at, Voice voice) {
    return actors.resolve(party, at, voice.speaker(), voice.addressee());
  }

  /** The actors of the first alternative that is one. */
  List<ActorMention> first(List<Party> alternatives, TokenRef at, Voice voice) {
    return firstParty(alternatives, at, voice)
        .map(party -> resolve(party, at, voice))
        .orElse(List.of());
  }

  /** The first alternative that is an actor. */
  Optional<Party> firstParty(List<Party> alternatives, TokenRef at, Voice voice) {
    return alternatives.stream().filter(party -> !resolve(party, at, voice).isEmpty()).findFirst();
  }

  /** Whether two parties share a side: a country, an organisation, a person. */
  boolean sameSide(List<ActorMention> one, List<ActorMention> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.side().equals(b.side())));
  }
}
