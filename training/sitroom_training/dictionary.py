"""The lemma dictionary: form and universal tag to lemma, out of the treebanks."""

from __future__ import annotations

import gzip
from collections import Counter, defaultdict
from pathlib import Path

from sitroom_training.conllu import Sentence

Key = tuple[str, str]

# Slips of the treebanks.
CORRECTED = {("freed", "VERB"): "free"}


def key(form: str, upos: str) -> Key:
    """Names are looked up as written, all else in small letters; apostrophes straight."""
    return (form if upos == "PROPN" else form.lower()).replace("’", "'"), upos


def of(sentences: list[Sentence]) -> dict[Key, str]:
    """The most frequent lemma of each form; of equals the form itself, else the shortest."""
    seen: dict[Key, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for form, lemma, upos in zip(sentence.forms, sentence.lemmas, sentence.upos):
            if lemma != "_":  # a part of a word that was written as several
                seen[key(form, upos)][lemma] += 1
    found = {k: _most_frequent(k[0], counts) for k, counts in sorted(seen.items())}
    return {k: CORRECTED.get(k, lemma) for k, lemma in found.items()}


def _most_frequent(form: str, counts: Counter[str]) -> str:
    return min(counts, key=lambda lemma: (-counts[lemma], lemma != form, len(lemma), lemma))


def read(path: Path) -> dict[Key, str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        next(lines)
        rows = (line.rstrip("\n").split("\t") for line in lines)
        return {key(form, upos): lemma for form, upos, lemma in rows}


def write(lemmas: dict[Key, str], path: Path) -> None:
    """Writes the same bytes for the same lemmas."""
    rows = ["form\tupos\tlemma", *("\t".join([*k, lemma]) for k, lemma in lemmas.items())]
    text = "\n".join(rows) + "\n"
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
