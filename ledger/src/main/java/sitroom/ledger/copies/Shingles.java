package sitroom.ledger.copies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A text as the set of its shingles: every four words that stand side by side, each hashed to 64
 * bits. After Broder, "On the resemblance and containment of documents" (1997).
 */
public final class Shingles {
  private static final int WORDS = 4;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The shingles of these words; a text of fewer than four has one of them all. */
  public static Shingles of(List<String> words) {
    int count = Math.max(1, words.size() - WORDS + 1);
    long[] hashes = new long[words.isEmpty() ? 0 : count];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (String word : words.subList(i, Math.min(words.size(), i + WORDS))) {
        hash = Hash.mix(hash * 31 + Hash.of(word));
      }
      hashes[i] = hash;
    }
    return new Shingles(LongStream.of(hashes).sorted().distinct().toArray());
  }

  public int size() {
    return hashes.length;
  }

  LongStream stream() {
    return Arrays.stream(hashes);
  }

  /** Jaccard's similarity: the shingles of both, as a share of those of either. */
  public double resemblance(Shingles other) {
    int both = common(other);
    int either = size() + other.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /** The shingles of both, as a share of those of the shorter text. */
  public double containment(Shingles other) {
    int smaller = Math.min(size(), other.size());
    return smaller == 0 ? 0 : (double) common(other) / smaller;
  }

  private int common(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
