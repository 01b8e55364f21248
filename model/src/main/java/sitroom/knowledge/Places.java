package sitroom.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The places of the packs by their names. A name may mean several places; which one a text means is
 * for the reader to decide. Accents, hyphens and the article do not count.
 */
public final class Places {
  private static final Set<String> BUILT = Set.of("building", "street", "square", "base");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

  private final Map<String, List<Named>> byName = new HashMap<>();
  private final Map<String, List<Named>> byAdjective = new HashMap<>();
  private int longest = 1;

  /** A row that has the name; its place is made when it is asked for, as nearly all never are. */
  private record Named(Table.Row row, Function<Table.Row, Place> kind) {
    Place place() {
      return kind.apply(row);
    }
  }

  private Places(List<Table.Row> countries, List<Table.Row> places, List<Table.Row> buildings) {
    for (Table.Row row : countries) {
      Named country = new Named(row, Places::country);
      add(byName, row.get("name"), country);
      row.list("variants").forEach(name -> add(byName, name, country));
      row.list("adjectives").forEach(name -> add(byAdjective, name, country));
    }
    for (Table.Row row : places) {
      Named place = new Named(row, Places::place);
      checkClass(row);
      add(byName, row.get("name"), place);
      row.optional("ascii_name").ifPresent(name -> add(byName, name, place));
      row.list("alternates").forEach(name -> add(byName, name, place));
    }
    buildings.forEach(row -> add(byName, row.get("form"), new Named(row, Places::building)));
  }

  /**
   * Indexes the rows of {@code countries.tsv} and {@code places.tsv}; and of {@code metonyms.tsv}
   * the buildings, streets and squares, which are places too where something happens in them.
   *
   * @throws PackException where a row has no number where one is needed, or an unknown class
   */
  public static Places of(
      List<Table.Row> countries, List<Table.Row> places, List<Table.Row> metonyms) {
    List<Table.Row> buildings = metonyms.stream().filter(Places::isBuilding).toList();
    return new Places(countries, places, buildings);
  }

  private static boolean isBuilding(Table.Row row) {
    return BUILT.contains(row.get("kind"))
        && COUNTRY.matcher(row.get("actor")).matches()
        && row.optional("to").isEmpty();
  }

  private static Place building(Table.Row row) {
    String name = row.get("form");
    return new Place(
        row.place(),
        name,
        row.optional("actor"),
        Optional.empty(),
        Place.Sort.SITE,
        0,
        true,
        row.place());
  }

  private static Place country(Table.Row row) {
    return new Place(
        row.get("id"),
        row.get("name"),
        Optional.of(row.optional("iso3").orElse(row.get("id"))),
        Optional.empty(),
        Place.Sort.COUNTRY,
        0,
        true,
        row.place());
  }

  private static Place place(Table.Row row) {
    return new Place(
        row.get("id"),
        row.get("name"),
        row.optional("country"),
        row.optional("admin1"),
        sort(row),
        row.optional("population").map(Long::parseLong).orElse(0L),
        row.get("source").contains("own"),
        row.place());
  }

  private static Place.Sort sort(Table.Row row) {
    return switch (row.get("class")) {
      case "P" -> row.get("code").equals("PPLC") ? Place.Sort.CAPITAL : Place.Sort.TOWN;
      case "A" -> Place.Sort.REGION;
      case "H" -> Place.Sort.WATER;
      case "L" -> Place.Sort.AREA;
      case "T" -> Place.Sort.ISLAND;
      default -> Place.Sort.SITE;
    };
  }

  private static void checkClass(Table.Row row) {
    String sort = row.get("class");
    if (sort.length() != 1 || "PAHLTS".indexOf(sort.charAt(0)) < 0) {
      throw new PackException(row.table(), row.line(), "no class of place: " + sort);
    }
  }

  private void add(Map<String, List<Named>> index, String name, Named place) {
    String key = PlaceKey.of(name);
    if (!key.isEmpty()) {
      List<Named> same = index.computeIfAbsent(key, any -> new ArrayList<>(1));
      if (same.isEmpty() || !same.get(same.size() - 1).equals(place)) {
        same.add(place);
      }
      longest = Math.max(longest, PlaceKey.words(key));
    }
  }

  /** All places of a name; none where it is the name of no place. */
  public List<Place> named(String name) {
    return places(byName, name);
  }

  /** The countries that an adjective belongs to: "Iraqi", "Congolese". */
  public List<Place> ofAdjective(String adjective) {
    return places(byAdjective, adjective);
  }

  private static List<Place> places(Map<String, List<Named>> index, String name) {
    return index.getOrDefault(PlaceKey.of(name), List.of()).stream().map(Named::place).toList();
  }

  /** How many words the longest name has. */
  public int longest() {
    return longest;
  }
}
