package sitroom.room.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import sitroom.ledger.fuse.Account;
import sitroom.ledger.fuse.AccountsMatrix;
import sitroom.ledger.fuse.Cell;
import sitroom.ledger.fuse.Comparison;
import sitroom.ledger.fuse.IncidentEntry;
import sitroom.ledger.fuse.IncidentFile;
import sitroom.ledger.fuse.Row;
import sitroom.ledger.fuse.Told;
import sitroom.room.web.entry.AccountView;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.entry.Numbers;
import sitroom.room.web.picture.Timeline;

/**
 * An incident: its accounts side by side, proposition by proposition.
 *
 * @param only the one group that is shown; empty for all
 */
public record IncidentPage(
    IncidentLine line,
    IncidentFile file,
    AccountsMatrix matrix,
    List<Section> sections,
    Optional<String> only,
    Optional<String> timeline,
    List<Told> documents) {

  /** What the propositions of a group have in common, in the order of the page. */
  public enum Group {
    DISPUTED("disputed", "Disputed", "stated by one party, denied by another", "disputed"),
    ANSWERED(
        "answered",
        "Demand and answer",
        "positions, not facts: nothing to be true or false",
        "answered"),
    AGREED("agreed", "Agreed", "by the parties that speak; the rest are silent", "agreed"),
    DENIED("denied", "Denied", "denied by one party and stated by none", "denial"),
    ONLY("only", "Only by one account", "", "only");

    private final String word;
    private final String title;
    private final String remark;
    private final String icon;

    Group(String word, String title, String remark, String icon) {
      this.word = word;
      this.title = title;
      this.remark = remark;
      this.icon = icon;
    }

    public String word() {
      return word;
    }

    public String title() {
      return title;
    }

    public String remark() {
      return remark;
    }

    public String icon() {
      return icon;
    }

    static Group of(Row row) {
      if (row.comparison() == Comparison.DISPUTED) {
        return DISPUTED;
      }
      if (row.answer().isPresent()) {
        return ANSWERED;
      }
      return switch (row.comparison()) {
        case AGREED -> AGREED;
        case DENIED_BY -> DENIED;
        case ONLY_BY, DISPUTED -> ONLY;
      };
    }
  }

  /** The propositions of a group. */
  public record Section(Group group, List<Line> lines) {}

  /**
   * A proposition.
   *
   * @param why how the accounts compare, in words
   */
  public record Line(Row row, String why, List<Say> cells) {}

  /** What an account says; nothing where it is silent. */
  public record Say(Account account, List<EntryView> entries) {}

  /** The page. */
  public static IncidentPage of(
      IncidentFile file,
      AccountsMatrix matrix,
      Optional<String> only,
      UnaryOperator<String> names) {
    Map<Group, List<Line>> groups = new LinkedHashMap<>();
    for (Group group : Group.values()) {
      groups.put(group, new ArrayList<>());
    }
    for (Row row : matrix.rows()) {
      groups.getOrDefault(Group.of(row), new ArrayList<>()).add(line(row, matrix, names));
    }
    List<Section> sections =
        groups.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(it -> new Section(it.getKey(), it.getValue()))
            .toList();
    List<EntryView> entries =
        file.entries().stream().map(IncidentEntry::entry).map(EntryView::of).toList();
    IncidentLine head = IncidentLine.of(file.incident(), names);
    Set<String> ids = new LinkedHashSet<>();
    List<Told> documents = new ArrayList<>();
    for (IncidentEntry one : file.entries()) {
      if (ids.add(one.told().document())) {
        documents.add(one.told());
      }
    }
    return new IncidentPage(
        head,
        file,
        matrix,
        sections,
        only,
        Timeline.of("time", head.title() + " in time", entries),
        documents);
  }

  private static Line line(Row row, AccountsMatrix matrix, UnaryOperator<String> names) {
    List<Say> cells = new ArrayList<>();
    for (Account account : matrix.accounts()) {
      List<EntryView> said =
          row.cells().stream()
              .filter(it -> it.account().equals(account.id()))
              .map(Cell::entries)
              .flatMap(List::stream)
              .map(it -> EntryView.of(it.entry()))
              .toList();
      cells.add(new Say(account, said));
    }
    return new Line(row, why(row, names), cells);
  }

  private static String why(Row row, UnaryOperator<String> names) {
    String by = IncidentLine.joined(row.by(), names);
    String denying = IncidentLine.joined(row.denying(), names);
    String compared =
        switch (row.comparison()) {
          case DISPUTED -> "stated by " + by + ", denied by " + denying;
          case AGREED -> "stated by " + by;
          case ONLY_BY -> "only " + by;
          case DENIED_BY -> "denied by " + denying;
        };
    return row.answer()
        .map(
            it ->
                compared
                    + "; "
                    + (it.accepted() ? "accepted by " : "turned down by ")
                    + IncidentLine.joined(it.by(), names)
                    + ", row "
                    + it.row())
        .orElse(compared);
  }

  /** The sections that are shown. */
  public List<Section> shown() {
    return sections.stream()
        .filter(it -> only.isEmpty() || only.get().equals(it.group().word()))
        .toList();
  }

  public int propositions() {
    return matrix.rows().size();
  }

  /** What is said of how the accounts reach us. */
  public String rests() {
    return Numbers.counted(matrix.accounts().size(), "account", "accounts") + " · " + line.rests();
  }

  /** The letters of an account. */
  public static String badge(Account account) {
    return AccountView.initials(account.name());
  }

  /** Whose words an account is, in words. */
  public static String voice(Account account) {
    return switch (account.voice()) {
      case PARTY -> "its own account";
      case THIRD_PARTY -> "took no part";
      case OUTLET -> "an outlet";
    };
  }
}
