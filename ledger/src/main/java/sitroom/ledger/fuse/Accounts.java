package sitroom.ledger.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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
    return new AccountsMatrix(file.incident(), accounts, numbered(rows, topic, topics));
  }

  /** What is agreed, disputed, denied or answered first; what one alone says after it. */
  private static List<Row> numbered(List<Comparing> rows, Topic topic, TopicWords topics) {
    Answers answers = new Answers(rows.stream().map(Comparing::claims).toList(), topic);
    List<Optional<Row.Answer>> found = new ArrayList<>();
    Set<Integer> notable = new TreeSet<>();
    for (int i = 0; i < rows.size(); i++) {
      Optional<Row.Answer> answer = answers.to(i);
      found.add(answer);
      if (rows.get(i).comparison() != Comparison.ONLY_BY || answer.isPresent()) {
        notable.add(i);
      }
      answer.ifPresent(one -> notable.add(one.row() - 1));
    }
    List<Integer> order = new ArrayList<>(notable);
    IntStream.range(0, rows.size()).filter(i -> !notable.contains(i)).forEach(order::add);
    List<Row> numbered = new ArrayList<>();
    for (int i : order) {
      Optional<Row.Answer> answer =
          found
              .get(i)
              .map(
                  one ->
                      new Row.Answer(one.accepted(), one.by(), order.indexOf(one.row() - 1) + 1));
      numbered.add(rows.get(i).row(numbered.size() + 1, answer, topics));
    }
    return numbered;
  }
}
