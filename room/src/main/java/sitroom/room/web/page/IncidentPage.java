package sitroom.room.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import sitroom.ledger.fuse.Account;
import sitroom.ledger.fuse.Account.Voice;
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

  private static final Pattern FILE =
      Pattern.compile("\\.(txt|html?|jsonl|pdf|docx?|rtf|odt|epub)$", Pattern.CASE_INSENSITIVE);

  /** The propositions of a group. */
  public record Section(Group group, List<Line> lines) {}

  /**
   * A proposition.
   *
   * @param number counted down the page; the row's own number is that of the ledger
   * @param why how the accounts compare, in words
   */
  public record Line(Row row, int number, String why, List<Say> cells) {}

  /** What an account says; nothing where it is silent. */
  public record Say(Account account, List<EntryView> entries) {}

  /** The page. */
  public static IncidentPage of(
      IncidentFile file,
      AccountsMatrix matrix,
      Optional<String> only,
      UnaryOperator<String> names) {
    List<Section> sections = sections(matrix, names);
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

  /** The propositions by what they have in common. */
  static List<Section> sections(AccountsMatrix matrix, UnaryOperator<String> names) {
    Map<Group, List<Row>> groups = new EnumMap<>(Group.class);
    for (Row row : matrix.rows()) {
      groups.computeIfAbsent(Group.of(row), unused -> new ArrayList<>()).add(row);
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    groups.values().forEach(it -> it.forEach(row -> numbers.put(row.number(), numbers.size() + 1)));
    List<Section> sections = new ArrayList<>();
    groups.forEach(
        (group, rows) ->
            sections.add(
                new Section(
                    group, rows.stream().map(it -> line(it, numbers, matrix, names)).toList())));
    return sections;
  }

  private static Line line(
      Row row, Map<Integer, Integer> numbers, AccountsMatrix matrix, UnaryOperator<String> names) {
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
    int number = numbers.getOrDefault(row.number(), row.number());
    return new Line(row, number, why(row, numbers, names), cells);
  }

  private static String why(Row row, Map<Integer, Integer> numbers, UnaryOperator<String> names) {
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
                    + numbers.getOrDefault(it.row(), it.row()))
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

  /** Whose an account is; an outlet that is known by its file alone is not named. */
  public static String name(Account account) {
    return isFile(account) ? "Outlet not named" : account.name();
  }

  /** The letters of an account. */
  public static String badge(Account account) {
    return isFile(account) ? "OV" : AccountView.initials(account.name());
  }

  private static boolean isFile(Account account) {
    return account.voice() == Voice.OUTLET && FILE.matcher(account.name()).find();
  }

  /** Whose words an account is, in words. */
  public static String voice(Account account) {
    return switch (account.voice()) {
      case PARTY -> "its own account";
      case THIRD_PARTY -> "took no part";
      case OUTLET -> isFile(account) ? account.name() : "an outlet";
    };
  }
}
