"""The network: a small BERT encoder and heads for tags, lemmas, names, arcs and relations."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from sitroom_training.pieces import SHAPES

HIDDEN = 384
INNER = 1536
HEADS = 12
PLACES = 512
ARC = 256
RELATION = 128
LAYER_NORM_EPSILON = 1e-12


def device() -> torch.device:
    """An accelerator where there is one, else the processor."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


@dataclass(frozen=True)
class Plan:
    """What the network is built of.

    activation: ``gelu``, or ``hardswish``, which integers like better and which costs less
    relations: ``biaffine`` (a matrix for each relation), or ``sum`` (one hidden layer over the
        sum and product of the two words), a hundred times cheaper
    last_piece: whether the lemma is told from the word's last piece besides its first
    """

    layers: int
    pieces: int
    tags: tuple[int, ...]
    relation_count: int
    activation: str = "hardswish"
    relations: str = "sum"
    last_piece: bool = True


class Dense(nn.Linear):
    """A linear layer that, where ``quantised`` is set, rounds as integer inference will."""

    quantised = False

    def forward(self, x: Tensor) -> Tensor:
        if not self.quantised:
            return super().forward(x)
        return F.linear(round_inputs(x), round_weights(self.weight), self.bias)


def round_weights(weight: Tensor) -> Tensor:
    """Weights as 7-bit integers with one scale for each output; gradients pass unchanged."""
    with torch.no_grad():
        scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 63
        error = (weight / scale).round() * scale - weight
    return weight + error


def round_inputs(x: Tensor) -> Tensor:
    """Inputs as 8-bit integers with one scale for all; gradients pass unchanged."""
    with torch.no_grad():
        low, high = x.amin().clamp_max(0), x.amax().clamp_min(0)
        scale = ((high - low).float() / 255).clamp_min(1e-8)
        error = (x / scale).round() * scale - x
    return x + error.to(x.dtype)


class Layer(nn.Module):
    """One layer of the encoder, normalised after each step as BERT is."""

    def __init__(self, activation: str) -> None:
        super().__init__()
        self.qkv = Dense(HIDDEN, 3 * HIDDEN)
        self.o = Dense(HIDDEN, HIDDEN)
        self.n1 = nn.LayerNorm(HIDDEN, eps=LAYER_NORM_EPSILON)
        self.i = Dense(HIDDEN, INNER)
        self.d = Dense(INNER, HIDDEN)
        self.n2 = nn.LayerNorm(HIDDEN, eps=LAYER_NORM_EPSILON)
        self.drop = nn.Dropout(0.1)
        self.activation = F.gelu if activation == "gelu" else F.hardswish

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        parts = self.qkv(x).view(batch, length, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        scores = query @ key.transpose(2, 3) / math.sqrt(HIDDEN // HEADS) + mask
        context = scores.softmax(-1).to(value.dtype) @ value
        context = context.transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.n1(x + self.drop(self.o(context)))
        return self.n2(x + self.drop(self.d(self.activation(self.i(x)))))


class Encoder(nn.Module):
    """Piece, place and shape of each word piece, then the layers."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.w = nn.Embedding(plan.pieces, HIDDEN, sparse=True)
        self.p = nn.Embedding(PLACES, HIDDEN)
        self.sh = nn.Embedding(SHAPES, HIDDEN)
        nn.init.zeros_(self.sh.weight)
        self.n = nn.LayerNorm(HIDDEN, eps=LAYER_NORM_EPSILON)
        self.layers = nn.ModuleList(Layer(plan.activation) for _ in range(plan.layers))
        self.drop = nn.Dropout(0.1)

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> Tensor:
        x = self.w(ids) + self.p.weight[: ids.shape[1]] + self.sh(shapes)
        x = self.drop(self.n(x))
        away = (~mask[:, None, None, :]).to(x.dtype) * -10000.0
        for layer in self.layers:
            x = layer(x, away)
        return x


class Biaffine(nn.Module):
    """Scores of the relations by one matrix for each."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.u = nn.Parameter(torch.empty(RELATION + 1, count * (RELATION + 1)))
        self.count = count
        nn.init.normal_(self.u, std=1 / RELATION)

    def forward(self, dependents: Tensor, heads: Tensor) -> Tensor:
        one = torch.ones_like(dependents[..., :1])
        left = torch.cat([dependents, one], -1) @ self.u.to(dependents.dtype)
        left = left.view(*dependents.shape[:2], self.count, RELATION + 1)
        return (left @ torch.cat([heads, one], -1).unsqueeze(-1)).squeeze(-1)


class Summed(nn.Module):
    """Scores of the relations from the sum and the product of the two words' vectors."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.out = Dense(2 * RELATION, count)
        self.drop = nn.Dropout(0.2)

    def forward(self, dependents: Tensor, heads: Tensor) -> Tensor:
        both = torch.cat([F.relu(dependents + heads), dependents * heads], -1)
        return self.out(self.drop(both))


class Network(nn.Module):
    """Encoder and heads. Word 0 of every sentence is the root, read from the start piece."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan
        self.e = Encoder(plan)
        self.tag = Dense(HIDDEN, sum(plan.tags))
        self.lemma = Dense(HIDDEN, plan.tags[2]) if plan.last_piece else None
        self.ad = Dense(HIDDEN, ARC)
        self.ah = Dense(HIDDEN, ARC)
        self.ua = Dense(ARC, ARC)
        self.rd = Dense(HIDDEN, RELATION)
        self.rh = Dense(HIDDEN, RELATION)
        summed = plan.relations == "sum"
        self.relations = (Summed if summed else Biaffine)(plan.relation_count)
        self.drop = nn.Dropout(0.2)

    @property
    def device(self) -> torch.device:
        return self.e.w.weight.device

    def words(
        self, ids: Tensor, shapes: Tensor, mask: Tensor, first: Tensor, last: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Vectors of each word's first and last piece, root included: [B, W+1, HIDDEN]."""
        x = self.drop(self.e(ids, shapes, mask))
        ends = first if self.lemma is None else last
        at = [index.unsqueeze(-1).expand(-1, -1, HIDDEN) for index in (first, ends)]
        return torch.gather(x, 1, at[0]), torch.gather(x, 1, at[1])

    def arcs(self, words: Tensor) -> Tensor:
        """Score of each word as the head of each: [B, dependent, head]."""
        dependents = self.ua(self.drop(F.relu(self.ad(words))))
        return dependents @ self.drop(F.relu(self.ah(words))).transpose(1, 2)

    def relation_vectors(self, words: Tensor) -> tuple[Tensor, Tensor]:
        rd, rh = self.rd(words), self.rh(words)
        if self.plan.relations == "sum":
            return rd, rh
        return self.drop(F.relu(rd)), self.drop(F.relu(rh))

    def tags(self, words: Tensor, ends: Tensor) -> list[Tensor]:
        """Scores of universal tag, Penn tag, lemma script and name tag."""
        parts = list(self.tag(words).split(list(self.plan.tags), -1))
        if self.lemma is not None:
            parts[2] = parts[2] + self.lemma(ends)
        return parts

    def quantise(self, on: bool) -> None:
        """Switches the rounding of integer inference on or off."""
        for module in self.modules():
            if isinstance(module, Dense):
                module.quantised = on
