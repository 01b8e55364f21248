package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Evidence;
import sitroom.model.When;

/**
 * Finds in what the accounts of one proposition differ. Only what cannot be both is a difference:
 * two numbers of the same things of which no account says the other's, two days of one deed that
 * both state, two sides of which each is named alone as the doer of one deed.
 */
final class Differences {
  private final Map<String, List<Claim>> accounts = new LinkedHashMap<>();
  private final TopicWords topics;

  /**
   * Differences within a row.
   *
   * @param claims those that state it, in the order of the accounts
   */
  Differences(List<Claim> claims, TopicWords topics) {
    claims.forEach(
        claim -> accounts.computeIfAbsent(claim.account(), unused -> new ArrayList<>()).add(claim));
    this.topics = topics;
  }

  /** Those of the first two accounts that differ, at most one of each kind. */
  List<Difference> find() {
    List<Difference> found = new ArrayList<>();
    List<List<Claim>> all = List.copyOf(accounts.values());
    for (Difference.Kind kind : Difference.Kind.values()) {
      pairs(all).stream()
          .flatMap(pair -> between(kind, pair.get(0), pair.get(1)).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<List<List<Claim>>> pairs(List<List<Claim>> all) {
    List<List<List<Claim>>> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pairs.add(List.of(all.get(i), all.get(j)));
      }
    }
    return pairs;
  }

  private Optional<Difference> between(Difference.Kind kind, List<Claim> one, List<Claim> other) {
    return switch (kind) {
      case NUMBER -> numbers(one, other);
      case DATE -> dates(one, other);
      case ACTOR -> actors(one, other);
    };
  }

  private record Told(Claim claim, Amount amount) {}

  private Optional<Difference> numbers(List<Claim> one, List<Claim> other) {
    List<Told> here = amounts(one);
    List<Told> there = amounts(other);
    for (Told first : here) {
      List<Told> comparable =
          there.stream().filter(told -> told.amount().isComparable(first.amount())).toList();
      boolean agrees =
          comparable.stream()
              .anyMatch(
                  told ->
                      here.stream()
                          .filter(mine -> mine.amount().isComparable(first.amount()))
                          .anyMatch(mine -> mine.amount().isNear(told.amount())));
      if (!comparable.isEmpty() && !agrees) {
        Told second = comparable.get(0);
        return Optional.of(
            difference(
                Difference.Kind.NUMBER,
                first.claim(),
                first.amount().words(),
                second.claim(),
                second.amount().words()));
      }
    }
    return Optional.empty();
  }

  private List<Told> amounts(List<Claim> claims) {
    List<Told> amounts = new ArrayList<>();
    for (Claim claim : claims) {
      StringBuilder text = new StringBuilder();
      for (Evidence piece : claim.told().entry().evidence()) {
        text.append(piece.text()).append(" · ");
      }
      Amount.in(text.toString(), topics).forEach(amount -> amounts.add(new Told(claim, amount)));
    }
    return amounts;
  }

  private static Optional<Difference> dates(List<Claim> one, List<Claim> other) {
    List<Claim> here = one.stream().filter(Differences::isDated).toList();
    List<Claim> there = other.stream().filter(Differences::isDated).toList();
    boolean apart =
        here.stream().allMatch(first -> there.stream().noneMatch(second -> overlap(first, second)));
    if (here.isEmpty() || there.isEmpty() || !apart) {
      return Optional.empty();
    }
    Claim first = here.get(0);
    Claim second = there.get(0);
    return Optional.of(difference(Difference.Kind.DATE, first, days(first), second, days(second)));
  }

  /** A deed of which a day or a few are stated, and not only taken from the document's. */
  private static boolean isDated(Claim claim) {
    Optional<When> when = claim.told().entry().when();
    return isDeed(claim)
        && when.filter(one -> !one.assumed() && one.from().isPresent() && one.to().isPresent())
            .isPresent();
  }

  private static boolean isDeed(Claim claim) {
    Entry entry = claim.told().entry();
    return claim.family().isEmpty()
        && entry
            .event()
            .filter(event -> !event.isVerbal() && event != EventType.CONSULT)
            .isPresent();
  }

  private static boolean overlap(Claim one, Claim other) {
    return !from(one).isAfter(to(other)) && !from(other).isAfter(to(one));
  }

  private static LocalDate from(Claim claim) {
    return claim.told().entry().when().flatMap(When::from).orElseThrow();
  }

  private static LocalDate to(Claim claim) {
    return claim.told().entry().when().flatMap(When::to).orElseThrow();
  }

  private static String days(Claim claim) {
    return from(claim).equals(to(claim))
        ? from(claim).toString()
        : from(claim) + " to " + to(claim);
  }

  private static Optional<Difference> actors(List<Claim> one, List<Claim> other) {
    boolean known =
        one.stream().allMatch(Differences::isDoneBySomebody)
            && other.stream().allMatch(Differences::isDoneBySomebody);
    boolean apart =
        one.stream()
            .allMatch(
                first ->
                    other.stream().noneMatch(second -> share(first.sources(), second.sources())));
    if (!known || !apart) {
      return Optional.empty();
    }
    Claim first = one.get(0);
    Claim second = other.get(0);
    return Optional.of(
        difference(
            Difference.Kind.ACTOR,
            first,
            String.join(", ", first.sources()),
            second,
            String.join(", ", second.sources())));
  }

  private static boolean isDoneBySomebody(Claim claim) {
    return isDeed(claim) && !claim.sources().isEmpty();
  }

  private static boolean share(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static Difference difference(
      Difference.Kind kind, Claim one, String words, Claim other, String others) {
    return new Difference(
        kind,
        List.of(
            new Difference.Value(one.account(), one.id(), words),
            new Difference.Value(other.account(), other.id(), others)));
  }
}
