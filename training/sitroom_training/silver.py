"""Silver: openly licensed text as an earlier network reads it, with how sure it is."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F

from sitroom_training import batches
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


def likeliest(scores: torch.Tensor) -> tuple[np.ndarray, np.ndarray]:
    """The likeliest classes and their probabilities, the rest left out."""
    chances, classes = scores.softmax(-1).topk(CHOICES, -1)
    chances = chances / chances.sum(-1, keepdim=True)
    return classes.cpu().numpy().astype(np.int16), chances.cpu().numpy().astype(np.float16)


@torch.no_grad()
def read(network: Network, examples: list[Example], vocabulary: WordPieces) -> list[Example]:
    """The examples with the network's answers in place of theirs."""
    network.eval()
    lengths = [batches.length(e, vocabulary) for e in examples]
    result: dict[int, Example] = {}
    for group in batches.groups(lengths, 2500, None):
        b = batches.batch([examples[i] for i in group], vocabulary).to(network.device)
        with torch.autocast(network.device.type, dtype=torch.bfloat16):
            words, ends = network.words(b.ids, b.shapes, b.mask, b.first, b.last)
            arcs = network.arcs(words)[:, 1:].float()
            tags = [t[:, 1:].float() for t in network.tags(words, ends)]
            rd, rh = network.relation_vectors(words)
            arcs = arcs.masked_fill(~b.words[:, None, :], -1e4)
            heads = arcs.argmax(-1)
            at = heads.unsqueeze(-1).expand(-1, -1, rh.shape[-1])
            relations = network.relations(rd[:, 1:], torch.gather(rh, 1, at)).float()
        wide = F.pad(arcs, (0, CHOICES), value=-1e4)  # a sentence of one word has two heads
        found = dict(zip(TAGS, tags)) | {"rel": relations, ARCS: wide}
        answers = {task: likeliest(found[task]) for task in (*TASKS, ARCS)}
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
