package sitroom.room.bench;

import java.util.List;

/**
 * What one thread got through.
 *
 * @param loadSeconds from the start of loading until the first document could be read
 * @param roundSeconds what each reading of all documents took on a core; the first also warms up
 * @param peakBytes the most memory that the process has held; 0 where the system does not say
 */
public record Throughput(
    double loadSeconds,
    int documents,
    int words,
    int sentences,
    List<Double> roundSeconds,
    long peakBytes) {
  public Throughput {
    roundSeconds = List.copyOf(roundSeconds);
    if (roundSeconds.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
  }

  /**
   * What a round takes once warm: the median of the rounds after the first, where there are any.
   */
  public double seconds() {
    List<Double> warm =
        roundSeconds.size() == 1
            ? roundSeconds
            : roundSeconds.subList(1, roundSeconds.size()).stream().sorted().toList();
    int middle = warm.size() / 2;
    return warm.size() % 2 == 1 ? warm.get(middle) : (warm.get(middle - 1) + warm.get(middle)) / 2;
  }

  public double documentsASecond() {
    return documents / seconds();
  }

  public double wordsASecond() {
    return words / seconds();
  }

  public double sentencesASecond() {
    return sentences / seconds();
  }
}
