"""Silver: openly licensed text as earlier networks read it, with how sure they are."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from sitroom_training import batches
from sitroom_training.batches import Batch
from sitroom_training.examples import ALL, ARCS, CHOICES, Example, Target
from sitroom_training.labels import TAGS, TASKS
from sitroom_training.network import Network
from sitroom_training.pieces import WordPieces

FEWEST_WORDS, MOST_WORDS = 4, 70


def unread(forms: list[str]) -> Example:
    """A sentence about which nothing is known yet."""
    nothing = Target.sure([-1] * len(forms))
    return Example(
        tuple(forms), np.zeros(len(forms), np.int16), {task: nothing for task in ALL}, gold=False
    )


def likeliest(found: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """The likeliest classes and their probabilities, the rest left out."""
    chances, classes = found.topk(CHOICES, -1)
    chances = chances / chances.sum(-1, keepdim=True)
    return classes.cpu().numpy().astype(np.int16), chances.cpu().numpy().astype(np.float16)


def some(texts: Sequence[tuple[str, ...]], words: int) -> list[tuple[str, ...]]:
    """The first sentences, up to so many words."""
    ends = itertools.accumulate(map(len, texts))
    return [text for text, end in zip(texts, ends) if end <= words]


def with_names(example: Example, other: Example, share: float) -> Example:
    """The example with a share of the other's names."""
    mine, theirs = example.targets["ner"], other.targets["ner"]
    return example.with_target("ner", mine.mixed(theirs, share))


@torch.no_grad()
def read(
    networks: Sequence[Network], examples: list[Example], vocabulary: WordPieces
) -> list[Example]:
    """The examples with the networks' answers, each network's counting alike, in place of theirs."""
    lengths = [batches.length(e, vocabulary) for e in examples]
    result: dict[int, Example] = {}
    for group in batches.groups(lengths, 2500, None):
        b = batches.batch([examples[i] for i in group], vocabulary)
        heads, answers = _answers(networks, b)
        for row, number in enumerate(group):
            count = len(examples[number].forms)
            result[number] = Example(
                examples[number].forms,
                heads[row, :count].cpu().numpy().astype(np.int16),
                {
                    task: Target(classes[row, :count], chances[row, :count])
                    for task, (classes, chances) in answers.items()
                },
                gold=False,
            )
    return [result[i] for i in range(len(examples))]


def _answers(networks: Sequence[Network], b: Batch) -> tuple[Tensor, dict[str, tuple]]:
    """Heads, and for each task the likeliest answers; relations are those to the heads."""
    read_by = [_Reading(network, b) for network in networks]
    arcs = _mean(reading.arcs for reading in read_by)
    heads = arcs.argmax(-1)
    wide = F.pad(arcs, (0, CHOICES))  # a sentence of one word has two heads
    found = {
        "rel": _mean(reading.relations(heads) for reading in read_by),
        ARCS: wide,
        **{task: _mean(reading.tags[task] for reading in read_by) for task in TAGS},
    }
    return heads, {task: likeliest(found[task]) for task in (*TASKS, ARCS)}


def _mean(chances: Iterable[Tensor]) -> Tensor:
    some = list(chances)
    return sum(some[1:], some[0]) / len(some)


class _Reading:
    """What one network makes of some sentences, as probabilities."""

    def __init__(self, network: Network, batch: Batch) -> None:
        network.eval()
        b = batch.to(network.device)
        self._network = network
        with self._mixed():
            words, ends = network.words(b.ids, b.shapes, b.mask, b.first, b.last)
            arcs = network.arcs(words)[:, 1:].float().masked_fill(~b.words[:, None, :], -1e4)
            tags = network.tags(words, ends)
            self._dependents, self._governors = network.relation_vectors(words)
        self.arcs = arcs.softmax(-1)
        self.tags = dict(zip(TAGS, (t[:, 1:].float().softmax(-1) for t in tags)))

    def _mixed(self) -> torch.autocast:
        return torch.autocast(self._network.device.type, dtype=torch.bfloat16)

    def relations(self, heads: Tensor) -> Tensor:
        width = self._governors.shape[-1]
        at = heads.unsqueeze(-1).expand(-1, -1, width)
        governors = torch.gather(self._governors, 1, at)
        with self._mixed():
            scores = self._network.relations(self._dependents[:, 1:], governors)
        return scores.float().softmax(-1)
