package sitroom.reader.parse.onnx;

import java.util.Arrays;
import java.util.List;

/** A node about to run: its attributes and the values of its inputs. */
record Call(Node node, List<Tensor> inputs, Products products) {

  boolean has(int input) {
    return input < inputs.size() && !(inputs.get(input) instanceof Tensor.None);
  }

  Tensor input(int input) {
    if (!has(input)) {
      throw wrong("has no input " + input);
    }
    return inputs.get(input);
  }

  Tensor.Floats floats(int input) {
    if (input(input) instanceof Tensor.Floats floats) {
      return floats;
    }
    throw wrong("takes floats as input " + input);
  }

  Tensor.Longs longs(int input) {
    if (input(input) instanceof Tensor.Longs longs) {
      return longs;
    }
    throw wrong("takes whole numbers as input " + input);
  }

  Tensor.Bytes bytes(int input) {
    if (input(input) instanceof Tensor.Bytes bytes) {
      return bytes;
    }
    throw wrong("takes bytes as input " + input);
  }

  /** The directions that an operator works along: an input in newer graphs, an attribute before. */
  int[] axes(int input) {
    if (has(input)) {
      return longs(input).ints();
    }
    long[] axes = node.ints().getOrDefault("axes", new long[0]);
    return Arrays.stream(axes).mapToInt(Math::toIntExact).toArray();
  }

  IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(node.operator() + " for " + node.outputs() + " " + what);
  }
}
