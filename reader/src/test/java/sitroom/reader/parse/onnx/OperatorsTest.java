package sitroom.reader.parse.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static sitroom.reader.parse.onnx.GraphWriter.FLOAT;
import static sitroom.reader.parse.onnx.GraphWriter.INT32;
import static sitroom.reader.parse.onnx.GraphWriter.INT64;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each operator in plain Java against the same operator in ONNX Runtime. */
class OperatorsTest {
  private static final int WORDS = 7;
  private static final int WIDTH = 48;

  /** Rounding of exponentials and sums may differ; nothing else may. */
  private static final float ROUNDING = 2e-6f;

  private final Random random = new Random(11);

  private record Case(String name, GraphWriter graph, float allowed, List<Input> inputs) {}

  @TestFactory
  Stream<DynamicTest> givesWhatOnnxRuntimeGives() {
    List<Case> cases = new ArrayList<>(integerProducts());
    cases.addAll(floatOperators());
    cases.addAll(moves());
    return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private List<Case> integerProducts() {
    List<Case> cases = new ArrayList<>();
    for (int inner : List.of(5, 384, 512, 513, 1536)) {
      for (int columns : List.of(1, 6, 33, 100)) {
        GraphWriter graph =
            own("DynamicQuantizeMatMul")
                .input("x", FLOAT, 3)
                .constant("w", bytes(inner, columns))
                .constant("s", floats(columns))
                .constant("z", new Tensor.Bytes(new int[0], ByteBuffer.allocate(1), true))
                .constant("b", floats(columns))
                .output("y", FLOAT);
        Input x = input("x", 1, WORDS, inner);
        cases.add(new Case("product " + inner + " " + columns, graph, 0, List.of(x)));
      }
    }
    return cases;
  }

  private List<Case> floatOperators() {
    List<Case> cases = new ArrayList<>();
    for (String operator : List.of("Add", "Sub", "Mul", "Div")) {
      for (int[] shape : List.of(new int[] {WIDTH}, new int[] {1}, new int[] {1, WORDS, 1})) {
        GraphWriter graph =
            standard(operator).input("x", FLOAT, 3).constant("c", floats(shape)).output("y", FLOAT);
        cases.add(new Case(operator + " of " + shape.length, graph, 0, List.of(sentence())));
      }
    }
    for (String operator : List.of("Relu", "HardSwish", "Erf")) {
      float allowed = operator.equals("Erf") ? ROUNDING : 0;
      GraphWriter graph = standard(operator).input("x", FLOAT, 3).output("y", FLOAT);
      cases.add(new Case(operator, graph, allowed, List.of(sentence())));
    }
    GraphWriter norm =
        standard("LayerNormalization")
            .input("x", FLOAT, 3)
            .constant("scale", floats(WIDTH))
            .constant("shift", floats(WIDTH))
            .number("axis", -1)
            .real("epsilon", 1e-12f)
            .output("y", FLOAT);
    cases.add(new Case("LayerNormalization", norm, ROUNDING, List.of(sentence())));
    GraphWriter skip =
        own("SkipLayerNormalization")
            .input("x", FLOAT, 3)
            .input("skip", FLOAT, 3)
            .constant("scale", floats(WIDTH))
            .constant("shift", floats(WIDTH))
            .constant("more", floats(WIDTH))
            .real("epsilon", 1e-12f)
            .output("y", FLOAT);
    Input other = input("skip", 1, WORDS, WIDTH);
    cases.add(new Case("SkipLayerNormalization", skip, ROUNDING, List.of(sentence(), other)));
    GraphWriter attention =
        own("MultiHeadAttention")
            .input("x", FLOAT, 3)
            .input("k", FLOAT, 3)
            .input("v", FLOAT, 3)
            .number("num_heads", 3)
            .real("scale", 0.7f)
            .output("y", FLOAT);
    List<Input> three =
        List.of(sentence(), input("k", 1, WORDS, WIDTH), input("v", 1, WORDS, WIDTH));
    cases.add(new Case("MultiHeadAttention", attention, ROUNDING, three));
    GraphWriter turned =
        own("FusedMatMul")
            .input("x", FLOAT, 3)
            .input("k", FLOAT, 3)
            .number("transB", 1)
            .real("alpha", 0.5f)
            .output("y", FLOAT);
    cases.add(new Case("FusedMatMul", turned, 2e-5f, three.subList(0, 2)));
    GraphWriter product =
        standard("MatMul").input("x", FLOAT, 3).constant("w", floats(WIDTH, 10)).output("y", FLOAT);
    cases.add(new Case("MatMul", product, 2e-5f, List.of(sentence())));
    for (String operator : List.of("Softmax", "LogSoftmax")) {
      GraphWriter graph = standard(operator).input("x", FLOAT, 3).output("y", FLOAT);
      cases.add(new Case(operator, graph, ROUNDING, List.of(sentence())));
    }
    GraphWriter mean =
        standard("ReduceMean").input("x", FLOAT, 3).numbers("axes", -1).output("y", FLOAT);
    cases.add(new Case("ReduceMean", mean, ROUNDING, List.of(sentence())));
    return cases;
  }

  private List<Case> moves() {
    List<Case> cases = new ArrayList<>();
    GraphWriter transpose =
        standard("Transpose").input("x", FLOAT, 3).numbers("perm", 2, 0, 1).output("y", FLOAT);
    cases.add(new Case("Transpose", transpose, 0, List.of(sentence())));
    GraphWriter reshape =
        standard("Reshape")
            .input("x", FLOAT, 3)
            .constant("to", Tensor.Longs.of(0, -1, 3))
            .output("y", FLOAT);
    cases.add(new Case("Reshape", reshape, 0, List.of(sentence())));
    GraphWriter slice =
        standard("Slice")
            .input("x", FLOAT, 3)
            .constant("from", Tensor.Longs.of(1, -8))
            .constant("to", Tensor.Longs.of(1L << 40, -2))
            .constant("axes", Tensor.Longs.of(1, 2))
            .output("y", FLOAT);
    cases.add(new Case("Slice", slice, 0, List.of(sentence())));
    Input numbers = new Input.Longs("at", LongBuffer.wrap(new long[] {3, 0, -1}), 3);
    GraphWriter gather =
        standard("Gather")
            .input("x", FLOAT, 3)
            .input("at", INT64, 1)
            .number("axis", 1)
            .output("y", FLOAT);
    cases.add(new Case("Gather", gather, 0, List.of(sentence(), numbers)));
    GraphWriter unsqueeze =
        standard("Unsqueeze")
            .input("x", FLOAT, 3)
            .constant("axes", Tensor.Longs.of(-1, 0))
            .output("y", FLOAT);
    cases.add(new Case("Unsqueeze", unsqueeze, 0, List.of(sentence())));
    GraphWriter squeeze =
        standard("Squeeze")
            .input("x", FLOAT, 3)
            .constant("axes", Tensor.Longs.of(0))
            .output("y", FLOAT);
    cases.add(new Case("Squeeze", squeeze, 0, List.of(sentence())));
    GraphWriter concat =
        standard("Concat")
            .input("x", FLOAT, 3)
            .input("k", FLOAT, 3)
            .number("axis", -1)
            .output("y", FLOAT);
    Input second = input("k", 1, WORDS, 5);
    cases.add(new Case("Concat", concat, 0, List.of(sentence(), second)));
    GraphWriter expand =
        standard("Expand")
            .input("x", FLOAT, 3)
            .constant("to", Tensor.Longs.of(2, WORDS, WIDTH))
            .output("y", FLOAT);
    cases.add(new Case("Expand", expand, 0, List.of(sentence())));
    return cases;
  }

  @Test
  void theLargestIsFoundAsOnnxRuntimeFindsIt() {
    GraphWriter best =
        standard("ArgMax")
            .input("x", FLOAT, 3)
            .number("axis", -1)
            .number("keepdims", 0)
            .output("best", INT64);
    Input ties =
        new Input.Floats("x", FloatBuffer.wrap(new float[] {1, 3, 3, -2, -1, -1}), 1, 2, 3);
    try (Graph java = JavaGraph.load(best.file());
        Answer answer = java.run(List.of(ties))) {
      assertThat(answer.ints("best").array()).containsExactly(1, 1);
    }
  }

  @Test
  void wholeNumbersAreCutFromFloats() {
    GraphWriter cast = standard("Cast").input("x", FLOAT, 1).number("to", INT32).output("y", INT32);
    Input x = new Input.Floats("x", FloatBuffer.wrap(new float[] {1.9f, -1.9f, 7}), 3);
    try (Graph runtime = RuntimeGraph.load(cast.file());
        Graph java = JavaGraph.load(cast.file());
        Answer theirs = runtime.run(List.of(x));
        Answer ours = java.run(List.of(x))) {
      assertThat(ours.ints("y")).isEqualTo(theirs.ints("y"));
    }
  }

  @Test
  void anUnknownOperatorIsNamed() {
    ByteBuffer file = standard("Sin").input("x", FLOAT, 1).output("y", FLOAT).file();

    assertThatThrownBy(() -> JavaGraph.load(file)).hasMessage("the operator Sin is not known");
  }

  private static void check(Case one) {
    for (Products products : List.of(new PlainProducts(), Products.fastest())) {
      try (Graph runtime = RuntimeGraph.load(one.graph().file());
          Graph java = JavaGraph.load(one.graph().file(), products);
          Answer expected = runtime.run(one.inputs());
          Answer answer = java.run(one.inputs())) {
        FloatBuffer theirs = expected.floats("y");
        FloatBuffer ours = answer.floats("y");
        assertThat(ours.remaining()).isEqualTo(theirs.remaining());
        for (int i = 0; i < theirs.remaining(); i++) {
          float allowed = one.allowed() * Math.max(1, Math.abs(theirs.get(i)));
          assertThat(ours.get(i)).as("place %d", i).isCloseTo(theirs.get(i), within(allowed));
        }
      }
    }
  }

  private static GraphWriter standard(String operator) {
    return new GraphWriter(operator, false);
  }

  private static GraphWriter own(String operator) {
    return new GraphWriter(operator, true);
  }

  private Input sentence() {
    return input("x", 1, WORDS, WIDTH);
  }

  private Input input(String name, int... shape) {
    return new Input.Floats(name, FloatBuffer.wrap(floats(shape).data()), shape);
  }

  private Tensor.Floats floats(int... shape) {
    float[] data = new float[Tensor.size(shape)];
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) random.nextGaussian();
    }
    return new Tensor.Floats(shape, data);
  }

  /** Weights of seven bits, as networks have them. */
  private Tensor.Bytes bytes(int... shape) {
    ByteBuffer data = ByteBuffer.allocate(Tensor.size(shape));
    while (data.hasRemaining()) {
      data.put((byte) (random.nextInt(127) - 63));
    }
    return new Tensor.Bytes(shape, data.flip(), true);
  }
}
