import random

from sitroom_training import augment, pieces
from sitroom_training.examples import ARCS
from sitroom_training.names import NameLists
from sitroom_training.silver import unread

LISTS = NameLists({"PER": [("Angela", "Merkel")], "LOC": [("Kyiv",)], "ORG": [("OPEC",)]})


def test_capitals_teach_no_lemma_but_everything_else(gold):
    loud = augment.capitals(gold[0])
    assert loud.forms[:3] == ("PRESIDENT", "VLADIMIR", "PUTIN")
    assert not loud.targets["lem"].chances[:3].any()
    assert loud.targets["lem"].chances[10].any(), "the full stop is as it was"
    assert loud.targets[ARCS] is gold[0].targets[ARCS]


def test_a_headline_has_capitals_and_no_full_stop(gold):
    headline = augment.title(gold[0])
    assert headline.forms[3:] == ("Met", "Chinese", "Leaders", "in", "Beijing", "on", "Monday")
    assert len(headline.heads) == 10
    assert all(len(t.classes) == 10 for t in headline.targets.values())


def test_a_stop_on_which_something_hangs_stays(gold):
    heads = gold[0].targets[ARCS].classes.copy()
    heads[0, 0] = len(gold[0].forms)
    odd = gold[0].with_target(
        ARCS, type(gold[0].targets[ARCS])(heads, gold[0].targets[ARCS].chances)
    )
    assert augment.without_stop(odd) is odd


def test_quotation_marks_open_and_close():
    printed = augment.curly(unread(['"', "We", "'ll", "win", '"']))
    assert printed.forms == ("“", "We", "’ll", "win", "”")


def test_other_names_take_the_places_of_names_of_their_kind(gold):
    seen = set()
    for seed in range(20):
        changed = augment.Augmenter(LISTS)._exchange(gold[0], random.Random(seed))
        seen.add(changed.forms[1:3])
        assert changed.forms[7] in ("Beijing", "Kyiv")
        assert changed.forms[0] == "President", "a title is no name"
        assert (changed.targets["ner"].classes == gold[0].targets["ner"].classes).all()
        if changed.forms[1] == "Angela":
            assert not changed.targets["lem"].chances[1:3].any()
    assert seen == {("Vladimir", "Putin"), ("Angela", "Merkel")}


def test_every_way_of_writing_keeps_sentence_and_targets_in_step(gold):
    augmenter, rng = augment.Augmenter(LISTS), random.Random(3)
    shapes = set()
    for _ in range(300):
        example = augmenter(rng.choice(gold), rng)
        words = len(example.forms)
        assert len(example.heads) == words
        assert all(len(t.classes) == len(t.chances) == words for t in example.targets.values())
        assert (example.heads <= words).all()
        shapes.update(map(pieces.shape, example.forms))
    assert {pieces.CAPITALS, pieces.TITLE, pieces.SMALL} <= shapes


def test_a_sentence_without_names_stays_as_it_is(gold):
    assert augment.Augmenter(LISTS)._exchange(gold[2], random.Random(1)) is gold[2]
