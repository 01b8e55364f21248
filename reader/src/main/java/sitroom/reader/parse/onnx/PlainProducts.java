package sitroom.reader.parse.onnx;

import java.util.Arrays;

/** Plain loops, written so that the compiler of the Java machine makes vectors of them. */
final class PlainProducts implements Products {

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
    Arrays.fill(c, cFrom, cFrom + rows * columns, 0);
    int even = inner - inner % 4;
    for (int k = 0; k < even; k += 4) {
      for (int row = 0; row < rows; row++) {
        int at = aFrom + row * stride + k;
        int from = bFrom + k * columns;
        addFour(c, cFrom + row * columns, b, from, columns, a[at], a[at + 1], a[at + 2], a[at + 3]);
      }
    }
    for (int k = even; k < inner; k++) {
      for (int row = 0; row < rows; row++) {
        float factor = a[aFrom + row * stride + k];
        addOne(c, cFrom + row * columns, b, bFrom + k * columns, columns, factor);
      }
    }
  }

  private static void addFour(
      float[] c, int to, float[] b, int from, int count, float a0, float a1, float a2, float a3) {
    int second = from + count;
    int third = second + count;
    int fourth = third + count;
    for (int i = 0; i < count; i++) {
      c[to + i] =
          c[to + i]
              + a0 * b[from + i]
              + a1 * b[second + i]
              + a2 * b[third + i]
              + a3 * b[fourth + i];
    }
  }

  private static void addOne(float[] c, int to, float[] b, int from, int count, float factor) {
    for (int i = 0; i < count; i++) {
      c[to + i] += factor * b[from + i];
    }
  }
}
