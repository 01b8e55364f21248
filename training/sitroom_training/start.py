"""Where a network's weights come from before it is trained."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import onnx

from sitroom_training import checkpoint, export, graph_weights, vocabulary, weights
from sitroom_training.graph import Weights
from sitroom_training.labels import TAGS, Labels
from sitroom_training.network import Network, Plan
from sitroom_training.pieces import WordPieces


def network(
    start: Path,
    layers: list[int],
    labels: Labels,
    pieces: WordPieces,
    activation: str = "hardswish",
) -> Network:
    """A network of the given layers of another: a published encoder, the program's network or our
    former six-layer network (all ONNX), or a checkpoint of ours."""
    plan = Plan(
        layers=len(layers),
        pieces=len(pieces),
        tags=tuple(labels.sizes(TAGS)),
        relation_count=len(labels.classes["rel"]),
        activation=activation,
    )
    made = Network(plan)
    if start.suffix == ".onnx":
        _fill(made, start, layers, labels, pieces)
    else:
        _shorten(checkpoint.load(start), made, layers)
    return made


def teacher(path: Path, labels: Labels, pieces: WordPieces) -> Network:
    """A whole network to learn from: a checkpoint, the program's network, or our former one of six
    layers."""
    if path.suffix != ".onnx":
        return checkpoint.load(path)
    model = onnx.load(str(path))
    if graph_weights.is_ours(model):
        layers = range(len(graph_weights.weights(model).layers))
        return network(path, list(layers), labels, pieces)
    plan = Plan(
        layers=6,
        pieces=len(pieces),
        tags=tuple(labels.sizes(TAGS)),
        relation_count=len(labels.classes["rel"]),
        activation="gelu",
        relations="biaffine",
        last_piece=False,
    )
    made = Network(plan)
    weights.from_earlier(made, path, labels, labels, list(range(plan.layers)))
    return made


def _fill(
    made: Network, start: Path, layers: list[int], labels: Labels, pieces: WordPieces
) -> None:
    model = onnx.load(str(start), load_external_data=False)
    if graph_weights.is_ours(model):
        export.fill(made, _with_all_pieces(made, graph_weights.weights(model), pieces), layers)
    elif any(t.name == "m.e.t" for t in model.graph.initializer):
        weights.from_earlier(
            made, start, labels, Labels.read(start.with_name("labels.txt")), layers
        )
    else:
        weights.from_encoder(made, start, layers)


def _with_all_pieces(made: Network, found: Weights, pieces: WordPieces) -> Weights:
    """The program's network has fewer pieces: those left out get fresh vectors."""
    if len(found.pieces) == len(pieces):
        return found
    table = made.e.w.weight.detach().numpy().copy()
    table[vocabulary.kept(pieces)] = found.pieces
    return replace(found, pieces=table)


def _shorten(whole: Network, made: Network, layers: list[int]) -> None:
    if replace(whole.plan, layers=len(layers)) != made.plan:
        raise ValueError(f"{whole.plan} cannot be the start of {made.plan}")
    state = whole.state_dict()
    kept = {k: v for k, v in state.items() if not k.startswith("e.layers.")}
    for place, number in enumerate(layers):
        before = f"e.layers.{number}."
        for name, value in state.items():
            if name.startswith(before):
                kept[f"e.layers.{place}.{name[len(before):]}"] = value
    made.load_state_dict(kept)
