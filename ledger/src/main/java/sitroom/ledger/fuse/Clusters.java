package sitroom.ledger.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts together what says the same: the two likest first, and two groups only where each member has
 * its like in the other group, on the average. The mean over all pairs (average-link clustering)
 * was measured to be worse: an account that says a thing three times in three ways dilutes it. The
 * result does not depend on the order in which the claims are given.
 */
final class Clusters {
  private record Pair(int one, int other, double likeness) {}

  private final List<Claim> claims;
  private final double[][] likeness;
  private final int[] cluster;
  private final List<List<Integer>> members = new ArrayList<>();

  private Clusters(List<Claim> given, Sameness sameness) {
    claims = given.stream().sorted(Comparator.comparing(Claim::id)).toList();
    int size = claims.size();
    likeness = new double[size][size];
    cluster = new int[size];
    for (int i = 0; i < size; i++) {
      cluster[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      for (int j = 0; j < i; j++) {
        likeness[i][j] = sameness.of(claims.get(i), claims.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
  }

  /** The groups, each in the order of its claims' ids. */
  static List<List<Claim>> of(List<Claim> claims, Sameness sameness) {
    return new Clusters(claims, sameness).find();
  }

  private List<List<Claim>> find() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (likeness[i][j] >= Sameness.SAME) {
          pairs.add(new Pair(j, i, likeness[i][j]));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    pairs.forEach(this::join);
    List<List<Claim>> groups = new ArrayList<>();
    for (List<Integer> some : members) {
      if (!some.isEmpty()) {
        groups.add(some.stream().sorted().map(claims::get).toList());
      }
    }
    return groups;
  }

  private void join(Pair pair) {
    List<Integer> one = members.get(cluster[pair.one()]);
    List<Integer> other = members.get(cluster[pair.other()]);
    if (one == other || alike(one, other) < Sameness.SAME) {
      return;
    }
    int to = cluster[pair.one()];
    other.forEach(claim -> cluster[claim] = to);
    one.addAll(other);
    other.clear();
  }

  /**
   * How alike two groups are: each claim's likeness to the likest of the other group, on the
   * average of both sides.
   */
  private double alike(List<Integer> one, List<Integer> other) {
    return (toLikest(one, other) + toLikest(other, one)) / 2;
  }

  private double toLikest(List<Integer> from, List<Integer> to) {
    return from.stream()
        .mapToDouble(i -> to.stream().mapToDouble(j -> likeness[i][j]).max().orElse(0))
        .average()
        .orElse(0);
  }
}
