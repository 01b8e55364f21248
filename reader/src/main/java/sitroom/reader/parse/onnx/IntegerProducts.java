package sitroom.reader.parse.onnx;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Products of 8-bit integers, exact as ONNX Runtime's. They are computed with floats, which hold
 * every whole number up to 2<sup>24</sup>: sums over {@link #EXACT} products at most stay below it,
 * and longer ones are put together of such.
 */
final class IntegerProducts {
  /** 512 products of numbers up to 255 and 128. */
  private static final int EXACT = 512;

  private static final int MOST = 255;

  private IntegerProducts() {}

  /** How an input is rounded: {@code integer = round(x / scale) + zero}. */
  private record Scale(float scale, int zero) {
    static Scale of(float[] x) {
      float low = 0;
      float high = 0;
      for (float value : x) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      float scale = high == low ? 1 : (high - low) / MOST;
      return new Scale(scale, (int) Math.rint(Math.max(0, Math.min(MOST, -low / scale))));
    }

    /** From 0 to 255. */
    int integer(float x) {
      return Math.max(0, Math.min(MOST, (int) Math.rint(x / scale) + zero));
    }
  }

  static List<Tensor> quantize(Call call) {
    Tensor.Floats x = call.floats(0);
    Scale scale = Scale.of(x.data());
    ByteBuffer integers = ByteBuffer.allocate(x.size());
    for (float value : x.data()) {
      integers.put((byte) scale.integer(value));
    }
    ByteBuffer zero = ByteBuffer.allocate(1).put((byte) scale.zero()).flip();
    return List.of(
        new Tensor.Bytes(x.shape(), integers.flip(), false),
        new Tensor.Floats(new int[0], new float[] {scale.scale()}),
        new Tensor.Bytes(new int[0], zero, false));
  }

  static Tensor matMul(Call call) {
    Tensor.Bytes a = call.bytes(0);
    int zero = call.has(2) ? call.bytes(2).get(0) : 0;
    float[] integers = new float[a.size()];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = a.get(i) - zero;
    }
    return product(call, a.shape(), integers, weights(call, 1, 3));
  }

  /** ONNX Runtime's own: rounds the input, multiplies, scales and adds in one. */
  static Tensor quantizeAndMatMul(Call call) {
    Tensor.Floats a = call.floats(0);
    Scale scale = Scale.of(a.data());
    float[] integers = new float[a.size()];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = scale.integer(a.data()[i]) - scale.zero();
    }
    Tensor.Floats sums = product(call, a.shape(), integers, weights(call, 1, 3));
    float[] scales = call.floats(2).data();
    float[] more = call.has(4) ? call.floats(4).data() : new float[0];
    int columns = sums.length(-1);
    float[] result = sums.data();
    for (int from = 0; from < result.length; from += columns) {
      for (int i = 0; i < columns; i++) {
        float product = result[from + i] * (scale.scale() * scales[scales.length == 1 ? 0 : i]);
        result[from + i] = more.length == 0 ? product : product + more[i];
      }
    }
    return sums;
  }

  /** Weights as floats; a graph's constant ones have been made floats when it was loaded. */
  private static Tensor.Floats weights(Call call, int input, int zeroInput) {
    if (call.input(input) instanceof Tensor.Floats ready) {
      return ready;
    }
    Tensor zero = call.has(zeroInput) ? call.input(zeroInput) : Tensor.None.NONE;
    return weights(call.bytes(input), zero);
  }

  /** Weights less their zero, as floats. */
  static Tensor.Floats weights(Tensor.Bytes weights, Tensor zero) {
    int columns = weights.length(-1);
    float[] data = new float[weights.size()];
    for (int i = 0; i < data.length; i++) {
      int less =
          zero instanceof Tensor.Bytes zeros ? zeros.get(zeros.size() == 1 ? 0 : i % columns) : 0;
      data[i] = weights.get(i) - less;
    }
    return new Tensor.Floats(weights.shape(), data);
  }

  private static Tensor.Floats product(Call call, int[] aShape, float[] a, Tensor.Floats b) {
    int inner = b.length(0);
    int columns = b.length(1);
    int rows = a.length / inner;
    int[] shape = aShape.clone();
    shape[shape.length - 1] = columns;
    float[] sums = new float[rows * columns];
    call.products()
        .multiply(a, 0, inner, rows, Math.min(inner, EXACT), b.data(), 0, columns, sums, 0);
    if (inner > EXACT) {
      addRest(call, a, rows, b, sums);
    }
    return new Tensor.Floats(shape, sums);
  }

  private static void addRest(Call call, float[] a, int rows, Tensor.Floats b, float[] sums) {
    int inner = b.length(0);
    int columns = b.length(1);
    int[] whole = new int[sums.length];
    float[] part = new float[sums.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (int) sums[i];
    }
    for (int from = EXACT; from < inner; from += EXACT) {
      int count = Math.min(EXACT, inner - from);
      call.products()
          .multiply(a, from, inner, rows, count, b.data(), from * columns, columns, part, 0);
      for (int i = 0; i < whole.length; i++) {
        whole[i] += (int) part[i];
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = whole[i];
    }
  }
}
