package sitroom.reader.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.Place;
import sitroom.knowledge.PlaceWords;
import sitroom.knowledge.PlaceWords.Sort;
import sitroom.reader.parse.Sentence;

/**
 * Searches a tree for the place of a word: under a preposition of place, or as what was attacked or
 * left.
 */
final class PlaceLookup {
  private static final Set<Place.Sort> POINTS =
      Set.of(Place.Sort.TOWN, Place.Sort.CAPITAL, Place.Sort.SITE, Place.Sort.ISLAND);
  private static final int DEEPEST = 2;
  private static final Kind AT_ONLY = new Kind(false, false, false, true);

  private final PlaceNames names;
  private final PlaceWords words;

  /**
   * What may tell the place of an act.
   *
   * @param to whether it may lie behind "to": where troops and visitors go
   * @param from whether it may lie behind "from", "through": where troops leave, where shots are
   *     fired
   * @param object whether it may be the object: what is attacked, entered or left
   * @param anywhere whether it may be a country or a sea; else only a town, a site or a gathering
   */
  record Kind(boolean to, boolean from, boolean object, boolean anywhere) {}

  /** A place with the tokens that name it. */
  record Found(int first, int last, Place place) {}

  PlaceLookup(PlaceNames names, PlaceWords words) {
    this.names = names;
    this.words = words;
  }

  /** The place of a word from its own dependents. */
  Optional<Found> at(Sentence sentence, int token, Kind kind) {
    for (int child : sentence.children(token)) {
      Optional<Found> found = ofChild(sentence, token, child, kind);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> ofChild(Sentence sentence, int token, int child, Kind kind) {
    String relation = sentence.token(child).relation();
    boolean noun = !DateTense.isVerb(sentence, token);
    return switch (relation) {
      case "obl", "nmod" -> ofPrepositional(sentence, child, kind, noun, 0);
      case "obj" -> ofObject(sentence, child, kind);
      case "nsubj" -> ofSubject(sentence, child, kind);
      case "acl" ->
          noun && sentence.token(child).xpos().equals("VBN")
              ? held(sentence, child)
              : Optional.empty();
      case "compound" -> isGathering(sentence, token) ? named(sentence, child) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What is attacked, entered or left; or "an offensive into Syria", "the shelling of Donbas". */
  private Optional<Found> ofObject(Sentence sentence, int child, Kind kind) {
    if (!kind.anywhere()) {
      return Optional.empty();
    }
    Optional<Found> own = kind.object() ? phrase(sentence, child, 0) : Optional.empty();
    return own.or(() -> beside(sentence, child, 0, kind));
  }

  private Optional<Found> ofPrepositional(
      Sentence sentence, int child, Kind kind, boolean noun, int depth) {
    String preposition = preposition(sentence, child);
    boolean gathering = isGathering(sentence, child);
    if (words.is(Sort.AT, preposition)) {
      return phrase(sentence, child, 0)
          .filter(found -> kind.anywhere() || gathering || POINTS.contains(found.place().sort()))
          .or(
              () ->
                  kind.anywhere() || gathering ? deeper(sentence, child, depth) : Optional.empty());
    }
    if (words.is(Sort.ON, preposition)) {
      boolean site = isSite(sentence, child) || gathering;
      return phrase(sentence, child, 0)
          .filter(
              found ->
                  site
                      || found.place().sort() == Place.Sort.ISLAND
                      || found.place().sort() == Place.Sort.SITE)
          .or(() -> site || kind.object() ? deeper(sentence, child, depth) : Optional.empty());
    }
    boolean of = words.is(Sort.OF, preposition) && noun;
    if (of) {
      Optional<Found> whole = kind.object() ? phrase(sentence, child, 0) : Optional.empty();
      return whole.or(() -> deeper(sentence, child, depth));
    }
    boolean moved =
        words.is(Sort.TO, preposition)
            ? kind.to()
            : words.is(Sort.INTO, preposition)
                ? kind.to() || kind.from()
                : words.is(Sort.FROM, preposition) && kind.from();
    return moved ? phrase(sentence, child, 0) : Optional.empty();
  }

  /**
   * "at a plant near Minsk", "an assembly of ministers in Cairo", "a meeting of the council held in
   * Paris".
   */
  private Optional<Found> deeper(Sentence sentence, int noun, int depth) {
    return depth < DEEPEST ? beside(sentence, noun, depth + 1, AT_ONLY) : Optional.empty();
  }

  /**
   * "a rally in Cairo denounced ..."; for what was done to it, the place itself: "Mariupol was
   * shelled".
   */
  private Optional<Found> ofSubject(Sentence sentence, int child, Kind kind) {
    int head = sentence.head(child);
    boolean suffers =
        sentence.label(child).equals("nsubj:pass") || words.is(Sort.SCENE, lemma(sentence, head));
    if (suffers && kind.object()) {
      return phrase(sentence, child, 0).or(() -> beside(sentence, child, 0, AT_ONLY));
    }
    return isGathering(sentence, child)
        ? phrase(sentence, child, 0).or(() -> beside(sentence, child, 0, AT_ONLY))
        : Optional.empty();
  }

  /**
   * The place that a noun phrase is: a name, or a noun of place that bears one ("an Iraqi air
   * base").
   */
  private Optional<Found> phrase(Sentence sentence, int head, int depth) {
    String lemma = lemma(sentence, head);
    Optional<Found> own = named(sentence, head);
    if (own.isPresent() || depth > DEEPEST || words.is(Sort.NO, lemma)) {
      return own;
    }
    if (!isSite(sentence, head) && !isGathering(sentence, head)) {
      return siteWithin(sentence, head, depth);
    }
    Optional<Found> adjective = Optional.empty();
    for (int child : sentence.children(head)) {
      String relation = sentence.token(child).relation();
      boolean of = relation.equals("nmod") && words.is(Sort.OF, preposition(sentence, child));
      boolean name =
          relation.equals("appos")
              || relation.equals("compound")
              || relation.equals("flat")
              || of
              || sentence.label(child).equals("nmod:poss");
      Optional<Found> found = name ? phrase(sentence, child, depth + 1) : Optional.empty();
      if (found.isPresent()) {
        return found.map(part -> stretched(part, head));
      }
      if (relation.equals("amod")) {
        adjective = adjective.or(() -> ofAdjective(sentence, child, head));
      }
    }
    return adjective;
  }

  /** "an Iraqi air base complex": a noun of place inside a compound. */
  private Optional<Found> siteWithin(Sentence sentence, int head, int depth) {
    for (int child : sentence.children(head)) {
      if (sentence.token(child).relation().equals("compound") && isSite(sentence, child)) {
        return phrase(sentence, child, depth + 1);
      }
    }
    return Optional.empty();
  }

  private boolean isSite(Sentence sentence, int token) {
    return words.is(Sort.SITE, lemma(sentence, token))
        || words.is(Sort.SITE, sentence.form(token).toLowerCase(Locale.ROOT));
  }

  private static Found stretched(Found part, int head) {
    return new Found(Math.min(part.first(), head), Math.max(part.last(), head), part.place());
  }

  private Optional<Found> ofAdjective(Sentence sentence, int token, int head) {
    return names.in(sentence.number()).stream()
        .filter(name -> name.holds(token))
        .findFirst()
        .map(name -> stretched(new Found(name.first(), name.last(), name.place()), head));
  }

  /** A name that a token is the head of; not "Ukraine's border", not "the Washington Post". */
  private Optional<Found> named(Sentence sentence, int token) {
    return names.in(sentence.number()).stream()
        .filter(name -> name.holds(token) && !name.adjective())
        .findFirst()
        .map(name -> new Found(name.first(), name.last(), name.place()));
  }

  /** A place that stands beside a noun: "a jet near Tehran", "a conference held in Paris". */
  private Optional<Found> beside(Sentence sentence, int head, int depth, Kind asked) {
    // "the ambassador to France" and "the president of Kenya" are not there
    Kind kind = words.is(Sort.NO, lemma(sentence, head)) ? AT_ONLY : asked;
    for (int child : sentence.children(head)) {
      Optional<Found> found =
          switch (sentence.token(child).relation()) {
            case "nmod" -> ofPrepositional(sentence, child, kind, true, depth);
            case "acl" ->
                sentence.token(child).xpos().equals("VBN")
                    ? held(sentence, child)
                    : Optional.empty();
            default -> Optional.empty();
          };
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> held(Sentence sentence, int participle) {
    for (int child : sentence.children(participle)) {
      if (sentence.token(child).relation().equals("obl")
          && words.is(Sort.AT, preposition(sentence, child))) {
        Optional<Found> found = phrase(sentence, child, 0);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isGathering(Sentence sentence, int token) {
    return words.is(Sort.GATHERING, lemma(sentence, token));
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }

  private static String preposition(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      if (sentence.token(child).relation().equals("case")) {
        return lemma(sentence, child);
      }
    }
    return "";
  }
}
