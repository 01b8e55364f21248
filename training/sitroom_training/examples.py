"""What the network is trained on: words with, for each task, the likeliest answers and how sure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

import numpy as np

from sitroom_training import lemma
from sitroom_training.conllu import Sentence
from sitroom_training.labels import TASKS, Labels

CHOICES = 3
ARCS = "arc"
ALL = (*TASKS, ARCS)


@dataclass(frozen=True)
class Target:
    """Answers of one task: [words, CHOICES] class numbers and their probabilities.

    A word whose probabilities are all 0 teaches nothing of this task.
    """

    classes: np.ndarray
    chances: np.ndarray

    @staticmethod
    def sure(numbers: list[int]) -> Target:
        """Answers known for certain; -1 where there is none."""
        classes = np.zeros((len(numbers), CHOICES), np.int16)
        chances = np.zeros((len(numbers), CHOICES), np.float16)
        classes[:, 0] = np.maximum(numbers, 0)
        chances[:, 0] = np.array(numbers) >= 0
        return Target(classes, chances)

    def without(self, words: np.ndarray) -> Target:
        """The same, with nothing to learn at the marked words."""
        return Target(self.classes, np.where(words[:, None], np.float16(0), self.chances))

    def first(self, words: int) -> Target:
        return Target(self.classes[:words], self.chances[:words])

    def mixed(self, other: Target, share: float) -> Target:
        """These answers with a share of another's, the likeliest of both; where these teach
        nothing, the other's alone."""
        classes, chances = np.zeros_like(self.classes), np.zeros_like(self.chances)
        for word in range(len(classes)):
            sure: dict[int, float] = defaultdict(float)
            part = share if self.chances[word].any() else 1.0
            for target, weight in ((self, 1 - part), (other, part)):
                for number, chance in zip(target.classes[word], target.chances[word]):
                    sure[int(number)] += weight * float(chance)
            best = sorted(sure.items(), key=lambda pair: (-pair[1], pair[0]))[:CHOICES]
            total = sum(chance for _, chance in best)
            for place, (number, chance) in enumerate(best):
                classes[word, place] = number
                chances[word, place] = chance / total if total else 0
        return Target(classes, chances)


@dataclass(frozen=True)
class Example:
    """A sentence to train on. ``heads`` are those whose relations the ``rel`` target names."""

    forms: tuple[str, ...]
    heads: np.ndarray
    targets: dict[str, Target]
    gold: bool

    def with_target(self, task: str, target: Target) -> Example:
        return replace(self, targets={**self.targets, task: target})


def has_names(example: Example) -> bool:
    """Whether the likeliest tags of some words are those of names (0 is the tag of other words)."""
    return bool(example.targets["ner"].classes[:, 0].any())


def of(sentence: Sentence, labels: Labels, with_names: bool = True) -> Example:
    """A treebank's sentence. Names teach only where the treebank has them by hand."""

    def target(task: str, classes: list[str]) -> Target:
        return Target.sure([labels.number(task, name) for name in classes])

    scripts = [lemma.script(f, l) for f, l in zip(sentence.forms, sentence.lemmas)]
    names = sentence.names if with_names and sentence.names else [""] * len(sentence.forms)
    return Example(
        forms=tuple(sentence.forms),
        heads=np.array(sentence.heads, np.int16),
        targets={
            "upos": target("upos", sentence.upos),
            "xpos": target("xpos", sentence.xpos),
            "lem": target("lem", scripts),
            "ner": target("ner", names),
            "rel": target("rel", sentence.relations),
            ARCS: Target.sure(sentence.heads),
        },
        gold=True,
    )
