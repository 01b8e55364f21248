package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.Title;

/**
 * Nouns for offices: "the French president", "a senior official", "the presidents of Russia and
 * France".
 */
final class TitledNouns {
  private final ActorStage stage;
  private final TitleHolders holders;
  private final Affiliations affiliations;
  private final Anaphora anaphora;
  private final ActorLookup lookup;
  private final Optional<Issuer> issuer;

  TitledNouns(
      ActorStage stage,
      TitleHolders holders,
      Affiliations affiliations,
      Anaphora anaphora,
      ActorLookup lookup,
      Optional<Issuer> issuer) {
    this.stage = stage;
    this.holders = holders;
    this.affiliations = affiliations;
    this.anaphora = anaphora;
    this.lookup = lookup;
    this.issuer = issuer;
  }

  /**
   * Who holds or bears the title.
   *
   * @param whose whose office it is, as far as the phrase tells
   */
  List<Referent> read(int number, NounPhrase phrase, Title title, List<Referent> whose) {
    List<Referent> named = apposed(number, phrase);
    if (!named.isEmpty()) {
      return named;
    }
    List<Referent> owners = whose;
    boolean indefinite = phrase.isIndefinite();
    if (owners.isEmpty() && !affiliations.hasPossessor(number, phrase.head())) {
      boolean bare = !indefinite && phrase.after(Set.of("of", "for")).isEmpty();
      List<Referent> before =
          bare ? anaphora.holder(number, phrase.head(), title.officeType()) : List.of();
      if (!before.isEmpty() && !phrase.isPlural()) {
        return before;
      }
      owners = unsaidOwner(number, phrase.head(), title).map(List::of).orElse(List.of());
    }
    boolean exact = !indefinite && !isBelow(phrase) && title.isRole();
    List<Referent> people = new ArrayList<>();
    for (Referent owner : owners) {
      boolean one = exact && (!phrase.isPlural() || owners.size() > 1);
      people.add(
          one
              ? holders.holder(title, owner).orElseGet(() -> bearer(phrase, title, owner))
              : bearer(phrase, title, owner));
    }
    return owners.isEmpty() ? List.of(bare(phrase, title)) : people;
  }

  /**
   * Whose office it is where the phrase does not say: the title's only owner, the issuer, the
   * country in play.
   */
  private Optional<Referent> unsaidOwner(int number, int head, Title title) {
    String reason = "title " + title.words() + " (" + title.place() + ")";
    if (title.actors().size() == 1) {
      return holders.owner(title.actors().get(0), reason);
    }
    Optional<Referent> speaking =
        issuer.map(Issuer::referent).filter(one -> one.country().isPresent());
    if (speaking.isPresent() && holders.isSingle(title)) {
      return speaking;
    }
    Optional<Referent> inPlay = anaphora.inPlay(number, head);
    boolean fits =
        title.actors().isEmpty()
            || inPlay.flatMap(Referent::owner).map(title.actors()::contains).orElse(false);
    return fits ? inPlay : holders.owner(title.actors().get(0), reason);
  }

  private List<Referent> apposed(int number, NounPhrase phrase) {
    int above = phrase.sentence().head(phrase.head());
    boolean behind = phrase.sentence().label(phrase.head()).equals("appos");
    if (behind && stage.names(number).covering(above).map(NameSpan::isPerson).orElse(false)) {
      return lookup.at(number, above);
    }
    for (int child : phrase.children(Set.of("appos", "flat"))) {
      boolean person = stage.names(number).covering(child).map(NameSpan::isPerson).orElse(false);
      if (person) {
        return lookup.at(number, child);
      }
    }
    return List.of();
  }

  private Referent bare(NounPhrase phrase, Title title) {
    Referent.Sort sort = phrase.isPlural() ? Referent.Sort.GROUP : Referent.Sort.PERSON;
    String reason = "title " + title.words() + " (" + title.place() + ")";
    return Referent.unknown(sort, phrase.words(), phrase.isPlural(), reason)
        .withOfficeType(title.officeType())
        .withGender(stage.words().gender(List.of(phrase.sentence().lemma(phrase.head()))))
        .withSector(Optional.of(isFormer(phrase) ? "ELI" : title.sector()));
  }

  /**
   * A bearer of a title who is not known by name. A spokesman has the sector of whom he speaks for.
   */
  private Referent bearer(NounPhrase phrase, Title title, Referent owner) {
    Referent bearer = bare(phrase, title);
    boolean speaks = title.officeType().equals("spokesperson") && owner.sector().isPresent();
    return (speaks ? bearer.withSector(owner.sector()) : GroupNouns.international(bearer, owner))
        .of(owner);
  }

  /** Whether a word says that the office is held by somebody lower, or is past. */
  private boolean isBelow(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (stage.words().is(ActorWords.Role.UNDER, phrase.sentence().lemma(i))) {
        return true;
      }
    }
    return isFormer(phrase);
  }

  private boolean isFormer(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Optional<Title> modifier =
          stage.actors().title(phrase.sentence().form(i)).filter(Title::isModifier);
      if (modifier.map(title -> title.officeType().equals("former")).orElse(false)) {
        return true;
      }
    }
    return false;
  }
}
