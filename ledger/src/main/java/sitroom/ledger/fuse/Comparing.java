package sitroom.ledger.fuse;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.SpeechAct;

/** Compares what accounts say of one proposition. */
final class Comparing {
  /** Of longer words none say a proposition better than others. */
  private static final int ENOUGH_WORDS = 8;

  private static final Comparator<Claim> PLAINEST =
      Comparator.comparing((Claim claim) -> claim.denies())
          .thenComparing(claim -> claim.told().entry().condition().isEmpty())
          .thenComparing(claim -> -Math.min(ENOUGH_WORDS, claim.words().size()))
          .thenComparing(claim -> -claim.told().entry().confidence())
          .thenComparing(Claim::id);

  private final List<Claim> claims;
  private final List<Account> accounts;
  private final Map<String, Account> byId;
  private final Set<String> stating = new TreeSet<>();
  private final Set<String> denying = new TreeSet<>();

  Comparing(
      List<Claim> claims, List<Account> accounts, Map<String, Account> byId, Sameness sameness) {
    Map<String, Double> shared = shared(claims, sameness);
    this.claims =
        claims.stream()
            .sorted(
                Comparator.comparing((Claim claim) -> -shared.getOrDefault(claim.id(), 0.0))
                    .thenComparing(PLAINEST))
            .toList();
    this.accounts = accounts;
    this.byId = byId;
    for (Claim claim : claims) {
      (isDenial(claim) ? denying : stating).add(party(claim));
    }
    withoutPress(stating, denying);
    stating.forEach(denying::remove);
  }

  /**
   * How much of a claim others say too: the mean, over the other accounts, of its likeness to what
   * is likest there. Of several claims of an account the one that the others answer to is shown, in
   * steps of a tenth, so that of two that are much the same the plainer one is.
   */
  private static Map<String, Double> shared(List<Claim> claims, Sameness sameness) {
    Map<String, Double> shared = new HashMap<>();
    for (Claim claim : claims) {
      Map<String, Double> best = new TreeMap<>();
      for (Claim other : claims) {
        if (!other.account().equals(claim.account())) {
          best.merge(other.account(), sameness.of(claim, other), Math::max);
        }
      }
      double mean = best.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
      shared.put(claim.id(), Math.floor(mean * 10) / 10);
    }
    return shared;
  }

  private String party(Claim claim) {
    return requireNonNull(byId.get(claim.account())).party();
  }

  /**
   * That an act which others speak of is not so is a denial; "we are not responsible", by itself,
   * is a statement.
   */
  private boolean isDenial(Claim claim) {
    return claim.denies()
        && (claim.event().isPresent() || claims.stream().anyMatch(other -> !other.denies()));
  }

  /** The press repeats others: it counts only where nobody else speaks. */
  private static void withoutPress(Set<String> stating, Set<String> denying) {
    if (stating.size() > 1 || denying.size() > 1 || !stating.equals(denying)) {
      Set<String> all = new TreeSet<>(stating);
      all.addAll(denying);
      if (all.size() > 1) {
        stating.remove(Account.PRESS);
        denying.remove(Account.PRESS);
      }
    }
  }

  Comparison comparison() {
    if (stating.isEmpty()) {
      return Comparison.DENIED_BY;
    }
    if (!denying.isEmpty()) {
      return Comparison.DISPUTED;
    }
    return stating.size() > 1 ? Comparison.AGREED : Comparison.ONLY_BY;
  }

  /** What several parties speak of first, then by account and place in the text. */
  String order() {
    int first = accounts.size();
    for (Claim claim : claims) {
      first = Math.min(first, accounts.indexOf(byId.get(claim.account())));
    }
    Entry entry =
        claims.stream().min(Comparator.comparing(this::place)).orElseThrow().told().entry();
    return String.format(
        Locale.ROOT,
        "%d %03d %s",
        9 - Math.min(9, claims.stream().map(Claim::account).distinct().count()),
        first,
        place(entry));
  }

  private String place(Claim claim) {
    return place(claim.told().entry());
  }

  private String place(Entry entry) {
    int start = entry.evidence().isEmpty() ? 0 : entry.evidence().get(0).span().start();
    return String.format(
        Locale.ROOT,
        "%s %s %08d %s",
        entry.published().map(Object::toString).orElse("9"),
        entry.document(),
        start,
        entry.id());
  }

  List<Claim> claims() {
    return claims;
  }

  Row row(int number, Optional<Row.Answer> answer, TopicWords topics) {
    Entry entry = claims.get(0).told().entry();
    List<Cell> cells = new ArrayList<>();
    for (Account account : accounts) {
      cells.add(cell(account));
    }
    return new Row(
        number,
        String.join(" … ", entry.evidence().stream().map(Evidence::text).toList()),
        act(entry),
        most(Claim::sources),
        most(Claim::targets),
        comparison(),
        List.copyOf(stating.isEmpty() ? denying : stating),
        List.copyOf(denying),
        new Differences(stated(), topics).find(),
        answer,
        cells);
  }

  /** The sides that most claims name; of as many the first claim's, and no claim counts without. */
  private List<String> most(Function<Claim, Set<String>> sides) {
    Map<Set<String>, Integer> counts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (!sides.apply(claim).isEmpty()) {
        counts.merge(sides.apply(claim), 1, Integer::sum);
      }
    }
    List<String> most = List.of();
    int count = 0;
    for (Map.Entry<Set<String>, Integer> one : counts.entrySet()) {
      if (one.getValue() > count) {
        most = List.copyOf(one.getKey());
        count = one.getValue();
      }
    }
    return most;
  }

  /** What states it, by account, and in each the plainest first. */
  private List<Claim> stated() {
    return accounts.stream()
        .flatMap(account -> claims.stream().filter(claim -> claim.account().equals(account.id())))
        .filter(claim -> !claim.meets() && !isDenial(claim))
        .toList();
  }

  /** A plain saying of an act is the act. */
  private static String act(Entry entry) {
    boolean plain = entry.speechAct().filter(SpeechAct.CLAIM::equals).isPresent();
    Optional<Coded> act = entry.speechAct().map(one -> one);
    Optional<Coded> event = entry.event().map(one -> one);
    return (plain ? event.or(() -> act) : act.or(() -> event)).map(Coded::code).orElse("claim");
  }

  private Cell cell(Account account) {
    List<Claim> own =
        claims.stream().filter(claim -> claim.account().equals(account.id())).toList();
    Stance stance =
        own.isEmpty()
            ? Stance.SILENT
            : own.stream().allMatch(this::isDenial) ? Stance.DENIES : Stance.STATES;
    return new Cell(account.id(), stance, own.stream().map(Claim::told).toList());
  }
}
