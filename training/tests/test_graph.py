"""The exported graph gives what the trained network gives, and integers give nearly that."""

import numpy as np
import onnx
import pytest
import torch

from sitroom_training import batches, export, graph, quantise
from sitroom_training.runtime import Session, quantised_product


@pytest.fixture
def trained(network):
    """A network whose every weight matters: fresh ones are too often 0."""
    torch.manual_seed(5)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.05)
    return network.eval()


def inputs(example, pieces) -> dict[str, np.ndarray]:
    b = batches.batch([example], pieces)
    return {
        "ids": b.ids.numpy(),
        "sh": b.shapes.numpy(),
        "first": b.first.numpy(),
        "mask": b.mask.long().numpy(),
        "wmask": b.words.long().numpy(),
    }


@torch.no_grad()
def by_torch(network, example, pieces) -> dict[str, np.ndarray]:
    b = batches.batch([example], pieces)
    words, ends = network.words(b.ids, b.shapes, b.mask, b.first, b.last)
    ends[:, 0] = words[:, 0]
    arcs = network.arcs(words)
    rd, rh = network.relation_vectors(words)
    heads = arcs.argmax(-1)
    at = heads.unsqueeze(-1).expand(-1, -1, rh.shape[-1])
    relations = network.relations(rd, torch.gather(rh, 1, at))
    best = [scores.argmax(-1) for scores in (*network.tags(words, ends), relations)]
    out = torch.stack([heads, *best], -1)
    return {n: t.numpy() for n, t in (("out", out), ("arc", arcs), ("rd", rd), ("rh", rh))}


def test_the_graph_of_floats_gives_what_the_network_gives(trained, gold, pieces):
    session = Session(graph.main_graph(export.weights(trained)))
    for example in gold:
        expected, found = by_torch(trained, example, pieces), session.run(inputs(example, pieces))
        for name in ("arc", "rd", "rh"):
            np.testing.assert_allclose(found[name], expected[name], rtol=1e-3, atol=1e-3)
        assert found["out"].dtype == np.int32
        assert (found["out"][:, 1:] == expected["out"][:, 1:]).all(), "the root's row is not read"


def test_the_repair_gives_the_relations_of_the_main_graph(trained, gold, pieces):
    weights = export.weights(trained)
    found = Session(graph.main_graph(weights)).run(inputs(gold[0], pieces))
    heads = found["out"][0, :, 0]
    repair = Session(graph.repair_graph(weights))
    relations = repair.run({"rd": found["rd"], "g": found["rh"][:, heads]})["rel"]
    assert (relations == found["out"][..., 5]).all()


def test_integers_give_nearly_the_same(trained, gold, pieces):
    floats = graph.main_graph(export.weights(trained))
    integers = quantise.quantised(floats)
    for example in gold:
        expected = Session(floats).run(inputs(example, pieces))["arc"]
        found = Session(integers).run(inputs(example, pieces))["arc"]
        assert np.abs(found - expected).mean() < 0.1 * np.abs(expected).mean()


def test_no_product_and_no_table_is_left_in_floats(trained):
    floats = graph.main_graph(export.weights(trained))
    before = floats.SerializeToString()
    integers = quantise.quantised(floats)
    assert floats.SerializeToString() == before, "the graph given is not changed"
    floats = [t for t in integers.graph.initializer if t.data_type == onnx.TensorProto.FLOAT]
    large = [t.name for t in floats if np.prod(t.dims) > 512 * 384]
    assert large == []
    kinds = [node.op_type for node in integers.graph.node]
    assert "MatMul" not in kinds
    # For each layer four products; the heads', the arcs', the scripts', the relations'.
    assert kinds.count("DynamicQuantizeMatMul") == 4 * len(trained.e.layers) + 4


def test_weights_are_seven_bits_and_nearly_what_they_were():
    values = np.random.default_rng(1).normal(size=(384, 50)).astype(np.float32)
    integers, scales = quantise.rounded(values, 0, quantise.MOST_WEIGHT)
    assert np.abs(integers).max() == 63
    assert (np.abs(integers * scales - values) <= scales * 0.5001).all()


def test_a_column_of_zeros_can_be_quantised():
    integers, scales = quantise.rounded(np.zeros((3, 2), np.float32), 0, 63)
    assert not integers.any() and np.isfinite(scales).all()


def test_a_product_of_integers_is_near_the_product_of_floats():
    rng = np.random.default_rng(2)
    x = rng.normal(size=(1, 7, 384)).astype(np.float32)
    weights = rng.normal(size=(384, 20)).astype(np.float32)
    integers, scales = quantise.rounded(weights, 0, quantise.MOST_WEIGHT)
    found = quantised_product(x, integers.astype(np.float32), scales[0], np.int8(0))
    assert np.abs(found - x @ weights).max() < 0.05 * np.abs(x @ weights).max()
    assert not quantised_product(x * 0, integers.astype(np.float32), scales[0], np.int8(0)).any()


def test_only_the_network_that_the_graph_is_written_for_is_exported(network):
    object.__setattr__(network.plan, "activation", "gelu")
    with pytest.raises(ValueError, match="gelu"):
        export.weights(network)
