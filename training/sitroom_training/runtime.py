"""Runs our ONNX graphs with NumPy, integer for integer as ONNX Runtime does.

It needs no other runtime, says in plain words what each operator means, and is fast enough to
evaluate with. It knows the operators that ``graph`` uses and no others.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

Operator = Callable[..., "np.ndarray | list[np.ndarray]"]
TYPES = {onnx.TensorProto.FLOAT: np.float32, onnx.TensorProto.INT32: np.int32}


def quantised_product(x, weights, scales, zero, bias=None) -> np.ndarray:
    """Inputs as 8-bit integers with one scale and zero for all, weights as integers."""
    low, high = min(float(x.min()), 0.0), max(float(x.max()), 0.0)
    scale = np.float32((high - low) / 255) if high > low else np.float32(1)
    offset = np.clip(np.rint(-low / scale), 0, 255)
    integers = np.clip(np.rint(x / scale) + offset, 0, 255) - offset
    # Floats hold integers exactly up to 2^24, which these sums do not reach in practice.
    result = integers.astype(np.float32) @ weights * (scale * scales)
    return result if bias is None else result + bias


def attention(query, key, value, num_heads: int, scale: float) -> np.ndarray:
    parts = [
        a.reshape(a.shape[0], a.shape[1], num_heads, -1).transpose(0, 2, 1, 3)
        for a in (query, key, value)
    ]
    scores = parts[0] @ parts[1].transpose(0, 1, 3, 2) * scale
    scores = np.exp(scores - scores.max(-1, keepdims=True))
    context = scores / scores.sum(-1, keepdims=True) @ parts[2]
    return context.transpose(0, 2, 1, 3).reshape(query.shape)


def normed(x, gamma, beta, epsilon: float) -> np.ndarray:
    x = x - x.mean(-1, keepdims=True)
    return (x / np.sqrt((x * x).mean(-1, keepdims=True) + epsilon) * gamma + beta).astype(
        np.float32
    )


def cut(x, start, end, axis=(0,)) -> np.ndarray:
    slices = [slice(None)] * x.ndim
    slices[int(axis[0])] = slice(int(start[0]), int(end[0]))
    return x[tuple(slices)]


def split(x, sizes, axis: int) -> list[np.ndarray]:
    return np.split(x, np.cumsum(sizes)[:-1], axis)


def arg_max(x, axis: int, keepdims: int) -> np.ndarray:
    best = x.argmax(axis)
    return np.expand_dims(best, axis) if keepdims else best


OPERATORS: dict[str, Operator] = {
    "Add": lambda a, b: a + b,
    "ArgMax": arg_max,
    "Cast": lambda x, to: x.astype(TYPES[to]),
    "Concat": lambda *parts, axis: np.concatenate(parts, axis),
    "DynamicQuantizeMatMul": quantised_product,
    "FusedMatMul": lambda a, b, transB: a @ b.transpose(0, 2, 1),
    "Gather": lambda x, at, axis=0: np.take(x, at, axis),
    "HardSwish": lambda x: x * np.clip(x / np.float32(6) + np.float32(0.5), 0, 1),
    "LayerNormalization": lambda x, g, b, axis, epsilon: normed(x, g, b, epsilon),
    "MatMul": lambda a, b: a @ b,
    "Mul": lambda a, b: a * b,
    "MultiHeadAttention": attention,
    "Relu": lambda x: np.maximum(x, 0),
    "Shape": lambda x, start: np.array(x.shape[start:], np.int64),
    "SkipLayerNormalization": lambda x, y, g, b, a, epsilon: normed(x + y + a, g, b, epsilon),
    "Slice": cut,
    "Split": split,
    "Squeeze": lambda x, axis: np.squeeze(x, int(axis[0])),
    "Sub": lambda a, b: a - b,
    "Unsqueeze": lambda x, axis: np.expand_dims(x, int(axis[0])),
}


class Session:
    """A graph, ready to run."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self._constants = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
        for node in model.graph.node:
            if node.op_type == "DynamicQuantizeMatMul":
                name = node.input[1]
                self._constants[name] = self._constants[name].astype(np.float32)
        self._outputs = [output.name for output in model.graph.output]
        self._nodes = [
            (
                OPERATORS[node.op_type],
                list(node.input),
                list(node.output),
                {a.name: helper.get_attribute_value(a) for a in node.attribute},
            )
            for node in model.graph.node
        ]

    @staticmethod
    def load(path: Path) -> Session:
        return Session(onnx.load(str(path)))

    def run(self, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        """The graph's outputs by name."""
        values = self._constants | inputs
        for operator, names, outputs, more in self._nodes:
            result = operator(*(values[name] for name in names), **more)
            values.update(zip(outputs, result if isinstance(result, list) else [result]))
        return {name: values[name] for name in self._outputs}
