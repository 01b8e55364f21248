from sitroom_training.labels import Labels


def test_classes_are_those_of_the_treebank(labels):
    assert "nmod:desc" in labels.classes["rel"]
    assert labels.classes["ner"][:3] == ["O", "B-PER", "I-PER"]
    assert labels.classes["upos"] == sorted(labels.classes["upos"])


def test_a_rare_script_has_no_class(sentences):
    few = Labels.of(sentences[:1])
    assert few.number("lem", "=meet") == -1 and few.number("lem", "0|2|et") == -1
    assert few.number("lem", "1|0|") >= 0


def test_the_file_keeps_the_order(labels, tmp_path):
    labels.write(tmp_path / "labels.txt")
    assert Labels.read(tmp_path / "labels.txt") == labels
