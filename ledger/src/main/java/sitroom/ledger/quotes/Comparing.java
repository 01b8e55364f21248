package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.List;

/** Makes a comparison of an alignment: what belongs together, what is too little to count. */
final class Comparing {
  /** More words between two that are quoted side by side make them two passages. */
  private static final int WIDEST_GAP = 15;

  private static final int FEWEST_WORDS = 3;
  private static final double LEAST_SHARE = 0.4;
  private static final double LEAST_OF_SENTENCE = 0.6;

  private final String quotingText;
  private final String saidText;
  private final List<Word> quoted;
  private final List<Word> said;

  /** For each word that was said, the number of its turn. */
  private final List<Integer> parts = new ArrayList<>();

  private final double weight;

  /** Steps that belong together: one passage. */
  private record Segment(List<Step> steps) {}

  private Comparing(
      String quotingText, List<Word> quoted, String saidText, List<List<Word>> turns) {
    this.quotingText = quotingText;
    this.quoted = quoted;
    this.saidText = saidText;
    this.said = turns.stream().flatMap(List::stream).toList();
    for (int turn = 0; turn < turns.size(); turn++) {
      for (int i = 0; i < turns.get(turn).size(); i++) {
        parts.add(turn);
      }
    }
    this.weight = quoted.stream().mapToDouble(Comparing::counted).sum();
  }

  /**
   * Compares.
   *
   * @param turns the words that were said, turn by turn
   */
  static Comparison of(
      String quotingText, List<Word> quoted, String saidText, List<List<Word>> turns) {
    if (quoted.isEmpty() || turns.stream().allMatch(List::isEmpty)) {
      return Comparison.NONE;
    }
    Comparing comparing = new Comparing(quotingText, quoted, saidText, turns);
    return comparing.compare(Alignment.of(quoted, comparing.said).steps());
  }

  private static double counted(Word word) {
    return word.bracketed() ? 0 : word.weight();
  }

  private Comparison compare(List<Step> steps) {
    List<Step> kept = new ArrayList<>();
    for (Segment segment : segments(steps)) {
      kept.addAll(holds(segment) ? trimmed(segment.steps()) : put(segment.steps()));
    }
    double covered = 0;
    int same = 0;
    int counted = 0;
    for (Word word : quoted) {
      counted += word.bracketed() ? 0 : 1;
    }
    for (Step step : kept) {
      if (isLike(step) && !quoted.get(step.quoted()).bracketed()) {
        boolean equal = isEqual(step);
        covered += (equal ? 1 : 0.8) * quoted.get(step.quoted()).weight();
        same++;
      }
    }
    Pieces pieces = new Pieces(quotingText, quoted, saidText, said);
    kept.forEach(pieces::add);
    return new Comparison(
        pieces.done(),
        pieces.passages(),
        weight == 0 ? 0 : covered / weight,
        counted == 0 ? 0 : (double) same / counted,
        counted == 0 ? 0 : (double) same / (counted + pieces.silent()));
  }

  private List<Segment> segments(List<Step> steps) {
    List<Segment> segments = new ArrayList<>();
    List<Step> current = new ArrayList<>();
    List<Step> gap = new ArrayList<>();
    int last = -1;
    for (Step step : steps) {
      if (step.quoted() < 0) {
        gap.add(step);
        continue;
      }
      boolean wide =
          gap.stream().filter(one -> !said.get(one.said()).droppable()).count() > WIDEST_GAP;
      boolean elsewhere = step.said() >= 0 && last >= 0 && isAcross(last, step.said());
      if (step.said() >= 0) {
        last = step.said();
      }
      if (step.jump() || wide || elsewhere) {
        segments.add(new Segment(List.copyOf(current)));
        current.clear();
      } else {
        current.addAll(gap);
      }
      gap.clear();
      current.add(step);
    }
    segments.add(new Segment(List.copyOf(current)));
    return segments;
  }

  /** Whether another one spoke between two words. */
  private boolean isAcross(int one, int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    return !parts.get(from).equals(parts.get(to));
  }

  /** Whether it is more than a chance meeting of common words. */
  private boolean holds(Segment segment) {
    int like = 0;
    int content = 0;
    double share = 0;
    for (Step step : segment.steps()) {
      if (isLike(step)) {
        Word word = quoted.get(step.quoted());
        like++;
        content += word.isContent() ? 1 : 0;
        share += counted(word);
      }
    }
    return like >= FEWEST_WORDS && content > 0
        || weight > 0 && like > 0 && share / weight >= LEAST_SHARE
        || like > 0 && isSentence(segment, like);
  }

  /** Whether it is most of a sentence of the quotation. */
  private boolean isSentence(Segment segment, int like) {
    List<Step> own = segment.steps().stream().filter(step -> step.quoted() >= 0).toList();
    int first = own.get(0).quoted();
    int last = own.get(own.size() - 1).quoted();
    boolean begins = first == 0 || quoted.get(first).begins();
    boolean ends = last + 1 >= quoted.size() || quoted.get(last + 1).begins();
    return begins && ends && like >= LEAST_OF_SENTENCE * own.size() && like > 1;
  }

  /** Unlike words at a segment's ends are no part of the passage. */
  private List<Step> trimmed(List<Step> steps) {
    int first = 0;
    while (first < steps.size() && !isLike(steps.get(first)) && !isBracketed(steps.get(first))) {
      first++;
    }
    int last = steps.size();
    while (last > first && !isLike(steps.get(last - 1)) && !isBracketed(steps.get(last - 1))) {
      last--;
    }
    List<Step> trimmed = new ArrayList<>();
    // A word at the very edge that stands for another one is worth showing.
    int from = first > 0 && steps.get(first - 1).pairs() ? first - 1 : first;
    int to = last < steps.size() && steps.get(last).pairs() ? last + 1 : last;
    trimmed.addAll(put(steps.subList(0, from)));
    trimmed.addAll(steps.subList(from, to));
    trimmed.addAll(put(steps.subList(to, steps.size())));
    return trimmed;
  }

  /** The quotation's words of these steps, as put in. */
  private static List<Step> put(List<Step> steps) {
    return steps.stream()
        .filter(step -> step.quoted() >= 0)
        .map(step -> new Step(step.quoted(), -1, false))
        .toList();
  }

  private boolean isBracketed(Step step) {
    return step.quoted() >= 0 && quoted.get(step.quoted()).bracketed();
  }

  private boolean isEqual(Step step) {
    return step.pairs() && quoted.get(step.quoted()).form().equals(said.get(step.said()).form());
  }

  private boolean isLike(Step step) {
    return step.pairs() && quoted.get(step.quoted()).root().equals(said.get(step.said()).root());
  }
}
