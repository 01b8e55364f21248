import itertools

import numpy as np
import pytest

from sitroom_training import tree


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ([0], True),
        ([2, 0, 2], True),
        ([2, 1, 0], False),  # a circle beside the root's word
        ([0, 0], False),  # two roots
        ([2, 3, 1], False),  # no root
        ([1], False),  # its own head
    ],
)
def test_tells_trees(heads, expected):
    assert tree.is_tree(np.array(heads)) is expected


@pytest.mark.parametrize("seed", range(60))
def test_finds_the_best_of_all_trees(seed):
    words = 1 + seed % 5
    scores = np.random.default_rng(seed).normal(size=(words + 1, words + 1))

    def total(heads):
        return sum(scores[i, h] for i, h in enumerate(heads, 1))

    trees = [
        heads
        for heads in itertools.product(range(words + 1), repeat=words)
        if tree.is_tree(np.array(heads))
    ]
    found = tree.best(scores)
    assert tree.is_tree(found)
    assert total(found) == pytest.approx(max(map(total, trees)))
