package sitroom.reader.parse.onnx;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * What a graph is given under one of its inputs' names. The values, row after row, stand in the
 * buffer from its position to its limit; a direct buffer of the machine's byte order is read where
 * it lies, any other is copied.
 */
public sealed interface Input {
  String name();

  /** How many values there are in each direction. */
  int[] shape();

  /** Whole numbers of 64 bits. */
  record Longs(String name, LongBuffer values, int... shape) implements Input {
    public Longs {
      check(name, values.remaining(), shape);
    }
  }

  /** Floats. */
  record Floats(String name, FloatBuffer values, int... shape) implements Input {
    public Floats {
      check(name, values.remaining(), shape);
    }
  }

  private static void check(String name, int values, int[] shape) {
    if (values != Arrays.stream(shape).reduce(1, Math::multiplyExact)) {
      throw new IllegalArgumentException(
          values + " values do not make " + name + " of shape " + Arrays.toString(shape));
    }
  }
}
