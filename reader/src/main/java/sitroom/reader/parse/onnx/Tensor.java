package sitroom.reader.parse.onnx;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Values in rows and columns of any number of directions, row after row. */
sealed interface Tensor {
  int[] shape();

  /** How many values it has. */
  default int size() {
    return size(shape());
  }

  /** The length in one direction; negative numbers count from the last. */
  default int length(int axis) {
    return shape()[axis(axis)];
  }

  /** The number of a direction from 0 on. */
  default int axis(int axis) {
    return axis < 0 ? axis + shape().length : axis;
  }

  /** The same values in another shape. */
  Tensor shaped(int... other);

  static int size(int... shape) {
    int size = 1;
    for (int length : shape) {
      size *= length;
    }
    return size;
  }

  /** Floats of 32 bits. */
  record Floats(int[] shape, float[] data) implements Tensor {
    @Override
    public Floats shaped(int... other) {
      return new Floats(other, data);
    }
  }

  /** Whole numbers of 32 or 64 bits, and truth values as 0 and 1. */
  record Longs(int[] shape, long[] data) implements Tensor {
    static Longs of(long... values) {
      return new Longs(new int[] {values.length}, values);
    }

    @Override
    public Longs shaped(int... other) {
      return new Longs(other, data);
    }

    int[] ints() {
      return Arrays.stream(data).mapToInt(Math::toIntExact).toArray();
    }
  }

  /** Whole numbers of 8 bits; constants lie in the file's memory. */
  record Bytes(int[] shape, ByteBuffer data, boolean signed) implements Tensor {
    @Override
    public Bytes shaped(int... other) {
      return new Bytes(other, data, signed);
    }

    int get(int place) {
      return signed ? data.get(place) : data.get(place) & 0xff;
    }
  }

  /** Stands for an input that a node goes without. */
  record None(int... shape) implements Tensor {
    static final None NONE = new None();

    @Override
    public Tensor shaped(int... other) {
      return this;
    }
  }
}
