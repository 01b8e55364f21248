package sitroom.room.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.ReadDocument;
import sitroom.ledger.store.WatchStore;
import sitroom.ledger.watch.WatchKnowledge;

/**
 * Fills a ledger with synthetic documents, fuses them as they come and follows what they threaten
 * and promise. Time is that of the thread on its core, so that other work on the machine does not
 * count.
 */
public final class FuseSpeed {
  private static final int TOGETHER = 20;
  private static final double MICROS = 1e3;

  /**
   * What fusing an entry, and following it, cost around a size of the ledger.
   *
   * @param entries how many the ledger then had
   * @param micros microseconds of processor time for one new entry: the median over batches
   * @param following the same of bringing tripwires, commitments and measures up to date
   * @param incidents how many incidents there were
   */
  public record At(long entries, double micros, double following, long incidents) {}

  private final Ledger ledger;
  private final IncidentStore incidents;
  private final WatchStore watching;
  private final SyntheticDocuments documents;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  public FuseSpeed(
      Ledger ledger, Parties parties, WatchKnowledge knowledge, SyntheticDocuments documents) {
    this.ledger = ledger;
    this.watching = ledger.watching(knowledge);
    this.incidents = ledger.incidents(parties);
    this.documents = documents;
  }

  /**
   * Fills the ledger and measures on the way.
   *
   * @param sizes at which it is measured, rising: each over the last tenth before it
   * @param progress is told how many entries are in
   */
  public List<At> run(List<Long> sizes, LongConsumer progress) {
    List<At> measured = new ArrayList<>();
    List<Double> micros = new ArrayList<>();
    List<Double> following = new ArrayList<>();
    long entries = 0;
    for (long size : sizes) {
      micros.clear();
      following.clear();
      while (entries < size) {
        List<ReadDocument> some = new ArrayList<>();
        for (int i = 0; i < TOGETHER; i++) {
          some.add(documents.next());
        }
        long count = some.stream().mapToLong(one -> one.entries().size()).sum();
        ledger.documents().addAll(some);
        long begun = threads.getCurrentThreadCpuTime();
        incidents.fuse();
        long fused = threads.getCurrentThreadCpuTime();
        watching.follow();
        long followed = threads.getCurrentThreadCpuTime();
        entries += count;
        if (entries >= size - size / 10) {
          micros.add((fused - begun) / MICROS / count);
          following.add((followed - fused) / MICROS / count);
        }
        progress.accept(entries);
      }
      measured.add(new At(entries, median(micros), median(following), incidents.count()));
    }
    return measured;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
