"""Examples of like length put together, and their tensors."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from sitroom_training import pieces
from sitroom_training.examples import ALL, CHOICES, Example
from sitroom_training.pieces import WordPieces

POOL = 1500


@dataclass(frozen=True)
class Batch:
    """Tensors of some sentences; T pieces, W words, word 0 the root.

    ids, shapes, mask: [B, T]; first, last, words (which are there): [B, W+1]; heads: [B, W];
    targets: for each task class numbers and probabilities, [B, W, CHOICES]
    """

    ids: Tensor
    shapes: Tensor
    mask: Tensor
    first: Tensor
    last: Tensor
    words: Tensor
    heads: Tensor
    targets: dict[str, tuple[Tensor, Tensor]]

    def to(self, device: torch.device) -> Batch:
        """The same tensors where the network is."""
        plain = (self.ids, self.shapes, self.mask, self.first, self.last, self.words, self.heads)
        return Batch(
            *(tensor.to(device) for tensor in plain),
            targets={k: (c.to(device), p.to(device)) for k, (c, p) in self.targets.items()},
        )


def length(example: Example, vocabulary: WordPieces) -> int:
    return 2 + sum(len(vocabulary.of(form)) for form in example.forms)


def groups(lengths: list[int], pieces_each: int, rng: random.Random | None) -> Iterator[list[int]]:
    """Numbers of examples, about ``pieces_each`` pieces a batch; shuffled if ``rng`` is given."""
    order = list(range(len(lengths)))
    if rng:
        rng.shuffle(order)
    found: list[list[int]] = []
    for start in range(0, len(order), POOL):
        pool = sorted(order[start : start + POOL], key=lengths.__getitem__)
        group: list[int] = []
        for number in pool:
            if group and (len(group) + 1) * lengths[number] > pieces_each:
                found.append(group)
                group = []
            group.append(number)
        if group:
            found.append(group)
    if rng:
        rng.shuffle(found)
    return iter(found)


def batch(
    examples: list[Example],
    vocabulary: WordPieces,
    dropped: float = 0.0,
    rng: random.Random | None = None,
) -> Batch:
    """Tensors of some examples; a share of words is dropped, that is read as unknown."""
    words = max(len(e.forms) for e in examples)
    cut = [[vocabulary.of(form) for form in e.forms] for e in examples]
    width = 2 + max(sum(map(len, c)) for c in cut)
    shape = (len(examples), width)
    ids, shapes = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    mask = np.zeros(shape, bool)
    first, last = (np.zeros((len(examples), words + 1), np.int64) for _ in range(2))
    there = np.zeros((len(examples), words + 1), bool)
    heads = np.zeros((len(examples), words), np.int64)
    for row, (example, parts) in enumerate(zip(examples, cut)):
        at, count = 1, len(parts)
        ids[row, 0] = vocabulary.start
        for word, part in enumerate(parts, 1):
            end = at + len(part)
            if rng and dropped and rng.random() < dropped:
                ids[row, at:end] = vocabulary.unknown
            else:
                ids[row, at:end] = part
            shapes[row, at:end] = pieces.shape(example.forms[word - 1])
            first[row, word], last[row, word] = at, end - 1
            at = end
        ids[row, at] = vocabulary.end
        mask[row, : at + 1] = True
        there[row, : count + 1] = True
        heads[row, :count] = example.heads
    return Batch(
        *map(torch.from_numpy, (ids, shapes, mask, first, last, there, heads)),
        targets={task: _targets(examples, task, words) for task in ALL},
    )


def _targets(examples: list[Example], task: str, words: int) -> tuple[Tensor, Tensor]:
    classes = np.zeros((len(examples), words, CHOICES), np.int64)
    chances = np.zeros((len(examples), words, CHOICES), np.float32)
    for row, example in enumerate(examples):
        target = example.targets[task]
        classes[row, : len(target.classes)] = target.classes
        chances[row, : len(target.chances)] = target.chances
    return torch.from_numpy(classes), torch.from_numpy(chances)
