"""Names of the knowledge pack: to mark in silver text, and to put in place of others in gold."""

from __future__ import annotations

import csv
import gzip
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sitroom_training.examples import Example, Target
from sitroom_training.labels import NAME_TAGS

# A name of plain words: one with a hyphen or a stop would be split by the treebanks' rules.
PLAIN = re.compile(r"[^\W\d_][\w'’]*(?: [^\W\d_][\w'’]*)*")
LARGE_PLACE = 100_000
Words = tuple[str, ...]


@dataclass(frozen=True)
class NameLists:
    """Names by kind (PER, LOC, ORG), each as its words."""

    kinds: dict[str, list[Words]]

    @staticmethod
    def read(pack: Path) -> NameLists:
        """Reads the tables of the pack ``world``."""
        found: dict[str, set[Words]] = defaultdict(set)
        for file in ("people.tsv", "people-more.tsv.gz"):
            for row in _rows(pack / file):
                _add(found["PER"], [row["name"], *row["aliases"].split("|")], fewest=2)
        for row in _rows(pack / "countries.tsv"):
            _add(found["LOC"], [row["name"], *row["capitals"].split("|")])
        for row in _rows(pack / "places.tsv.gz"):
            if int(row["population"] or 0) >= LARGE_PLACE:
                _add(found["LOC"], [row["name"]])
        for row in _rows(pack / "organisations.tsv"):
            _add(found["ORG"], [row["name"], *row["aliases"].split("|")])
        return NameLists({kind: sorted(names) for kind, names in found.items()})

    def by_length(self) -> dict[tuple[str, int], list[Words]]:
        """Names by kind and number of words."""
        result: dict[tuple[str, int], list[Words]] = defaultdict(list)
        for kind, names in self.kinds.items():
            for name in names:
                result[kind, len(name)].append(name)
        return dict(result)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _add(names: set[Words], written: Iterable[str], fewest: int = 1) -> None:
    for name in written:
        words = tuple(name.split())
        if len(words) >= fewest and PLAIN.fullmatch(name) and name[0].isupper():
            names.add(words)


def spans(tags: list[str]) -> Iterator[tuple[int, int, str]]:
    """Start, end and kind of each name of a row of BIO tags."""
    start = 0
    for i, tag in enumerate([*tags, "O"]):
        inside = i > 0 and tag.startswith("I-") and tags[i - 1][2:] == tag[2:]
        if i > 0 and tags[i - 1] != "O" and not inside:
            yield start, i, tags[i - 1][2:]
        if not inside:
            start = i


class Marker:
    """Marks names that are surely known in silver text: people by at least two words, and
    countries, towns and organisations of at least two words where the network saw no other
    name."""

    def __init__(self, lists: NameLists) -> None:
        self._kinds = {
            name: kind
            for kind in ("ORG", "LOC", "PER")
            for name in lists.kinds.get(kind, [])
            if len(name) >= 2
        }
        self._longest = max(map(len, self._kinds), default=0)

    def mark(self, example: Example) -> Example:
        target = example.targets["ner"]
        tags = [NAME_TAGS[c] for c in target.classes[:, 0]]
        seen = list(spans(tags))
        classes, chances = target.classes.copy(), target.chances.copy()
        for start, end, kind in self._found(example.forms):
            crossing = [s for s in seen if s[0] < end and start < s[1]]
            if any(s[0] < start or s[1] > end or s[2] == "OTH" for s in crossing):
                continue  # part of a longer name: "United States Senate"
            for i in range(start, end):
                classes[i] = 0
                classes[i, 0] = NAME_TAGS.index(("B-" if i == start else "I-") + kind)
                chances[i] = 0
                chances[i, 0] = 1
        return example.with_target("ner", Target(classes, chances))

    def _found(self, forms: Words) -> Iterator[tuple[int, int, str]]:
        at = 0
        while at < len(forms):
            for size in range(min(self._longest, len(forms) - at), 1, -1):
                kind = self._kinds.get(tuple(forms[at : at + size]))
                if kind:
                    yield at, at + size, kind
                    at += size - 1
                    break
            at += 1


class Exchange:
    """Puts names of the lists in place of a sentence's own: same kind, same number of words.

    An organisation of several words is left: its words have structure that a list does not tell.
    """

    def __init__(self, lists: NameLists) -> None:
        self._names = lists.by_length()

    def __call__(self, example: Example, rng: random.Random) -> Example:
        target = example.targets["ner"]
        tags = [
            NAME_TAGS[c] if p else "O" for c, p in zip(target.classes[:, 0], target.chances[:, 0])
        ]
        forms = list(example.forms)
        changed = np.zeros(len(forms), bool)
        for start, end, kind in spans(tags):
            names = self._names.get((kind, end - start), [])
            plain = all(form.isalpha() and form[0].isupper() for form in forms[start:end])
            if names and plain and (kind != "ORG" or end - start == 1) and rng.random() < 0.6:
                forms[start:end] = rng.choice(names)
                changed[start:end] = True
        if not changed.any():
            return example
        unchanged = example.targets["lem"].without(changed)
        return Example(tuple(forms), example.heads, {**example.targets, "lem": unchanged}, True)
