package sitroom.room.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.AccountsMatrix;
import sitroom.ledger.fuse.Cell;
import sitroom.ledger.fuse.Comparison;
import sitroom.ledger.fuse.Incident;
import sitroom.ledger.fuse.IncidentEntry;
import sitroom.ledger.fuse.IncidentFile;
import sitroom.ledger.fuse.Row;
import sitroom.ledger.fuse.Stance;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.StoredDocument;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.Factuality;

/** Scores incidents and accounts of a ledger against gold: the documents must be in it, fused. */
final class AccountsScorer {
  private static final String PRESS = "press";

  private final Ledger ledger;
  private final IncidentStore incidents;
  private final Map<String, String> ids;
  private final AccountsCount count;

  /**
   * A scorer.
   *
   * @param ids of the gold's documents in the ledger, by their addresses
   */
  AccountsScorer(
      Ledger ledger, IncidentStore incidents, Map<String, String> ids, AccountsCount count) {
    this.ledger = ledger;
    this.incidents = incidents;
    this.ids = ids;
    this.count = count;
  }

  void score(AccountsGold gold) {
    Map<String, StoredDocument> documents = new LinkedHashMap<>();
    for (AccountsGold.Voice voice : gold.accounts().values()) {
      Optional.ofNullable(ids.get(voice.uri()))
          .flatMap(ledger.documents()::find)
          .ifPresent(document -> documents.put(voice.uri(), document));
    }
    Optional<IncidentFile> file = best(gold, documents);
    count.incident(gold, file.map(IncidentFile::incident), missing(gold, documents, file));
    AccountsMatrix matrix =
        file.map(incidents::accounts)
            .orElseGet(() -> new AccountsMatrix(nothing(gold), List.of(), List.of()));
    Set<Integer> disputed = new TreeSet<>();
    matrix.rows().stream()
        .filter(row -> row.comparison() == Comparison.DISPUTED)
        .forEach(row -> disputed.add(row.number()));
    for (AccountsGold.Wanted wanted : gold.propositions()) {
      new OneProposition(gold, documents, matrix, wanted).score(disputed);
    }
    matrix.rows().stream()
        .filter(row -> disputed.contains(row.number()))
        .forEach(row -> count.unmatchedDispute(gold, row));
  }

  private static Incident nothing(AccountsGold gold) {
    return new Incident(
        gold.id(),
        sitroom.ledger.fuse.Happening.Kind.MEETING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        0);
  }

  /** The incident to which most of the documents belong; of several the one with gold's parties. */
  private Optional<IncidentFile> best(AccountsGold gold, Map<String, StoredDocument> documents) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (StoredDocument document : documents.values()) {
      for (String id : incidents.ofDocument(document.document().id())) {
        votes.merge(id, 1, Integer::sum);
      }
    }
    return votes.keySet().stream()
        .flatMap(id -> incidents.find(id).stream())
        .max(
            Comparator.comparing((IncidentFile one) -> votes.get(one.incident().id()))
                .thenComparing(
                    one -> gold.parties().equals(new TreeSet<>(one.incident().parties())))
                .thenComparing(one -> one.entries().size())
                .thenComparing(one -> one.incident().id()));
  }

  /** What the incident lacks: accounts, parties, mode, date. */
  private static List<String> missing(
      AccountsGold gold, Map<String, StoredDocument> documents, Optional<IncidentFile> file) {
    if (file.isEmpty()) {
      return List.of("no incident");
    }
    Incident incident = file.get().incident();
    List<String> missing = new ArrayList<>();
    Set<String> inside = new HashSet<>();
    file.get().entries().forEach(one -> inside.add(one.told().document()));
    for (AccountsGold.Voice voice : gold.accounts().values()) {
      StoredDocument document = documents.get(voice.uri());
      if (document == null || !inside.contains(document.document().id())) {
        missing.add("account " + voice.id());
      }
    }
    if (!gold.parties().equals(new TreeSet<>(incident.parties()))) {
      missing.add("parties: " + incident.parties());
    }
    if (!gold.mode().equals(incident.mode())) {
      missing.add("mode: " + incident.mode().orElse("none"));
    }
    boolean inTime =
        incident.from().filter(day -> !day.isAfter(gold.to())).isPresent()
            && incident.to().filter(day -> !day.isBefore(gold.from())).isPresent();
    if (!inTime) {
      missing.add("date: " + incident.from().map(Object::toString).orElse("none"));
    }
    return missing;
  }

  /** One proposition of gold against the matrix. */
  private final class OneProposition {
    private final AccountsGold gold;
    private final Map<String, StoredDocument> documents;
    private final AccountsMatrix matrix;
    private final AccountsGold.Wanted wanted;
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    OneProposition(
        AccountsGold gold,
        Map<String, StoredDocument> documents,
        AccountsMatrix matrix,
        AccountsGold.Wanted wanted) {
      this.gold = gold;
      this.documents = documents;
      this.matrix = matrix;
      this.wanted = wanted;
    }

    void score(Set<Integer> disputed) {
      wanted
          .stances()
          .forEach(
              (account, said) -> {
                Set<String> entries = matching(gold.voice(account), said);
                count.found(gold, wanted, account, said.denies(), !entries.isEmpty());
                if (!entries.isEmpty()) {
                  found.put(account, entries);
                }
              });
      if (found.isEmpty()) {
        return;
      }
      Optional<Row> row =
          matrix.rows().stream()
              .max(Comparator.comparingInt(this::covered).thenComparing(one -> -one.number()));
      int covered = row.map(this::covered).orElse(0);
      count.row(gold, wanted, found.size(), covered);
      if (row.isEmpty() || covered == 0) {
        return;
      }
      String got = row.get().comparison().code();
      boolean enough = expected(found.keySet()).equals(wanted.comparison());
      count.comparison(gold, wanted, got, enough, row.get());
      disputed.remove(row.get().number());
      found.forEach((account, entries) -> stance(account, entries, row.get()));
    }

    private void stance(String account, Set<String> entries, Row row) {
      Optional<Stance> got =
          row.cells().stream().filter(cell -> holds(cell, entries)).map(Cell::stance).findFirst();
      boolean denies = wanted.said(account).denies();
      count.stance(
          denies, got.filter((denies ? Stance.DENIES : Stance.STATES)::equals).isPresent());
    }

    /** How many of the found accounts have a found entry in a row. */
    private int covered(Row row) {
      int covered = 0;
      for (Set<String> entries : found.values()) {
        covered += row.cells().stream().anyMatch(cell -> holds(cell, entries)) ? 1 : 0;
      }
      return covered;
    }

    private static boolean holds(Cell cell, Set<String> entries) {
      return cell.entries().stream()
          .map(IncidentEntry::entry)
          .map(Entry::id)
          .anyMatch(entries::contains);
    }

    /** The comparison that follows from some accounts' stances alone. */
    private String expected(Set<String> accounts) {
      Set<String> stating = new LinkedHashSet<>();
      Set<String> denying = new LinkedHashSet<>();
      for (String account : accounts) {
        String party = gold.voice(account).party();
        (wanted.said(account).denies() ? denying : stating).add(party);
      }
      Set<String> all = new LinkedHashSet<>(stating);
      all.addAll(denying);
      if (all.size() > 1) {
        stating.remove(PRESS);
        denying.remove(PRESS);
      }
      if (stating.isEmpty()) {
        return "denied-by";
      }
      return !denying.isEmpty() ? "disputed" : stating.size() > 1 ? "agreed" : "only-by";
    }

    /** The entries of an account's document that stand on gold's words and say gold's act. */
    private Set<String> matching(AccountsGold.Voice voice, AccountsGold.Said said) {
      Set<String> ids = new LinkedHashSet<>();
      StoredDocument document = documents.get(voice.uri());
      if (document == null) {
        return ids;
      }
      for (Entry entry : document.entries()) {
        if (isOn(entry, document.document().text(), said.evidence())
            && isAct(entry, said.denies())) {
          ids.add(entry.id());
        }
      }
      return ids;
    }

    private static boolean isOn(Entry entry, String text, List<String> evidence) {
      for (String words : evidence) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
          int start = at;
          int end = at + words.length();
          if (entry.evidence().stream()
              .map(Evidence::span)
              .anyMatch(span -> span.start() < end && start < span.end())) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isAct(Entry entry, boolean denies) {
      boolean act =
          entry
              .speechAct()
              .map(one -> one.code())
              .filter(code -> wanted.speechAct().filter(code::equals).isPresent())
              .isPresent();
      boolean event =
          entry
              .event()
              .map(one -> one.code())
              .filter(code -> wanted.event().filter(code::equals).isPresent())
              .isPresent();
      boolean denied = denies && entry.factuality().filter(Factuality.DENIED::equals).isPresent();
      return act || event || denied;
    }
  }
}
