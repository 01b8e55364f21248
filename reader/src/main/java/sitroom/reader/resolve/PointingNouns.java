package sitroom.reader.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.ActorWords;

/** Nouns that point back at actors named before: "both leaders", "the country", "the agency". */
final class PointingNouns {
  private final ActorStage stage;
  private final TitleHolders holders;
  private final Anaphora anaphora;

  PointingNouns(ActorStage stage, TitleHolders holders, Anaphora anaphora) {
    this.stage = stage;
    this.holders = holders;
    this.anaphora = anaphora;
  }

  /** Whom the noun points at; empty where it does not point back, or nobody was named. */
  List<Referent> read(int number, NounPhrase phrase, String lemma) {
    ActorWords words = stage.words();
    int count = count(phrase, lemma);
    Optional<ActorWords.Word> pair = words.find(ActorWords.Role.PAIR, lemma);
    boolean definite = phrase.isDefinite() || count > 0;
    boolean described = !phrase.children(Set.of("amod", "compound", "acl:relcl")).isEmpty();
    if (pair.isPresent() && definite && !described && (phrase.isPlural() || count > 0)) {
      String kind = pair.get().kinds().stream().findFirst().orElse("any");
      List<Referent> sides = anaphora.pair(number, phrase.head(), kind, Math.max(2, count));
      boolean nobody = sides.isEmpty() && count > 0;
      return nobody
          ? List.of(
              Referent.unknown(Referent.Sort.GROUP, phrase.words(), true, "two who are not told"))
          : sides;
    }
    if (phrase.isPlural() || !phrase.isDefinite()) {
      return List.of();
    }
    if (words.is(ActorWords.Role.COUNTRY, lemma)) {
      return anaphora.country(number, phrase.head());
    }
    Optional<ActorWords.Word> body = words.find(ActorWords.Role.BODY, lemma);
    List<Referent> named =
        body.map(word -> anaphora.body(number, phrase.head(), word.kinds())).orElse(List.of());
    return named.isEmpty() ? usual(lemma) : named;
  }

  /** Whom a word means where the document names nobody: "the alliance" is NATO. */
  private List<Referent> usual(String lemma) {
    Optional<ActorWords.Word> word = stage.words().find(ActorWords.Role.USUAL, lemma);
    return word.flatMap(
            row ->
                row.kinds().stream()
                    .findFirst()
                    .flatMap(
                        id ->
                            holders.owner(
                                id, "the usual meaning of " + lemma + " (" + row.place() + ")")))
        .map(List::of)
        .orElse(List.of());
  }

  /** How many the phrase says they are: 2 for "both" and "two", 0 where it does not say. */
  private static int count(NounPhrase phrase, String lemma) {
    int own = countOf(lemma);
    int count = own;
    for (int child : phrase.sentence().children(phrase.head())) {
      count = Math.max(count, countOf(phrase.sentence().lemma(child).toLowerCase(Locale.ROOT)));
    }
    return count;
  }

  private static int countOf(String lemma) {
    return switch (lemma) {
      case "two", "both", "2" -> 2;
      case "three", "3" -> 3;
      case "four", "4" -> 4;
      default -> 0;
    };
  }
}
