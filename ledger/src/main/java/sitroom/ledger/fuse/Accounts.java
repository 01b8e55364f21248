package sitroom.ledger.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets the accounts of an incident side by side. A pure function of its entries. */
public final class Accounts {
  private Accounts() {}

  /** The matrix of an incident. */
  public static AccountsMatrix of(IncidentFile file) {
    Givers givers = new Givers(file.incident());
    List<Claim> claims = new ArrayList<>();
    for (IncidentEntry one : file.entries()) {
      claims.add(Claim.of(one, givers.of(one)));
    }
    Sameness sameness = new Sameness(new Topic(claims.stream().map(Claim::words).toList()));
    List<Account> accounts = givers.accounts();
    Map<String, Account> byId = new HashMap<>();
    accounts.forEach(account -> byId.put(account.id(), account));
    List<Comparing> rows = new ArrayList<>();
    for (List<Claim> same : Clusters.of(claims, sameness)) {
      rows.add(new Comparing(same, accounts, byId));
    }
    rows.sort(Comparator.comparing(Comparing::order));
    List<Row> numbered = new ArrayList<>();
    for (Comparing row : rows) {
      numbered.add(row.row(numbered.size() + 1));
    }
    return new AccountsMatrix(file.incident(), accounts, numbered);
  }
}
