"""Who came, and who came in whose place: ``X yang diwakili Y``, ``Y mewakili X``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, party
from jejaring.loaders.indonesian.document import Line

DEAD = frozenset({"almarhum", "almarhumah", "alm", "alm.", "mendiang", "jenazah", "makam", "pusara"})
"""Words before the name of somebody who died."""


def present(line: Line, parties: list[Party]) -> list[Party]:
    """Those of the parties who came themselves: not who was stood in for (``X yang diwakili oleh …``, ``mewakili X``) or sent another, nor the dead."""
    return [
        p
        for p in parties
        if line.scan.low(line.found[p.at].start - 1) not in DEAD
        and not (_stood_in(line, p.at + 1, 1, "REPRESENTED_BY") or _stood_in(line, p.at - 1, -1, "REPRESENTS"))
        and not _sent(line, p)
    ]


def _sent(line: Line, found: Party) -> bool:
    """Whether somebody acts through somebody else: ``Bupati A melalui Asisten B membuka …``."""
    at = found.at + 1
    while at < len(line.found) and line.found[at].symbol == "COMMA":
        at += 1
    other = party(line, at + 1) if at + 1 < len(line.found) and line.found[at].symbol == "THROUGH" else None
    return other is not None and other.actor.name is not None and found.actor.body is None


def deputies(line: Line, parties: list[Party]) -> list[Party]:
    """The parties, with whoever stands in for one in its place: ``Gubernur X diwakili Sekda A`` is A."""
    return [_deputy(line, p) or p for p in parties]


def _deputy(line: Line, found: Party) -> Party | None:
    at = found.at + 1
    while at < len(line.found) and line.found[at].symbol in ("COMMA", "THAT"):
        at += 1
    if at + 1 >= len(line.found) or line.found[at].symbol != "REPRESENTED_BY":
        return None
    return party(line, at + 1)


def _stood_in(line: Line, at: int, step: int, symbol: str) -> bool:
    while 0 <= at < len(line.found) and line.found[at].symbol in ("COMMA", "THAT"):
        at += step
    return 0 <= at < len(line.found) and line.found[at].symbol == symbol
