package sitroom.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who held which office when. */
public final class Terms {
  private static final Comparator<Term> LATEST_FIRST =
      Comparator.comparing((Term term) -> term.period().from().orElse(LocalDate.MIN)).reversed();

  private final Map<String, Office> offices = new LinkedHashMap<>();
  // Rows are kept as they are and turned into terms when asked for: a text needs few of the
  // thousands.
  private final Map<String, List<Table.Row>> byPerson = new HashMap<>(1 << 14);
  private final Map<String, List<Table.Row>> byOffice = new HashMap<>(1 << 12);
  private final Map<String, List<Office>> byActorAndType = new HashMap<>(1 << 12);

  Terms(List<Table.Row> officeRows, List<Table.Row> termRows) {
    for (Table.Row row : officeRows) {
      Office office =
          new Office(
              row.get("id"),
              row.get("title"),
              row.get("office_type"),
              row.get("sector"),
              row.get("actor"),
              row.place());
      offices.put(office.id(), office);
      byActorAndType
          .computeIfAbsent(key(office.actor(), office.type()), unused -> new ArrayList<>(1))
          .add(office);
    }
    for (Table.Row row : termRows) {
      addOrMend(byPerson.computeIfAbsent(row.get("person"), unused -> new ArrayList<>(1)), row);
      addOrMend(byOffice.computeIfAbsent(row.get("office"), unused -> new ArrayList<>(1)), row);
    }
  }

  /** A later row of the same person, office and first day stands for the earlier one. */
  private static void addOrMend(List<Table.Row> rows, Table.Row row) {
    for (int i = 0; i < rows.size(); i++) {
      Table.Row earlier = rows.get(i);
      if (earlier.get("from").equals(row.get("from"))
          && earlier.get("person").equals(row.get("person"))
          && earlier.get("office").equals(row.get("office"))) {
        rows.set(i, row);
        return;
      }
    }
    rows.add(row);
  }

  private static String key(String actor, String officeType) {
    return actor + " " + officeType;
  }

  private Term term(Table.Row row) {
    Office office = offices.get(row.get("office"));
    if (office == null) {
      throw new PackException(row.table(), row.line(), "no such office: " + row.get("office"));
    }
    return new Term(
        row.get("person"),
        office,
        Period.of(row, "from", "to"),
        Period.date(row, row.get("as_of"), true),
        row.place());
  }

  public Optional<Office> office(String id) {
    return Optional.ofNullable(offices.get(id));
  }

  /** All terms of a person, the latest first. */
  public List<Term> of(String person) {
    return byPerson.getOrDefault(person, List.of()).stream()
        .map(this::term)
        .sorted(LATEST_FIRST)
        .toList();
  }

  /** The terms in which a person held an office on a day, the latest begun first. */
  public List<Term> of(String person, LocalDate day) {
    return of(person).stream().filter(term -> term.period().contains(day)).toList();
  }

  /**
   * Who held offices of a type of an actor on a day. The one who came last stands first: an earlier
   * term without a known end is probably over.
   */
  public List<Term> holders(String actor, String officeType, LocalDate day) {
    return byActorAndType.getOrDefault(key(actor, officeType), List.of()).stream()
        .flatMap(office -> byOffice.getOrDefault(office.id(), List.of()).stream())
        .map(this::term)
        .filter(term -> term.period().contains(day))
        .sorted(LATEST_FIRST)
        .toList();
  }
}
