package sitroom.reader.parse.onnx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Operators that ask for shapes or change them, and leave the values in their order. */
final class Shapes {
  private Shapes() {}

  static Tensor shape(Call call) {
    int[] shape = call.input(0).shape();
    int start = call.node().number("start", 0);
    int end = call.node().number("end", shape.length);
    int from = start < 0 ? start + shape.length : start;
    int to = end < 0 ? end + shape.length : Math.min(end, shape.length);
    return Tensor.Longs.of(Arrays.stream(shape, from, to).asLongStream().toArray());
  }

  /** In the shape that is asked for, 0 keeps a length and -1 takes what is left. */
  static Tensor reshape(Call call) {
    Tensor x = call.input(0);
    int[] shape = call.longs(1).ints();
    boolean zeroKeeps = call.node().number("allowzero", 0) == 0;
    int open = -1;
    int known = 1;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] == 0 && zeroKeeps) {
        shape[i] = x.shape()[i];
      }
      if (shape[i] == -1) {
        open = i;
      } else {
        known *= shape[i];
      }
    }
    if (open >= 0) {
      shape[open] = x.size() / known;
    }
    if (Tensor.size(shape) != x.size()) {
      throw call.wrong("cannot make " + Arrays.toString(shape) + " of " + x.size() + " values");
    }
    return x.shaped(shape);
  }

  static Tensor squeeze(Call call) {
    Tensor x = call.input(0);
    List<Integer> axes =
        Arrays.stream(call.axes(1)).map(x::axis).boxed().collect(Collectors.toList());
    return x.shaped(
        IntStream.range(0, x.shape().length)
            .filter(axis -> axes.isEmpty() ? x.shape()[axis] != 1 : !axes.contains(axis))
            .map(axis -> x.shape()[axis])
            .toArray());
  }

  static Tensor unsqueeze(Call call) {
    Tensor x = call.input(0);
    int[] axes = call.axes(1);
    int[] shape = new int[x.shape().length + axes.length];
    for (int axis : axes) {
      shape[axis < 0 ? axis + shape.length : axis] = 1;
    }
    int next = 0;
    for (int i = 0; i < shape.length; i++) {
      shape[i] = shape[i] == 1 ? 1 : x.shape()[next++];
    }
    return x.shaped(shape);
  }

  static Tensor expand(Call call) {
    Tensor x = call.input(0);
    Broadcast pairs = new Broadcast(x.shape(), call.longs(1).ints());
    int[] places = new int[Tensor.size(pairs.shape())];
    int step = pairs.aMoves() ? 1 : 0;
    pairs.rows(
        (from, unused, to) -> {
          for (int i = 0; i < pairs.row(); i++) {
            places[to + i] = from + i * step;
          }
        });
    return Moves.taken(x, places, pairs.shape());
  }

  static Tensor constantOfShape(Call call) {
    int[] shape = call.longs(0).ints();
    Tensor value =
        call.node().tensors().getOrDefault("value", new Tensor.Floats(new int[] {1}, new float[1]));
    return Moves.taken(value, new int[Tensor.size(shape)], shape);
  }

  static Tensor range(Call call) {
    long start = call.longs(0).data()[0];
    long end = call.longs(1).data()[0];
    long step = call.longs(2).data()[0];
    if (step <= 0) {
      throw call.wrong("takes steps above 0");
    }
    return Tensor.Longs.of(
        LongStream.iterate(start, value -> value < end, value -> value + step).toArray());
  }
}
