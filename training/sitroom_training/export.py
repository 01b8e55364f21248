"""A trained network's weights, laid out for the graph that the reader runs, and back."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from sitroom_training.graph import LayerWeights, Norm, Product, Weights
from sitroom_training.network import HEADS, HIDDEN, Layer, Network

QUERY_SCALE = (HIDDEN // HEADS) ** -0.5  # the graph's attention does not scale again


def weights(network: Network) -> Weights:
    """The network's weights; what is computed from the same input becomes one product."""
    plan = network.plan
    if plan.relations != "sum" or plan.activation != "hardswish" or network.lemma is None:
        raise ValueError(f"the graph is not written for {plan}")
    e = network.e
    heads = [_product(d) for d in (network.tag, network.ad, network.ah, network.rd, network.rh)]
    return Weights(
        pieces=_array(e.w.weight),
        places=_array(e.p.weight),
        shapes=_array(e.sh.weight),
        norm=_norm(e.n),
        layers=[_layer(layer) for layer in e.layers],
        heads=Product(
            np.concatenate([p.weights for p in heads], 1), np.concatenate([p.bias for p in heads])
        ),
        scripts=_product(network.lemma),
        arcs=_product(network.ua),
        tags=plan.tags,
        relations=_product(network.relations.out),
    )


def _layer(layer: Layer) -> LayerWeights:
    qkv = _product(layer.qkv)
    scale = np.ones(3 * HIDDEN, np.float32)
    scale[:HIDDEN] = QUERY_SCALE
    return LayerWeights(
        qkv=Product(qkv.weights * scale, qkv.bias * scale),
        out=_product(layer.o),
        norm=_norm(layer.n1),
        inner=_product(layer.i),
        outer=_product(layer.d),
        last_norm=_norm(layer.n2),
    )


def _product(dense: nn.Linear) -> Product:
    return Product(_array(dense.weight).T, _array(dense.bias))


def _norm(norm: nn.LayerNorm) -> Norm:
    return Norm(_array(norm.weight), _array(norm.bias))


def _array(parameter: nn.Parameter) -> np.ndarray:
    return parameter.detach().numpy().astype(np.float32)


def fill(network: Network, weights: Weights, layers: list[int]) -> None:
    """Puts such weights, of the given layers, into a network: the way back of ``weights``."""
    e = network.e
    with torch.no_grad():
        _set(e.w.weight, weights.pieces)
        _set(e.p.weight, weights.places)
        _set(e.sh.weight, weights.shapes)
        _set_norm(e.n, weights.norm)
        for layer, number in zip(e.layers, layers):
            _set_layer(layer, weights.layers[number])
        heads = (network.tag, network.ad, network.ah, network.rd, network.rh)
        ends = np.cumsum([dense.out_features for dense in heads])[:-1]
        columns = zip(
            heads, np.split(weights.heads.weights, ends, 1), np.split(weights.heads.bias, ends)
        )
        for dense, part, bias in columns:
            _set_product(dense, Product(part, bias))
        _set_product(network.lemma, weights.scripts)
        _set_product(network.ua, weights.arcs)
        _set_product(network.relations.out, weights.relations)


def _set_layer(layer: Layer, weights: LayerWeights) -> None:
    scale = np.ones(3 * HIDDEN, np.float32)
    scale[:HIDDEN] = QUERY_SCALE
    _set_product(layer.qkv, Product(weights.qkv.weights / scale, weights.qkv.bias / scale))
    _set_product(layer.o, weights.out)
    _set_norm(layer.n1, weights.norm)
    _set_product(layer.i, weights.inner)
    _set_product(layer.d, weights.outer)
    _set_norm(layer.n2, weights.last_norm)


def _set_product(dense: nn.Linear, product: Product) -> None:
    _set(dense.weight, product.weights.T)
    _set(dense.bias, product.bias)


def _set_norm(norm: nn.LayerNorm, weights: Norm) -> None:
    _set(norm.weight, weights.scale)
    _set(norm.bias, weights.shift)


def _set(parameter: nn.Parameter, array: np.ndarray) -> None:
    parameter.copy_(torch.from_numpy(np.array(array, np.float32)))
