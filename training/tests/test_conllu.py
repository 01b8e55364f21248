import pytest

from sitroom_training import conllu

ROW = "1\tTalks\ttalk\tNOUN\tNNS\t_\t0\troot\t_\t{}\n"


def test_reads_words_trees_and_names(sentences):
    visit = sentences[0]
    assert visit.id == "visit"
    assert visit.forms[:3] == ["President", "Vladimir", "Putin"]
    assert visit.heads[3] == 0 and visit.relations[3] == "root"
    assert visit.names[1:3] == ["B-PER", "I-PER"]


def test_passes_over_words_of_several_tokens_and_empty_nodes():
    text = (
        "# sent_id = a\n1-2\tdon't" + "\t_" * 8 + "\n" + ROW.format("NER=O") + "1.1\tx" + "\t_" * 8
    )
    (sentence,) = conllu.parse(text.split("\n"))
    assert sentence.forms == ["Talks"]


def test_a_treebank_without_names_has_none():
    (sentence,) = conllu.parse([ROW.format("SpaceAfter=No"), "\n"])
    assert sentence.names == []


def test_a_row_that_is_cut_off_is_an_error():
    with pytest.raises(ValueError, match="ten cells"):
        list(conllu.parse(["1\tTalks\n"]))


def test_what_is_written_is_read_again(sentences, tmp_path):
    conllu.write(sentences, tmp_path / "x.conllu")
    assert list(conllu.read(tmp_path / "x.conllu")) == sentences
