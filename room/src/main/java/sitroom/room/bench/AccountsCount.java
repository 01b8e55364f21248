package sitroom.room.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sitroom.ledger.fuse.Incident;
import sitroom.ledger.fuse.Row;

/** Adds up how accounts compare with gold. */
final class AccountsCount {
  private static final class Tally {
    private int right;
    private int all;

    void add(boolean good) {
      right += good ? 1 : 0;
      all++;
    }
  }

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();
  private int falseDisputes;
  private int unmatchedDisputes;

  AccountsCount() {
    List.of(
            "incident",
            "found",
            "foundStates",
            "foundDenies",
            "foundPhone",
            "foundVisit",
            "row",
            "rowOfSeveral",
            "comparison",
            "comparisonAll",
            "states",
            "denies")
        .forEach(name -> tallies.put(name, new Tally()));
  }

  private void add(String name, boolean good) {
    Objects.requireNonNull(tallies.get(name)).add(good);
  }

  private void error(AccountsGold gold, String... parts) {
    errors.add(gold.id() + "\t" + String.join("\t", parts));
  }

  void incident(AccountsGold gold, Optional<Incident> incident, List<String> missing) {
    add("incident", missing.isEmpty());
    if (!missing.isEmpty()) {
      error(gold, "incident", incident.map(Incident::id).orElse("-"), String.join("; ", missing));
    }
  }

  void found(
      AccountsGold gold, AccountsGold.Wanted wanted, String account, boolean denies, boolean good) {
    add("found", good);
    add(denies ? "foundDenies" : "foundStates", good);
    add(gold.mode().filter("phone"::equals).isPresent() ? "foundPhone" : "foundVisit", good);
    if (!good) {
      error(
          gold,
          "not found",
          wanted.id(),
          account,
          wanted.speechAct().orElse("-") + "/" + wanted.event().orElse("-"),
          String.join(" … ", wanted.said(account).evidence()));
    }
  }

  void row(AccountsGold gold, AccountsGold.Wanted wanted, int found, int covered) {
    add("row", covered == found);
    if (found > 1) {
      add("rowOfSeveral", covered == found);
    }
    if (covered < found) {
      error(gold, "row", wanted.id(), covered + " of " + found + " together", wanted.label());
    }
  }

  void comparison(
      AccountsGold gold, AccountsGold.Wanted wanted, String got, boolean enough, Row row) {
    boolean good = got.equals(wanted.comparison());
    add("comparisonAll", good);
    if (enough) {
      add("comparison", good);
    }
    if (!good) {
      error(
          gold,
          enough ? "comparison" : "comparison (too little found)",
          wanted.id(),
          got + ", not " + wanted.comparison(),
          "row " + row.number(),
          wanted.label());
    }
    if (got.equals("disputed") && !good) {
      falseDisputes++;
    }
  }

  void stance(boolean denies, boolean good) {
    add(denies ? "denies" : "states", good);
  }

  void unmatchedDispute(AccountsGold gold, Row row) {
    unmatchedDisputes++;
    error(gold, "disputed, and no such proposition in gold", "row " + row.number(), row.words());
  }

  Score score() {
    ObjectNode figures = JsonText.object();
    List<Figure> table = new ArrayList<>();
    tallies.forEach(
        (name, tally) -> {
          figures.set(name, Share.of(tally.right, tally.all));
          figures.put(name + "Of", tally.all);
          table.add(Figure.share(name, tally.right, tally.all, what(name)));
        });
    figures.put("falseDisputes", falseDisputes);
    figures.put("unmatchedDisputes", unmatchedDisputes);
    table.add(new Figure("false disputes", String.valueOf(falseDisputes), "propositions of gold"));
    table.add(new Figure("other disputes", String.valueOf(unmatchedDisputes), "rows without gold"));
    return new Score(figures, table, errors);
  }

  private static String what(String name) {
    return switch (name) {
      case "incident" -> "incidents with all accounts, parties, mode and date";
      case "found" -> "statements and denials of gold, by account";
      case "foundStates", "foundDenies", "foundPhone", "foundVisit" -> "of them";
      case "row" -> "propositions of which something is found";
      case "rowOfSeveral" -> "of them found in several accounts";
      case "comparison" -> "propositions of which enough is found to tell";
      case "comparisonAll" -> "propositions of which something is found";
      default -> "found, and in the row";
    };
  }
}
