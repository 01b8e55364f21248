package sitroom.reader.parse.onnx;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Operators that put values to other places. */
final class Moves {
  private Moves() {}

  /** A tensor of the values that stand at places of another. */
  static Tensor taken(Tensor x, int[] places, int[] shape) {
    if (x instanceof Tensor.Floats floats) {
      float[] data = new float[places.length];
      for (int i = 0; i < data.length; i++) {
        data[i] = floats.data()[places[i]];
      }
      return new Tensor.Floats(shape, data);
    }
    if (x instanceof Tensor.Longs longs) {
      long[] data = new long[places.length];
      for (int i = 0; i < data.length; i++) {
        data[i] = longs.data()[places[i]];
      }
      return new Tensor.Longs(shape, data);
    }
    if (x instanceof Tensor.Bytes bytes) {
      ByteBuffer data = ByteBuffer.allocate(places.length);
      for (int place : places) {
        data.put(bytes.data().get(place));
      }
      return new Tensor.Bytes(shape, data.flip(), bytes.signed());
    }
    throw new IllegalArgumentException("nothing can be taken from what is not there");
  }

  /** The numbers of the places whose values come out, run by run of values in a row. */
  private static int[] places(int outer, int inner, int stride, int[] chosen) {
    int[] places = new int[outer * chosen.length * inner];
    int at = 0;
    for (int block = 0; block < outer; block++) {
      for (int one : chosen) {
        int from = block * stride + one * inner;
        for (int i = 0; i < inner; i++) {
          places[at++] = from + i;
        }
      }
    }
    return places;
  }

  private static int before(int[] shape, int axis) {
    return Tensor.size(Arrays.copyOf(shape, axis));
  }

  private static int behind(int[] shape, int axis) {
    return Tensor.size(Arrays.copyOfRange(shape, axis + 1, shape.length));
  }

  /** The values whose numbers in one direction are chosen. */
  private static Tensor chosen(Tensor x, int axis, int[] chosen, int... instead) {
    int inner = behind(x.shape(), axis);
    int length = x.shape()[axis];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = chosen[i] < 0 ? chosen[i] + length : chosen[i];
    }
    int[] shape = new int[x.shape().length - 1 + instead.length];
    System.arraycopy(x.shape(), 0, shape, 0, axis);
    System.arraycopy(instead, 0, shape, axis, instead.length);
    System.arraycopy(
        x.shape(), axis + 1, shape, axis + instead.length, x.shape().length - axis - 1);
    return taken(x, places(before(x.shape(), axis), inner, length * inner, chosen), shape);
  }

  static Tensor gather(Call call) {
    Tensor x = call.input(0);
    Tensor.Longs at = call.longs(1);
    return chosen(x, x.axis(call.node().number("axis", 0)), at.ints(), at.shape());
  }

  static Tensor gatherElements(Call call) {
    Tensor x = call.input(0);
    Tensor.Longs at = call.longs(1);
    int axis = x.axis(call.node().number("axis", 0));
    int inner = behind(x.shape(), axis);
    int length = x.shape()[axis];
    if (behind(at.shape(), axis) != inner || before(at.shape(), axis) != before(x.shape(), axis)) {
      throw call.wrong("takes numbers for every row");
    }
    int[] places = new int[at.size()];
    for (int i = 0; i < places.length; i++) {
      long number = at.data()[i] < 0 ? at.data()[i] + length : at.data()[i];
      int block = i / (at.shape()[axis] * inner);
      places[i] = (block * length + Math.toIntExact(number)) * inner + i % inner;
    }
    return taken(x, places, at.shape());
  }

  static Tensor slice(Call call) {
    Tensor x = call.input(0);
    long[] starts = call.longs(1).data();
    long[] ends = call.longs(2).data();
    int[] axes = call.has(3) ? call.longs(3).ints() : new int[starts.length];
    for (int i = 0; i < axes.length && !call.has(3); i++) {
      axes[i] = i;
    }
    if (call.has(4) && Arrays.stream(call.longs(4).data()).anyMatch(step -> step != 1)) {
      throw call.wrong("takes steps of 1 only");
    }
    for (int i = 0; i < axes.length; i++) {
      int axis = x.axis(axes[i]);
      int from = place(starts[i], x.shape()[axis]);
      int to = Math.max(from, place(ends[i], x.shape()[axis]));
      x = cut(x, axis, from, to);
    }
    return x;
  }

  private static int place(long place, int length) {
    return (int) Math.max(0, Math.min(length, place < 0 ? place + length : place));
  }

  private static Tensor cut(Tensor x, int axis, int from, int to) {
    int[] numbers = new int[to - from];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = from + i;
    }
    return chosen(x, axis, numbers, numbers.length);
  }

  static List<Tensor> split(Call call) {
    Tensor x = call.input(0);
    int axis = x.axis(call.node().number("axis", 0));
    int count = call.node().outputs().size();
    int[] lengths = new int[count];
    Arrays.fill(lengths, x.shape()[axis] / count);
    List<Tensor> parts = new ArrayList<>();
    int from = 0;
    for (int length : call.has(1) ? call.longs(1).ints() : lengths) {
      parts.add(cut(x, axis, from, from + length));
      from += length;
    }
    return parts;
  }

  static Tensor concat(Call call) {
    Tensor first = call.input(0);
    int axis = first.axis(call.node().number("axis", 0));
    int[] shape = first.shape().clone();
    shape[axis] = call.inputs().stream().mapToInt(part -> part.shape()[axis]).sum();
    int outer = before(shape, axis);
    int inner = behind(shape, axis);
    int row = shape[axis] * inner;
    float[] floats = new float[first instanceof Tensor.Floats ? outer * row : 0];
    long[] longs = new long[first instanceof Tensor.Longs ? outer * row : 0];
    int to = 0;
    for (int i = 0; i < call.inputs().size(); i++) {
      int run = call.input(i).shape()[axis] * inner;
      for (int block = 0; block < outer; block++) {
        if (first instanceof Tensor.Floats) {
          System.arraycopy(call.floats(i).data(), block * run, floats, to + block * row, run);
        } else {
          System.arraycopy(call.longs(i).data(), block * run, longs, to + block * row, run);
        }
      }
      to += run;
    }
    return first instanceof Tensor.Floats
        ? new Tensor.Floats(shape, floats)
        : new Tensor.Longs(shape, longs);
  }

  static Tensor transpose(Call call) {
    Tensor x = call.input(0);
    int rank = x.shape().length;
    long[] given = call.node().ints().getOrDefault("perm", new long[0]);
    int[] shape = new int[rank];
    int[] steps = new int[rank];
    for (int i = 0; i < rank; i++) {
      int axis = given.length == 0 ? rank - 1 - i : Math.toIntExact(given[i]);
      shape[i] = x.shape()[axis];
      steps[i] = behind(x.shape(), axis);
    }
    int[] places = new int[x.size()];
    int[] at = new int[rank];
    int place = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = place;
      for (int axis = rank - 1; axis >= 0; axis--) {
        place += steps[axis];
        if (++at[axis] < shape[axis]) {
          break;
        }
        place -= steps[axis] * shape[axis];
        at[axis] = 0;
      }
    }
    return taken(x, places, shape);
  }
}
