package sitroom.reader.parse.onnx;

/** Functions of one number. */
final class Scalars {
  /** Places a unit at which the error function is worked out beforehand. */
  private static final int PLACES = 512;

  /** From here on the error function is 1 to a float. */
  private static final int END = 4;

  private static final double[] ERF = new double[END * PLACES + 1];
  private static final double[] SLOPE = new double[END * PLACES + 1];

  static {
    for (int i = 0; i < ERF.length; i++) {
      double x = (double) i / PLACES;
      SLOPE[i] = 2 / Math.sqrt(Math.PI) * Math.exp(-x * x);
      ERF[i] = series(x);
    }
  }

  private Scalars() {}

  /** The error function by Kummer's series, all of whose terms have one sign. */
  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; term > sum * 1e-17; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
  }

  /**
   * The error function, exact to a float: the first terms of its Taylor series at the next place.
   */
  static float erf(float x) {
    double size = Math.abs(x);
    if (!(size < END)) {
      return Float.isNaN(x) ? x : Math.copySign(1, x);
    }
    int place = (int) (size * PLACES + 0.5);
    double at = (double) place / PLACES;
    double off = size - at;
    double step = off * (1 - off * (at - off * (2 * at * at - 1) / 3));
    return (float) Math.copySign(ERF[place] + SLOPE[place] * step, x);
  }

  static float hardSwish(float x) {
    return x * Math.max(0, Math.min(1, x * (1f / 6) + 0.5f));
  }
}
