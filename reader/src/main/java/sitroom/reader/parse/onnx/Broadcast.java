package sitroom.reader.parse.onnx;

import java.util.Arrays;

/**
 * Pairs the values of two tensors by ONNX's rule: shapes are aligned at their ends, and a length of
 * 1 is repeated.
 */
final class Broadcast {
  private final int[] shape;
  private final int[] aSteps;
  private final int[] bSteps;

  Broadcast(int[] a, int[] b) {
    this.shape = new int[Math.max(a.length, b.length)];
    for (int i = 0; i < shape.length; i++) {
      int ours = length(a, i);
      int theirs = length(b, i);
      if (ours != theirs && ours != 1 && theirs != 1) {
        throw new IllegalArgumentException(
            "shapes " + Arrays.toString(a) + " and " + Arrays.toString(b) + " do not go together");
      }
      shape[i] = ours == 1 ? theirs : ours;
    }
    this.aSteps = steps(a);
    this.bSteps = steps(b);
  }

  private int length(int[] lengths, int axis) {
    int at = axis - (shape.length - lengths.length);
    return at < 0 ? 1 : lengths[at];
  }

  /** How far on the next value in each direction lies; 0 where the same one is repeated. */
  private int[] steps(int[] lengths) {
    int[] steps = new int[shape.length];
    int step = 1;
    for (int i = shape.length - 1; i >= 0; i--) {
      steps[i] = length(lengths, i) == 1 ? 0 : step;
      step *= length(lengths, i);
    }
    return steps;
  }

  /** The common shape. */
  int[] shape() {
    return shape;
  }

  /** How many values a row has. */
  int row() {
    return shape.length == 0 ? 1 : shape[shape.length - 1];
  }

  /** Whether the first tensor has a value of its own for each place of a row. */
  boolean aMoves() {
    return shape.length > 0 && aSteps[shape.length - 1] == 1;
  }

  boolean bMoves() {
    return shape.length > 0 && bSteps[shape.length - 1] == 1;
  }

  /** Takes a row: where it starts in both tensors and in the result. */
  interface RowAction {
    void row(int a, int b, int result);
  }

  void rows(RowAction action) {
    int[] at = new int[shape.length];
    int size = Tensor.size(shape);
    int a = 0;
    int b = 0;
    for (int result = 0; result < size; result += row()) {
      action.row(a, b, result);
      for (int axis = shape.length - 2; axis >= 0; axis--) {
        a += aSteps[axis];
        b += bSteps[axis];
        if (++at[axis] < shape[axis]) {
          break;
        }
        a -= aSteps[axis] * shape[axis];
        b -= bSteps[axis] * shape[axis];
        at[axis] = 0;
      }
    }
  }
}
