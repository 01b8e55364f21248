package sitroom.reader.parse.onnx;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph in plain Java: takes the nodes one after the other, as they stand in the file. Slower
 * than ONNX Runtime and the same everywhere.
 */
public final class JavaGraph implements Graph {
  private final List<Step> steps;
  private final Map<String, Tensor> constants;
  private final Products products;

  /** One node; after it the values named last are not needed any more. */
  private record Step(Node node, Operator operator, List<String> last) {}

  private JavaGraph(List<Step> steps, Map<String, Tensor> constants, Products products) {
    this.steps = steps;
    this.constants = constants;
    this.products = products;
  }

  /**
   * Loads a graph.
   *
   * @param model an ONNX file; it is read in place as long as the graph is used
   * @throws IllegalArgumentException where it is none, or has an operator that is not known
   */
  public static JavaGraph load(ByteBuffer model) {
    return load(model, Products.fastest());
  }

  static JavaGraph load(ByteBuffer model, Products products) {
    OnnxFile file = OnnxFile.read(model);
    Map<String, Tensor> constants = new HashMap<>(file.constants());
    List<Node> left = new ArrayList<>();
    for (Node node : file.nodes()) {
      widenWeights(node, constants);
      Operator operator = Operators.named(node.operator());
      boolean fixed = node.inputs().stream().allMatch(constants::containsKey);
      if (fixed) {
        put(node, operator.run(call(node, constants, products)), constants);
      } else {
        left.add(node);
      }
    }
    return new JavaGraph(steps(left, file.outputs(), constants), constants, products);
  }

  /** Makes floats of constant weights once, instead of in every run. */
  private static void widenWeights(Node node, Map<String, Tensor> constants) {
    boolean integers =
        node.operator().equals("MatMulInteger") || node.operator().equals("DynamicQuantizeMatMul");
    if (integers && constants.get(node.inputs().get(1)) instanceof Tensor.Bytes weights) {
      Tensor zero =
          node.inputs().size() > 3
              ? constants.getOrDefault(node.inputs().get(3), Tensor.None.NONE)
              : Tensor.None.NONE;
      constants.put(node.inputs().get(1), IntegerProducts.weights(weights, zero));
    }
  }

  private static List<Step> steps(
      List<Node> nodes, List<String> outputs, Map<String, Tensor> constants) {
    Set<String> needed = new HashSet<>(outputs);
    needed.addAll(constants.keySet());
    List<Step> steps = new ArrayList<>();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      List<String> last = node.inputs().stream().filter(needed::add).toList();
      steps.add(0, new Step(node, Operators.named(node.operator()), last));
    }
    return steps;
  }

  private static Call call(Node node, Map<String, Tensor> values, Products products) {
    List<Tensor> inputs = new ArrayList<>(node.inputs().size());
    for (String name : node.inputs()) {
      Tensor value = name.isEmpty() ? Tensor.None.NONE : values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("the graph is given no " + name);
      }
      inputs.add(value);
    }
    return new Call(node, inputs, products);
  }

  private static void put(Node node, List<Tensor> results, Map<String, Tensor> values) {
    for (int i = 0; i < results.size(); i++) {
      values.put(node.outputs().get(i), results.get(i));
    }
  }

  @Override
  public Answer run(List<Input> inputs) {
    Map<String, Tensor> values = new HashMap<>(constants);
    inputs.forEach(input -> values.put(input.name(), tensor(input)));
    for (Step step : steps) {
      put(step.node(), step.operator().run(call(step.node(), values, products)), values);
      step.last().forEach(values::remove);
    }
    return new JavaAnswer(values);
  }

  private static Tensor tensor(Input input) {
    if (input instanceof Input.Longs longs) {
      long[] data = new long[longs.values().remaining()];
      longs.values().duplicate().get(data);
      return new Tensor.Longs(longs.shape(), data);
    }
    FloatBuffer values = ((Input.Floats) input).values();
    float[] data = new float[values.remaining()];
    values.duplicate().get(data);
    return new Tensor.Floats(input.shape(), data);
  }

  @Override
  public void close() {
    // All of it lies in the Java heap.
  }

  /** The values that are left at the end. */
  private record JavaAnswer(Map<String, Tensor> values) implements Answer {
    @Override
    public IntBuffer ints(String output) {
      if (values.get(output) instanceof Tensor.Longs longs) {
        return IntBuffer.wrap(Arrays.stream(longs.data()).mapToInt(Math::toIntExact).toArray());
      }
      throw missing(output);
    }

    @Override
    public FloatBuffer floats(String output) {
      if (values.get(output) instanceof Tensor.Floats floats) {
        return FloatBuffer.wrap(floats.data());
      }
      throw missing(output);
    }

    private static IllegalStateException missing(String output) {
      return new IllegalStateException("the graph has no output " + output);
    }

    @Override
    public void close() {
      // Nothing lies outside the Java heap.
    }
  }
}
