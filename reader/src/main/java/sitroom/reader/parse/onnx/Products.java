package sitroom.reader.parse.onnx;

import java.util.ServiceLoader;

/** Multiplies matrices of floats. */
public interface Products {

  /**
   * Sets {@code c} to the product of {@code a} and {@code b}, summing in the order of the inner
   * direction: sums of whole numbers below 2<sup>24</sup> are exact.
   *
   * @param a {@code rows} rows of {@code inner} floats, the next row {@code stride} floats on
   * @param b {@code inner} rows of {@code columns} floats
   * @param c {@code rows} rows of {@code columns} floats
   */
  void multiply(
      float[] a,
      int aFrom,
      int stride,
      int rows,
      int inner,
      float[] b,
      int bFrom,
      int columns,
      float[] c,
      int cFrom);

  /**
   * The fastest at hand: that of Java's Vector API where the machine was started with its module
   * ({@code --add-modules jdk.incubator.vector}), else plain loops.
   */
  static Products fastest() {
    try {
      for (Products products :
          ServiceLoader.load(Products.class, Products.class.getClassLoader())) {
        return products;
      }
    } catch (java.util.ServiceConfigurationError | LinkageError e) {
      // The module is not there.
    }
    return new PlainProducts();
  }
}
