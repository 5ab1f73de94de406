"""Ceremonies that a prize names where no noun does: ``menerima penghargaan X di Jakarta``, ``X Award yang dihelat Y``."""

from __future__ import annotations

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.happened import Happened
from jejaring.loaders.indonesian.values import Chunk, Prize

HANDING = frozenset("HANDS HANDED_BY RECEIVES RECEIVED_BY WINS".split())
HELD = frozenset("ORGANISED_BY TAKES_PLACE".split())
"""Verbs behind what takes place."""
BETWEEN = frozenset({"yang", "ini", "itu", "tersebut", "kali", "turut", "juga"})
"""Words between a prize and the verb that tells of its ceremony."""
DURING = frozenset({"dalam", "pada", "saat", "ketika"})
"""Prepositions before what is going on: ``sambutannya dalam X Award, Rabu (14/12/22)``."""


def ceremony(line: Line, at: int, spoken_of: str) -> Happened | None:
    """The event at which the prize of chunk ``at`` is given, if the sentence tells of it.

    ``spoken_of`` is the name of the prize that the article spoke of last: ``penghargaan tersebut``.
    Example: … menerima penghargaan X di Jakarta, Kamis (1/8/2024) · X Award yang dihelat Y
    """
    value = line.found[at].value
    if not isinstance(value, Prize) or any(c.symbol == "EVENT" for c in line.found):
        return None
    if value.title.lower().startswith("predikat ") and any(_named(c) for c in line.found[at + 1 :]):
        return None  # predikat X pada Y Award: the rank in it
    if any(c.symbol == "WAS" or line.scan.low(c.start) == "pernah" for c in line.found):
        return None
    name = spoken_of if value.generic else value.title
    year = f" {value.year}" if value.year and str(value.year) not in name else ""
    rest = (c for c in line.found[at + 1 : at + 5] if line.scan.low(c.start) not in BETWEEN)
    behind = next((c.symbol for c in rest), "")
    before = line.found[at - 1].symbol if at else ""
    value_start = line.found[at].start
    held = behind in HELD or before == "ORGANISE" or behind == "ATTENDED_BY"
    if held and not value.generic:
        return Happened("penganugerahan", f"{name}{year}")
    if behind in HELD and name and "DAY" in line.symbols:
        return Happened("penganugerahan", f"Penganugerahan {name}")  # Penghargaan ini diselenggarakan X di Y, Selasa
    if before == "AT" and line.scan.low(value_start - 1) in DURING and "DAY" in line.symbols and not value.generic:
        return Happened("penganugerahan", f"{name}{year}")
    handed = any(c.symbol in HANDING for c in line.found)
    placed = any(
        c.symbol == "DAY" or (line.scan.low(c.start) in ("di", "bertempat") and line.scan.capital(c.end))
        for c in line.found
    )
    return Happened("penganugerahan", f"Penganugerahan {name}{year}".strip()) if handed and placed and name else None


def _named(chunk: Chunk) -> bool:
    return isinstance(chunk.value, Prize) and not chunk.value.generic


def handed(line: Line) -> bool:
    """Whether the sentence tells that something was handed over."""
    return any(chunk.symbol in HANDING for chunk in line.found)
