package sitroom.reader.parse.onnx;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products by Java's Vector API: four rows by two vectors at a time, so that each weight that is
 * fetched is used four times.
 */
public final class VectorProducts implements Products {
  private static final VectorSpecies<Float> WIDEST = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = WIDEST.length();

  @Override
  public void multiply(
      float[] a,
      int aFrom,
      int stride,
      int rows,
      int inner,
      float[] b,
      int bFrom,
      int columns,
      float[] c,
      int cFrom) {
    int full = rows - rows % 4;
    int column = 0;
    for (; column + 2 * LANES <= columns; column += 2 * LANES) {
      for (int row = 0; row < full; row += 4) {
        int at = aFrom + row * stride;
        wide(a, at, stride, inner, b, bFrom + column, columns, c, cFrom + row * columns + column);
      }
      for (int row = full; row < rows; row++) {
        int at = aFrom + row * stride;
        one(a, at, inner, b, bFrom + column, columns, c, cFrom + row * columns + column);
        int next = column + LANES;
        one(a, at, inner, b, bFrom + next, columns, c, cFrom + row * columns + next);
      }
    }
    for (; column + LANES <= columns; column += LANES) {
      for (int row = 0; row < rows; row++) {
        int at = aFrom + row * stride;
        one(a, at, inner, b, bFrom + column, columns, c, cFrom + row * columns + column);
      }
    }
    for (; column < columns; column++) {
      for (int row = 0; row < rows; row++) {
        float sum = 0;
        int at = aFrom + row * stride;
        for (int k = 0; k < inner; k++) {
          sum = Math.fma(a[at + k], b[bFrom + k * columns + column], sum);
        }
        c[cFrom + row * columns + column] = sum;
      }
    }
  }

  private static void wide(
      float[] a,
      int at,
      int stride,
      int inner,
      float[] b,
      int from,
      int columns,
      float[] c,
      int to) {
    FloatVector left0 = FloatVector.zero(WIDEST);
    FloatVector right0 = left0;
    FloatVector left1 = left0;
    FloatVector right1 = left0;
    FloatVector left2 = left0;
    FloatVector right2 = left0;
    FloatVector left3 = left0;
    FloatVector right3 = left0;
    int at1 = at + stride;
    int at2 = at1 + stride;
    int at3 = at2 + stride;
    for (int k = 0; k < inner; k++) {
      FloatVector left = FloatVector.fromArray(WIDEST, b, from + k * columns);
      FloatVector right = FloatVector.fromArray(WIDEST, b, from + k * columns + LANES);
      FloatVector factor = FloatVector.broadcast(WIDEST, a[at + k]);
      left0 = factor.fma(left, left0);
      right0 = factor.fma(right, right0);
      factor = FloatVector.broadcast(WIDEST, a[at1 + k]);
      left1 = factor.fma(left, left1);
      right1 = factor.fma(right, right1);
      factor = FloatVector.broadcast(WIDEST, a[at2 + k]);
      left2 = factor.fma(left, left2);
      right2 = factor.fma(right, right2);
      factor = FloatVector.broadcast(WIDEST, a[at3 + k]);
      left3 = factor.fma(left, left3);
      right3 = factor.fma(right, right3);
    }
    left0.intoArray(c, to);
    right0.intoArray(c, to + LANES);
    left1.intoArray(c, to + columns);
    right1.intoArray(c, to + columns + LANES);
    left2.intoArray(c, to + 2 * columns);
    right2.intoArray(c, to + 2 * columns + LANES);
    left3.intoArray(c, to + 3 * columns);
    right3.intoArray(c, to + 3 * columns + LANES);
  }

  private static void one(
      float[] a, int at, int inner, float[] b, int from, int columns, float[] c, int to) {
    FloatVector sum = FloatVector.zero(WIDEST);
    for (int k = 0; k < inner; k++) {
      sum =
          FloatVector.broadcast(WIDEST, a[at + k])
              .fma(FloatVector.fromArray(WIDEST, b, from + k * columns), sum);
    }
    sum.intoArray(c, to);
  }
}
