package sitroom.room.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.knowledge.Country;
import sitroom.knowledge.Table;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.CountBy;
import sitroom.room.web.entry.Address;
import sitroom.room.web.page.ActorsPage.PlaceLine;
import sitroom.room.web.picture.WorldMap;

/**
 * Where found acts took place, on the map and as a list. A place whose name is a country's shades
 * the country; a town is a point where the packs know where it lies.
 */
final class Places {
  private static final int MOST = 60;
  private static final long TOWNS_FIRST = 1_000_000_000_000L;

  private final Desk desk;
  private final WorldMap map = WorldMap.load();
  private Map<String, double[]> towns = Map.of();

  Places(Desk desk) {
    this.desk = desk;
  }

  /**
   * A map and its list.
   *
   * @param picture empty where nothing has a place
   */
  record Drawn(Optional<String> picture, List<PlaceLine> lines) {}

  Drawn draw(Question question, String title) {
    Map<String, Long> counts = desk.counts().of(desk.finder(), question, CountBy.PLACE, false);
    Map<String, Country> countries = new HashMap<>();
    desk.learned().actors().countries().all().forEach(it -> countries.putIfAbsent(it.name(), it));
    List<WorldMap.Shade> shades = new ArrayList<>();
    List<WorldMap.Point> points = new ArrayList<>();
    List<PlaceLine> lines = new ArrayList<>();
    counts.entrySet().stream()
        .limit(MOST)
        .forEach(
            it -> {
              String href = Address.search("place:\"" + it.getKey() + "\"");
              lines.add(new PlaceLine(it.getKey(), it.getValue(), href));
              Country country = countries.get(it.getKey());
              if (country != null) {
                shades.add(new WorldMap.Shade(country.code(), country.name(), it.getValue()));
              } else {
                double[] at = towns().get(it.getKey());
                if (at != null) {
                  points.add(new WorldMap.Point(it.getKey(), at[0], at[1], it.getValue(), href));
                }
              }
            });
    return new Drawn(map.draw("map", title, shades, points), lines);
  }

  /** Where towns lie; of several of one name, the largest. */
  private synchronized Map<String, double[]> towns() {
    if (towns.isEmpty()) {
      Map<String, double[]> found = new HashMap<>();
      Map<String, Long> sizes = new HashMap<>();
      for (Table.Row row : desk.learned().knowledge().rows("places.tsv")) {
        String name = row.get("name");
        // A town bears the name before a region does: Washington.
        long town = row.get("class").equals("P") ? TOWNS_FIRST : 0;
        long size = number(row.get("population")) + town;
        if (!row.get("lat").isEmpty() && size >= sizes.getOrDefault(name, -1L)) {
          sizes.put(name, size);
          found.put(
              name,
              new double[] {
                Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))
              });
        }
      }
      towns = found;
    }
    return towns;
  }

  private static long number(String text) {
    return text.matches("\\d{1,11}") ? Long.parseLong(text) : 0;
  }
}
