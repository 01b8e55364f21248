"""The network as an ONNX graph of floats, written node by node so that none is wasted.

One sentence a run (B = 1): ``mask`` and ``wmask`` are inputs for the sake of callers and are not
read. Attention, and sums that are normalised, are ONNX Runtime's own operators (domain
``com.microsoft``), which its CPU library has had for years.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from sitroom_training.network import ARC, HEADS, HIDDEN, LAYER_NORM_EPSILON, RELATION

OWN = "com.microsoft"
BEYOND_EVERY_END = 1 << 40
TAG_OUTPUTS = ("upos", "xpos", "lem", "ner")


@dataclass(frozen=True)
class Product:
    """A linear layer: weights [inputs, outputs] and what is added."""

    weights: np.ndarray
    bias: np.ndarray


@dataclass(frozen=True)
class Norm:
    """Scale and shift after a vector is normalised."""

    scale: np.ndarray
    shift: np.ndarray


@dataclass(frozen=True)
class LayerWeights:
    """One layer; the queries in ``qkv`` are scaled by 1/sqrt of a head's width already."""

    qkv: Product
    out: Product
    norm: Norm
    inner: Product
    outer: Product
    last_norm: Norm


@dataclass(frozen=True)
class Weights:
    """All that the graph is made of.

    heads: tags | ad | ah | rd | rh in one product over each word's first piece
    scripts: lemma scripts, over each word's last piece
    tags: how many classes each tag has
    """

    pieces: np.ndarray
    places: np.ndarray
    shapes: np.ndarray
    norm: Norm
    layers: list[LayerWeights]
    heads: Product
    scripts: Product
    arcs: Product
    tags: tuple[int, ...]
    relations: Product


@dataclass
class Graph:
    """Nodes and constants under construction. A node is called by its first output."""

    nodes: list[onnx.NodeProto] = field(default_factory=list)
    constants: dict[str, onnx.TensorProto] = field(default_factory=dict)

    def constant(self, name: str, array: np.ndarray) -> str:
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def numbers(self, *values: int) -> str:
        return self.constant("numbers_" + "_".join(map(str, values)), np.array(values, np.int64))

    def add(self, kind: str, inputs: list[str], outputs: str, domain: str = "", **more) -> str:
        names = outputs.split(",")
        self.nodes.append(helper.make_node(kind, inputs, names, names[0], domain=domain, **more))
        return names[0]

    def product(self, x: str, product: Product, name: str) -> str:
        self.bare_product(x, product, name + ".x")
        return self.add("Add", [name + ".x", self.constant(name + ".b", product.bias)], name)

    def bare_product(self, x: str, product: Product, name: str) -> str:
        """Without what is added, which the next node does."""
        return self.add("MatMul", [x, self.constant(name + ".w", product.weights)], name)

    def normed_sum(self, x: str, y: str, bias: np.ndarray, norm: Norm, name: str) -> str:
        inputs = [x, y, *self._norm(norm, name), self.constant(name + ".b", bias)]
        epsilon = LAYER_NORM_EPSILON
        return self.add("SkipLayerNormalization", inputs, name, OWN, epsilon=epsilon)

    def normed(self, x: str, norm: Norm, name: str) -> str:
        inputs, epsilon = [x, *self._norm(norm, name)], LAYER_NORM_EPSILON
        return self.add("LayerNormalization", inputs, name, axis=-1, epsilon=epsilon)

    def _norm(self, norm: Norm, name: str) -> list[str]:
        return [
            self.constant(name + ".scale", norm.scale),
            self.constant(name + ".shift", norm.shift),
        ]

    def model(self, inputs: list, outputs: list) -> onnx.ModelProto:
        constants = list(self.constants.values())
        graph = helper.make_graph(self.nodes, "parser", inputs, outputs, constants)
        sets = [helper.make_opsetid("", 17), helper.make_opsetid(OWN, 1)]
        return helper.make_model(
            graph, producer_name="sitroom-training", opset_imports=sets, ir_version=8
        )


def _value(name: str, kind: int, *dims: str | int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, list(dims))


def main_graph(weights: Weights) -> onnx.ModelProto:
    """ids, sh, mask [1,T]; first, wmask [1,W] (W counts the root) to out, arc, ner, rd, rh."""
    g = Graph()
    x = _embedding(g, weights)
    for number, layer in enumerate(weights.layers):
        x = _layer(g, x, layer, f"layer{number}")
    _heads(g, x, weights)
    whole, real = TensorProto.INT64, TensorProto.FLOAT
    return g.model(
        [_value(n, whole, 1, "T") for n in ("ids", "sh", "mask")]
        + [_value(n, whole, 1, "W") for n in ("first", "wmask")],
        [
            _value("out", TensorProto.INT32, 1, "W", 6),
            _value("arc", real, 1, "W", "W"),
            _value("ner", real, 1, "W", weights.tags[3]),
            _value("rd", real, 1, "W", RELATION),
            _value("rh", real, 1, "W", RELATION),
        ],
    )


def repair_graph(weights: Weights) -> onnx.ModelProto:
    """rd, g [1,W,RELATION] (a word's vector, its head's) to rel [1,W]."""
    g = Graph()
    g.add("ArgMax", [_relations(g, "rd", "g", weights)], "best", axis=-1, keepdims=0)
    g.add("Cast", ["best"], "rel", to=TensorProto.INT32)
    inputs = [_value(n, TensorProto.FLOAT, 1, "W", RELATION) for n in ("rd", "g")]
    return g.model(inputs, [_value("rel", TensorProto.INT32, 1, "W")])


def _embedding(g: Graph, weights: Weights) -> str:
    g.add("Gather", [g.constant("pieces.w", weights.pieces), "ids"], "pieces")
    g.add("Shape", ["ids"], "length", start=1)
    places = g.constant("places.w", weights.places[None])
    g.add("Slice", [places, g.numbers(0), "length", g.numbers(1)], "places")
    g.add("Gather", [g.constant("shapes.w", weights.shapes), "sh"], "shapes")
    g.add("Add", ["pieces", "places"], "placed")
    g.add("Add", ["placed", "shapes"], "shaped")
    return g.normed("shaped", weights.norm, "embedded")


def _layer(g: Graph, x: str, layer: LayerWeights, name: str) -> str:
    g.product(x, layer.qkv, name + ".qkv")
    parts = [name + ".q", name + ".k", name + ".v"]
    thirds = g.numbers(HIDDEN, HIDDEN, HIDDEN)
    g.add("Split", [name + ".qkv", thirds], ",".join(parts), axis=-1)
    g.add("MultiHeadAttention", parts, name + ".context", OWN, num_heads=HEADS, scale=1.0)
    g.bare_product(name + ".context", layer.out, name + ".out")
    middle = g.normed_sum(x, name + ".out", layer.out.bias, layer.norm, name + ".middle")
    g.product(middle, layer.inner, name + ".inner")
    g.add("HardSwish", [name + ".inner"], name + ".active")
    g.bare_product(name + ".active", layer.outer, name + ".outer")
    return g.normed_sum(middle, name + ".outer", layer.outer.bias, layer.last_norm, name + ".top")


def _heads(g: Graph, x: str, weights: Weights) -> None:
    g.add("Squeeze", ["first", g.numbers(0)], "firsts")
    g.add("Gather", [x, "firsts"], "words", axis=1)
    g.product("words", weights.heads, "heads")
    sizes = [*weights.tags, ARC, ARC, RELATION, RELATION]
    g.add("Split", ["heads", g.numbers(*sizes)], "upos,xpos,lem,ner,ad,ah,rd,rh", axis=-1)
    g.add("Relu", ["ad"], "ad_active")
    g.add("Relu", ["ah"], "ah_active")
    g.product("ad_active", weights.arcs, "dependents")
    g.add("FusedMatMul", ["dependents", "ah_active"], "arc", OWN, transB=1)
    g.add("ArgMax", ["arc"], "head", axis=-1, keepdims=0)
    g.add("Squeeze", ["head", g.numbers(0)], "head_numbers")
    g.add("Gather", ["rh", "head_numbers"], "governors", axis=1)
    g.add("Unsqueeze", ["head", g.numbers(-1)], "head_best")
    best = ["head_best"]
    found = [
        "upos",
        "xpos",
        _scripts(g, x, weights),
        "ner",
        _relations(g, "rd", "governors", weights),
    ]
    for scores in found:
        best.append(g.add("ArgMax", [scores], scores + "_best", axis=-1, keepdims=1))
    g.add("Concat", best, "answers", axis=-1)
    g.add("Cast", ["answers"], "out", to=TensorProto.INT32)


def _scripts(g: Graph, x: str, weights: Weights) -> str:
    """A word's last piece stands before the next word's first; the last word's before the end."""
    g.add("Slice", ["firsts", g.numbers(1), g.numbers(BEYOND_EVERY_END), g.numbers(0)], "nexts")
    g.add("Sub", ["length", g.numbers(1)], "end")
    g.add("Concat", ["nexts", "end"], "beyond", axis=0)
    g.add("Sub", ["beyond", g.numbers(1)], "lasts")
    g.add("Gather", [x, "lasts"], "word_ends", axis=1)
    g.product("word_ends", weights.scripts, "end_scripts")
    return g.add("Add", ["lem", "end_scripts"], "scripts")


def _relations(g: Graph, dependents: str, governors: str, weights: Weights) -> str:
    g.add("Add", [dependents, governors], "sum")
    g.add("Relu", ["sum"], "sum_active")
    g.add("Mul", [dependents, governors], "times")
    g.add("Concat", ["sum_active", "times"], "pairs", axis=-1)
    return g.product("pairs", weights.relations, "relations")
