"""How right a reading is: the measures of the documentation."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from sitroom_training.conllu import Sentence
from sitroom_training.names import spans

# Who did or said what to whom.
CORE = {"nsubj", "obj", "iobj", "ccomp", "xcomp", "advcl", "conj", "obl", "csubj"}
INSIDE_UNITS = {"flat", "compound", "fixed", "goeswith"}
NAMES = {"PER", "LOC", "ORG"}


def plain(relation: str) -> str:
    """A relation without its subtype."""
    return relation.split(":")[0]


def f1(right: int, gold: int, found: int) -> float:
    return 200 * right / max(1, gold + found)


def unnamed(sentence: Sentence) -> Sentence:
    """A sentence whose names are not to be scored."""
    return replace(sentence, names=[])


@dataclass(frozen=True)
class Scores:
    """Percentages.

    unit_uas, unit_las: names and compounds (gold) as one node, without punctuation
    core_f1: labelled arcs of the core relations
    names_f1: None where the treebank has no names
    """

    words: int
    uas: float
    las: float
    unit_uas: float
    unit_las: float
    core_f1: float
    upos: float
    xpos: float
    lemma: float
    names_f1: float | None


def score(gold: list[Sentence], found: list[Sentence]) -> Scores:
    c: Counter[str] = Counter()
    for g, p in zip(gold, found, strict=True):
        _words(g, p, c)
        _units(g, p, c)
        if g.names:
            theirs = {s for s in spans(g.names) if s[2] in NAMES}
            ours = {s for s in spans(p.names) if s[2] in NAMES}
            c["names"] += len(theirs)
            c["names found"] += len(ours)
            c["names right"] += len(theirs & ours)

    def share(what: str, of: str = "words") -> float:
        return 100 * c[what] / max(1, c[of])

    return Scores(
        words=c["words"],
        uas=share("uas"),
        las=share("las"),
        unit_uas=share("unit uas", "units"),
        unit_las=share("unit las", "units"),
        core_f1=f1(c["core right"], c["core"], c["core found"]),
        upos=share("upos"),
        xpos=share("xpos"),
        lemma=share("lemma"),
        names_f1=f1(c["names right"], c["names"], c["names found"]) if c["names"] else None,
    )


def _words(g: Sentence, p: Sentence, c: Counter[str]) -> None:
    for i in range(len(g.forms)):
        head = g.heads[i] == p.heads[i]
        ours, theirs = plain(p.relations[i]), plain(g.relations[i])
        labelled = head and ours == theirs
        c["words"] += 1
        c["uas"] += head
        c["las"] += labelled
        c["upos"] += g.upos[i] == p.upos[i]
        c["xpos"] += g.xpos[i] == p.xpos[i]
        c["lemma"] += g.lemmas[i] == p.lemmas[i]
        if g.upos[i] != "PUNCT":
            c["core"] += theirs in CORE
            c["core right"] += theirs in CORE and labelled
            c["core found"] += ours in CORE


def units(sentence: Sentence) -> list[int]:
    """For each word, root first, the word that stands for its name or compound."""
    top = list(range(len(sentence.forms) + 1))
    for i, (head, relation) in enumerate(zip(sentence.heads, sentence.relations), 1):
        if plain(relation) in INSIDE_UNITS and head:
            top[i] = head
    for i in range(len(top)):
        for _ in top:
            top[i] = top[top[i]]
    return top


def _units(g: Sentence, p: Sentence, c: Counter[str]) -> None:
    top = units(g)
    for unit in sorted(set(top[1:])):
        if g.upos[unit - 1] == "PUNCT":
            continue
        members = {word for word in range(1, len(top)) if top[word] == unit}
        out = [word for word in members if p.heads[word - 1] not in members]
        c["units"] += 1
        if len(out) == 1 and top[p.heads[out[0] - 1]] == top[g.heads[unit - 1]]:
            c["unit uas"] += 1
            same = plain(p.relations[out[0] - 1]) == plain(g.relations[unit - 1])
            c["unit las"] += same
