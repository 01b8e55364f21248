"""Weights to start from: the published encoder, or an earlier network of ours."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from sitroom_training.labels import TAGS, Labels
from sitroom_training.network import HEADS, HIDDEN, Layer, Network, Plan

# x * clamp(0.3 x + 0.5, 0, 1) is the nearest to GELU of its kind; hard-swish is that function
# with its input scaled by 1.8.
HARD_SWISH_SCALE = 1.8
QUERY_SCALE = (HIDDEN // HEADS) ** 0.5

Arrays = dict[str, np.ndarray]


def _set(parameter: Tensor, array: np.ndarray) -> None:
    with torch.no_grad():
        parameter.copy_(torch.from_numpy(np.array(array, dtype=np.float32)))


def _fit_activation(layer: Layer, activation: str) -> None:
    """Scales a layer that was trained with GELU for hard-swish."""
    if activation == "hardswish":
        with torch.no_grad():
            layer.i.weight.mul_(HARD_SWISH_SCALE)
            layer.i.bias.mul_(HARD_SWISH_SCALE)
            layer.d.weight.div_(HARD_SWISH_SCALE)


def from_encoder(network: Network, path: Path, layers: list[int]) -> None:
    """Fills the encoder with the given layers of a published one of our width:
    all-MiniLM-L6-v2, e5-small-v2, bge-small-en-v1.5."""
    graph = onnx.load(str(path)).graph
    arrays = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    marker = "embeddings.word_embeddings.weight"
    prefix = next(name for name in arrays if name.endswith(marker))[: -len(marker)]
    products = {
        n.name: next(x for x in n.input if x in arrays)
        for n in graph.node
        if n.op_type == "MatMul" and any(x in arrays for x in n.input)
    }

    def product(end: str) -> np.ndarray:
        return arrays[next(w for name, w in products.items() if name.endswith(end))].T

    kind = arrays[prefix + "embeddings.token_type_embeddings.weight"][0]
    _set(network.e.w.weight, arrays[prefix + marker])
    _set(network.e.p.weight, arrays[prefix + "embeddings.position_embeddings.weight"] + kind)
    _norm(network.e.n, arrays, prefix + "embeddings.LayerNorm")
    for layer, number in zip(network.e.layers, layers):
        at, base = f"/layer.{number}/", f"{prefix}encoder.layer.{number}."
        parts = ("query", "key", "value")
        qkv = [product(f"{at}attention/self/{part}/MatMul") for part in parts]
        bias = [arrays[f"{base}attention.self.{part}.bias"] for part in parts]
        _set(layer.qkv.weight, np.concatenate(qkv))
        _set(layer.qkv.bias, np.concatenate(bias))
        for dense, name in (
            (layer.o, "attention.output.dense"),
            (layer.i, "intermediate.dense"),
            (layer.d, "output.dense"),
        ):
            _set(dense.weight, product(at + name.replace(".", "/") + "/MatMul"))
            _set(dense.bias, arrays[f"{base}{name}.bias"])
        _norm(layer.n1, arrays, base + "attention.output.LayerNorm")
        _norm(layer.n2, arrays, base + "output.LayerNorm")
        _fit_activation(layer, network.plan.activation)


def _norm(norm: nn.LayerNorm, arrays: Arrays, name: str) -> None:
    _set(norm.weight, arrays[name + ".weight"])
    _set(norm.bias, arrays[name + ".bias"])


def dequantised(path: Path) -> Arrays:
    """The weights of the former six-layer network as floats, matrices as [output, input]."""
    graph = onnx.load(str(path)).graph
    arrays = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made = {output: node for node in graph.node for output in node.output}
    result = {n: a for n, a in arrays.items() if not n.endswith(("_q", "_s", "_z"))}
    result["m.e.w.weight"] = arrays["m.e.w.weight_q"] * arrays["m.e.w.weight_s"]
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        name = node.input[1][: -len("_q")]
        weight = arrays[name + "_q"].astype(np.float32) * arrays[name + "_s"]
        product = node.output[0][: -len("_i")]
        biases = [
            x
            for other in graph.node
            if other.op_type == "Add" and product in other.input
            for x in other.input
            if x in arrays and x not in made
        ]
        if name == "m.urx":
            result["relations"] = weight
        else:
            result[biases[0].removesuffix(".bias") + ".weight"] = weight.T
    return result


def from_earlier(
    network: Network, path: Path, labels: Labels, their_labels: Labels, layers: list[int]
) -> None:
    """Fills the network with the given layers, and the heads it shares, of the former network."""
    arrays = dequantised(path)
    plan: Plan = network.plan
    _set(network.e.w.weight, arrays["m.e.w.weight"])
    _set(network.e.p.weight, arrays["m.e.p.weight"] + arrays["m.e.t"])
    _set(network.e.sh.weight, arrays["m.e.sh.weight"])
    _norm(network.e.n, arrays, "m.e.n")
    for layer, number in zip(network.e.layers, layers):
        base = f"m.e.layers.{number}."
        for name in ("qkv", "o", "i", "d"):
            weight, bias = arrays[f"{base}{name}.weight"], arrays[f"{base}{name}.bias"]
            if name == "qkv":  # the former network's queries are scaled already
                scale = np.where(np.arange(3 * HIDDEN) < HIDDEN, QUERY_SCALE, 1.0)
                weight, bias = weight * scale[:, None], bias * scale
            _set(getattr(layer, name).weight, weight)
            _set(getattr(layer, name).bias, bias)
        _norm(layer.n1, arrays, base + "n1")
        _norm(layer.n2, arrays, base + "n2")
        _fit_activation(layer, plan.activation)
    _tags(network, arrays, labels, their_labels)
    for name in ("ad", "ah"):
        _set(getattr(network, name).weight, arrays[f"m.{name}.weight"])
        _set(getattr(network, name).bias, arrays[f"m.{name}.bias"])
    product = next(n for n in arrays if n.startswith("onnx::Add_") and n.endswith(".weight"))
    _set(network.ua.weight, arrays[product])
    _set(network.ua.bias, arrays[product.removesuffix(".weight")])
    if plan.relations == "biaffine":
        for name in ("rd", "rh"):
            _set(getattr(network, name).weight, arrays[f"m.{name}.weight"])
            _set(getattr(network, name).bias, arrays[f"m.{name}.bias"])
        _set(network.relations.u, arrays["relations"])


def _tags(network: Network, arrays: Arrays, labels: Labels, theirs: Labels) -> None:
    """Classes are matched by their names; new ones keep their random start."""
    ours, start = 0, 0
    with torch.no_grad():
        for task in TAGS:
            for number, name in enumerate(labels.classes[task]):
                at = theirs.number(task, name)
                if at >= 0:
                    weight, bias = arrays["m.tag.weight"], arrays["m.tag.bias"]
                    network.tag.weight[ours + number] = torch.tensor(weight[start + at])
                    network.tag.bias[ours + number] = float(bias[start + at])
            ours += len(labels.classes[task])
            start += len(theirs.classes[task])
    if network.lemma is not None:
        nn.init.zeros_(network.lemma.weight)
        nn.init.zeros_(network.lemma.bias)
