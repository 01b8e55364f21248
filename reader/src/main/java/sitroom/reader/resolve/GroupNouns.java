package sitroom.reader.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.GroupNoun;

/**
 * Nouns for groups, institutions and arms, which act for whoever they belong to: "Russian forces",
 * "police".
 */
final class GroupNouns {
  private static final Set<String> ARMED = Set.of("REB", "PRM", "CRM", "UAF");

  private final ActorStage stage;
  private final Affiliations affiliations;
  private final Anaphora anaphora;

  GroupNouns(ActorStage stage, Affiliations affiliations, Anaphora anaphora) {
    this.stage = stage;
    this.affiliations = affiliations;
    this.anaphora = anaphora;
  }

  /**
   * Whom the noun means; one for each of its owners.
   *
   * @param whose whose it is, as far as the phrase tells
   */
  List<Referent> read(int number, NounPhrase phrase, GroupNoun noun, List<Referent> whose) {
    boolean thing = noun.kind().map("equipment"::equals).orElse(false);
    // Arms in a country are not the country's.
    List<Referent> owners =
        thing ? affiliations.owners(number, phrase.head(), Optional.empty()) : whose;
    if (owners.isEmpty() && mayBeAssumed(number, phrase)) {
      List<Referent> same = thing ? List.of() : anaphora.sameNoun(number, phrase.head());
      boolean armed = ARMED.contains(noun.sector());
      Optional<Referent> assumed =
          thing
              ? anaphora.subject(number, phrase.head())
              : armed ? anaphora.location(number) : anaphora.inPlay(number, phrase.head());
      owners = same.isEmpty() ? assumed.map(List::of).orElse(List.of()) : same;
    }
    Referent bare = bareGroup(phrase, noun);
    if (owners.isEmpty()) {
      return List.of(bare);
    }
    return owners.stream()
        .map(owner -> international(sectored(bare, owner), owner).of(owner))
        .toList();
  }

  /** Whether a noun that does not tell whose it is may be taken for that of the country in play. */
  private boolean mayBeAssumed(int number, NounPhrase phrase) {
    if (phrase.isIndefinite() || affiliations.hasPossessor(number, phrase.head())) {
      return false;
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      boolean people = stage.names(number).covering(i).isPresent();
      if (people || stage.words().is(ActorWords.Role.FOREIGN, phrase.sentence().lemma(i))) {
        return false;
      }
    }
    return true;
  }

  private Referent bareGroup(NounPhrase phrase, GroupNoun noun) {
    boolean person =
        noun.kind().map("person"::equals).orElse(!phrase.isPlural()) && !phrase.isPlural();
    Referent.Sort sort = person ? Referent.Sort.PERSON : Referent.Sort.GROUP;
    Optional<String> armed = Optional.empty();
    for (int child : phrase.children(Set.of("compound", "amod"))) {
      Optional<String> sector =
          stage.actors().groupNoun(phrase.sentence().form(child)).map(GroupNoun::sector);
      armed = sector.filter(ARMED::contains).or(same(armed));
    }
    String reason = "noun " + noun.words() + " (" + noun.place() + ")";
    boolean plural = phrase.isPlural() || noun.words().equals("police");
    return Referent.unknown(sort, phrase.words(), plural, reason)
        .withSector(armed.or(() -> Optional.of(noun.sector())));
  }

  private static Supplier<Optional<String>> same(Optional<String> value) {
    return () -> value;
  }

  /** Armed men of a people without a state, or of an armed group, are no state's army. */
  private static Referent sectored(Referent bare, Referent owner) {
    boolean military =
        bare.sector().map(sector -> sector.equals("MIL") || sector.equals("REB")).orElse(false);
    if (owner.sort() == Referent.Sort.BODY && owner.sector().map(ARMED::contains).orElse(false)) {
      return bare.withSector(owner.sector());
    }
    boolean people = owner.sort() == Referent.Sort.GROUP && owner.reason().startsWith("people: ");
    return people && military ? bare.withSector(Optional.of("REB")) : bare;
  }

  /** Officials of an international body are no state's. */
  static Referent international(Referent member, Referent owner) {
    boolean civil =
        member.sector().map(sector -> sector.equals("GOV") || sector.equals("CVL")).orElse(true);
    boolean igo = owner.sort() == Referent.Sort.BODY && owner.country().isEmpty();
    return igo && civil && owner.sector().isPresent() ? member.withSector(owner.sector()) : member;
  }
}
