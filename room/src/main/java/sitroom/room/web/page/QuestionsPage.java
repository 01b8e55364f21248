package sitroom.room.web.page;

import java.util.List;
import sitroom.ledger.watch.SavedQuestion;
import sitroom.room.web.entry.Address;

/**
 * Saved questions.
 *
 * @param proposed the question that the form begins with
 */
public record QuestionsPage(List<Line> lines, String proposed, String problem) {

  /**
   * A question with how much it finds.
   *
   * @param sparkline entries a day before the last day, as a picture; empty where there is none
   */
  public record Line(SavedQuestion saved, long count, String sparkline, String marked) {
    public String href() {
      return Address.search(saved.question());
    }

    public String feed() {
      return "/questions/" + Address.encoded(saved.name()) + ".atom";
    }
  }
}
