package sitroom.room.web.page;

import java.util.List;

/**
 * A part of a list that is too long to be shown at once.
 *
 * @param offset how many come before it
 * @param more whether others come after it
 */
public record Shown<T>(List<T> all, int offset, boolean more) {
  /** How many a page shows. */
  public static final int SIZE = 25;

  public Shown {
    all = List.copyOf(all);
  }

  /**
   * Of what was asked for with one more than is shown.
   *
   * @param asked at most {@link #SIZE} and one more
   */
  public static <T> Shown<T> of(List<T> asked, int offset) {
    boolean more = asked.size() > SIZE;
    return new Shown<>(more ? asked.subList(0, SIZE) : asked, offset, more);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether others come before it. */
  public boolean hasBefore() {
    return offset > 0;
  }

  public int before() {
    return Math.max(0, offset - SIZE);
  }

  public int after() {
    return offset + SIZE;
  }

  /** "1–25 of more": what of the list it is. */
  public String words() {
    return (offset + 1) + "–" + (offset + all.size()) + (more ? ", and more" : "");
  }
}
