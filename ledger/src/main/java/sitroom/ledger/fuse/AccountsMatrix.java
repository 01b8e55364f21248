package sitroom.ledger.fuse;

import java.util.List;

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

  /** Documents that are copies of no other: as many independent origins there are. */
  public int origins() {
    return accounts.stream().mapToInt(Account::origins).sum();
  }

  /** How many documents are copies of others. */
  public int copies() {
    return accounts.stream().mapToInt(Account::copies).sum();
  }
}
