package sitroom.reader.parse.onnx;

import java.util.Arrays;

/** Operators that treat each place by itself. */
final class Elementwise {
  private static final int TO_FLOAT = 1;
  private static final int TO_INT = 6;
  private static final int TO_LONG = 7;
  private static final int TO_TRUTH = 9;

  private Elementwise() {}

  /** A function of one float. */
  interface FloatFunction {
    float apply(float x);
  }

  static Tensor each(Call call, FloatFunction function) {
    Tensor.Floats x = call.floats(0);
    float[] result = new float[x.data().length];
    for (int i = 0; i < result.length; i++) {
      result[i] = function.apply(x.data()[i]);
    }
    return new Tensor.Floats(x.shape(), result);
  }

  static Tensor binary(Call call, Arithmetic arithmetic) {
    Broadcast pairs = new Broadcast(call.input(0).shape(), call.input(1).shape());
    int size = Tensor.size(pairs.shape());
    if (call.input(0) instanceof Tensor.Longs a) {
      long[] result = new long[size];
      long[] b = call.longs(1).data();
      int aStep = pairs.aMoves() ? 1 : 0;
      int bStep = pairs.bMoves() ? 1 : 0;
      pairs.rows(
          (aFrom, bFrom, to) -> {
            for (int i = 0; i < pairs.row(); i++) {
              result[to + i] = arithmetic.whole(a.data()[aFrom + i * aStep], b[bFrom + i * bStep]);
            }
          });
      return new Tensor.Longs(pairs.shape(), result);
    }
    float[] a = call.floats(0).data();
    float[] b = call.floats(1).data();
    float[] result = new float[size];
    int row = pairs.row();
    if (pairs.aMoves() && pairs.bMoves() || row == 1) {
      pairs.rows((aFrom, bFrom, to) -> arithmetic.row(a, aFrom, b, bFrom, result, to, row));
    } else {
      // What is the same for a whole row is written out, so that there is one loop to make fast.
      float[] repeated = new float[row];
      pairs.rows(
          (aFrom, bFrom, to) -> {
            if (pairs.aMoves()) {
              Arrays.fill(repeated, b[bFrom]);
              arithmetic.row(a, aFrom, repeated, 0, result, to, row);
            } else {
              Arrays.fill(repeated, a[aFrom]);
              arithmetic.row(repeated, 0, b, bFrom, result, to, row);
            }
          });
    }
    return new Tensor.Floats(pairs.shape(), result);
  }

  static Tensor equal(Call call) {
    long[] a = call.longs(0).data();
    long[] b = call.longs(1).data();
    Broadcast pairs = new Broadcast(call.input(0).shape(), call.input(1).shape());
    long[] result = new long[Tensor.size(pairs.shape())];
    int aStep = pairs.aMoves() ? 1 : 0;
    int bStep = pairs.bMoves() ? 1 : 0;
    pairs.rows(
        (aFrom, bFrom, to) -> {
          for (int i = 0; i < pairs.row(); i++) {
            result[to + i] = a[aFrom + i * aStep] == b[bFrom + i * bStep] ? 1 : 0;
          }
        });
    return new Tensor.Longs(pairs.shape(), result);
  }

  /** Chooses between whole numbers; as graphs do it, to work out shapes. */
  static Tensor where(Call call) {
    long[] condition = call.longs(0).data();
    Tensor.Longs yes = call.longs(1);
    Tensor.Longs no = call.longs(2);
    if (yes.size() != condition.length || no.size() != condition.length) {
      throw call.wrong("takes three inputs of one shape");
    }
    long[] result = new long[condition.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = condition[i] != 0 ? yes.data()[i] : no.data()[i];
    }
    return new Tensor.Longs(call.input(0).shape(), result);
  }

  static Tensor cast(Call call) {
    Tensor x = call.input(0);
    int to = call.node().number("to", 0);
    return switch (to) {
      case TO_FLOAT -> toFloats(x);
      case TO_INT, TO_LONG, TO_TRUTH -> toLongs(x, to == TO_TRUTH);
      default -> throw call.wrong("knows no type " + to);
    };
  }

  private static Tensor toFloats(Tensor x) {
    if (x instanceof Tensor.Floats) {
      return x;
    }
    float[] result = new float[x.size()];
    for (int i = 0; i < result.length; i++) {
      if (x instanceof Tensor.Longs longs) {
        result[i] = longs.data()[i];
      } else if (x instanceof Tensor.Bytes bytes) {
        result[i] = bytes.get(i);
      }
    }
    return new Tensor.Floats(x.shape(), result);
  }

  private static Tensor toLongs(Tensor x, boolean truth) {
    long[] result = new long[x.size()];
    for (int i = 0; i < result.length; i++) {
      if (x instanceof Tensor.Floats floats) {
        result[i] = (long) floats.data()[i];
      } else if (x instanceof Tensor.Longs longs) {
        result[i] = longs.data()[i];
      } else if (x instanceof Tensor.Bytes bytes) {
        result[i] = bytes.get(i);
      }
      result[i] = truth && result[i] != 0 ? 1 : result[i];
    }
    return new Tensor.Longs(x.shape(), result);
  }
}
