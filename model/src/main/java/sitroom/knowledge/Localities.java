package sitroom.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which countries places of a name lie, by {@code places.tsv}; for groups that are told by a
 * town only.
 */
public final class Localities {
  /** Towns, regions and sites; seas and straits are no country's. */
  private static final String WATER = "H";

  private static final Set<String> LAND = Set.of("P", "A", "S");

  private final Map<String, List<Table.Row>> byName;

  Localities(List<Table.Row> rows) {
    byName = new HashMap<>(rows.size() * 2);
    for (Table.Row row : rows) {
      if (LAND.contains(row.get("class"))) {
        add(row.get("name"), row);
        row.list("alternates").forEach(name -> add(name, row));
      }
    }
    // The Red Sea is not the region of Sudan that is called after it.
    rows.stream()
        .filter(row -> row.get("class").equals(WATER))
        .forEach(row -> byName.remove(key(row.get("name"))));
  }

  private void add(String name, Table.Row row) {
    byName.computeIfAbsent(key(name), unused -> new ArrayList<>(1)).add(row);
  }

  private static String key(String name) {
    return String.join(" ", NamePieces.of(name).folded());
  }

  /**
   * A country with a place of the name.
   *
   * @param country id of the country
   * @param place the row
   */
  public record Home(String country, String place) {}

  /** Homes of a place's name, that of the most inhabitants first; one for each country. */
  public List<Home> homes(String name) {
    List<Table.Row> rows = new ArrayList<>(byName.getOrDefault(key(name), List.of()));
    rows.sort(Comparator.comparingLong(Localities::inhabitants).reversed());
    List<Home> homes = new ArrayList<>();
    for (Table.Row row : rows) {
      String country = row.get("country");
      if (!country.isEmpty() && homes.stream().noneMatch(home -> home.country().equals(country))) {
        homes.add(new Home(country, row.place()));
      }
    }
    return homes;
  }

  private static long inhabitants(Table.Row row) {
    return row.optional("population")
        .filter(cell -> cell.matches("\\d+"))
        .map(Long::parseLong)
        .orElse(0L);
  }
}
