package sitroom.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations of the packs by id. */
public final class Organisations {
  private final Map<String, Organisation> byId = new LinkedHashMap<>();

  Organisations(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      byId.put(
          row.get("id"),
          new Organisation(
              row.get("id"),
              row.get("name"),
              row.get("kind"),
              row.optional("sector"),
              row.optional("country"),
              row.optional("parent"),
              Period.of(row, "from", "to"),
              row.place()));
    }
  }

  public Optional<Organisation> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The body that an organ of an international organisation counts as; any other organisation is
   * itself.
   */
  public Organisation whole(Organisation part) {
    Organisation at = part;
    while (at.country().isEmpty() && at.kind().equals("treaty-body")) {
      Optional<Organisation> above = at.parent().flatMap(this::byId);
      if (above.isEmpty()) {
        return at;
      }
      at = above.get();
    }
    return at;
  }

  /** All organisations, in the order of the tables. */
  public List<Organisation> all() {
    return List.copyOf(byId.values());
  }
}
