"""Words as the network reads them: word pieces and shapes.

The same rules as the reader's WordPieces and WordShape in Java; a test holds the two together.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

MOST_PIECES = 8
LONGEST_PART = 60
NONE, DIGITS, PUNCTUATION, SMALL, CAPITALS, ONE_CAPITAL, TITLE, MIXED = range(8)
SHAPES = 8


class WordPieces:
    """Cuts words into pieces: small letters, no accents, longest piece first."""

    def __init__(self, vocabulary: list[str]) -> None:
        self.vocabulary = vocabulary
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.unknown = self._ids["[UNK]"]
        self.start = self._ids["[CLS]"]
        self.end = self._ids["[SEP]"]
        self.of = lru_cache(maxsize=200_000)(self._of)

    @staticmethod
    def read(path: Path) -> WordPieces:
        return WordPieces(path.read_text(encoding="utf-8").split("\n")[:-1])

    def write(self, path: Path) -> None:
        """Writes the pieces in their order, which is that of their numbers."""
        path.write_text("\n".join([*self.vocabulary, ""]), encoding="utf-8")

    def __len__(self) -> int:
        return len(self._ids)

    def _of(self, word: str) -> tuple[int, ...]:
        """Numbers of a word's pieces: at least one, at most MOST_PIECES."""
        pieces = [piece for part in _parts(_normal(word)) for piece in self._part(part)]
        return tuple(pieces[:MOST_PIECES]) or (self.unknown,)

    def _part(self, part: str) -> list[int]:
        if len(part) > LONGEST_PART:
            return [self.unknown]
        pieces: list[int] = []
        start = 0
        while start < len(part):
            prefix = "##" if start else ""
            end = len(part)
            while end > start and prefix + part[start:end] not in self._ids:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self._ids[prefix + part[start:end]])
            start = end
        return pieces


def _normal(word: str) -> str:
    small = word.lower()
    if small.isascii():
        return small
    bare = unicodedata.normalize("NFD", small)
    return "".join(c for c in bare if unicodedata.category(c) != "Mn")


def _parts(word: str) -> list[str]:
    parts: list[str] = []
    part = ""
    for c in word:
        space = c.isspace() or unicodedata.category(c) in ("Cc", "Cf")
        mark = not space and _is_mark(c)
        if (space or mark) and part:
            parts.append(part)
            part = ""
        if mark:
            parts.append(c)
        elif not space:
            part += c
    return [*parts, part] if part else parts


def _is_mark(c: str) -> bool:
    if c.isascii():
        return c.isprintable() and not c.isalnum() and c != " "
    return unicodedata.category(c).startswith("P")


def shape(word: str) -> int:
    """How a word is written: the pieces have no capitals."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return DIGITS if any(c.isdigit() for c in word) else PUNCTUATION
    if all(c.islower() for c in letters):
        return SMALL
    if all(c.isupper() for c in letters):
        return CAPITALS if len(letters) > 1 else ONE_CAPITAL
    if word[0].isupper() and all(c.islower() for c in letters[1:]):
        return TITLE
    return MIXED
