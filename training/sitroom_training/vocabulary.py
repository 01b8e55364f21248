"""The vocabulary cut to what English news uses, and the network's table with it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

import numpy as np
import onnx
from onnx import numpy_helper

from sitroom_training.pieces import WordPieces

# Scripts of which the published encoder has single letters and that English news does not print.
# Latin, Greek, Cyrillic, Arabic and Hebrew stay: names are given as their bearers write them.
UNREAD = {
    *("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL", "ARMENIAN", "GEORGIAN"),
    *("BENGALI", "DEVANAGARI", "KANNADA", "MYANMAR", "SINHALA", "TAMIL", "THAI", "TIBETAN"),
}
PLACEHOLDER = re.compile(r"\[unused\d+\]")
TABLES = ("pieces.w", "pieces.w.q", "pieces.w.s")


def kept(pieces: WordPieces) -> list[int]:
    """Numbers of the pieces that are not placeholders, nor letters of scripts that are not read.

    Whatever is written with the kept pieces is cut into the same pieces as before, since those
    that are left out are no part of it; a word with others in it is unknown.
    """
    return [number for number, piece in enumerate(pieces.vocabulary) if _is_read(piece)]


def _is_read(piece: str) -> bool:
    if PLACEHOLDER.fullmatch(piece):
        return False
    return not any(_script(c) in UNREAD for c in piece)


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def cut(model: onnx.ModelProto, rows: list[int]) -> onnx.ModelProto:
    """The same graph with some rows of its table of pieces; a graph without one is unchanged."""
    smaller = onnx.ModelProto()
    smaller.CopyFrom(model)
    for tensor in smaller.graph.initializer:
        if tensor.name in TABLES:
            array = np.ascontiguousarray(numpy_helper.to_array(tensor)[rows])
            tensor.CopyFrom(numpy_helper.from_array(array, tensor.name))
    return smaller


def uses(pieces: WordPieces, forms: Iterable[str]) -> Counter[int]:
    """How often each piece is used in words."""
    found: Counter[int] = Counter()
    for form, count in Counter(forms).items():
        for piece in pieces.of(form):
            found[piece] += count
    return found
