package sitroom.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries of the packs by id. */
public final class Countries {
  private static final Set<String> HELD = Set.of("territory", "associated");

  private final Map<String, Country> byId = new LinkedHashMap<>();

  Countries(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      String type = row.get("type");
      Optional<String> parent = row.optional("parent");
      String own = row.optional("iso3").orElse(row.get("id"));
      String code = HELD.contains(type) ? parent.orElse(own) : own;
      byId.put(
          row.get("id"),
          new Country(
              row.get("id"),
              code,
              type,
              parent,
              row.get("name"),
              row.get("official_name"),
              row.list("capitals").stream().findFirst(),
              Period.of(row, "from", "to"),
              row.place()));
    }
  }

  public Optional<Country> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All countries, in the order of the tables. */
  public List<Country> all() {
    return List.copyOf(byId.values());
  }
}
