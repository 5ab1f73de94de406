"""What stands behind the noun for an event and tells that it took place: ``yang digelar``, ``… itu berlangsung``."""

from __future__ import annotations

from collections.abc import Sequence

from jejaring.loaders.indonesian.scan import Scan
from jejaring.loaders.indonesian.values import Chunk

TELLING = frozenset("ORGANISED_BY OPENED_BY ATTENDED_BY MODERATES TAKES_PLACE LED_BY SPEAKERS".split())
"""Verbs behind ``yang`` that tell of an event."""
MEMBERS = frozenset("BODY PERSON OFFICE COMMA AND DELEGATES STAFF REGION".split())
SORTS = frozenset({"unsur", "jajaran", "para", "perwakilan", "pimpinan"})


def _past_members(scan: Scan, found: Sequence[Chunk], end: int) -> int:
    """Behind those with whom one met: ``diskusi bersama Kementerian Agama, MUI dan Polres Paser`` before ``yang digelar``."""
    if end >= len(found) or not scan.low(found[end].start).startswith("bersama"):
        return end
    stop = end + 1
    while stop < len(found) and (found[stop].symbol in MEMBERS or scan.low(found[stop].start) in SORTS):
        stop += 1
    return stop if stop < len(found) and scan.low(found[stop].start) == "yang" else end


def told(scan: Scan, found: Sequence[Chunk], end: int) -> bool:
    """Whether ``yang digelar``, ``yang dipandu``, ``… itu berlangsung`` behind a noun tells that it took place."""
    if end + 1 < len(found) and scan.low(found[end].start) == "di" and found[end + 1].symbol == "REGION":
        end += 2  # rapat koordinasi X di Kabupaten Paser yang digelar …
    end = _past_members(scan, found, end)
    if end < len(found) and scan.low(found[end].start) == "," and scan.low(found[end].end) == "yang":
        end += 1
    if end + 1 < len(found) and scan.low(found[end].start) == "yang":
        return found[end + 1].symbol in TELLING
    if end + 1 < len(found) and scan.low(found[end].start) == "milik":
        return found[end + 1].symbol == "BODY"
    if end < len(found) and scan.low(found[end].start) == "ditutup" and scan.low(found[end].end) in ("oleh", "dengan"):
        return True
    if end < len(found) and found[end].symbol in TELLING and found[end].value != "dilakukan":
        return True
    return any(chunk.symbol == "TAKES_PLACE" for chunk in found[end : end + 4])
