"""A graph of floats made one of integers, a quarter of the size and twice as fast.

Every product with constant weights becomes ONNX Runtime's DynamicQuantizeMatMul: weights are 7-bit
integers with one scale for each output; inputs are rounded to 8 bits in each run, with one scale
for the whole input. The table of word pieces becomes 8-bit integers with one scale for each row.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from sitroom_training.graph import OWN

# Seven bits: processors without VNNI add two products of 8-bit integers in 16 bits, which the
# eighth bit would overflow.
MOST_WEIGHT = 63
MOST_IN_TABLE = 127
LARGE_TABLE = 1000


def rounded(values: np.ndarray, axis: int, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Integers up to ``most`` and the scales along ``axis``, which is left out of them."""
    scales = np.maximum(np.abs(values).max(axis, keepdims=True), 1e-8).astype(np.float32) / most
    return np.clip(np.rint(values / scales), -most, most).astype(np.int8), scales


def quantised(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph with integers; the model given is left as it was."""
    constants = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    folded = _biases(model, constants)
    nodes: list[onnx.NodeProto] = []
    made = {"zero": np.zeros((), np.int8)}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants:
            nodes.append(_product(node, constants, made, folded.get(node.output[0])))
        elif node.op_type == "Gather" and len(constants.get(node.input[0], ())) > LARGE_TABLE:
            nodes.extend(_table(node, constants, made))
        elif node not in folded.values():
            nodes.append(node)
    constants |= made
    used = {name for node in nodes for name in node.input}
    kept = [numpy_helper.from_array(a, n) for n, a in constants.items() if n in used]
    old = model.graph
    graph = helper.make_graph(nodes, old.name, old.input, old.output, kept)
    return helper.make_model(
        graph,
        producer_name=model.producer_name,
        opset_imports=model.opset_import,
        ir_version=model.ir_version,
    )


def _biases(model: onnx.ModelProto, constants: dict) -> dict[str, onnx.NodeProto]:
    """For each product the node that only adds a constant to it, where there is one."""
    products = {
        node.output[0]
        for node in model.graph.node
        if node.op_type == "MatMul" and node.input[1] in constants
    }
    return {
        node.input[0]: node
        for node in model.graph.node
        if node.op_type == "Add" and node.input[0] in products and node.input[1] in constants
    }


def _product(node, constants, made, bias: onnx.NodeProto | None) -> onnx.NodeProto:
    x, name = node.input
    made[name + ".q"], scales = rounded(constants[name], 0, MOST_WEIGHT)
    made[name + ".s"] = scales[0]
    inputs = [x, name + ".q", name + ".s", "zero"]
    if bias is not None:
        inputs.append(bias.input[1])
    output = (bias or node).output[0]
    return helper.make_node("DynamicQuantizeMatMul", inputs, [output], output, domain=OWN)


def _table(node, constants, made) -> list[onnx.NodeProto]:
    name, at = node.input
    output = node.output[0]
    made[name + ".q"], made[name + ".s"] = rounded(constants[name], 1, MOST_IN_TABLE)
    return [
        helper.make_node("Gather", [name + ".q", at], [output + ".q"]),
        helper.make_node("Cast", [output + ".q"], [output + ".f"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [name + ".s", at], [output + ".s"]),
        helper.make_node("Mul", [output + ".f", output + ".s"], [output]),
    ]
