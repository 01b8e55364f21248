import numpy as np

from sitroom_training import silver
from sitroom_training.examples import Target
from sitroom_training.labels import NAME_TAGS
from sitroom_training.names import Marker, NameLists, spans
from conftest import ROOT


def marked(words: str, tags: str = "") -> list[str]:
    forms = words.split()
    example = silver.unread(forms)
    if tags:
        example = example.with_target(
            "ner", Target.sure([NAME_TAGS.index(t) for t in tags.split()])
        )
    lists = NameLists(
        {
            "PER": [("Josep", "Borrell")],
            "LOC": [("United", "States"), ("Peru",)],
            "ORG": [("European", "Commission")],
        }
    )
    target = Marker(lists).mark(example).targets["ner"]
    return [NAME_TAGS[c] for c in target.classes[:, 0]]


def test_known_names_are_marked():
    assert marked("Mr Josep Borrell left the United States") == (
        "O B-PER I-PER O O B-LOC I-LOC".split()
    )


def test_a_single_word_is_left_to_the_teacher():
    assert marked("Peru agreed") == ["O", "O"]


def test_a_part_of_a_longer_name_is_left():
    tags = "O B-ORG I-ORG I-ORG"
    assert marked("the United States Senate", tags) == tags.split()


def test_a_known_name_stands_against_the_teachers_other_kind():
    assert marked("European Commission said", "B-LOC I-LOC O") == ["B-ORG", "I-ORG", "O"]


def test_what_is_marked_is_sure():
    example = silver.unread("Josep Borrell".split())
    lists = NameLists({"PER": [("Josep", "Borrell")]})
    chances = Marker(lists).mark(example).targets["ner"].chances
    assert (chances == np.array([1, 0, 0])).all()


def test_spans_of_tags():
    tags = ["B-PER", "I-PER", "B-PER", "O", "I-LOC", "B-ORG", "I-LOC"]
    found = [(0, 2, "PER"), (2, 3, "PER"), (4, 5, "LOC"), (5, 6, "ORG"), (6, 7, "LOC")]
    assert list(spans(tags)) == found


def test_the_packs_names_are_read():
    lists = NameLists.read(ROOT / "packs" / "world")
    assert ("Josep", "Borrell") in lists.kinds["PER"]
    assert ("Berlin",) in lists.kinds["LOC"]
    assert ("NATO",) in lists.kinds["ORG"]
    assert all(len(name) >= 2 for name in lists.kinds["PER"]), "a single name is too often a word"
