"""Names that are people's because they stand in a list with people: ``yakni A, B dan C``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.values import Chunk, Name


def _past(found: list[Chunk], at: int, step: int) -> int:
    """The next item of a list: past the comma and the ``dan`` between."""
    at += step
    while 0 <= at < len(found) and found[at].symbol in ("COMMA", "AND"):
        at += step
    return at


LISTING = frozenset("CAME ATTENDED_BY ESCORTED NAMELY SPEAKERS MODERATES AND ASSESSORS DELEGATES".split())


def _borne(name: Name) -> bool:
    """Whether one word alone is a name that people bear, not what somebody is: ``Trainer``."""
    low = name.words[0].lower()
    return low in words("given_names") or low in words("name_words")


def _behind_bracket(found: Sequence[Chunk], at: int) -> int:
    """The place behind the bracket that opens at ``at``; ``at`` itself where none does."""
    if at >= len(found) or found[at].symbol != "OPENING":
        return at
    return next((k + 1 for k in range(at, len(found)) if found[k].symbol == "CLOSING"), at)


def enumerated(found: list[Chunk]) -> list[Chunk]:
    """Names in a list with people (``yakni A, B dan C``) are people's too."""
    out = list(found)
    for at, chunk in enumerate(out):
        if chunk.symbol != "NAME" or not isinstance(chunk.value, Name):
            continue
        if len(chunk.value.words) < 2 and not (_borne(chunk.value) and any(c.symbol == "NAMELY" for c in out[:at])):
            continue
        left = out[at - 1].symbol if at else ""
        behind = _behind_bracket(out, at + 1)
        right = out[behind].symbol if behind < len(out) else "STOP"
        if left == "ATTENDED_BY" and behind > at + 1:
            left = "NAMELY"  # menghadirkan A (peneliti), B (jurnalis)
        if left not in ("COMMA", "AND", "SEMI", "NAMELY", "BULLET", "COLON") or right not in (
            "COMMA",
            "AND",
            "SEMI",
            "STOP",
            "BULLET",
            "AT",
        ):
            continue
        told = right == "AT" and {"SPEAKERS", "CAME", "ATTENDED_BY"} & {c.symbol for c in out[:at]}
        beside = {out[k].symbol for k in (_past(out, at, -1), _past(out, behind - 1, 1)) if 0 <= k < len(out)}
        if told or ("PERSON" in beside and any(c.symbol in LISTING for c in out[:at])):
            out[at] = replace(chunk, symbol="PERSON")
    return out
