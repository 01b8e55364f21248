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

  /** The days of an act, as near as the text says them. */
  static String of(When when, Optional<LocalDate> told) {
    Optional<String> from = when.from().map(day -> near(day, told));
    Optional<String> to = when.to().map(day -> near(day, told));
    if (from.isPresent() && to.isPresent()) {
      return from.equals(to) ? from.get() : from.get() + " – " + to.get();
    }
    return from.map(day -> "since " + day)
        .or(() -> to.map(day -> "until " + day))
        .orElse("no date");
  }
}
