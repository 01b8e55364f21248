package sitroom.ledger.fuse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The accounts of an incident side by side.
 *
 * @param accounts parties first, then third parties, then outlets
 * @param rows those that are agreed, disputed, denied or answered first; then those that one party
 *     alone states, those of several accounts before others, in the order of the accounts
 */
public record AccountsMatrix(Incident incident, List<Account> accounts, List<Row> rows) {
  public AccountsMatrix {
    accounts = List.copyOf(accounts);
    rows = List.copyOf(rows);
  }

  /**
   * The numbers of the rows that one party alone states, that nobody answers and that answer no
   * other. They stand behind the rest.
   */
  public Set<Integer> standingAlone() {
    Set<Integer> alone = new TreeSet<>();
    for (Row row : rows) {
      if (row.comparison() == Comparison.ONLY_BY && row.answer().isEmpty()) {
        alone.add(row.number());
      }
    }
    rows.forEach(row -> row.answer().ifPresent(answer -> alone.remove(answer.row())));
    return alone;
  }

  /** Documents that are copies of no other: as many independent origins there are. */
  public int origins() {
    return accounts.stream().mapToInt(Account::origins).sum();
  }

  /** How many documents are copies of others. */
  public int copies() {
    return accounts.stream().mapToInt(Account::copies).sum();
  }
}
