package sitroom.room.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sitroom.ledger.Ledger;
import sitroom.ledger.query.ActorNames;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.Finder;
import sitroom.ledger.store.ReadDocument;
import sitroom.ledger.store.Sort;

/** Fills a ledger with synthetic documents, and takes the time. */
public final class LedgerSpeed {
  /** The first and the last so many documents are compared. */
  public static final int WINDOW = 1000;

  private static final int TOGETHER = 20;
  private static final int TIMES = 20;
  private static final int SHOWN = 20;
  private static final double MILLIS = 1e6;

  /**
   * What was measured, in milliseconds.
   *
   * @param firstMillis a document took in a ledger of at most a thousand: filled by turns with the
   *     whole one at the end, where there is such a ledger, else at the beginning
   * @param lastMillis a document took in the whole ledger
   * @param firstSearch95 of the searches in the ledger of the first documents, 95 % took at most
   * @param lastSearch95 the same in the whole ledger
   * @param lastSearch50 the median in the whole ledger
   */
  public record Measured(
      int documents,
      long entries,
      double firstMillis,
      double lastMillis,
      double firstSearch95,
      double lastSearch95,
      double lastSearch50) {

    /** What a document costs at the end, as a multiple of what it cost at the beginning. */
    public double ingestRatio() {
      return lastMillis / firstMillis;
    }

    /** What a search costs at the end, as a multiple of what it cost at the beginning. */
    public double searchRatio() {
      return lastSearch95 / firstSearch95;
    }
  }

  private final Ledger ledger;
  private final SyntheticDocuments documents;
  private final List<Question> questions;

  public LedgerSpeed(Ledger ledger, SyntheticDocuments documents, long seed) {
    this.ledger = ledger;
    this.documents = documents;
    this.questions = LedgerQuestions.of(documents.actors(), TIMES, seed);
  }

  /** How many documents it takes to have so many entries: two windows at least. */
  public static long documents(long entries) {
    long whole = (entries + SyntheticDocuments.PASSAGES - 1) / SyntheticDocuments.PASSAGES;
    long together = (whole + TOGETHER - 1) / TOGETHER * TOGETHER;
    return Math.max(together, 2L * WINDOW);
  }

  /** Works on a ledger that is thrown away, so that the first documents find the program warm. */
  public void warmUp(Ledger other) {
    for (int i = 0; i < WINDOW / TOGETHER; i++) {
      other.documents().addAll(some());
    }
    searches(other);
  }

  private List<ReadDocument> some() {
    List<ReadDocument> some = new ArrayList<>();
    for (int i = 0; i < TOGETHER; i++) {
      some.add(documents.next());
    }
    return some;
  }

  /**
   * Fills and searches it. Other work on the machine must not be taken for the ledger's growth: the
   * last thousand documents go by turns into it and into a new one.
   *
   * @param entries how many it gets; at least two thousand documents are put in
   * @param young an empty ledger of the same kind, if there is one
   * @param progress is told of each document that is in
   */
  public Measured run(long entries, Optional<Ledger> young, Consumer<ReadDocument> progress) {
    List<Double> millis = new ArrayList<>();
    long count = 0;
    double[] early = {0, 0};
    int window = WINDOW / TOGETHER;
    while (count < entries || millis.size() < 2 * window) {
      List<ReadDocument> some = some();
      count += some.stream().mapToLong(one -> one.entries().size()).sum();
      millis.add(millis(ledger, some));
      some.forEach(progress);
      if (millis.size() == window) {
        ledger.prepareForSearch();
        early = searches(ledger);
      }
    }
    List<Double> first = new ArrayList<>(millis.subList(0, window));
    List<Double> last = new ArrayList<>(millis.subList(millis.size() - window, millis.size()));
    young.ifPresent(other -> byTurns(other, first, last));
    ledger.prepareForSearch();
    double[] late = searches(ledger);
    return new Measured(
        millis.size() * TOGETHER, count, median(first), median(last), early[1], late[1], late[0]);
  }

  private void byTurns(Ledger young, List<Double> first, List<Double> last) {
    for (int i = 0; i < last.size(); i++) {
      first.set(i, millis(young, some()));
      last.set(i, millis(ledger, some()));
    }
  }

  private static double millis(Ledger filled, List<ReadDocument> some) {
    long begun = System.nanoTime();
    filled.documents().addAll(some);
    return (System.nanoTime() - begun) / MILLIS / some.size();
  }

  /** The median and the 95th of a hundred. */
  private double[] searches(Ledger searched) {
    Finder finder = searched.finder(ActorNames.NONE);
    List<Double> millis = new ArrayList<>();
    for (Question question : questions) {
      long begun = System.nanoTime();
      finder.entries(question, Sort.NEWEST, SHOWN, 0);
      millis.add((System.nanoTime() - begun) / MILLIS);
    }
    List<Double> sorted = millis.stream().sorted().toList();
    return new double[] {sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100)};
  }

  private static double median(List<Double> millis) {
    return millis.stream().sorted().toList().get(millis.size() / 2);
  }
}
