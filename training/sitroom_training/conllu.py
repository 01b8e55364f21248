"""Sentences of a treebank, read from CoNLL-U."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sentence:
    """One sentence. All lists are as long as ``forms``.

    heads: number of each word's head counted from 1, 0 for the root
    names: BIO tags of PER, LOC, ORG, OTH; empty where the treebank has none
    """

    id: str
    forms: list[str]
    lemmas: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]
    names: list[str]


def read(path: Path) -> Iterator[Sentence]:
    """Reads a file, packed with gzip or not."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        yield from parse(lines)


def parse(lines: Iterable[str]) -> Iterator[Sentence]:
    """Reads lines; words of several tokens and empty nodes are passed over."""
    sentence_id = ""
    rows: list[list[str]] = []
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# sent_id"):
            sentence_id = line.split("=", 1)[1].strip()
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            if len(cells) != 10:
                raise ValueError(f"no row of ten cells in {sentence_id}: {line}")
            if cells[0].isdigit():
                rows.append(cells)
        elif not line and rows:
            yield _sentence(sentence_id, rows)
            rows = []
    if rows:
        yield _sentence(sentence_id, rows)


def _sentence(sentence_id: str, rows: list[list[str]]) -> Sentence:
    names = [_name(row[9]) for row in rows]
    return Sentence(
        id=sentence_id,
        forms=[row[1] for row in rows],
        lemmas=[row[2] for row in rows],
        upos=[row[3] for row in rows],
        xpos=[row[4] for row in rows],
        heads=[int(row[6]) if row[6].isdigit() else 0 for row in rows],
        relations=[row[7] for row in rows],
        names=names if all(names) else [],
    )


def _name(misc: str) -> str:
    for cell in misc.split("|"):
        if cell.startswith("NER="):
            return cell[4:]
    return ""


def write(sentences: Iterable[Sentence], path: Path) -> None:
    """Writes what ``read`` reads."""
    with open(path, "w", encoding="utf-8") as out:
        for sentence in sentences:
            out.write(f"# sent_id = {sentence.id}\n")
            for i, form in enumerate(sentence.forms):
                misc = f"NER={sentence.names[i]}" if sentence.names else "_"
                cells = [
                    str(i + 1),
                    form,
                    sentence.lemmas[i],
                    sentence.upos[i],
                    sentence.xpos[i],
                    "_",
                    str(sentence.heads[i]),
                    sentence.relations[i],
                    "_",
                    misc,
                ]
                out.write("\t".join(cells) + "\n")
            out.write("\n")
