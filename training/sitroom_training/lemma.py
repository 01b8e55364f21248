"""Lemma scripts: how a word's lemma comes from its form.

A script ``keep|cut|add`` says whether the form's capitals are kept (1) or not (0), how many
letters are cut from its end, and what is added.
"""

from __future__ import annotations


def script(form: str, lemma: str) -> str:
    """The shortest script that makes the lemma; ``=lemma`` where the two share no beginning."""
    best: tuple[int, str] | None = None
    for keep, text in ((0, form.lower()), (1, form)):
        shared = 0
        while shared < min(len(text), len(lemma)) and text[shared] == lemma[shared]:
            shared += 1
        if shared == 0 and lemma:
            continue
        cost = len(text) + len(lemma) - 2 * shared
        if best is None or cost < best[0]:
            best = (cost, f"{keep}|{len(text) - shared}|{lemma[shared:]}")
    return best[1] if best else "=" + lemma


def apply(form: str, script_text: str) -> str:
    """The lemma that a script makes of a form."""
    if script_text.startswith("="):
        return script_text[1:]
    keep, cut, add = script_text.split("|", 2)
    text = form if keep == "1" else form.lower()
    return text if int(cut) > len(text) else text[: len(text) - int(cut)] + add
