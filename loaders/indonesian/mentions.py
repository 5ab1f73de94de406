"""Mentions of prizes: those that only name an event, those that are named further behind; sentences that tell of winners."""

from __future__ import annotations

from collections.abc import Sequence

from jejaring.loaders.indonesian.clause import VERBS
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.ranking import ORDERED
from jejaring.loaders.indonesian.values import Chunk, Prize

CONTESTED = frozenset("juara pemenang menjuarai dijuarai memenangi memenangkan dimenangkan dimenangi".split())
"""Words of an article that tells who won a contest."""
NEAR = 9
"""Chunks behind the noun for a prize within which it is named."""
ENDS = frozenset({"STOP", "SEMI", "QUOTE", "DAY"})
"""Chunks behind which it is named no more."""


def tells_winners(line: Line) -> bool:
    """Whether a sentence tells who came first in a contest."""
    placed = not line.symbols.isdisjoint(("WINS", "WON_BY", "HELD_BY")) and ORDERED.search(line.text)
    return bool(placed) or not CONTESTED.isdisjoint(line.scan.lows)


def inside_event(line: Line, token: int) -> bool:
    """Whether the prize at ``token`` only names an event: ``malam penghargaan Gerakan X``."""
    return any(c.symbol == "EVENT" and c.start <= token < c.end for c in line.found)


def named_behind(found: Sequence[Chunk], at: int) -> bool:
    """Whether ``dua penghargaan pada ajang X``, ``penghargaan dalam X`` names behind the noun which prize it is."""
    placed, before = False, found[at]
    for chunk in found[at + 1 : at + NEAR]:
        if isinstance(chunk.value, Prize):
            return placed and not chunk.value.generic
        given = chunk.symbol == "ACTOR" and before.symbol == "AT" and before.value == "dari"
        if chunk.symbol in VERBS or chunk.symbol in ENDS or (chunk.symbol == "ACTOR" and not given):
            return False
        before = chunk
        placed = placed or (chunk.symbol == "AT" and chunk.value in ("pada", "dalam", "di", "saat"))
    return False
