package sitroom.ledger.copies;

/** When two texts are copies of one, or versions of one. */
public final class Likeness {
  private static final double COPY = 0.6;
  private static final double HELD = 0.85;
  private static final int LEAST_HELD = 40;
  private static final double VERSION = 0.5;

  private Likeness() {}

  /**
   * Whether one text goes back to the other: most of it is the same, or the shorter one, if it is
   * not all too short, stands almost wholly in the longer one.
   */
  public static boolean isCopy(Shingles one, Shingles other) {
    return one.resemblance(other) >= COPY
        || Math.min(one.size(), other.size()) >= LEAST_HELD && one.containment(other) >= HELD;
  }

  /** Whether a file of the same name may be a changed text, rather than another text. */
  public static boolean isVersion(Shingles one, Shingles other) {
    return one.resemblance(other) >= VERSION;
  }
}
