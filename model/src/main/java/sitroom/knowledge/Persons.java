package sitroom.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons of the packs by id and by the parts of their names. */
public final class Persons {
  private final Map<String, Person> byId;
  private final Lazy<Map<String, List<Person>>> byFamilyName;
  private final Lazy<Map<String, List<Person>>> bySound;
  private final Transliteration transliteration;

  Persons(List<Table.Row> rows, Transliteration transliteration) {
    Map<String, Person> persons = new LinkedHashMap<>(rows.size() * 2);
    for (Table.Row row : rows) {
      persons.put(
          row.get("id"),
          new Person(
              row.get("id"),
              row.get("name"),
              row.list("aliases"),
              row.optional("actor"),
              row.place()));
    }
    this.byId = persons;
    this.transliteration = transliteration;
    this.byFamilyName = new Lazy<>(this::familyNames);
    this.bySound = new Lazy<>(this::spellings);
  }

  private Map<String, List<Person>> familyNames() {
    Map<String, List<Person>> families = new HashMap<>();
    for (Person person : byId.values()) {
      for (String name : namesOf(person)) {
        List<String> pieces = NamePieces.of(name).folded();
        if (!pieces.isEmpty()) {
          // Which end of the name is the family's differs between languages, so both are kept.
          put(families, transliteration.piece(pieces.get(pieces.size() - 1)), person);
          put(families, transliteration.piece(pieces.get(0)), person);
        }
      }
    }
    return families;
  }

  private Map<String, List<Person>> spellings() {
    Map<String, List<Person>> spellings = new HashMap<>();
    for (Person person : byId.values()) {
      namesOf(person).forEach(name -> put(spellings, transliteration.key(name), person));
    }
    return spellings;
  }

  private static void put(Map<String, List<Person>> map, String key, Person person) {
    List<Person> there = map.computeIfAbsent(key, unused -> new ArrayList<>(1));
    if (!there.contains(person)) {
      there.add(person);
    }
  }

  private static List<String> namesOf(Person person) {
    List<String> names = new ArrayList<>(person.aliases());
    names.add(person.name());
    return names;
  }

  public Optional<Person> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Persons with a name that begins or ends with the given word, in any of its spellings. */
  public List<Person> withFamilyName(String word) {
    List<String> pieces = NamePieces.of(word).folded();
    return pieces.isEmpty()
        ? List.of()
        : List.copyOf(
            byFamilyName
                .get()
                .getOrDefault(transliteration.piece(pieces.get(pieces.size() - 1)), List.of()));
  }

  /**
   * Persons whose full name is the given one in another spelling: "Sergey Lavrov" for "Sergei
   * Lavrov".
   */
  public List<Person> spelledLike(String name) {
    return List.copyOf(bySound.get().getOrDefault(transliteration.key(name), List.of()));
  }

  public int size() {
    return byId.size();
  }
}
