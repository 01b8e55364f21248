package sitroom.reader.parse.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The operators that graphs may have: those of ONNX that networks of our kind are made of, and ONNX
 * Runtime's own that take the place of several.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/docs/Operators.md">ONNX's</a>
 * @see <a href="https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md">ONNX
 *     Runtime's</a>
 */
final class Operators {
  private static final Map<String, Operator> KNOWN = new HashMap<>();

  static {
    one("Add", call -> Elementwise.binary(call, Arithmetic.ADD));
    one("Sub", call -> Elementwise.binary(call, Arithmetic.SUBTRACT));
    one("Mul", call -> Elementwise.binary(call, Arithmetic.MULTIPLY));
    one("Div", call -> Elementwise.binary(call, Arithmetic.DIVIDE));
    one("Pow", call -> Elementwise.binary(call, Arithmetic.POWER));
    one("Equal", Elementwise::equal);
    one("Where", Elementwise::where);
    one("Cast", Elementwise::cast);
    one("Erf", call -> Elementwise.each(call, Scalars::erf));
    one("HardSwish", call -> Elementwise.each(call, Scalars::hardSwish));
    one("Relu", call -> Elementwise.each(call, x -> Math.max(x, 0)));
    one("Sqrt", call -> Elementwise.each(call, x -> (float) Math.sqrt(x)));

    one("Shape", Shapes::shape);
    one("Reshape", Shapes::reshape);
    one("Squeeze", Shapes::squeeze);
    one("Unsqueeze", Shapes::unsqueeze);
    one("Expand", Shapes::expand);
    one("Constant", call -> call.node().tensors().getOrDefault("value", Tensor.None.NONE));
    one("ConstantOfShape", Shapes::constantOfShape);
    one("Range", Shapes::range);

    one("Transpose", Moves::transpose);
    one("Concat", Moves::concat);
    one("Slice", Moves::slice);
    one("Gather", Moves::gather);
    one("GatherElements", Moves::gatherElements);
    KNOWN.put("Split", Moves::split);

    one("ReduceMean", Rows::mean);
    one("Softmax", Rows::softmax);
    one("LogSoftmax", Rows::logSoftmax);
    one("ArgMax", Rows::argMax);
    one("LayerNormalization", Rows::layerNormalization);
    one("SkipLayerNormalization", Rows::skipLayerNormalization);

    one("MatMul", FloatProducts::matMul);
    one("FusedMatMul", FloatProducts::fusedMatMul);
    one("MultiHeadAttention", Attention::run);
    KNOWN.put("DynamicQuantizeLinear", IntegerProducts::quantize);
    one("MatMulInteger", IntegerProducts::matMul);
    one("DynamicQuantizeMatMul", IntegerProducts::quantizeAndMatMul);
  }

  private Operators() {}

  private static void one(String name, Function<Call, Tensor> operator) {
    KNOWN.put(name, call -> List.of(operator.apply(call)));
  }

  /**
   * The operator of a name.
   *
   * @throws IllegalArgumentException where it is not known
   */
  static Operator named(String name) {
    Operator operator = KNOWN.get(name);
    if (operator == null) {
      throw new IllegalArgumentException("the operator " + name + " is not known");
    }
    return operator;
  }
}
