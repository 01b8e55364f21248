package sitroom.reader.parse.onnx;

import java.util.Arrays;

/**
 * Operators along the last direction: each row gives one number, or a row that depends on all of
 * it.
 */
final class Rows {
  private static final float SMALL = 1e-5f;
  private static final float SMALL_OWN = 1e-12f;

  private Rows() {}

  private static int row(Call call, Tensor x, int axis) {
    if (x.axis(axis) != x.shape().length - 1) {
      throw call.wrong("works along the last direction only");
    }
    return x.length(-1);
  }

  private static int[] reduced(Tensor x, boolean keep) {
    int rank = x.shape().length;
    int[] shape = Arrays.copyOf(x.shape(), keep ? rank : rank - 1);
    if (keep) {
      shape[rank - 1] = 1;
    }
    return shape;
  }

  static Tensor mean(Call call) {
    Tensor.Floats x = call.floats(0);
    int[] axes = call.axes(1);
    if (axes.length != 1) {
      throw call.wrong("works along one direction only");
    }
    int row = row(call, x, axes[0]);
    float[] result = new float[x.size() / row];
    for (int i = 0; i < result.length; i++) {
      float sum = 0;
      for (int j = i * row; j < (i + 1) * row; j++) {
        sum += x.data()[j];
      }
      result[i] = sum / row;
    }
    return new Tensor.Floats(reduced(x, call.node().number("keepdims", 1) == 1), result);
  }

  static Tensor argMax(Call call) {
    Tensor.Floats x = call.floats(0);
    int row = row(call, x, call.node().number("axis", 0));
    long[] result = new long[x.size() / row];
    for (int i = 0; i < result.length; i++) {
      int best = 0;
      for (int j = 1; j < row; j++) {
        best = x.data()[i * row + j] > x.data()[i * row + best] ? j : best;
      }
      result[i] = best;
    }
    return new Tensor.Longs(reduced(x, call.node().number("keepdims", 1) == 1), result);
  }

  static Tensor softmax(Call call) {
    Tensor.Floats x = call.floats(0);
    int row = row(call, x, call.node().number("axis", -1));
    float[] result = x.data().clone();
    for (int from = 0; from < result.length; from += row) {
      softmax(result, from, row);
    }
    return new Tensor.Floats(x.shape(), result);
  }

  /** Makes shares of a row of scores. */
  static void softmax(float[] row, int from, int count) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = from; i < from + count; i++) {
      most = Math.max(most, row[i]);
    }
    float sum = 0;
    for (int i = from; i < from + count; i++) {
      row[i] = (float) Math.exp(row[i] - most);
      sum += row[i];
    }
    float share = 1 / sum;
    for (int i = from; i < from + count; i++) {
      row[i] *= share;
    }
  }

  static Tensor logSoftmax(Call call) {
    Tensor.Floats x = call.floats(0);
    int row = row(call, x, call.node().number("axis", -1));
    float[] result = x.data().clone();
    for (int from = 0; from < result.length; from += row) {
      float most = Float.NEGATIVE_INFINITY;
      for (int i = from; i < from + row; i++) {
        most = Math.max(most, result[i]);
      }
      float sum = 0;
      for (int i = from; i < from + row; i++) {
        sum += (float) Math.exp(result[i] - most);
      }
      float whole = (float) Math.log(sum);
      for (int i = from; i < from + row; i++) {
        result[i] = result[i] - most - whole;
      }
    }
    return new Tensor.Floats(x.shape(), result);
  }

  static Tensor layerNormalization(Call call) {
    Tensor.Floats x = call.floats(0);
    row(call, x, call.node().number("axis", -1));
    return normed(x, call, 1, call.node().real("epsilon", SMALL));
  }

  /** The sum of two inputs, and of one more for each row where there is one, normalised. */
  static Tensor skipLayerNormalization(Call call) {
    Tensor.Floats x = call.floats(0);
    float[] skip = call.floats(1).data();
    float[] more = call.has(4) ? call.floats(4).data() : new float[x.length(-1)];
    float[] sum = new float[x.size()];
    for (int from = 0; from < sum.length; from += more.length) {
      for (int i = 0; i < more.length; i++) {
        sum[from + i] = x.data()[from + i] + skip[from + i] + more[i];
      }
    }
    return normed(
        new Tensor.Floats(x.shape(), sum), call, 2, call.node().real("epsilon", SMALL_OWN));
  }

  /** Scaled to a mean of 0 and a deviation of 1, then by what the next two inputs say. */
  private static Tensor normed(Tensor.Floats x, Call call, int scaleInput, float epsilon) {
    float[] scale = call.floats(scaleInput).data();
    float[] shift = call.has(scaleInput + 1) ? call.floats(scaleInput + 1).data() : new float[0];
    int row = x.length(-1);
    float[] result = new float[x.size()];
    for (int from = 0; from < result.length; from += row) {
      float sum = 0;
      float squares = 0;
      for (int i = from; i < from + row; i++) {
        sum += x.data()[i];
        squares += x.data()[i] * x.data()[i];
      }
      float mean = sum / row;
      float deviation = (float) Math.sqrt(squares / row - mean * mean + epsilon);
      for (int i = 0; i < row; i++) {
        float normed = (x.data()[from + i] - mean) / deviation * scale[i];
        result[from + i] = shift.length == 0 ? normed : normed + shift[i];
      }
    }
    return new Tensor.Floats(x.shape(), result);
  }
}
