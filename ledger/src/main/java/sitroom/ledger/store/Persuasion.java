package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sitroom.ledger.fuse.Decision;
import sitroom.ledger.fuse.Happening;
import sitroom.ledger.fuse.Link;
import sitroom.ledger.fuse.Placement;
import sitroom.ledger.store.HappeningTables.HappeningRow;

/** What people's decisions do to placements and links. */
final class Persuasion {
  private final Map<String, Decision> split = new HashMap<>();
  private final Map<Long, Map<Long, String>> joined = new HashMap<>();

  /** The effect of the decisions that hold. */
  Persuasion(List<Decision> standing) {
    for (Decision decision : standing) {
      String who = decision.madeBy() + ": " + decision.reason();
      switch (decision.kind()) {
        case SPLIT -> decision.on().forEach(entry -> split.put(entry, decision));
        case JOIN -> {
          long one = Happening.number(decision.on().get(0));
          long other = Happening.number(decision.on().get(1));
          joined.computeIfAbsent(one, unused -> new HashMap<>()).put(other, "joined by " + who);
          joined.computeIfAbsent(other, unused -> new HashMap<>()).put(one, "joined by " + who);
        }
      }
    }
  }

  /** Entries that were taken out stand together by themselves. */
  List<Placement> apply(List<Placement> placements) {
    List<Placement> applied = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    for (Placement one : placements) {
      Decision decision = split.get(one.entry().id());
      if (decision == null) {
        applied.add(one);
      } else if (done.add(one.entry().id())) {
        applied.add(
            new Placement(
                one.entry(),
                one.happening().takenOut(decision.number()),
                "taken out by " + decision.madeBy() + ": " + decision.reason()));
      }
    }
    return applied;
  }

  Set<Long> partners(long number) {
    return joined.getOrDefault(number, Map.of()).keySet();
  }

  Set<Long> allPartners(Collection<HappeningRow> rows) {
    Set<Long> all = new TreeSet<>();
    rows.forEach(row -> all.addAll(partners(row.number())));
    return all;
  }

  /** Links that people made, to those of the happenings that are there. */
  List<Link> links(long number, Set<Long> there) {
    List<Link> links = new ArrayList<>();
    joined
        .getOrDefault(number, Map.of())
        .forEach(
            (other, reason) -> {
              if (there.contains(other)) {
                links.add(new Link(Happening.id(number), Happening.id(other), reason));
              }
            });
    return links;
  }
}
