"""What regional governments run everywhere under one name: ``MPP Batam``, ``Command Center Kota Bogor``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jejaring.loaders.indonesian.lexicons import Phrases, table
from jejaring.loaders.indonesian.scan import Scan
from jejaring.loaders.indonesian.values import Chunk, Service


@cache
def facilities() -> Phrases[str]:
    """What regional governments run everywhere under one name, by all its forms: ``MPP`` is Mal Pelayanan Publik."""
    return Phrases([(form, name) for name, short in table("agencies")["facilities"].items() for form in (name, *short)])


def facility(scan: Scan, found: Sequence[Chunk], at: int) -> Chunk | None:
    """``MPP Batam``, ``Command Center Kota Bogor``: one of them with its region."""
    chunk = found[at]
    known = facilities().longest(scan.lows, chunk.start) if chunk.symbol in ("WORD", "NAME") else None
    if known is None or not scan.capital(chunk.start):
        return None
    end = chunk.start + known[0]
    short = scan.acronym(end)
    place = scan.region(short[0] if short else end)
    if place is None or place[1].level == "negara":
        return None
    region = place[1]
    forms = dict.fromkeys((known[1], scan.text(chunk.start, end), *(short[1:] if short else ())))
    others = tuple(f"{form} {where}" for form in forms for where in (place[2], region.bare, region.name))
    return Chunk("PROGRAMME", chunk.start, place[0], Service(f"{known[1]} {region.name}", others[0], others, region))
