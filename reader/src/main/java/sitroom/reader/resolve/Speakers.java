package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.knowledge.Person;
import sitroom.knowledge.Title;

/** Tells from a turn's label whose words a turn of a transcript is. */
final class Speakers {
  private final ActorStage stage;
  private final People people;
  private final PersonReader persons;
  private final TitleHolders titleHolders;
  private final OfficeHolders holders;
  private final Optional<Issuer> issuer;

  Speakers(ActorStage stage, People people, PersonReader persons, Optional<Issuer> issuer) {
    this.stage = stage;
    this.people = people;
    this.persons = persons;
    this.holders = new OfficeHolders(stage.actors(), stage.day());
    this.titleHolders = new TitleHolders(holders, persons, stage);
    this.issuer = issuer;
  }

  /** The person whose words the issuer's documents tell. */
  Optional<Referent> issuingPerson() {
    return issuer.flatMap(
        one ->
            one.officeType()
                .flatMap(
                    type ->
                        one.referent()
                            .owner()
                            .flatMap(
                                id -> titleHolders.holder(type, id, one.referent().reason()))));
  }

  /**
   * The speaker of a label such as "MR. SULLIVAN", "THE PRESIDENT", "PRESIDENT PUTIN"; unknown
   * names stay unknown.
   */
  Referent speaker(String label) {
    String plain = label.strip().replaceFirst("[:：]$", "");
    List<String> words = new ArrayList<>(TitleWords.of(plain.replaceAll("\\(.*?\\)", " ")));
    words.removeIf(word -> word.equals(".") || word.equalsIgnoreCase("the"));
    for (int end = words.size(); end > 0; end--) {
      Optional<Title> title = stage.actors().title(String.join(" ", words.subList(0, end)));
      if (title.isPresent()) {
        return titled(plain, title.get(), words.subList(end, words.size()));
      }
    }
    return named(plain, Optional.empty(), words);
  }

  private Referent titled(String label, Title title, List<String> name) {
    if (!name.isEmpty()) {
      return named(label, Optional.of(title), name);
    }
    Optional<Referent> holder = issuer.flatMap(one -> titleHolders.holder(title, one.referent()));
    Referent unknown =
        Referent.unknown(Referent.Sort.PERSON, label, false, "label of the turn")
            .withSector(Optional.of(title.sector()));
    return holder
        .map(person -> person.withReason("label of the turn; " + person.reason()))
        .orElseGet(() -> issuer.map(one -> unknown.of(one.referent())).orElse(unknown));
  }

  private Referent named(String label, Optional<Title> title, List<String> words) {
    String family = capitalised(words.isEmpty() ? label : words.get(words.size() - 1));
    Optional<Referent> familiar = people.find(family);
    if (familiar.isPresent()) {
      return familiar.get().withReason("label of the turn; " + familiar.get().reason());
    }
    List<Person> holding =
        stage.actors().persons().withFamilyName(family).stream()
            .filter(holders::holdsOffice)
            .toList();
    Optional<String> home = issuer.flatMap(one -> one.referent().owner());
    Optional<Person> known =
        holding.stream()
            .filter(
                person ->
                    home.map(actor -> holders.belongsTo(person, actor)).orElse(holding.size() == 1))
            .findFirst()
            .or(
                () ->
                    title
                        .filter(Title::isRole)
                        .flatMap(
                            role ->
                                holding.stream()
                                    .filter(person -> holds(person, role))
                                    .findFirst()));
    Optional<Title> role = title.filter(Title::isRole);
    if (known.isPresent()) {
      return persons.person(
          known.get(),
          role,
          false,
          "label of the turn and office on the day (" + known.get().place() + ")");
    }
    Referent unknown =
        Referent.unknown(Referent.Sort.PERSON, capitalised(label), false, "label of the turn");
    return title.filter(Title::isHonorific).isPresent() && issuer.isPresent()
        ? unknown.of(issuer.get().referent())
        : unknown;
  }

  private boolean holds(Person person, Title role) {
    return holders
        .officeOf(person, Optional.of(role))
        .map(term -> OfficeHolders.fits(term.office().type(), role.officeType()))
        .orElse(false);
  }

  private static String capitalised(String words) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      boolean inside = i > 0 && Character.isLetter(words.charAt(i - 1));
      String letter = words.substring(i, i + 1);
      result.append(inside ? letter.toLowerCase(Locale.ROOT) : letter);
    }
    return result.toString();
  }
}
