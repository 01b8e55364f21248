"""The best tree with one root (Chu and Liu 1965, Edmonds 1967)."""

from __future__ import annotations

import numpy as np

NEVER = -1e9


def is_tree(heads: np.ndarray) -> bool:
    """Whether heads (of words 1.., 0 for the root) form a tree with one root."""
    if (heads == 0).sum() != 1:
        return False
    for word in range(1, len(heads) + 1):
        steps = 0
        while word and steps <= len(heads):
            word, steps = heads[word - 1], steps + 1
        if word:
            return False
    return True


def best(scores: np.ndarray) -> np.ndarray:
    """Heads of words 1.. from scores [dependent, head], row and column 0 the root's."""
    scores = scores.astype(np.float64)
    scores[0] = NEVER
    np.fill_diagonal(scores, NEVER)
    heads = _arborescence(scores)
    if (heads[1:] == 0).sum() == 1:
        return heads[1:]
    likely = np.argsort(-scores[1:, 0])[: max(3, (heads[1:] == 0).sum())] + 1
    found = [_with_root(scores, root) for root in likely]
    return max(found, key=lambda pair: pair[0])[1][1:]


def _with_root(scores: np.ndarray, root: int) -> tuple[float, np.ndarray]:
    fixed = scores.copy()
    fixed[1:, 0] = NEVER / 1000
    fixed[root] = NEVER / 1000
    fixed[root, 0] = 0
    heads = _arborescence(fixed)
    return sum(scores[i, heads[i]] for i in range(1, len(heads))), heads


def _arborescence(scores: np.ndarray) -> np.ndarray:
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    rest = [word for word in range(len(heads)) if word not in cycle]
    one = len(rest)  # the cycle as one word
    small = np.full((one + 1, one + 1), NEVER)
    small[:one, :one] = scores[np.ix_(rest, rest)]
    within = sum(scores[word, heads[word]] for word in cycle)
    members = np.array(sorted(cycle))
    kept = scores[members, heads[members]]
    leave, enter = {}, {}
    for i, word in enumerate(rest):
        leave[i] = members[scores[word, members].argmax()]
        small[i, one] = scores[word, leave[i]]
        gain = scores[members, word] - kept
        enter[i] = members[gain.argmax()]
        small[one, i] = within + gain.max()
    np.fill_diagonal(small, NEVER)
    small[0] = NEVER
    found = _arborescence(small)
    result = heads.copy()
    for i, word in enumerate(rest[1:], 1):
        result[word] = leave[i] if found[i] == one else rest[found[i]]
    entered = found[one]
    result[enter[entered]] = rest[entered]
    return result


def _cycle(heads: np.ndarray) -> set[int]:
    done: set[int] = {0}
    for start in range(1, len(heads)):
        path, word = [], start
        while word not in done and word not in path:
            path.append(word)
            word = int(heads[word])
        if word in path:
            return set(path[path.index(word) :])
        done.update(path)
    return set()
