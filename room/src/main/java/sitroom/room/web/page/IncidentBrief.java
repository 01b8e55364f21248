package sitroom.room.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import sitroom.ledger.fuse.AccountsMatrix;
import sitroom.ledger.fuse.Incident;
import sitroom.room.web.page.IncidentPage.Group;
import sitroom.room.web.page.IncidentPage.Line;
import sitroom.room.web.page.IncidentPage.Section;

/**
 * An incident in a list, with what its accounts dispute and agree on.
 *
 * @param accounts their letters with their names
 */
public record IncidentBrief(IncidentLine line, List<Voiced> accounts, List<Section> sections) {
  private static final int MOST_MARKS = 30;

  /** An account by its letters. */
  public record Voiced(String badge, String name) {}

  public IncidentBrief {
    accounts = List.copyOf(accounts);
    sections = List.copyOf(sections);
  }

  public static IncidentBrief of(
      Incident incident, AccountsMatrix matrix, UnaryOperator<String> names) {
    return new IncidentBrief(
        IncidentLine.of(incident, names),
        matrix.accounts().stream()
            .map(it -> new Voiced(IncidentPage.badge(it), IncidentPage.name(it)))
            .toList(),
        IncidentPage.sections(matrix, names));
  }

  /**
   * One sign for each proposition that more than one account speaks of, the disputed first, up to
   * as many as a line holds.
   */
  public List<Group> signs() {
    List<Group> signs = new ArrayList<>();
    sections.stream()
        .filter(it -> it.group() != Group.ONLY)
        .forEach(it -> it.lines().forEach(unused -> signs.add(it.group())));
    return signs.subList(0, Math.min(MOST_MARKS, signs.size()));
  }

  /** "1 disputed, 4 agreed, 9 only by one account". */
  public String counts() {
    return sections.stream()
        .map(it -> it.lines().size() + " " + it.group().title().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** Whether one of these documents tells of it. */
  public boolean tellsOf(Set<String> documents) {
    return sections.stream()
        .flatMap(it -> it.lines().stream())
        .flatMap(it -> it.cells().stream())
        .flatMap(it -> it.entries().stream())
        .anyMatch(it -> documents.contains(it.entry().document()));
  }

  /** The propositions of a group; none where there is no such group. */
  public List<Line> lines(Group group) {
    return sections.stream()
        .filter(it -> it.group() == group)
        .flatMap(it -> it.lines().stream())
        .toList();
  }
}
