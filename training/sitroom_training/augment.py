"""Ways in which news is written that the treebanks hardly show."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np

from sitroom_training import names
from sitroom_training.examples import ARCS, Example

SMALL_IN_TITLES = {"a", "an", "the", "and", "or", "of", "in", "on", "to", "for", "at", "by", "as"}


def capitals(example: Example) -> Example:
    """ALL CAPS. The lemma of a name in capitals cannot be told by a script: it is not taught."""
    forms = tuple(form.upper() for form in example.forms)
    return _rewritten(example, forms)


def small(example: Example) -> Example:
    """no capitals at all"""
    return _rewritten(example, tuple(form.lower() for form in example.forms))


def title(example: Example) -> Example:
    """A Headline With Capitals, without its full stop."""
    forms = tuple(
        form if form in SMALL_IN_TITLES or not form.islower() else form[:1].upper() + form[1:]
        for form in example.forms
    )
    return without_stop(_rewritten(example, forms))


def _rewritten(example: Example, forms: tuple[str, ...]) -> Example:
    changed = np.array([a != b for a, b in zip(forms, example.forms)])
    lemmas = example.targets["lem"].without(changed)
    return replace(example, forms=forms).with_target("lem", lemmas)


def without_stop(example: Example) -> Example:
    """Without the stop at the end, where nothing hangs on it."""
    words = len(example.forms) - 1
    arcs = example.targets[ARCS]
    hanging = ((arcs.classes == words + 1) & (arcs.chances > 0)).any()
    if words < 2 or example.forms[-1] != "." or hanging:
        return example
    return replace(
        example,
        forms=example.forms[:words],
        heads=example.heads[:words],
        targets={task: target.first(words) for task, target in example.targets.items()},
    )


def curly(example: Example) -> Example:
    """Quotation marks and apostrophes as printed."""
    forms, opened = [], False
    for form in example.forms:
        if form == '"':
            opened = not opened
            form = "“" if opened else "”"
        forms.append(form.replace("'", "’"))
    return replace(example, forms=tuple(forms))


class Augmenter:
    """Changes some of the sentences, each time others."""

    def __init__(self, lists: names.NameLists) -> None:
        self._exchange = names.Exchange(lists)

    def __call__(self, example: Example, rng: random.Random) -> Example:
        if example.gold and rng.random() < 0.35:
            example = self._exchange(example, rng)
        if rng.random() < 0.25:
            example = curly(example)
        if rng.random() < 0.05:
            example = without_stop(example)
        way = rng.random()
        if way < 0.03:
            return capitals(example)
        if way < 0.05:
            return small(example)
        if way < 0.09:
            return title(example)
        return example
