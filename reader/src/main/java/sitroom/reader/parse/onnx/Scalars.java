package sitroom.reader.parse.onnx;

/** Functions of one number. */
final class Scalars {
  private Scalars() {}

  /**
   * The error function, with an error of less than 1e-7.
   *
   * @see <a href="https://stackoverflow.com/a/35148199">Norbert Juffa's approximation</a>, of the
   *     kind that ONNX Runtime uses
   */
  static float erf(float x) {
    float size = Math.abs(x);
    float square = x * x;
    if (size > 0.927734375f) {
      float high = -1.72853470e-5f * size + 3.83197126e-4f;
      float low = -3.88396438e-3f * size + 2.42546219e-2f;
      float exponent = high * square + low;
      exponent = exponent * size - 1.06777877e-1f;
      exponent = exponent * size - 6.34846687e-1f;
      exponent = exponent * size - 1.28717512e-1f;
      exponent = exponent * size - size;
      return Math.copySign((float) (1 - Math.exp(exponent)), x);
    }
    float sum = -5.96761703e-4f * square + 4.99119423e-3f;
    sum = sum * square - 2.67681349e-2f;
    sum = sum * square + 1.12819925e-1f;
    sum = sum * square - 3.76125336e-1f;
    sum = sum * square + 1.28379166e-1f;
    return sum * x + x;
  }

  static float hardSwish(float x) {
    return x * Math.max(0, Math.min(1, x * (1f / 6) + 0.5f));
  }
}
