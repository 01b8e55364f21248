package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.Country;
import sitroom.knowledge.Meaning;
import sitroom.knowledge.Person;
import sitroom.knowledge.Term;
import sitroom.knowledge.Title;
import sitroom.reader.parse.Sentence;
import sitroom.reader.resolve.Designations.Designation;

/** Finds which person a name means, with country, office and sector of the document's day. */
final class PersonReader {
  private final ActorStage stage;
  private final Designations designations;
  private final MeaningChooser chooser;
  private final OfficeHolders holders;
  private final People people;

  PersonReader(
      ActorStage stage,
      Designations designations,
      MeaningChooser chooser,
      OfficeHolders holders,
      People people) {
    this.stage = stage;
    this.designations = designations;
    this.chooser = chooser;
    this.holders = holders;
    this.people = people;
  }

  /**
   * The person that a name means.
   *
   * @param behind whose office the tree says it is, for names that nothing before them places: "X,
   *     the Russian minister,", "Prime Minister X of Y"
   */
  Referent read(int number, NameSpan span, Supplier<List<Referent>> behind) {
    Sentence sentence = stage.sentence(number);
    String written = NounPhrase.words(sentence, span.start(), span.end());
    Designation called = designations.before(number, span.start());
    Optional<Referent> familiar =
        written.contains(" ") ? Optional.empty() : people.find(written).filter(Referent::isPerson);
    Referent found =
        familiar.isPresent()
            ? familiar.get()
            : newPerson(span, written, called, owners(called, sentence), behind);
    Optional<ActorWords.Gender> gender = stage.words().gender(called.lemmas());
    Referent person = gender.isPresent() ? found.withGender(gender) : found;
    people.add(written, person);
    return person;
  }

  /** Remembers a body under its name. */
  void remember(String name, Referent body) {
    people.add(name, body);
  }

  /** The person or body named before that a name means. */
  Optional<Referent> familiar(String name) {
    return people.find(name);
  }

  private List<Referent> owners(Designation called, Sentence sentence) {
    List<Referent> owners = new ArrayList<>();
    for (NameSpan span : called.whose()) {
      chooser
          .referent(span.meanings(), NounPhrase.words(sentence, span.start(), span.end()))
          .ifPresent(owners::add);
    }
    if (owners.isEmpty()) {
      called.title().flatMap(this::ownerOfTitle).ifPresent(owners::add);
    }
    return owners;
  }

  /** The only country or body that has the title, as Germany of chancellors. */
  private Optional<Referent> ownerOfTitle(Title title) {
    if (title.actors().size() != 1) {
      return Optional.empty();
    }
    return owner(title.actors().get(0), "title " + title.words() + " (" + title.place() + ")");
  }

  private Referent newPerson(
      NameSpan span,
      String written,
      Designation called,
      List<Referent> before,
      Supplier<List<Referent>> behind) {
    List<Person> named = span.isKnown() ? candidates(span, written, called, before) : List.of();
    boolean plain = named.size() == 1 && holders.holdsOffice(named.get(0));
    List<Referent> whose = before.isEmpty() && !plain ? behind.get() : before;
    List<Person> candidates = span.isKnown() ? named : candidates(span, written, called, whose);
    Optional<Person> known =
        choose(candidates, whose, called).filter(person -> plain || !isNamesake(person, whose));
    if (known.isPresent()) {
      String reason =
          span.isKnown()
              ? MeaningChooser.reason(meaning(span, known.get()))
              : familyName(known.get());
      return person(known.get(), called.title(), called.former(), reason);
    }
    return unknown(written, called, whose);
  }

  /**
   * Whether the text speaks of somebody of another country than the person of the packs, who holds
   * no office now.
   */
  private boolean isNamesake(Person person, List<Referent> whose) {
    Optional<String> owner =
        whose.stream()
            .filter(one -> one.country().isPresent())
            .flatMap(one -> one.owner().stream())
            .findFirst();
    return owner.isPresent()
        && !holders.holdsOffice(person)
        && !holders.belongsTo(person, owner.get());
  }

  private static Meaning meaning(NameSpan span, Person person) {
    return span.meanings().stream()
        .filter(meaning -> meaning.actor().equals(person.id()))
        .findFirst()
        .orElse(span.meanings().get(0));
  }

  private static String familyName(Person person) {
    return "family name with title, of " + person.name() + " (" + person.place() + ")";
  }

  private List<Person> candidates(
      NameSpan span, String written, Designation called, List<Referent> whose) {
    if (span.isKnown()) {
      return span.meanings().stream()
          .filter(meaning -> meaning.kind() == Meaning.Kind.PERSON)
          .flatMap(meaning -> stage.actors().persons().byId(meaning.actor()).stream())
          .toList();
    }
    if (written.contains(" ")) {
      return List.of();
    }
    List<Person> family = stage.actors().persons().withFamilyName(written);
    if (called.title().isEmpty() && whose.isEmpty()) {
      return onlyHead(family);
    }
    // "Secretary Blinken": a family name says little by itself; it needs a title and an office held
    // on the day.
    List<Person> holding = family.stream().filter(person -> holdsTitled(person, called)).toList();
    return holding.isEmpty()
        ? family.stream().filter(person -> onceHeld(person, called)).toList()
        : holding;
  }

  /**
   * A bare family name: only of the one foremost office-holder of a country that the document
   * names.
   */
  private List<Person> onlyHead(List<Person> family) {
    List<Person> heads =
        family.stream()
            .filter(holders::holdsForemostOffice)
            .filter(this::isOfNamedCountry)
            .toList();
    return heads.size() == 1 ? heads : List.of();
  }

  private boolean isOfNamedCountry(Person person) {
    return person.actor().map(actor -> stage.countriesNamed().containsKey(actor)).orElse(false);
  }

  private boolean onceHeld(Person person, Designation called) {
    return called
        .title()
        .filter(Title::isRole)
        .map(title -> holders.everHeld(person, title))
        .orElse(false);
  }

  private boolean holdsTitled(Person person, Designation called) {
    return called
        .title()
        .map(
            title ->
                holders
                    .officeOf(person, called.title())
                    .map(
                        term ->
                            title.isHonorific()
                                || OfficeHolders.fits(term.office().type(), title.officeType()))
                    .orElse(false))
        .orElse(holders.holdsOffice(person));
  }

  private Optional<Person> choose(
      List<Person> candidates, List<Referent> whose, Designation called) {
    List<Person> left = candidates;
    Optional<String> owner =
        whose.stream().flatMap(referent -> referent.owner().stream()).findFirst();
    if (left.size() > 1 && owner.isPresent()) {
      left = narrowed(left, person -> holders.belongsTo(person, owner.get()));
    }
    if (left.size() > 1 && called.title().isPresent()) {
      left = narrowed(left, person -> holdsTitled(person, called));
    }
    if (left.size() > 1) {
      left = narrowed(left, holders::holdsOffice);
    }
    if (left.size() > 1) {
      left =
          narrowed(
              left,
              person -> person.actor().map(actor -> stage.timesNamed(actor) > 0).orElse(false));
    }
    return left.stream().findFirst();
  }

  private static List<Person> narrowed(
      List<Person> persons, java.util.function.Predicate<Person> wanted) {
    List<Person> fitting = persons.stream().filter(wanted).toList();
    return fitting.isEmpty() ? persons : fitting;
  }

  /** A known person as of the document's day. */
  Referent person(Person person, Optional<Title> title, boolean former, String reason) {
    Optional<Term> term = former ? Optional.empty() : holders.officeOf(person, title);
    Optional<String> owner = term.map(held -> held.office().actor()).or(person::actor);
    Optional<Referent> whose = owner.flatMap(id -> owner(id, reason));
    String held =
        term.map(known -> "; office " + known.office().title() + " (" + known.place() + ")")
            .orElse("");
    boolean past = former || (term.isEmpty() && holders.isFormer(person));
    Optional<String> sector =
        term.map(known -> known.office().sector())
            .or(
                () ->
                    past
                        ? Optional.of("ELI")
                        : title.filter(said -> !said.isHonorific()).map(Title::sector));
    // The people of an international body act for it, so they carry its id.
    Optional<String> body =
        whose
            .filter(one -> one.sort() == Referent.Sort.BODY && one.country().isEmpty())
            .flatMap(Referent::id);
    return new Referent(
        Referent.Sort.PERSON,
        body.or(() -> Optional.of(person.id())),
        person.name(),
        whose.flatMap(Referent::owner).or(() -> owner),
        whose.flatMap(Referent::country),
        sector,
        term.map(known -> known.office().title()),
        term.map(known -> known.office().type())
            .or(() -> title.filter(Title::isRole).map(Title::officeType)),
        Optional.empty(),
        stage.words().gender(title.map(said -> List.of(said.words())).orElse(List.of())),
        false,
        reason + held);
  }

  /** The country or organisation with an id; an organ counts as its whole. */
  Optional<Referent> owner(String id, String reason) {
    Optional<Country> country = stage.actors().countries().byId(id);
    if (country.isPresent()) {
      Country state = country.get();
      return Optional.of(
          Referent.state(state.id(), state.name(), state.code(), Optional.empty(), reason));
    }
    return stage
        .actors()
        .organisations()
        .byId(id)
        .map(
            body -> {
              var whole = stage.actors().organisations().whole(body);
              Optional<String> code =
                  whole.country().flatMap(stage.actors().countries()::byId).map(Country::code);
              return Referent.body(whole, body.name(), code, body.sector(), reason);
            });
  }

  private Referent unknown(String written, Designation called, List<Referent> whose) {
    String reason =
        called
            .title()
            .map(title -> "title " + title.words() + " (" + title.place() + ")")
            .orElse("unknown name");
    Referent bare = Referent.unknown(Referent.Sort.PERSON, written, false, reason);
    Optional<Referent> owner = whose.stream().findFirst();
    // A spokesman has the sector of whom he speaks for, and so has whoever belongs to an armed
    // group.
    boolean speaks =
        called.title().map(title -> title.officeType().equals("spokesperson")).orElse(false);
    boolean armed = owner.flatMap(Referent::bodyKind).map("armed-group"::equals).orElse(false);
    Optional<String> own = called.title().filter(title -> !title.isHonorific()).map(Title::sector);
    Optional<String> owned = speaks || armed ? owner.flatMap(Referent::sector).or(() -> own) : own;
    Optional<String> sector = called.former() ? Optional.of("ELI") : owned;
    Referent titled =
        called
            .title()
            .filter(Title::isRole)
            .map(title -> bare.withOfficeType(title.officeType()))
            .orElse(bare);
    Referent person = titled.withSector(sector.or(() -> owner.flatMap(Referent::sector)));
    boolean official = called.title().filter(title -> !title.isHonorific()).isPresent();
    return owner
        .or(() -> official ? plainCountry() : Optional.empty())
        .map(person::of)
        .orElse(person);
  }

  /**
   * The country that the whole text is about, for people and groups of which nothing else tells.
   */
  Optional<Referent> plainCountry() {
    return stage
        .onlyCountry()
        .flatMap(id -> owner(id, Referent.ASSUMED + "the country that the text is about"));
  }
}
