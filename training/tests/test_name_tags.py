import itertools

import numpy as np
import pytest

from sitroom_training.labels import NAME_TAGS
from sitroom_training.name_tags import NameTags


def scores(*rows: dict[str, float]) -> np.ndarray:
    return np.array([[row.get(tag, -5.0) for tag in NAME_TAGS] for row in rows])


def test_a_name_keeps_its_kind():
    found = NameTags(NAME_TAGS).best(
        scores({"B-ORG": 0, "B-PER": -1}, {"I-PER": 0, "I-ORG": -3}, {"O": 0})
    )
    assert found == ["B-PER", "I-PER", "O"]


def test_no_name_goes_on_that_has_not_begun():
    assert NameTags(NAME_TAGS).best(scores({"O": 0}, {"I-LOC": 0, "B-LOC": -1})) == ["O", "B-LOC"]
    assert NameTags(NAME_TAGS).best(scores({"I-LOC": 0, "O": -1})) == ["O"]


@pytest.mark.parametrize("seed", range(20))
def test_no_possible_row_scores_more(seed):
    tags = NAME_TAGS[:5]
    rows = np.random.default_rng(seed).normal(size=(4, 5))

    def possible(row):
        return all(
            not tag.startswith("I-") or (i and row[i - 1][2:] == tag[2:])
            for i, tag in enumerate(row)
        )

    def total(row):
        return sum(rows[i, tags.index(tag)] for i, tag in enumerate(row))

    best = max(filter(possible, itertools.product(tags, repeat=4)), key=total)
    assert tuple(NameTags(tags).best(rows)) == best
