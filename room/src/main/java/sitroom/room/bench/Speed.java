package sitroom.room.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import sitroom.model.Document;
import sitroom.reader.Reading;
import sitroom.reader.parse.Sentence;
import sitroom.room.DocumentReader;

/**
 * Measures reading on one thread, on documents that already lie in memory. Time is the thread's own
 * time on a core, so that other work on the machine does not count.
 */
public final class Speed {
  private static final double NANOS = 1e9;

  private Speed() {}

  /**
   * Reads all documents several times.
   *
   * @param loadSeconds what opening the reader took
   * @param rounds at least 1
   */
  public static Throughput of(
      DocumentReader reader, double loadSeconds, List<Document> documents, int rounds) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    int words = 0;
    int sentences = 0;
    List<Double> seconds = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      words = 0;
      sentences = 0;
      long start = clock.getCurrentThreadCpuTime();
      for (Document document : documents) {
        Reading reading = reader.read(document);
        sentences += reading.parsed().sentences().size();
        words += reading.parsed().sentences().stream().mapToInt(Sentence::size).sum();
      }
      seconds.add((clock.getCurrentThreadCpuTime() - start) / NANOS);
    }
    return new Throughput(
        loadSeconds, documents.size(), words, sentences, seconds, PeakMemory.bytes());
  }
}
