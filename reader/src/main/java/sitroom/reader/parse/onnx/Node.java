package sitroom.reader.parse.onnx;

import java.util.List;
import java.util.Map;

/**
 * One step of a graph.
 *
 * @param operator such as {@code MatMul}
 * @param inputs names of values; an empty name stands for none
 * @param ints attributes that are whole numbers, one or several
 * @param floats attributes that are floats
 * @param tensors attributes that are tensors
 */
record Node(
    String operator,
    List<String> inputs,
    List<String> outputs,
    Map<String, long[]> ints,
    Map<String, Float> floats,
    Map<String, Tensor> tensors) {

  int number(String attribute, int otherwise) {
    long[] value = ints.get(attribute);
    return value == null ? otherwise : Math.toIntExact(value[0]);
  }

  float real(String attribute, float otherwise) {
    return floats.getOrDefault(attribute, otherwise);
  }
}
