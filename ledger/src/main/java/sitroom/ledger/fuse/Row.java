package sitroom.ledger.fuse;

import java.util.List;
import java.util.Optional;

/**
 * One proposition of an incident, with what each account says of it.
 *
 * @param number counted from 1, in the order of the table
 * @param words the words that say it best
 * @param act the speech act, else the event, of those words
 * @param sources sides who say or do it
 * @param targets sides whom it concerns
 * @param by the parties that state it; where none does, those that deny it
 * @param denying the parties that deny it
 * @param differences in what the accounts that state it differ
 * @param answer how the other side answered, where it is a demand, request or offer
 * @param cells one for every account, in the order of the accounts
 */
public record Row(
    int number,
    String words,
    String act,
    List<String> sources,
    List<String> targets,
    Comparison comparison,
    List<String> by,
    List<String> denying,
    List<Difference> differences,
    Optional<Answer> answer,
    List<Cell> cells) {
  public Row {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    by = List.copyOf(by);
    denying = List.copyOf(denying);
    differences = List.copyOf(differences);
    cells = List.copyOf(cells);
  }

  /**
   * An answer to a demand: positions, not facts.
   *
   * @param accepted whether it was taken up; else it was turned down
   * @param by sides that answer
   * @param row the number of the row that the answer is
   */
  public record Answer(boolean accepted, List<String> by, int row) {
    public Answer {
      by = List.copyOf(by);
    }
  }
}
