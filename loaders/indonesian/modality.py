"""Whether what a sentence tells is so: not denied, hoped, asked for or supposed, nor planned without a date."""

from __future__ import annotations

from collections.abc import Iterator

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.values import Chunk


def triggers(line: Line, *symbols: str) -> Iterator[int]:
    """The places of those symbols outside quotations, with what negates or only wishes them left out."""
    for at, chunk in enumerate(line.found):
        if chunk.symbol in symbols and not line.quoted(at) and stated(line, at):
            yield at


def stated(line: Line, at: int) -> bool:
    """Whether the verb at ``at`` is said to be so: not denied, hoped or supposed, nor planned without a date."""
    window = line.found[max(0, at - 4) : at]
    if line.found[at].symbol == "REPRESENTED_BY":  # tidak hadir dan diwakili A
        window = window[
            max(
                (k + 1 for k, c in enumerate(window) if c.symbol in ("AND", "COMMA") or line.scan.low(c.start) in SO),
                default=0,
            ) :
        ]
    if (
        at
        and line.scan.low(line.found[at].start - 1) in SO_THAT
        and not COMMANDS.isdisjoint(line.scan.low(chunk.start) for chunk in line.found[:at])
    ):
        return False  # mewajibkan Dinas X untuk mengikuti lomba Y
    if at and line.scan.low(line.found[at].start - 1) == "siap":
        return False  # siap menandatangani
    dated = any(chunk.symbol == "DAY" for chunk in line.found)
    wished = [c for c in window if c.symbol == "NOT" or (c.symbol == "WISH" and not _placed(line, c))]
    return not wished and not any(chunk.symbol == "PLAN" and not dated for chunk in window)


SO = frozenset({"sehingga", "maka", "lalu", "kemudian"})
"""Words behind which a sentence tells what followed: ``berhalangan sehingga diwakili A``."""
SO_THAT = frozenset({"untuk", "agar", "supaya", "demi", "guna"})
COMMANDS = frozenset(
    "mewajibkan diwajibkan meminta diminta mengajak diajak mengimbau menghimbau menginstruksikan mendorong didorong memerintahkan mengharuskan "
    "diharuskan menyerukan memotivasi".split()
)
"""Verbs of wanting others to do something, which they need not have done."""
PLACED = frozenset("satu dua tiga i ii iii 1 2 3 pertama kedua ketiga".split())


def _placed(line: Line, chunk: Chunk) -> bool:
    """Whether a word of wishing tells of a place won: ``juara harapan satu``, ``harus puas di posisi kedua``."""
    low, behind = line.scan.low(chunk.start), line.scan.low(chunk.end)
    return (low == "harapan" and behind in PLACED) or (low == "harus" and behind == "puas")
