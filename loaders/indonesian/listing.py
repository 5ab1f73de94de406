"""Lists of an article: a line that ends in a colon and the items below it are read as one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from jejaring.loaders.indonesian.text import Sentence, Token

APART = 2
"""Lines between an item and what stands before it, an empty one included."""
LONGEST = 18
"""Tokens of an item without bullet or number; longer ones are sentences."""
PEOPLE = frozenset(
    "melantik mengukuhkan pengurus hadir dihadiri dilantik dikukuhkan pejabat narasumber pemateri pembicara peserta undangan tamu diikuti didampingi".split()
)
"""Words of a line whose list is one of people, with or without bullets."""
WINNERS = frozenset({"pemenang", "juara", "peraih", "penerima", "penghargaan", "kategori"})
"""Words of a line whose list has a line a winner, with headings between."""


def with_lists(parts: Iterable[Sentence]) -> list[Sentence]:
    """The sentences with the items of each list joined to the line that opens it, a bullet before each item."""
    out: list[Sentence] = []
    opened = ""
    for part in parts:
        before = out[-1] if out else None
        near = before is not None and before.last and part.first and part.line - before.line <= APART
        kind = _kind(part) if near and before and (opened or before.tokens[-1].text == ":") else ""
        plain = kind == "plain" and before is not None and (opened == "plain" or _of_people(before))
        if before is not None and near and (kind == "bullet" or plain):
            out[-1] = _joined(before, part, bulleted=kind == "bullet")
            opened = kind
        else:
            out.append(part)
            opened = ""
    return out


def _kind(part: Sentence) -> str:
    """How a line may be an item: behind a bullet, dash or number; or as a short line that is no sentence."""
    first = part.tokens[0]
    numbered = first.kind == "number" and len(part.tokens) > 2 and part.tokens[1].text in ".)"
    if len(part.tokens) > 1 and (first.text in "*-" or numbered):
        return "bullet"
    short = part.last and len(part.tokens) <= LONGEST and part.tokens[-1].text not in '.:"' and first.capital
    return "plain" if short else ""


def _of_people(part: Sentence) -> bool:
    lows = {token.low for token in part.tokens}
    return part.tokens[-1].text == ":" and bool(lows & PEOPLE) and not lows & WINNERS


def _joined(before: Sentence, part: Sentence, *, bulleted: bool) -> Sentence:
    first = part.tokens[0]
    if bulleted:
        bullet, rest = replace(first, text="*", low="*", kind="mark"), part.tokens[1 + (first.kind == "number") :]
    else:
        bullet, rest = Token("*", "*", first.start, first.start, "mark", True, False), part.tokens
    return replace(before, tokens=(*before.tokens, bullet, *rest), line=part.line, last=part.last)
