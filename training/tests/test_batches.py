import random

import torch

from sitroom_training import batches
from sitroom_training.examples import ARCS


def test_a_batch_says_where_words_begin_and_end(gold, pieces):
    b = batches.batch(gold[:2], pieces)
    assert b.ids.shape == b.shapes.shape == b.mask.shape
    assert int(b.ids[0, 0]) == pieces.start
    assert b.words.sum(1).tolist() == [12, 11]
    for word, form in enumerate(gold[0].forms, 1):
        first, last = int(b.first[0, word]), int(b.last[0, word])
        assert tuple(b.ids[0, first : last + 1].tolist()) == pieces.of(form)
    assert int(b.ids[0, b.last[0, 11] + 1]) == pieces.end


def test_targets_are_padded_with_nothing_to_learn(gold, pieces):
    classes, chances = batches.batch(gold[:2], pieces).targets[ARCS]
    assert classes[0, :, 0].tolist()[:4] == [2, 4, 2, 0]
    assert chances[1].sum().item() == 10, "the second sentence has ten words"


def test_a_dropped_word_is_read_as_unknown_in_all_its_pieces(gold, pieces):
    b = batches.batch(gold[:1], pieces, dropped=1.0, rng=random.Random(1))
    inside = b.mask[0].clone()
    inside[0] = inside[b.last[0, -1] + 1] = False
    assert (b.ids[0][inside] == pieces.unknown).all()
    kept = batches.batch(gold[:1], pieces)
    assert torch.equal(b.shapes, kept.shapes)


def test_every_example_is_in_one_batch_and_batches_are_not_too_large():
    lengths = [random.Random(i).randrange(4, 60) for i in range(4000)]
    found = list(batches.groups(lengths, 600, random.Random(1)))
    assert sorted(i for group in found for i in group) == list(range(4000))
    assert all(max(lengths[i] for i in g) * len(g) <= 600 for g in found)


def test_the_same_seed_gives_the_same_batches():
    lengths = [random.Random(i).randrange(4, 60) for i in range(200)]
    first, again, other = (
        list(batches.groups(lengths, 600, random.Random(seed))) for seed in (1, 1, 2)
    )
    assert first == again != other
