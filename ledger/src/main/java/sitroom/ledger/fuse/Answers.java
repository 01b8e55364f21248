package sitroom.ledger.fuse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.model.SpeechAct;

/** Finds how the other side answered what was demanded, requested or offered. */
final class Answers {
  private static final Set<SpeechAct> ASKING =
      Set.of(SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.OFFER);
  private static final Set<SpeechAct> TURNING_DOWN = Set.of(SpeechAct.REJECTION, SpeechAct.REFUSAL);

  /** An answer repeats some of the words; so alike, without their place in the sentence. */
  private static final double ALIKE = 0.2;

  private record Found(int row, boolean accepted, Set<String> by, double likeness) {}

  private final List<List<Claim>> rows;
  private final Topic topic;

  /**
   * Answers among these rows.
   *
   * @param rows the claims of each, in the order of the table
   */
  Answers(List<List<Claim>> rows, Topic topic) {
    this.rows = rows;
    this.topic = topic;
  }

  /** The answer to a row, by its place among the rows; empty where it asks nothing or has none. */
  Optional<Row.Answer> to(int row) {
    if (!isOne(rows.get(row).get(0), ASKING)) {
      return Optional.empty();
    }
    return rows.get(row).stream()
        .filter(claim -> isOne(claim, ASKING))
        .flatMap(claim -> answer(claim, row).stream())
        .max(Comparator.comparingDouble(Found::likeness).thenComparing(found -> -found.row()))
        .map(found -> new Row.Answer(found.accepted(), List.copyOf(found.by()), found.row() + 1));
  }

  private Optional<Found> answer(Claim asked, int row) {
    Optional<Found> best = Optional.empty();
    for (int other = 0; other < rows.size(); other++) {
      for (Claim claim : other == row ? List.<Claim>of() : rows.get(other)) {
        double likeness = topic.likeness(asked.words(), claim.words());
        boolean accepts = isOne(claim, Set.of(SpeechAct.ACCEPTANCE));
        if ((accepts || isOne(claim, TURNING_DOWN))
            && likeness >= ALIKE
            && speakOfOneThing(asked, claim)
            && isAddressed(asked, claim)
            && best.filter(found -> found.likeness() >= likeness).isEmpty()) {
          best = Optional.of(new Found(other, accepts, new TreeSet<>(claim.sources()), likeness));
        }
      }
    }
    return best;
  }

  private static boolean isOne(Claim claim, Set<SpeechAct> acts) {
    return claim.told().entry().speechAct().filter(acts::contains).isPresent();
  }

  /** One word in common is no answer, unless it is about the same act. */
  private static boolean speakOfOneThing(Claim asked, Claim answer) {
    long common = answer.words().stream().filter(asked.words()::contains).count();
    return common > 1 || asked.event().isPresent() && asked.event().equals(answer.event());
  }

  /** Whether another answers, and he who was asked, if somebody was. */
  private static boolean isAddressed(Claim asked, Claim answer) {
    boolean another = answer.sources().stream().noneMatch(asked.sources()::contains);
    boolean addressee =
        asked.targets().isEmpty() || answer.sources().stream().anyMatch(asked.targets()::contains);
    return !answer.sources().isEmpty() && another && addressee;
  }
}
