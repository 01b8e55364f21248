"""Trains the network. See the README for the command."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import torch
import torch.nn.functional as F
from torch import Tensor

from sitroom_training import batches
from sitroom_training.augment import Augmenter
from sitroom_training.batches import Batch
from sitroom_training.examples import ARCS, Example, has_names
from sitroom_training.labels import TAGS
from sitroom_training.network import Network
from sitroom_training.pieces import WordPieces

Watcher = Callable[[int, float, dict[str, float]], None]
WEIGHTS = {"upos": 0.3, "xpos": 0.4, "lem": 0.4, "ner": 0.6, "rel": 1.0, ARCS: 1.0}
NAMES_ALONE = {"ner": 1.0}


@dataclass(frozen=True)
class Settings:
    """How to train.

    words: how many words are read in all; the learning rate falls to 0 over them
    until: clock time in seconds since 1970 at which to be done even if fewer words were read (a
        run with it cannot be repeated word for word), or None
    silver_share: silver words for each gold word
    rounded_from: share of the training after which integer rounding is trained with
    weights: how much each task counts; what is not named is not trained
    unnamed_share: share of the gold sentences without any name that each round reads
    """

    words: int
    until: float | None = None
    silver_share: float = 0.7
    pieces_each: int = 1000
    encoder_rate: float = 1.2e-4
    head_rate: float = 8e-4
    warm_steps: int = 150
    dropped: float = 0.015
    rounded_from: float = 0.8
    seed: int = 1
    weights: Mapping[str, float] = field(default_factory=lambda: WEIGHTS)
    unnamed_share: float = 1.0


def loss(network: Network, b: Batch, tasks: Iterable[str] = tuple(WEIGHTS)) -> dict[str, Tensor]:
    """Cross-entropies of the tasks against the targets' probabilities."""
    words, ends = network.words(b.ids, b.shapes, b.mask, b.first, b.last)
    scores = dict(zip(TAGS, (t[:, 1:] for t in network.tags(words, ends))))
    scores[ARCS] = network.arcs(words)[:, 1:].float().masked_fill(~b.words[:, None, :], -1e4)
    rd, rh = network.relation_vectors(words)
    at = b.heads.unsqueeze(-1).expand(-1, -1, rh.shape[-1])
    scores["rel"] = network.relations(rd[:, 1:], torch.gather(rh, 1, at))
    return {task: _cross_entropy(scores[task], *b.targets[task]) for task in tasks}


def _cross_entropy(scores: Tensor, classes: Tensor, chances: Tensor) -> Tensor:
    # A sentence of two words has no third likeliest head: its chance is 0, its number too large.
    inside = classes.clamp_max(scores.shape[-1] - 1)
    logs = F.log_softmax(scores.float(), -1).gather(-1, inside)
    return -(logs * chances).sum() / chances.sum().clamp_min(1)


class Progress:
    """How much of the training is done, from 0 to 1, by words read and, if set, by the clock.

    With a deadline each step takes its share of what is left, so that pauses of the machine only
    make the later steps larger.
    """

    def __init__(self, settings: Settings) -> None:
        self.done = 0.0
        self._settings = settings
        self._pace = 0.0
        self._last = time.time()

    def add(self, words: int) -> None:
        step = words / self._settings.words
        if self._settings.until is not None:
            now = time.time()
            took, self._last = now - self._last, now
            self._pace = 0.99 * self._pace + 0.01 * took if self._pace else took
            steps_left = max(1.0, (self._settings.until - now) / max(self._pace, 1e-3))
            step = max(step, (1 - self.done) / steps_left)
        self.done = min(1.0, self.done + step)


class Trainer:
    """Trains a network on gold and silver examples."""

    def __init__(
        self, network: Network, vocabulary: WordPieces, settings: Settings, augment: Augmenter
    ) -> None:
        self.network = network
        self._vocabulary = vocabulary
        self._settings = settings
        self._augment = augment
        self._rng = random.Random(settings.seed)
        named = dict(network.named_parameters())
        table = named.pop("e.w.weight")
        encoder = [p for name, p in named.items() if name.startswith("e.")]
        heads = [p for name, p in named.items() if not name.startswith("e.")]
        self._clipped = encoder + heads
        self._optimizers = [
            torch.optim.AdamW(
                [
                    {"params": encoder, "base": settings.encoder_rate},
                    {"params": heads, "base": settings.head_rate},
                ],
                lr=settings.encoder_rate,
                betas=(0.9, 0.98),
                weight_decay=0.01,
            ),
            torch.optim.SparseAdam(
                [{"params": [table], "base": settings.encoder_rate}],
                lr=settings.encoder_rate,
                betas=(0.9, 0.98),
            ),
        ]

    def epoch(self, gold: list[Example], silver: list[Example]) -> list[list[Example]]:
        """The gold and a share of the silver, changed a little and put into batches."""
        share = self._settings.unnamed_share
        chosen = [e for e in gold if share == 1 or has_names(e) or self._rng.random() < share]
        room = self._settings.silver_share * sum(len(e.forms) for e in chosen)
        for example in self._rng.sample(silver, len(silver)):
            if room <= 0:
                break
            chosen.append(example)
            room -= len(example.forms)
        changed = [self._augment(e, self._rng) for e in chosen]
        lengths = [batches.length(e, self._vocabulary) for e in changed]
        groups = batches.groups(lengths, self._settings.pieces_each, self._rng)
        return [[changed[i] for i in group] for group in groups]

    def run(self, gold: list[Example], silver: list[Example], each: Watcher) -> None:
        """Trains; ``each`` is called after every step with its number, the progress and losses."""
        progress, step = Progress(self._settings), 0
        while progress.done < 1:
            for group in self.epoch(gold, silver):
                self.network.quantise(progress.done >= self._settings.rounded_from)
                warm = min(1.0, (step + 1) / self._settings.warm_steps)
                losses = self._step(group, warm * (1 - progress.done))
                step += 1
                progress.add(sum(len(e.forms) for e in group))
                each(step, progress.done, losses)
                if progress.done >= 1:
                    break

    def _step(self, group: list[Example], rate: float) -> dict[str, float]:
        for optimizer in self._optimizers:
            for parameters in optimizer.param_groups:
                parameters["lr"] = parameters["base"] * rate
            optimizer.zero_grad(set_to_none=True)
        b = batches.batch(group, self._vocabulary, self._settings.dropped, self._rng)
        b = b.to(self.network.device)
        self.network.train()
        with torch.autocast(self.network.device.type, dtype=torch.bfloat16):
            losses = loss(self.network, b, self._settings.weights)
        weights = self._settings.weights
        sum(weights[task] * value for task, value in losses.items()).backward()
        torch.nn.utils.clip_grad_norm_(self._clipped, 2.0)
        for optimizer in self._optimizers:
            optimizer.step()
        return {task: float(value) for task, value in losses.items()}
