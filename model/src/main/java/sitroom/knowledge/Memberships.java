package sitroom.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is a member of what, by {@code memberships.tsv}. */
public final class Memberships {
  private static final Set<String> FULL_ROLES =
      Set.of("member", "permanent-member", "elected-member", "participating-state");

  private final Map<String, List<Membership>> byOrganisation = new HashMap<>();
  private final Map<String, List<Membership>> byActor = new HashMap<>();

  Memberships(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      Membership membership =
          new Membership(
              row.get("actor"),
              row.get("organisation"),
              row.get("role"),
              Period.of(row, "in_force", "ended"),
              row.place());
      byOrganisation
          .computeIfAbsent(membership.organisation(), unused -> new ArrayList<>())
          .add(membership);
      byActor.computeIfAbsent(membership.actor(), unused -> new ArrayList<>()).add(membership);
    }
  }

  /** Full members of an organisation on a day. */
  public List<Membership> members(String organisation, LocalDate day) {
    return on(byOrganisation.getOrDefault(organisation, List.of()), day);
  }

  /** The full memberships of an actor on a day. */
  public List<Membership> of(String actor, LocalDate day) {
    return on(byActor.getOrDefault(actor, List.of()), day);
  }

  /** All rows of an actor in an organisation, whatever the role and the day. */
  public List<Membership> all(String actor, String organisation) {
    return byActor.getOrDefault(actor, List.of()).stream()
        .filter(membership -> membership.organisation().equals(organisation))
        .toList();
  }

  private static List<Membership> on(List<Membership> all, LocalDate day) {
    return all.stream()
        .filter(
            membership ->
                FULL_ROLES.contains(membership.role()) && membership.period().contains(day))
        .toList();
  }
}
