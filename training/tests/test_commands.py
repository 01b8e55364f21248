"""The README's commands one after the other, on four sentences and a network of one layer."""

import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from sitroom_training import checkpoint, corpus, data
from conftest import ROOT

HERE = Path(__file__).parent


def command(*words) -> subprocess.CompletedProcess:
    env = os.environ | {"PYTHONPATH": str(ROOT / "training"), "OMP_NUM_THREADS": "1"}
    line = [sys.executable, "-m", "sitroom_training", *map(str, words)]
    return subprocess.run(line, env=env, capture_output=True, text=True)


@pytest.fixture
def folder(tmp_path, network, labels, pieces) -> Path:
    for name in (*data.TRAIN, *data.DEVELOPMENT, *data.TESTS):
        packed = gzip.compress((HERE / "news.conllu").read_bytes())
        (tmp_path / f"{name}.conllu.gz").write_bytes(packed)
    shutil.copyfile(HERE / "news.conllu", tmp_path / "text.conllu")
    labels.write(tmp_path / "labels.txt")
    vocabulary = sorted(pieces._ids, key=pieces._ids.__getitem__)
    (tmp_path / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    checkpoint.save(network, tmp_path / "start.pt")
    return tmp_path


def test_silver_train_export_quantise_evaluate(folder):
    files = ["--data", folder, "--labels", folder / "labels.txt", "--pieces", folder / "vocab.txt"]
    steps = [
        [
            "silver",
            *files,
            "--teacher",
            folder / "start.pt",
            folder / "start.pt",
            "--words",
            20,
            "--text",
            folder / "text.conllu",
            "--out",
            folder / "silver",
        ],
        [
            "train",
            *files,
            "--start",
            folder / "start.pt",
            "--layers",
            "0",
            "--words",
            300,
            "--silver",
            folder / "silver",
            "--names-share",
            0.3,
            "--names-weight",
            1.5,
            "--rate",
            0.5,
            "--out",
            folder / "student.pt",
        ],
        ["export", *files, "--checkpoint", folder / "student.pt", "--out", folder / "floats"],
        ["quantise", "--floats", folder / "floats", "--out", folder / "integers"],
        [
            "cut",
            "--data",
            folder,
            "--network",
            folder / "integers",
            "--text",
            folder / "text.conllu",
            "--out",
            folder / "cut",
        ],
        [
            "evaluate",
            "--data",
            folder,
            "--network",
            folder / "cut",
            "--floats",
            folder / "floats",
        ],
    ]
    for step in steps:
        done = command(*step)
        assert done.returncode == 0, done.stderr
    names = {p.name for p in (folder / "cut").iterdir()}
    assert names == {
        "english-l1.onnx",
        "english-l1-labels.onnx",
        "labels.txt",
        "vocab.txt",
        "lemmas.tsv.gz",
    }
    rows = done.stdout.splitlines()
    assert len(rows) == 2 + 2 * len(data.TESTS)
    assert rows[2].startswith("| PUD, news | 27 |")
    assert rows[3].startswith("| PUD, news (floats) | 27 |")


def test_a_teacher_of_names_alone(folder):
    files = ["--data", folder, "--labels", folder / "labels.txt", "--pieces", folder / "vocab.txt"]
    start = ["--start", folder / "start.pt", "--layers", "0", "--words", 100, "--only-names"]
    done = command("train", *files, *start, "--out", folder / "names.pt")
    assert done.returncode == 0, done.stderr
    before, after = (checkpoint.load(folder / name) for name in ("start.pt", "names.pt"))
    assert torch.equal(after.ad.weight, before.ad.weight)
    assert not torch.equal(after.tag.weight, before.tag.weight)


def test_other_data_than_that_of_the_figures_is_told(folder):
    done = command("data", "--data", folder)
    assert done.returncode == 1
    assert "has other content" in done.stdout
    assert "not comparable" in done.stderr


def test_paragraphs_are_documents_for_the_parser(tmp_path):
    for source in corpus.PARAGRAPHS:
        with gzip.open(tmp_path / f"{source}.jsonl.gz", "wt") as out:
            out.write(json.dumps({"text": f"{source}: the minister “denied” the whole report."}))
    lines = command("paragraphs", "--corpus", tmp_path).stdout.splitlines()
    texts = {json.loads(line)["text"] for line in lines}
    assert texts == {f"{s}: the minister “denied” the whole report." for s in corpus.PARAGRAPHS}
