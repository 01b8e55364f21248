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
  public static AccountsMatrix of(IncidentFile file, TopicWords topics) {
    Givers givers = new Givers(file.incident());
    List<Claim> claims = new ArrayList<>();
    for (IncidentEntry one : file.entries()) {
      claims.add(Claim.of(one, givers.of(one), file.incident(), topics));
    }
    Topic topic = new Topic(claims.stream().map(Claim::words).toList());
    Sameness sameness = new Sameness(topic);
    List<Account> accounts = givers.accounts();
    Map<String, Account> byId = new HashMap<>();
    accounts.forEach(account -> byId.put(account.id(), account));
    List<Comparing> rows = new ArrayList<>();
    for (List<Claim> same : Clusters.of(claims, sameness)) {
      rows.add(new Comparing(same, accounts, byId, sameness));
    }
    rows.sort(Comparator.comparing(Comparing::order));
    Answers answers = new Answers(rows.stream().map(Comparing::claims).toList(), topic);
    List<Row> numbered = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      numbered.add(rows.get(i).row(i + 1, answers.to(i)));
    }
    return new AccountsMatrix(file.incident(), accounts, numbered);
  }
}
