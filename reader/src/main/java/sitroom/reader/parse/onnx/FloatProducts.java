package sitroom.reader.parse.onnx;

import java.util.Arrays;

/** Products of matrices of floats. */
final class FloatProducts {
  private FloatProducts() {}

  static Tensor matMul(Call call) {
    return product(call, call.floats(0), call.floats(1));
  }

  /** ONNX Runtime's own: with a factor, and the second matrix turned before. */
  static Tensor fusedMatMul(Call call) {
    if (call.node().number("transA", 0) != 0) {
      throw call.wrong("turns the second matrix only");
    }
    Tensor.Floats b = call.floats(1);
    Tensor.Floats result =
        product(call, call.floats(0), call.node().number("transB", 0) == 0 ? b : turned(b));
    float factor = call.node().real("alpha", 1);
    for (int i = 0; i < result.data().length && factor != 1; i++) {
      result.data()[i] *= factor;
    }
    return result;
  }

  private static Tensor.Floats product(Call call, Tensor.Floats a, Tensor.Floats b) {
    int rows = a.length(-2);
    int inner = a.length(-1);
    int columns = b.length(-1);
    int[] before = Arrays.copyOf(a.shape(), a.shape().length - 2);
    int count = Tensor.size(before);
    boolean shared = b.shape().length == 2;
    if (b.length(-2) != inner || (!shared && b.size() != count * inner * columns)) {
      throw call.wrong("takes matrices that go together");
    }
    int[] shape = a.shape().clone();
    shape[shape.length - 1] = columns;
    float[] c = new float[count * rows * columns];
    for (int i = 0; i < count; i++) {
      int bFrom = shared ? 0 : i * inner * columns;
      call.products()
          .multiply(
              a.data(),
              i * rows * inner,
              inner,
              rows,
              inner,
              b.data(),
              bFrom,
              columns,
              c,
              i * rows * columns);
    }
    return new Tensor.Floats(shape, c);
  }

  /** Each matrix with its rows as columns. */
  private static Tensor.Floats turned(Tensor.Floats x) {
    int rows = x.length(-2);
    int columns = x.length(-1);
    float[] result = new float[x.size()];
    for (int from = 0; from < result.length; from += rows * columns) {
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          result[from + column * rows + row] = x.data()[from + row * columns + column];
        }
      }
    }
    int[] shape = x.shape().clone();
    shape[shape.length - 2] = columns;
    shape[shape.length - 1] = rows;
    return new Tensor.Floats(shape, result);
  }
}
