"""Networks of others, read with our code, give what they are known to give."""

import os
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from sitroom_training import data, examples, export, graph, quantise, silver, start
from sitroom_training.labels import Labels
from sitroom_training.pieces import WordPieces
from conftest import SHARED

FORMER = SHARED / "network" / "english-l6.onnx"


@pytest.fixture(scope="module")
def files():
    if not FORMER.exists():
        pytest.skip("no former network at hand")
    folder = FORMER.parent
    return (
        Labels.read(folder / "labels.txt"),
        WordPieces.read(folder / "vocab.txt"),
        folder / "data",
    )


def right_heads(network, files, count=25) -> float:
    labels, pieces, folder = files
    gold = [examples.of(s, labels) for s in data.read(folder, "pud-news-test")[:count]]
    read = silver.read([network], gold, pieces)
    right = sum((r.heads == g.heads).sum() for r, g in zip(read, gold))
    return right / sum(len(g.forms) for g in gold)


def test_the_former_network_reads_news_as_it_did(files):
    labels, pieces, _ = files
    teacher = start.teacher(FORMER, labels, pieces)
    assert right_heads(teacher, files) > 0.87


def test_hard_swish_and_fewer_layers_make_a_start_that_reads_far_better_than_none(files):
    labels, pieces, _ = files
    torch.manual_seed(1)
    student = start.network(FORMER, [0, 1, 2, 3], labels, pieces)
    assert right_heads(student, files) > 0.5


def test_the_published_encoder_still_knows_what_is_alike(files):
    path = Path(os.environ.get("MINILM", ""))
    if path.suffix != ".onnx" or not path.exists():
        pytest.skip("MINILM names no all-minilm-l6-v2.onnx")
    labels, pieces, _ = files
    network = start.network(path, list(range(6)), labels, pieces).eval()

    def vector(text: str) -> torch.Tensor:
        inside = [p for word in text.split() for p in pieces.of(word)]
        ids = torch.tensor([[pieces.start, *inside, pieces.end]])
        with torch.no_grad():
            found = network.e(ids, torch.zeros_like(ids), torch.ones_like(ids).bool())
        return found.mean(1)

    visit = vector("the minister visited Paris for talks")
    journey = vector("a minister travelled to France to negotiate")
    recipe = vector("stir the soup and add some salt")
    alike = torch.cosine_similarity
    assert alike(visit, journey) > 0.5
    assert alike(visit, recipe) < 0.2


@pytest.mark.parametrize("integers", [False, True])
def test_the_programs_own_network_is_a_start_and_a_teacher(
    network, labels, pieces, tmp_path, integers
):
    model = graph.main_graph(export.weights(network))
    onnx.save(quantise.quantised(model) if integers else model, str(tmp_path / "n.onnx"))
    again = start.teacher(tmp_path / "n.onnx", labels, pieces)
    assert again.plan == network.plan
    for name, weight in network.state_dict().items():
        apart = (again.state_dict()[name] - weight).abs().max()
        assert apart <= (0.01 * weight.abs().max() if integers else 1e-6), name
    student = start.network(tmp_path / "n.onnx", [0], labels, pieces)
    assert torch.equal(student.ua.weight, again.ua.weight)


def test_integers_read_back_and_rounded_again_are_the_same(network, labels, pieces, tmp_path):
    first = quantise.quantised(graph.main_graph(export.weights(network)))
    onnx.save(first, str(tmp_path / "n.onnx"))
    again = start.teacher(tmp_path / "n.onnx", labels, pieces)
    second = quantise.quantised(graph.main_graph(export.weights(again)))

    def arrays(model: onnx.ModelProto) -> dict[str, np.ndarray]:
        return {t.name: onnx.numpy_helper.to_array(t) for t in model.graph.initializer}

    for name, array in arrays(first).items():
        if array.dtype == np.int8:
            assert np.array_equal(array, arrays(second)[name]), name


def test_a_network_whose_vocabulary_was_cut_is_a_start_too(network, labels, pieces, tmp_path):
    whole = WordPieces([*pieces.vocabulary, "[unused0]"])
    onnx.save(graph.main_graph(export.weights(network)), str(tmp_path / "n.onnx"))
    again = start.teacher(tmp_path / "n.onnx", labels, whole)
    assert len(again.e.w.weight) == len(pieces) + 1
    assert torch.equal(again.e.w.weight[:-1], network.e.w.weight)
