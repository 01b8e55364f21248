"""Paragraphs of openly licensed news and statements, to be read by a teacher."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

# How many paragraphs of each source; there are about twice as many of the large ones.
PARAGRAPHS = {"wikinews": 5000, "state": 6500, "whitehouse": 5500, "kremlin": 4500}
SHORTEST, LONGEST = 30, 1500


def paragraphs(folder: Path, seed: int) -> list[str]:
    """Some of the corpus's paragraphs, each once, in a random order."""
    rng = random.Random(seed)
    chosen: list[str] = []
    for source, count in PARAGRAPHS.items():
        found = set()
        with gzip.open(folder / f"{source}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                for paragraph in json.loads(line)["text"].split("\n"):
                    paragraph = " ".join(paragraph.split())
                    if SHORTEST < len(paragraph) < LONGEST:
                        found.add(paragraph)
        some = sorted(found)
        rng.shuffle(some)
        chosen += some[:count]
    rng.shuffle(chosen)
    return chosen
