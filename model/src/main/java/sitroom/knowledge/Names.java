package sitroom.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sitroom.knowledge.Meaning.Kind;

/** Collects every name of the tables of actors with what it stands for. */
final class Names {
  private static final Set<String> CITY_KINDS = Set.of("capital", "city", "town", "region");

  private final List<NamedMeaning> meanings = new ArrayList<>(1 << 15);

  private final Set<String> forms = new HashSet<>();

  private Names() {}

  static List<NamedMeaning> of(Function<String, List<Table.Row>> rows) {
    Names names = new Names();
    rows.apply("countries").forEach(names::country);
    rows.apply("metonyms").forEach(names::metonym);
    rows.apply("organisations").forEach(names::organisation);
    rows.apply("peoples").forEach(names::people);
    rows.apply("people").forEach(names::person);
    return names.meanings;
  }

  private void country(Table.Row row) {
    Period valid = Period.of(row, "from", "to");
    // Only a former state ceases to be meant by its name: older texts may speak of a state before
    // its founding.
    Period named = row.get("type").equals("historical") ? valid : Period.ALWAYS;
    Meaning model =
        meaning(row, Kind.COUNTRY, row.get("id"), Optional.empty(), named, "name of the country");
    add(model, row.get("name"));
    add(model, row.get("official_name"));
    row.list("variants").forEach(form -> add(model, form));
    Meaning adjective =
        meaning(
            row,
            Kind.ADJECTIVE,
            row.get("id"),
            Optional.empty(),
            named,
            "adjective of nationality");
    row.list("adjectives").forEach(form -> add(adjective, form));
    Meaning demonym =
        meaning(row, Kind.DEMONYM, row.get("id"), Optional.of("CVL"), named, "name of the people");
    row.list("demonym_singular").forEach(form -> add(demonym, form));
    row.list("demonym_plural").forEach(form -> add(demonym, form));
  }

  private void metonym(Table.Row row) {
    Kind kind = metonymKind(row.get("kind"));
    Meaning model =
        meaning(
            row,
            kind,
            row.get("actor"),
            row.optional("sector"),
            Period.of(row, "from", "to"),
            row.get("reason"));
    add(
        new Meaning(
            model.kind(),
            model.actor(),
            row.optional("via"),
            model.sector(),
            model.valid(),
            model.why(),
            row.optional("ambiguity").isPresent(),
            model.place()),
        row.get("form"));
  }

  private static Kind metonymKind(String kind) {
    if (CITY_KINDS.contains(kind)) {
      return Kind.CITY;
    }
    return switch (kind) {
      case "country", "bloc" -> Kind.COUNTRY;
      case "adjective" -> Kind.ADJECTIVE;
      case "role" -> Kind.ROLE;
      default -> Kind.METONYM;
    };
  }

  private void organisation(Table.Row row) {
    Period valid = Period.of(row, "from", "to");
    // Texts go on naming a body after its end and write of it before its founding by the later
    // name.
    Period named = new Period(Optional.empty(), valid.to().map(end -> end.plusYears(5)));
    Meaning model =
        meaning(
            row,
            Kind.ORGANISATION,
            row.get("id"),
            row.optional("sector"),
            named,
            "name of the organisation");
    Meaning role =
        meaning(
            row,
            Kind.ROLE,
            row.get("id"),
            row.optional("sector"),
            named,
            "said of the organisation");
    add(model, row.get("name"));
    for (String alias : row.list("aliases")) {
      add(isCommonNoun(alias) ? role : model, alias);
    }
  }

  /** "the alliance", "world body": words that name nobody by themselves. */
  private static boolean isCommonNoun(String alias) {
    return alias.equals(alias.toLowerCase(java.util.Locale.ROOT)) && !alias.equals("western");
  }

  private void people(Table.Row row) {
    // A people of several countries has a meaning for each, the usual one first.
    List<String> countries = row.list("countries").isEmpty() ? List.of("") : row.list("countries");
    for (String country : countries) {
      String why = "people: " + row.get("name");
      Meaning model = meaning(row, Kind.PEOPLE, country, Optional.of("CVL"), Period.ALWAYS, why);
      add(model, row.get("name"));
      row.list("forms").forEach(form -> add(model, form));
    }
  }

  private void person(Table.Row row) {
    Meaning model =
        meaning(
            row, Kind.PERSON, row.get("id"), Optional.empty(), Period.ALWAYS, "name of the person");
    add(model, row.get("name"));
    row.list("aliases").forEach(form -> add(model, form));
  }

  private static Meaning meaning(
      Table.Row row, Kind kind, String actor, Optional<String> sector, Period valid, String why) {
    return new Meaning(kind, actor, Optional.empty(), sector, valid, why, false, row.place());
  }

  private void add(Meaning model, String written) {
    // "the Kremlin" is found by "Kremlin", with all that it may mean; "the West" needs its article.
    boolean known =
        written.startsWith("the ") && forms.contains(written.substring("the ".length()));
    if (!known && !written.isEmpty()) {
      if (model.kind() != Kind.PERSON) {
        forms.add(written);
      }
      meanings.add(new NamedMeaning(written, model));
    }
  }
}
