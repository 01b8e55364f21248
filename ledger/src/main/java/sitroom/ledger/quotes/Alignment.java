package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fits the words of a quotation to those of a longer text: every word of the quotation is the same
 * as, stands for, or is put in beside the words that were said, at the least cost. After Smith and
 * Waterman (1981), with words for letters and rarity for the score; beside single steps it may jump
 * to another place, so that a quotation that joins passages is fitted to all of them.
 */
final class Alignment {
  private static final double INFLECTED = 0.6;
  private static final double OTHER = -0.12;
  private static final double PUT_IN = 0.12;
  private static final double LEFT_OUT = 0.03;
  private static final double JUMP = 1.1;
  private static final double JUMP_AT_BREAK = 0.35;
  private static final double BACK = 0.6;

  private static final byte START = 0;
  private static final byte PAIR = 1;
  private static final byte IN = 2;
  private static final byte OUT = 3;
  private static final byte LEAP = 4;

  private final List<Word> quoted;
  private final List<Word> said;
  private final byte[][] from;
  private final int[][] leapFrom;
  private double score;

  private Alignment(List<Word> quoted, List<Word> said) {
    this.quoted = quoted;
    this.said = said;
    this.from = new byte[quoted.size() + 1][said.size() + 1];
    this.leapFrom = new int[quoted.size() + 1][];
  }

  /**
   * The best fit.
   *
   * @param steps in the order of the quotation
   * @param score higher is better; at most the quotation's weight
   */
  record Fit(List<Step> steps, double score) {
    Fit {
      steps = List.copyOf(steps);
    }
  }

  static Fit of(List<Word> quoted, List<Word> said) {
    Alignment alignment = new Alignment(quoted, said);
    int end = alignment.fill();
    return new Fit(alignment.trace(end), alignment.score);
  }

  private int fill() {
    int n = said.size();
    double[] last = new double[n + 1];
    for (int i = 1; i <= quoted.size(); i++) {
      Word word = quoted.get(i - 1);
      double[] row = new double[n + 1];
      int[] leaps = new int[n + 1];
      boolean atBreak = word.begins() || word.cutBefore() || word.bracketed();
      double jump = atBreak ? JUMP_AT_BREAK : JUMP;
      int best = bestOf(last);
      int bestBefore = 0;
      row[0] = last[0] - PUT_IN;
      from[i][0] = IN;
      for (int j = 1; j <= n; j++) {
        if (j >= 2 && last[j - 2] > last[bestBefore]) {
          bestBefore = j - 2;
        }
        double like = likeness(word, said.get(j - 1));
        double value = last[j - 1] + like;
        byte way = PAIR;
        if (last[j] - PUT_IN > value) {
          value = last[j] - PUT_IN;
          way = IN;
        }
        double skipped = row[j - 1] - leftOut(said.get(j - 1));
        if (skipped > value) {
          value = skipped;
          way = OUT;
        }
        if (i > 1 && like > 0) {
          double forward = last[bestBefore] + like - jump;
          if (forward > value) {
            value = forward;
            way = LEAP;
            leaps[j] = bestBefore;
          }
          double back = last[best] + like - jump - BACK;
          if (best > j && back > value) {
            value = back;
            way = LEAP;
            leaps[j] = best;
          }
        }
        row[j] = value;
        from[i][j] = way;
      }
      leapFrom[i] = leaps;
      last = row;
    }
    int end = bestOf(last);
    score = last[end];
    return end;
  }

  private static int bestOf(double[] row) {
    int best = 0;
    for (int j = 1; j < row.length; j++) {
      if (row[j] > row[best]) {
        best = j;
      }
    }
    return best;
  }

  private static double likeness(Word quoted, Word said) {
    if (quoted.form().equals(said.form())) {
      return quoted.weight();
    }
    if (quoted.root().equals(said.root())) {
      return INFLECTED * quoted.weight();
    }
    // A pronoun rather stands for a pronoun, a name for a name.
    return quoted.bracketed() ? 0 : quoted.isContent() == said.isContent() ? OTHER : 2 * OTHER;
  }

  private static double leftOut(Word word) {
    return word.droppable() ? 0 : LEFT_OUT * (1 + word.weight());
  }

  private List<Step> trace(int end) {
    List<Step> steps = new ArrayList<>();
    int i = quoted.size();
    int j = end;
    while (i > 0) {
      switch (from[i][j]) {
        case PAIR -> {
          steps.add(new Step(i - 1, j - 1, false));
          i--;
          j--;
        }
        case LEAP -> {
          steps.add(new Step(i - 1, j - 1, true));
          j = leapFrom[i][j];
          i--;
        }
        case OUT -> {
          steps.add(new Step(-1, j - 1, false));
          j--;
        }
        case IN, START -> {
          steps.add(new Step(i - 1, -1, false));
          i--;
        }
        default -> throw new IllegalStateException("no such way");
      }
    }
    Collections.reverse(steps);
    return steps;
  }
}
