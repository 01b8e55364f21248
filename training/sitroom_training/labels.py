"""The classes that the network tells apart, as they stand in ``labels.txt``."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sitroom_training import lemma
from sitroom_training.conllu import Sentence

TASKS = ("upos", "xpos", "lem", "ner", "rel")
TAGS = TASKS[:4]
NAME_TAGS = ["O", *(f"{edge}-{kind}" for kind in ("PER", "LOC", "ORG", "OTH") for edge in "BI")]
RAREST_SCRIPT = 3


@dataclass(frozen=True)
class Labels:
    """Names of the classes of each task, in the order of the network's outputs."""

    classes: dict[str, list[str]]

    def __post_init__(self) -> None:
        numbers = {t: {c: i for i, c in enumerate(self.classes[t])} for t in TASKS}
        object.__setattr__(self, "_numbers", numbers)

    def number(self, task: str, name: str) -> int:
        """A class's number, -1 where it is too rare to have one."""
        return self._numbers[task].get(name, -1)

    def sizes(self, tasks: tuple[str, ...] = TASKS) -> list[int]:
        return [len(self.classes[task]) for task in tasks]

    @staticmethod
    def of(sentences: list[Sentence]) -> Labels:
        """The classes of a treebank; scripts only where seen often enough to be learnt."""
        scripts = Counter(lemma.script(f, l) for s in sentences for f, l in zip(s.forms, s.lemmas))
        return Labels(
            {
                "upos": sorted({x for s in sentences for x in s.upos}),
                "xpos": sorted({x for s in sentences for x in s.xpos}),
                "lem": sorted(x for x, n in scripts.items() if n >= RAREST_SCRIPT),
                "ner": NAME_TAGS,
                "rel": sorted({x for s in sentences for x in s.relations}),
            }
        )

    @staticmethod
    def read(path: Path) -> Labels:
        lines = path.read_text(encoding="utf-8").splitlines()
        rows = [line.split("\t") for line in lines]
        return Labels({row[0]: row[1:] for row in rows})

    def write(self, path: Path) -> None:
        rows = ["\t".join([task, *self.classes[task]]) for task in TASKS]
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
