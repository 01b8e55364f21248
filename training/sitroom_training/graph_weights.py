"""Weights read back from a graph that ``graph`` wrote, whether it was quantised since or not."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import numpy_helper

from sitroom_training.graph import TAG_OUTPUTS, LayerWeights, Norm, Product, Weights


def is_ours(model: onnx.ModelProto) -> bool:
    """Whether ``graph`` wrote this model."""
    return any(t.name == "layer0.middle.b" for t in model.graph.initializer)


def weights(model: onnx.ModelProto) -> Weights:
    """What the main graph was made of; integers as the floats that they stand for."""
    constants = _Constants(model)
    sizes = next(n.input[1] for n in model.graph.node if n.input[0] == "heads")
    return Weights(
        pieces=constants["pieces.w"],
        places=constants["places.w"][0],
        shapes=constants["shapes.w"],
        norm=constants.norm("embedded"),
        layers=[constants.layer(f"layer{n}") for n in range(constants.layers())],
        heads=constants.product("heads"),
        scripts=constants.product("end_scripts"),
        arcs=constants.product("dependents"),
        tags=tuple(int(size) for size in constants[sizes][: len(TAG_OUTPUTS)]),
        relations=constants.product("relations"),
    )


class _Constants:
    """A graph's constants as floats, by the names that ``graph`` gave them."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self._arrays = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}

    def __getitem__(self, name: str) -> np.ndarray:
        if name in self._arrays:
            return self._arrays[name]
        return self._arrays[name + ".q"].astype(np.float32) * self._arrays[name + ".s"]

    def layers(self) -> int:
        return sum(name.endswith(".middle.b") for name in self._arrays)

    def layer(self, name: str) -> LayerWeights:
        return LayerWeights(
            qkv=self.product(name + ".qkv"),
            out=Product(self[name + ".out.w"], self[name + ".middle.b"]),
            norm=self.norm(name + ".middle"),
            inner=self.product(name + ".inner"),
            outer=Product(self[name + ".outer.w"], self[name + ".top.b"]),
            last_norm=self.norm(name + ".top"),
        )

    def product(self, name: str) -> Product:
        return Product(self[name + ".x.w"], self[name + ".b"])

    def norm(self, name: str) -> Norm:
        return Norm(self[name + ".scale"], self[name + ".shift"])
