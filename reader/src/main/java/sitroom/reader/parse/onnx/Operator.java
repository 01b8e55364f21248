package sitroom.reader.parse.onnx;

import java.util.List;

/** What a kind of node does. */
@FunctionalInterface
interface Operator {
  /** The values of the node's outputs. */
  List<Tensor> run(Call call);
}
