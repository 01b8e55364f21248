import gzip
import json

import pytest

from sitroom_training import corpus, data
from conftest import SHARED


def test_a_missing_or_other_file_is_told(tmp_path):
    (tmp_path / "ewt-dev.conllu.gz").write_bytes(b"another treebank")
    wrong = data.check(tmp_path)
    assert wrong["ewt-dev.conllu.gz"].startswith("has other content")
    assert wrong["gum-train.conllu.gz"] == "is missing"
    assert set(wrong) == set(data.SUMS)
    with pytest.raises(data.WrongData, match="gum-train"):
        data.read(tmp_path, "gum-train")


def test_the_treebanks_at_hand_are_those_of_the_figures():
    if not (SHARED / "network" / "data").exists():
        pytest.skip("no treebanks at hand")
    assert data.check(SHARED / "network" / "data") == {}


def test_paragraphs_are_each_once_and_the_same_every_time(tmp_path):
    denial = "The ministry denied the report on Tuesday."
    text = f"{denial}\nshort\n  {denial.replace(' ', '  ')}"
    for source in corpus.PARAGRAPHS:
        with gzip.open(tmp_path / f"{source}.jsonl.gz", "wt") as out:
            out.write(
                json.dumps({"text": text + f"\n{source} reported the visit of the minister."})
                + "\n"
            )
    found = corpus.paragraphs(tmp_path, 1)
    assert len(found) == 8
    assert found.count(denial) == 4, "once in each source"
    assert found == corpus.paragraphs(tmp_path, 1)
