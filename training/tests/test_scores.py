from dataclasses import replace

import pytest

from sitroom_training import report, scores


def test_the_treebank_itself_is_all_right(sentences):
    s = scores.score(sentences, sentences)
    assert (s.uas, s.las, s.unit_las, s.core_f1, s.upos, s.lemma, s.names_f1) == (100,) * 7


def test_how_a_name_hangs_together_costs_units_nothing(sentences):
    visit = sentences[0]
    other = replace(
        visit,
        heads=[3, 3, 4, *visit.heads[3:]],
        relations=["nmod", "compound", "nsubj", *visit.relations[3:]],
    )
    s = scores.score([visit], [other])
    assert s.uas < 100
    assert s.unit_uas == 100
    assert s.unit_las == pytest.approx(100), "nmod:desc is compared as nmod"


def test_who_did_it_to_whom_counts_for_the_core(sentences):
    warning = sentences[3]
    swapped = replace(warning, relations=["det", "obj", "root", "nsubj"])
    s = scores.score([warning], [swapped])
    assert s.core_f1 == 0
    assert s.uas == 100


def test_a_name_counts_where_its_edges_and_kind_are_right(sentences):
    visit = sentences[0]
    names = ["B-PER", "I-PER", "I-PER", *visit.names[3:]]  # the title taken for a part of the name
    s = scores.score([visit], [replace(visit, names=names)])
    assert s.names_f1 == pytest.approx(50)
    assert scores.score([scores.unnamed(visit)], [visit]).names_f1 is None


def test_a_row_of_the_report(sentences):
    row = report.row("ours", scores.score(sentences, sentences))
    assert (
        row
        == "| ours | 27 | 100.0 / 100.0 | 100.0 / 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 |"
    )
