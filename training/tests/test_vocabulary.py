"""The vocabulary cut to what news uses."""

import numpy as np
import onnx
import pytest

from sitroom_training import export, graph, quantise, vocabulary
from sitroom_training.pieces import WordPieces
from conftest import ROOT

WHOLE = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "a", "##b", "и", "##ович", "世", "##ங"]


def test_placeholders_and_letters_of_other_scripts_go():
    rows = vocabulary.kept(WordPieces(WHOLE))
    assert [WHOLE[n] for n in rows] == [
        "[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##b", "и", "##ович"
    ]  # fmt: skip


def test_what_is_written_with_the_pieces_kept_is_cut_as_before():
    before = WordPieces.read(ROOT / "training" / "vocab.txt")
    rows = vocabulary.kept(before)
    after = WordPieces([before.vocabulary[n] for n in rows])
    assert after.vocabulary == WordPieces.read(ROOT / "network" / "vocab.txt").vocabulary
    text = "The Kremlin's Дмитрий Żółć, Ηρώ, $5 — Nagorno-Karabakh … 5½ kmʼ straße".split()
    for word in text:
        assert [rows[n] for n in after.of(word)] == list(before.of(word)), word
    assert after.of("世界") == (after.unknown,)


def test_the_table_keeps_the_rows_of_the_pieces(network, pieces):
    words = sorted(pieces._ids, key=pieces._ids.__getitem__)
    rows = [n for n in range(len(words)) if n % 3]
    model = graph.main_graph(export.weights(network))
    smaller = vocabulary.cut(model, rows)
    tables = [
        next(onnx.numpy_helper.to_array(t) for t in m.graph.initializer if t.name == "pieces.w")
        for m in (model, smaller)
    ]
    assert np.array_equal(tables[1], tables[0][rows])
    assert len(tables[0]) == len(words), "the graph given is not changed"


def test_integers_and_their_scales_are_cut_alike(network, monkeypatch):
    monkeypatch.setattr(quantise, "LARGE_TABLE", 10)
    model = quantise.quantised(graph.main_graph(export.weights(network)))
    smaller = vocabulary.cut(model, [3, 5])
    found = {t.name: list(t.dims) for t in smaller.graph.initializer}
    assert found["pieces.w.q"] == [2, 384] and found["pieces.w.s"] == [2, 1]


def test_pieces_are_counted_in_words(pieces):
    found = vocabulary.uses(pieces, ["the", "the", "said"])
    assert found[pieces.of("the")[0]] >= 2
    assert sum(found.values()) == sum(len(pieces.of(w)) for w in ("the", "the", "said"))


@pytest.mark.parametrize("words", [["a", "b"], ["Ω", "世"]])
def test_a_vocabulary_is_written_as_it_is_read(tmp_path, words):
    pieces = WordPieces([*words, "[UNK]", "[CLS]", "[SEP]"])
    pieces.write(tmp_path / "v.txt")
    assert WordPieces.read(tmp_path / "v.txt").vocabulary == pieces.vocabulary
