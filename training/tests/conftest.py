"""Small things that tests share: a vocabulary, a treebank of a few sentences, its labels."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sitroom_training import conllu, examples  # noqa: E402
from sitroom_training.labels import TAGS, Labels  # noqa: E402
from sitroom_training.network import Network, Plan  # noqa: E402
from sitroom_training.pieces import WordPieces  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def sentences() -> list[conllu.Sentence]:
    return list(conllu.read(Path(__file__).parent / "news.conllu"))


@pytest.fixture(scope="session")
def pieces(sentences) -> WordPieces:
    words = {form.lower() for s in sentences for form in s.forms}
    letters = [c for c in "abcdefghijklmnopqrstuvwxyz"]
    marks = [c for c in ".,:;'\"“”’-"]
    continued = ["##" + c for c in letters]
    rest = sorted(words - set(letters) - set(marks))
    return WordPieces(["[UNK]", "[CLS]", "[SEP]", *letters, *marks, *continued, *rest])


@pytest.fixture(scope="session")
def labels(sentences) -> Labels:
    return Labels.of(sentences * 3)


@pytest.fixture
def gold(sentences, labels) -> list[examples.Example]:
    return [examples.of(s, labels) for s in sentences]


@pytest.fixture
def network(labels, pieces) -> Network:
    torch.manual_seed(1)
    torch.set_num_threads(1)
    plan = Plan(1, len(pieces), tuple(labels.sizes(TAGS)), len(labels.classes["rel"]))
    return Network(plan)
