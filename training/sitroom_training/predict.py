"""Treebank sentences as a network reads them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from sitroom_training import batches, dictionary, lemma, silver, tree
from sitroom_training.conllu import Sentence
from sitroom_training.labels import Labels
from sitroom_training.name_tags import NameTags
from sitroom_training.pieces import WordPieces
from sitroom_training.runtime import Session


class Reader:
    """Reads sentences with the files of a network's folder, as the program does: one at a time,
    the best tree where the heads form none, lemmas from the dictionary first."""

    def __init__(self, folder: Path, main: Session, repair: Session) -> None:
        self._main, self._repair = main, repair
        self._labels = Labels.read(folder / "labels.txt")
        self._name_tags = NameTags(self._labels.classes["ner"])
        self._pieces = WordPieces.read(folder / "vocab.txt")
        self._lemmas = dictionary.read(folder / "lemmas.tsv.gz")

    @staticmethod
    def load(folder: Path) -> Reader:
        main = next(p for p in folder.glob("*.onnx") if not p.stem.endswith("-labels"))
        repair = main.with_name(main.stem + "-labels.onnx")
        return Reader(folder, Session.load(main), Session.load(repair))

    def read(self, sentences: list[Sentence]) -> Iterator[Sentence]:
        for sentence in sentences:
            yield self._read(sentence)

    def _read(self, sentence: Sentence) -> Sentence:
        b = batches.batch([silver.unread(sentence.forms)], self._pieces)
        found = self._main.run(
            {
                "ids": b.ids.numpy(),
                "sh": b.shapes.numpy(),
                "mask": b.mask.long().numpy(),
                "first": b.first.numpy(),
                "wmask": b.words.long().numpy(),
            }
        )
        answers = found["out"][0, 1:]
        heads, relations = answers[:, 0], answers[:, 5]
        if not tree.is_tree(heads):
            heads = tree.best(found["arc"][0])
            vectors = {"rd": found["rd"][:, 1:], "g": found["rh"][:, heads]}
            relations = self._repair.run(vectors)["rel"][0]
        return self._sentence(sentence, heads, relations, answers, found["ner"][0, 1:])

    def _sentence(
        self, gold: Sentence, heads, relations, answers: np.ndarray, name_scores: np.ndarray
    ) -> Sentence:
        classes = self._labels.classes
        upos = [classes["upos"][i] for i in answers[:, 1]]
        scripts = [classes["lem"][i] for i in answers[:, 3]]
        lemmas = [
            self._lemmas.get(dictionary.key(f, u)) or lemma.apply(f, s) or f
            for f, u, s in zip(gold.forms, upos, scripts)
        ]
        return replace(
            gold,
            lemmas=lemmas,
            upos=upos,
            xpos=[classes["xpos"][i] for i in answers[:, 2]],
            heads=[int(head) for head in heads],
            relations=[classes["rel"][i] for i in relations],
            names=self._name_tags.best(name_scores),
        )
