package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.PlaceWords;
import sitroom.knowledge.Places;
import sitroom.knowledge.TimeWords;
import sitroom.model.EventType;
import sitroom.model.Kind;
import sitroom.model.Span;
import sitroom.model.Where;
import sitroom.reader.extract.Draft;
import sitroom.reader.extract.TokenRef;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.text.PreparedText;

/**
 * Gives drafts the place where they happened, as far as the text says it: never the capital that
 * stands for a government, never the place that a report was sent from. One resolver serves one
 * document and is immutable.
 */
public final class PlaceResolver {
  private static final Set<EventType> MOVES =
      EnumSet.of(EventType.MOBILIZE, EventType.RETREAT, EventType.PROTEST);
  private static final Set<EventType> TAKES =
      EnumSet.of(EventType.MOBILIZE, EventType.RETREAT, EventType.ASSAULT, EventType.COERCE);
  private static final String VISIT = "visit";
  private static final int HIGHEST = 4;

  private final ParsedText text;
  private final PlaceLookup lookup;
  private final SharedClause clauses;

  private PlaceResolver(ParsedText text, PlaceLookup lookup, SharedClause clauses) {
    this.text = text;
    this.lookup = lookup;
    this.clauses = clauses;
  }

  /**
   * Reads all places of a document.
   *
   * @param lexicon tells which verbs only say that something went on ("took place", "continued"),
   *     and which names are months
   */
  public static PlaceResolver forDocument(
      ParsedText text, Places places, PlaceWords words, TimeWords lexicon) {
    PlaceLookup lookup = new PlaceLookup(new PlaceNames(text, places, words, lexicon), words);
    return new PlaceResolver(text, lookup, new SharedClause(lexicon));
  }

  /** Where the act of a draft took place. */
  public Optional<Where> where(Draft draft) {
    PlaceLookup.Kind kind = kind(draft);
    for (TokenRef word : words(draft)) {
      Optional<Where> where = of(word, kind);
      if (where.isPresent()) {
        return where;
      }
    }
    return Optional.empty();
  }

  private static PlaceLookup.Kind kind(Draft draft) {
    boolean deed = draft.kind() == Kind.MATERIAL;
    boolean visit = deed && draft.mode().filter(VISIT::equals).isPresent();
    boolean moves = visit || deed && draft.event().filter(MOVES::contains).isPresent();
    boolean strikes = deed && draft.event().filter(EventType.ASSAULT::equals).isPresent();
    boolean takes = visit || deed && draft.event().filter(TAKES::contains).isPresent();
    return new PlaceLookup.Kind(moves, moves && !visit || strikes, takes, deed);
  }

  private static List<TokenRef> words(Draft draft) {
    List<TokenRef> words = new ArrayList<>();
    words.add(draft.predicate());
    draft.places().stream().filter(ref -> !words.contains(ref)).forEach(words::add);
    return words;
  }

  private Optional<Where> of(TokenRef word, PlaceLookup.Kind kind) {
    Sentence sentence = text.sentences().get(word.sentence());
    int token = word.token();
    for (int steps = 0; steps < HIGHEST && token != Sentence.ROOT; steps++) {
      Optional<PlaceLookup.Found> found = lookup.at(sentence, token, kind);
      if (found.isPresent()) {
        return found.map(place -> where(sentence, place));
      }
      if (!kind.anywhere() || !clauses.shares(sentence, token)) {
        return Optional.empty();
      }
      token = sentence.head(token);
    }
    return Optional.empty();
  }

  private Where where(Sentence sentence, PlaceLookup.Found found) {
    PreparedText prepared = text.text();
    Span words =
        new Span(sentence.token(found.first()).start(), sentence.token(found.last()).end());
    Span original = prepared.alignment().toOriginal(words);
    return new Where(
        original.of(prepared.document().text()),
        Optional.of(original),
        found.place().name(),
        found.place().country());
  }
}
