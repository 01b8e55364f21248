package sitroom.reader.parse.onnx;

import java.util.function.LongBinaryOperator;

/** The operators that make one number of two. */
enum Arithmetic {
  ADD(Math::addExact) {
    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        c[cFrom + i] = a[aFrom + i] + b[bFrom + i];
      }
    }
  },
  SUBTRACT(Math::subtractExact) {
    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        c[cFrom + i] = a[aFrom + i] - b[bFrom + i];
      }
    }
  },
  MULTIPLY(Math::multiplyExact) {
    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        c[cFrom + i] = a[aFrom + i] * b[bFrom + i];
      }
    }
  },
  DIVIDE((a, b) -> a / b) {
    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        c[cFrom + i] = a[aFrom + i] / b[bFrom + i];
      }
    }
  },
  POWER((a, b) -> Math.round(Math.pow(a, b))) {
    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        float x = a[aFrom + i];
        c[cFrom + i] = b[bFrom + i] == 2 ? x * x : (float) Math.pow(x, b[bFrom + i]);
      }
    }
  };

  private final LongBinaryOperator whole;

  Arithmetic(LongBinaryOperator whole) {
    this.whole = whole;
  }

  /** Computes {@code count} floats that stand behind each other. */
  abstract void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count);

  long whole(long a, long b) {
    return whole.applyAsLong(a, b);
  }
}
