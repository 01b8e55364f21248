package sitroom.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's time in an office.
 *
 * @param person id of the person
 * @param seen for a term not known to have ended: the last day for which the source shows the
 *     person in office
 */
public record Term(
    String person, Office office, Period period, Optional<LocalDate> seen, String place) {
  private static final int DAYS_TRUSTED = 400;

  /**
   * Whether the person surely held the office on a day of the period: the end is known, or the
   * source saw the person in office not long before.
   */
  public boolean isSureOn(LocalDate day) {
    return period.contains(day)
        && (period.to().isPresent()
            || seen.map(last -> !day.isAfter(last.plusDays(DAYS_TRUSTED))).orElse(true));
  }
}
