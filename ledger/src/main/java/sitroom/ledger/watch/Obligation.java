package sitroom.ledger.watch;

import java.util.List;

/**
 * What a treaty asks of whom, as of a day.
 *
 * @param treaty title
 * @param article or "-"
 * @param kind defence, consultation, assurance and so on
 * @param summary what it asks, in the pack's words
 * @param row where the pack has it, as {@code obligations.tsv:3}
 * @param sure h, m or l: how sure the row is
 * @param bound who is bound, with the row that says that they are parties
 */
public record Obligation(
    String id,
    String treaty,
    String article,
    String kind,
    String summary,
    String row,
    String sure,
    List<Party> bound) {

  /**
   * A party to a treaty.
   *
   * @param side country or organisation
   * @param name as to be printed
   * @param row where the pack says so
   */
  public record Party(String side, String name, String row) {}

  /**
   * That an actor is no party, so that nobody is bound to it by this article, nor it to anybody.
   *
   * @param rows of the treaty and of what the actor is instead (partner, candidate)
   */
  public record None(
      String side, String name, String treaty, String article, String words, List<String> rows) {
    public None {
      rows = List.copyOf(rows);
    }
  }

  public Obligation {
    bound = List.copyOf(bound);
  }
}
