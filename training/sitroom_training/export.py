"""A trained network's weights, laid out for the graph that the reader runs."""

from __future__ import annotations

import numpy as np
from torch import nn

from sitroom_training.graph import LayerWeights, Norm, Product, Weights
from sitroom_training.network import HEADS, HIDDEN, Layer, Network


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
    scale[:HIDDEN] = (HIDDEN // HEADS) ** -0.5  # the graph's attention does not scale again
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
