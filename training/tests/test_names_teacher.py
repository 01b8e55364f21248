"""A teacher of names alone, and what a student takes from it."""

import numpy as np
import pytest
import torch

from sitroom_training import examples, silver, train
from sitroom_training.augment import Augmenter
from sitroom_training.examples import Target
from sitroom_training.labels import NAME_TAGS
from sitroom_training.names import NameLists
from sitroom_training.train import Settings, Trainer

NOBODY = NameLists({})


def target(*rows: list[tuple[int, float]]) -> Target:
    classes = np.array([[number for number, _ in row] for row in rows], np.int16)
    chances = np.array([[chance for _, chance in row] for row in rows], np.float16)
    return Target(classes, chances)


def test_a_share_of_the_teachers_answer_stands_beside_peoples():
    people = target([(1, 1.0), (0, 0), (0, 0)])
    teacher = target([(5, 0.75), (1, 0.25), (0, 0)])
    mixed = people.mixed(teacher, 0.4)
    assert mixed.classes[0, :2].tolist() == [1, 5]
    assert mixed.chances[0].tolist() == pytest.approx([0.7, 0.3, 0], abs=1e-3)


def test_of_many_answers_the_likeliest_are_kept_and_sum_to_one():
    mixed = target([(1, 0.5), (2, 0.4), (3, 0.1)]).mixed(
        target([(4, 0.5), (5, 0.4), (6, 0.1)]), 0.5
    )
    assert mixed.classes[0].tolist() == [1, 4, 2]
    assert mixed.chances[0].sum() == pytest.approx(1, abs=1e-3)


def test_where_people_said_nothing_the_teacher_speaks_alone():
    mixed = Target.sure([-1]).mixed(target([(3, 1.0), (0, 0), (0, 0)]), 0.1)
    assert mixed.classes[0, 0] == 3
    assert mixed.chances[0, 0] == 1


def test_only_the_names_of_a_sentence_change(gold):
    other = gold[0].with_target("ner", Target.sure([3] * len(gold[0].forms)))
    changed = silver.with_names(gold[0], other, 1.0)
    assert (changed.targets["ner"].classes[:, 0] == 3).all()
    assert changed.targets["upos"] is gold[0].targets["upos"]
    assert changed.gold


def test_a_sentence_has_names_or_none(gold):
    nameless = gold[0].with_target("ner", Target.sure([0] * len(gold[0].forms)))
    assert NAME_TAGS[0] == "O"
    assert not examples.has_names(nameless)
    named = nameless.with_target("ner", Target.sure([0] * (len(gold[0].forms) - 1) + [2]))
    assert examples.has_names(named)


def test_a_teacher_of_names_learns_nothing_else(network, gold, pieces):
    settings = Settings(words=1200, warm_steps=5, pieces_each=60, seed=3, weights=train.NAMES_ALONE)
    before = network.ad.weight.detach().clone()
    losses = []
    trainer = Trainer(network, pieces, settings, Augmenter(NOBODY))
    trainer.run(gold, [], lambda step, done, loss: losses.append(loss))
    assert set(losses[0]) == {"ner"}
    assert losses[-1]["ner"] < 0.7 * losses[0]["ner"]
    assert torch.equal(network.ad.weight, before)


def test_sentences_without_names_are_read_now_and_then(network, gold, pieces):
    nameless = [e.with_target("ner", Target.sure([0] * len(e.forms))) for e in gold] * 50
    named = [e.with_target("ner", Target.sure([1] * len(e.forms))) for e in gold]
    settings = Settings(words=1, seed=3, unnamed_share=0.25)
    trainer = Trainer(network, pieces, settings, Augmenter(NOBODY))
    read = [e for group in trainer.epoch(nameless + named, []) for e in group]
    assert sum(map(examples.has_names, read)) == len(named)
    assert 0.15 < (len(read) - len(named)) / len(nameless) < 0.35
