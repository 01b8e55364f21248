package sitroom.room.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import sitroom.model.Entry;
import sitroom.model.When;
import sitroom.room.web.entry.EntryView;

/**
 * Days as iCalendar (RFC 5545). Four kinds of lines need no library: what they need is that long
 * lines are folded and that commas, semicolons and line breaks in texts are escaped.
 */
final class Calendar {
  private static final int FOLDED = 73;

  private final String room;
  private final StringBuilder lines = new StringBuilder();

  /**
   * An empty calendar.
   *
   * @param room the address of the room, for links
   */
  Calendar(String room) {
    this.room = room;
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Sitroom//Announced dates//EN");
  }

  /** Adds the day or days of an entry; one without a day is left out. */
  void add(Entry entry) {
    LocalDate from = entry.when().flatMap(When::from).orElse(LocalDate.MIN);
    if (from.equals(LocalDate.MIN)) {
      return;
    }
    LocalDate to = entry.when().flatMap(When::to).orElse(from);
    EntryView view = EntryView.of(entry);
    line("BEGIN:VEVENT");
    line("UID:" + entry.id() + "@sitroom");
    line("DTSTAMP:" + day(entry.published().orElse(from)) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + day(from));
    line("DTEND;VALUE=DATE:" + day(to.plusDays(1)));
    line("SUMMARY:" + escaped(view.act() + ": " + view.words()));
    line("DESCRIPTION:" + escaped(view.account().chain() + ", " + view.outlet()));
    line("URL:" + room + view.href());
    line("END:VEVENT");
  }

  String written() {
    return lines + "END:VCALENDAR\r\n";
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}", " ")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,");
  }

  /** Folds by code points so that no letter is torn; a line has at most 75 octets of ASCII. */
  private void line(String text) {
    int column = 0;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int octets = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
      if (column + octets > FOLDED) {
        lines.append("\r\n ");
        column = 1;
      }
      lines.appendCodePoint(letter);
      column += octets;
      at += Character.charCount(letter);
    }
    lines.append("\r\n");
  }
}
