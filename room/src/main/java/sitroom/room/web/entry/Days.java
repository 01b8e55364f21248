package sitroom.room.web.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.When;

/** Days as people write them: 7 Dec 2021. */
public final class Days {
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private Days() {}

  /** 7 Dec 2021. */
  public static String plain(LocalDate day) {
    return PLAIN.format(day).replace("Sept", "Sep");
  }

  /** Tuesday 7 December 2021. */
  public static String full(LocalDate day) {
    return LONG.format(day);
  }

  /** 7 Dec, or with its year where that is another than the document's. */
  static String near(LocalDate day, Optional<LocalDate> told) {
    boolean sameYear = told.filter(it -> it.getYear() == day.getYear()).isPresent();
    return sameYear ? SHORT.format(day).replace("Sept", "Sep") : plain(day);
  }

  /** 2014, or Dec 2014: a year or a month that is meant as a whole. */
  static Optional<String> whole(LocalDate from, LocalDate to) {
    if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
      return Optional.of(String.valueOf(from.getYear()));
    }
    return from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1))
        ? Optional.of(MONTH.format(from).replace("Sept", "Sep"))
        : Optional.empty();
  }

  /** The days of an act, as near as the text says them. */
  static String of(When when, Optional<LocalDate> told) {
    Optional<String> from = when.from().map(day -> near(day, told));
    Optional<String> to = when.to().map(day -> near(day, told));
    if (from.isPresent() && to.isPresent()) {
      return from.equals(to)
          ? from.get()
          : whole(when.from().get(), when.to().get())
              .orElseGet(() -> from.get() + " – " + to.get());
    }
    return from.map(day -> "since " + day)
        .or(() -> to.map(day -> "until " + day))
        .orElse("no date");
  }
}
