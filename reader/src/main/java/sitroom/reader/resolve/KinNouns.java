package sitroom.reader.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nouns for whoever stands by an actor without being it: allies, counterparts. */
final class KinNouns {
  private final ActorStage stage;
  private final TitleHolders holders;
  private final ActorLookup lookup;

  KinNouns(ActorStage stage, TitleHolders holders, ActorLookup lookup) {
    this.stage = stage;
    this.holders = holders;
    this.lookup = lookup;
  }

  /**
   * Whom the noun means.
   *
   * @param whose to whom they stand near
   */
  List<Referent> read(int number, NounPhrase phrase, List<Referent> whose) {
    List<Referent> named = apposedName(number, phrase);
    return named.isEmpty() ? kin(number, phrase, whose) : named;
  }

  /**
   * "NATO allies" are NATO, "his Chinese counterpart" holds the same office in China; "its allies"
   * are nobody yet.
   */
  private List<Referent> kin(int number, NounPhrase phrase, List<Referent> whose) {
    for (int child : phrase.children(Set.of("amod", "compound"))) {
      List<Referent> told = lookup.at(number, child);
      boolean body = !told.isEmpty() && told.get(0).country().isEmpty();
      boolean nationality = phrase.sentence().upos(child).equals("ADJ");
      boolean loose = !told.isEmpty() && told.get(0).bodyKind().map("bloc"::equals).orElse(false);
      if (!told.isEmpty() && !loose && (body || nationality)) {
        return counterpart(number, phrase, told.get(0));
      }
    }
    boolean people =
        !whose.isEmpty()
            && whose.get(0).sort() == Referent.Sort.BODY
            && whose.get(0).country().isEmpty();
    return people ? List.of(whose.get(0).withName(phrase.words())) : List.of();
  }

  /** "our ally, Albania" */
  private List<Referent> apposedName(int number, NounPhrase phrase) {
    for (int child : phrase.children(Set.of("appos"))) {
      if (stage.names(number).covering(child).map(NameSpan::isKnown).orElse(false)) {
        return lookup.joint(stage, number, child);
      }
    }
    return List.of();
  }

  private List<Referent> counterpart(int number, NounPhrase phrase, Referent nationality) {
    for (int child : phrase.children(Set.of("nmod:poss"))) {
      for (Referent one : lookup.at(number, child)) {
        Optional<Referent> same =
            one.officeType()
                .flatMap(
                    type ->
                        nationality
                            .owner()
                            .flatMap(
                                id ->
                                    holders.holder(
                                        type,
                                        id,
                                        "holder of the same office; " + nationality.reason())));
        if (same.isPresent()) {
          return List.of(same.get());
        }
      }
    }
    Referent group =
        Referent.unknown(Referent.Sort.GROUP, phrase.words(), phrase.isPlural(), "by nationality");
    return List.of(group.withSector(Optional.of("GOV")).of(nationality));
  }
}
