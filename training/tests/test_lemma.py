import pytest

from sitroom_training import data, dictionary, lemma
from sitroom_training.conllu import Sentence
from conftest import SHARED


@pytest.mark.parametrize(
    ("form", "expected", "script"),
    [
        ("leaders", "leader", "0|1|"),
        ("denied", "deny", "0|3|y"),
        ("Talks", "talk", "0|1|"),
        ("Putin", "Putin", "1|0|"),
        ("NATO", "NATO", "1|0|"),
        ("went", "go", "=go"),
        ("“", '"', '="'),
    ],
)
def test_a_script_says_how_a_lemma_comes_from_its_form(form, expected, script):
    assert lemma.script(form, expected) == script
    assert lemma.apply(form, script) == expected


def test_a_script_that_cuts_more_than_the_word_leaves_it():
    assert lemma.apply("is", "0|3|y") == "is"


def test_every_word_of_a_treebank_has_a_script_that_gives_its_lemma():
    folder = SHARED / "network" / "data"
    if not folder.exists():
        pytest.skip("no treebanks at hand")
    for s in data.read(folder, "gum-dev"):
        for form, expected in zip(s.forms, s.lemmas):
            assert lemma.apply(form, lemma.script(form, expected)) == expected


def test_the_dictionary_takes_the_most_frequent_lemma_and_keeps_names_as_written(
    sentences, tmp_path
):
    lemmas = dictionary.of(sentences)
    assert lemmas["met", "VERB"] == "meet"
    assert lemmas[dictionary.key("Talks", "NOUN")] == "talk"
    assert ("putin", "PROPN") not in lemmas
    dictionary.write(lemmas, tmp_path / "a.gz")
    dictionary.write(lemmas, tmp_path / "b.gz")
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()
    assert dictionary.read(tmp_path / "a.gz") == lemmas


def test_of_lemmas_equally_frequent_the_dictionary_takes_the_form():
    row = dict(id="", upos=["PROPN"], xpos=["NNP"], heads=[0], relations=["root"], names=[])
    both = [Sentence(forms=["Gates"], lemmas=[l], **row) for l in ("Gate", "Gates")]
    assert dictionary.of(both)["Gates", "PROPN"] == "Gates"


def test_a_slip_of_the_treebank_is_corrected():
    row = dict(id="", upos=["VERB"], xpos=["VBN"], heads=[0], relations=["root"], names=[])
    assert (
        dictionary.of([Sentence(forms=["freed"], lemmas=["fre"], **row)])["freed", "VERB"] == "free"
    )
