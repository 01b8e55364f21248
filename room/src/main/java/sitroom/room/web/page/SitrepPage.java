package sitroom.room.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.room.sitrep.Sitrep;

/**
 * The builder of situation reports: what is proposed, and what was made of it.
 *
 * @param about whom, as typed
 * @param rows the sentences of the form, each with whether it is taken
 * @param sheet the report as it would be printed; empty where no sentence is taken
 */
public record SitrepPage(
    LocalDate from,
    LocalDate to,
    String about,
    String title,
    List<Row> rows,
    Optional<Sitrep> sheet,
    String problem) {

  /**
   * A sentence of the form.
   *
   * @param order by which sentences are sorted
   * @param entries ids, with spaces between
   */
  public record Row(String section, String words, String entries, int order, boolean taken) {
    private static final int WIDTH = 70;

    /** How many lines its words take, about. */
    public int lines() {
      return Math.max(2, (words.length() + WIDTH - 1) / WIDTH);
    }
  }
}
