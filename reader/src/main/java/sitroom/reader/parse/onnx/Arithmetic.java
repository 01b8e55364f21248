package sitroom.reader.parse.onnx;

/** The operators that make one number of two. */
enum Arithmetic {
  ADD {
    @Override
    long whole(long a, long b) {
      return Math.addExact(a, b);
    }

    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        c[cFrom + i] = a[aFrom + i] + b[bFrom + i];
      }
    }
  },
  SUBTRACT {
    @Override
    long whole(long a, long b) {
      return Math.subtractExact(a, b);
    }

    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        c[cFrom + i] = a[aFrom + i] - b[bFrom + i];
      }
    }
  },
  MULTIPLY {
    @Override
    long whole(long a, long b) {
      return Math.multiplyExact(a, b);
    }

    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        c[cFrom + i] = a[aFrom + i] * b[bFrom + i];
      }
    }
  },
  DIVIDE {
    @Override
    long whole(long a, long b) {
      return a / b;
    }

    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        c[cFrom + i] = a[aFrom + i] / b[bFrom + i];
      }
    }
  },
  POWER {
    @Override
    long whole(long a, long b) {
      return Math.round(Math.pow((double) a, (double) b));
    }

    @Override
    void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count) {
      for (int i = 0; i < count; i++) {
        float x = a[aFrom + i];
        c[cFrom + i] = b[bFrom + i] == 2 ? x * x : (float) Math.pow(x, b[bFrom + i]);
      }
    }
  };

  /** Computes {@code count} floats that stand behind each other. */
  abstract void row(float[] a, int aFrom, float[] b, int bFrom, float[] c, int cFrom, int count);

  abstract long whole(long a, long b);
}
