"""The tables of the documentation."""

from __future__ import annotations

from pathlib import Path

from sitroom_training import data, scores
from sitroom_training.predict import Reader
from sitroom_training.scores import Scores

NAMES = {
    "pud-news-test": "PUD, news",
    "gum-news-test": "GUM, news",
    "ewt-test": "EWT test",
    "pud-wiki-test": "PUD, Wikipedia",
}
HEAD = """\
| test | words | all UAS / LAS | units UAS / LAS | core roles F1 | UPOS | XPOS | lemmas | names F1 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |"""


def row(name: str, s: Scores) -> str:
    names = "" if s.names_f1 is None else f"{s.names_f1:.1f}"
    return (
        f"| {name} | {s.words:,} | {s.uas:.1f} / {s.las:.1f} | {s.unit_uas:.1f} / {s.unit_las:.1f} "
        f"| {s.core_f1:.1f} | {s.upos:.1f} | {s.xpos:.1f} | {s.lemma:.1f} | {names} |"
    )


def table(folder: Path, network: Path, floats: Path | None) -> str:
    """Figures on every test set, with the floats' beside them if given."""
    readers = {"": Reader.load(network)}
    if floats is not None:
        readers[" (floats)"] = Reader.load(floats)
    rows = [HEAD]
    for test, name in NAMES.items():
        gold = data.read(folder, test)
        if test not in data.NAMED_BY_HAND:
            gold = [scores.unnamed(s) for s in gold]
        for kind, reader in readers.items():
            rows.append(row(name + kind, scores.score(gold, list(reader.read(gold)))))
    return "\n".join(rows)
