"""The best row of name tags (Viterbi 1967): a word goes on with a name only of the same kind."""

from __future__ import annotations

import numpy as np

FORBIDDEN = -1e9


def _kind(tag: str) -> str:
    return tag[2:]


class NameTags:
    """Finds the row of tags with the highest sum of scores among those that are possible."""

    def __init__(self, tags: list[str]) -> None:
        self._tags = tags
        inside = np.array([tag.startswith("I-") for tag in tags])
        same = np.array([[_kind(a) == _kind(b) for b in tags] for a in tags])
        self._after = np.where(inside[None, :] & ~same, FORBIDDEN, 0.0)
        self._first = np.where(inside, FORBIDDEN, 0.0)

    def best(self, scores: np.ndarray) -> list[str]:
        """Tags of words from their scores [words, tags]."""
        total = scores[0] + self._first
        before = []
        for row in scores[1:]:
            ways = total[:, None] + self._after
            before.append(ways.argmax(0))
            total = ways.max(0) + row
        tag = int(total.argmax())
        found = [tag]
        for choice in reversed(before):
            tag = int(choice[tag])
            found.append(tag)
        return [self._tags[tag] for tag in reversed(found)]
