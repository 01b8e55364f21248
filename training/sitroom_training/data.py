"""The treebanks: which files, and whether they are those that the figures were measured with."""

from __future__ import annotations

import hashlib
from pathlib import Path

from sitroom_training import conllu
from sitroom_training.conllu import Sentence

SUMS = {
    line.split()[1]: line.split()[0]
    for line in (Path(__file__).parent / "treebanks.sha256").read_text().splitlines()
}
TRAIN = ("ewt-train", "gum-train")
DEVELOPMENT = ("ewt-dev", "gum-dev")
TESTS = ("pud-news-test", "gum-news-test", "ewt-test", "pud-wiki-test")
# GUM's names are derived from its entities and too unlike those that people marked.
NAMED_BY_HAND = ("ewt-train", "ewt-dev", "ewt-test")


class WrongData(Exception):
    """A file is missing or is not the one that was meant."""


def check(folder: Path) -> dict[str, str]:
    """For each file what is wrong with it; empty where all is well."""
    wrong = {}
    for name, expected in SUMS.items():
        path = folder / name
        if not path.exists():
            wrong[name] = "is missing"
        elif hashlib.sha256(path.read_bytes()).hexdigest() != expected:
            wrong[name] = "has other content than the file that the figures were measured with"
    return wrong


def read(folder: Path, name: str) -> list[Sentence]:
    """A treebank such as ``ewt-train``."""
    path = folder / f"{name}.conllu.gz"
    if not path.exists():
        raise WrongData(f"{path} is missing; the README says where the treebanks are")
    return list(conllu.read(path))
