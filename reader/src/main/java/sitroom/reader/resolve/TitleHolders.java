package sitroom.reader.resolve;

import java.util.Optional;
import sitroom.knowledge.Person;
import sitroom.knowledge.Term;
import sitroom.knowledge.Title;

/** From a title and whose it is to the person who held the office on the day. */
final class TitleHolders {
  private final OfficeHolders holders;
  private final PersonReader persons;
  private final ActorStage stage;

  TitleHolders(OfficeHolders holders, PersonReader persons, ActorStage stage) {
    this.holders = holders;
    this.persons = persons;
    this.stage = stage;
  }

  /** The holder, where the packs know one and the title can mean only one. */
  Optional<Referent> holder(Title title, Referent owner) {
    Optional<Term> term = owner.owner().flatMap(id -> holders.holder(id, title));
    if (term.isEmpty()) {
      return Optional.empty();
    }
    Term held = term.get();
    String sure = stage.day().map(held::isSureOn).orElse(true) ? "" : ", not confirmed for the day";
    Optional<Person> person = stage.actors().persons().byId(held.person());
    String reason = "holder of the office on the day" + sure + "; " + owner.reason();
    return person.map(one -> persons.person(one, Optional.of(title), false, reason));
  }

  /** The holder of an office type of an actor, as for an issuer. */
  Optional<Referent> holder(String officeType, String actor, String reason) {
    Title title = new Title("", officeType, "GOV", "role", java.util.List.of(), "");
    Optional<Term> term = holders.holder(actor, title);
    return term.flatMap(held -> stage.actors().persons().byId(held.person()))
        .map(one -> persons.person(one, Optional.of(title), false, reason));
  }

  boolean isSingle(Title title) {
    return holders.isSingle(title);
  }

  /** See {@link PersonReader#plainCountry()}. */
  Optional<Referent> plainCountry() {
    return persons.plainCountry();
  }

  Optional<Referent> owner(String id, String reason) {
    return persons.owner(id, reason);
  }
}
