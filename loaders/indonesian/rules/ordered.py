"""Several ranks told at once for several who won: ``A, B dan C meraih juara I, II dan III``, ``juara I sampai III diraih A, B dan C``."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.ranking import ORDINAL, RANKS

LISTED = re.compile(rf"{RANKS}\s+({ORDINAL}(?:\s*,\s*{ORDINAL})*\s*,?\s*(?:dan|serta)\s+{ORDINAL})", re.IGNORECASE)
SPANNED = re.compile(rf"{RANKS}\s+({ORDINAL})\s*(?:sampai|hingga|-|s\.d\.?)\s*({ORDINAL})", re.IGNORECASE)
SERIES = (
    "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh".split(),
    "i ii iii iv v vi vii viii ix x".split(),
    [str(number) for number in range(1, 11)],
    "satu dua tiga".split(),
)
"""Ordinals in the ways that ranks are written."""


def in_order(line: Line) -> dict[int, str]:
    """The rank of each of a list by its chunk, where the sentence tells as many ranks as the list is long; else nothing."""
    ranks = _ranks(line.text)
    lists = [found for found in _lists(line) if len(found) == len(ranks) > 1]
    return dict(zip(lists[0], ranks, strict=True)) if lists else {}


def _ranks(text: str) -> list[str]:
    if listed := LISTED.search(text):
        return [f"{listed.group(1)} {ordinal}" for ordinal in re.findall(ORDINAL, listed.group(2))]
    if spanned := SPANNED.search(text):
        first, last = spanned.group(2), spanned.group(3)
        series = next((s for s in SERIES if first.lower() in s and last.lower() in s), [])
        within = series[series.index(first.lower()) : series.index(last.lower()) + 1] if series else []
        return [f"{spanned.group(1)} {ordinal.upper() if first.isupper() else ordinal}" for ordinal in within]
    return []


def _lists(line: Line) -> list[list[int]]:
    """The actors of each list of the sentence, by their chunks."""
    out: list[list[int]] = [[]]
    for at, chunk in enumerate(line.found):
        if chunk.symbol == "ACTOR":
            out[-1].append(at)
        elif chunk.symbol not in ("COMMA", "AND") and out[-1]:
            out.append([])
    return out
