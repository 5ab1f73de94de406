"""Prizes among the chunks of a sentence: each mention becomes one PRIZE, over the names and bodies that it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jejaring.loaders.indonesian.awards import prize
from jejaring.loaders.indonesian.prize_words import AWARDS, heads
from jejaring.loaders.indonesian.scan import COUNTED, Scan
from jejaring.loaders.indonesian.values import Chunk, Prize


def _titled(scan: Scan, chunk: Chunk) -> bool:
    """Whether an office is only the beginning of a prize's name: ``Pemimpin Daerah Awards``."""
    return chunk.symbol == "OFFICE" and not AWARDS.isdisjoint(scan.lows[chunk.start : chunk.end + 1])


def prizes(scan: Scan, found: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with prizes collapsed to PRIZE; a prize may run over names and bodies read before."""
    out: list[Chunk] = []
    at = 0
    while at < len(found):
        chunk = found[at]
        read = (
            prize(scan, chunk.start)
            if chunk.symbol in ("WORD", "NAME", "PERSON", "REGION", "PROGRAMME", "MARK")
            or (chunk.symbol == "BODY" and scan.low(chunk.end) in AWARDS)
            or _titled(scan, chunk)
            else None
        )
        if read is None or read[0] <= chunk.start:
            out.append(chunk)
            at += 1
            continue
        end, value = read
        behind = found[at + 1] if at + 1 < len(found) else chunk
        if behind.symbol == "OFFICE" and heads().longest(scan.lows, chunk.start) and not _titled(scan, behind):
            end, value = behind.start, Prize(scan.text(chunk.start, chunk.end), True)  # penghargaan Bupati X
        at = next((k for k in range(at, len(found)) if found[k].start >= end), len(found))
        if out and out[-1].symbol == "WORD" and scan.low(out[-1].start) == "dapat":
            out[-1] = replace(out[-1], symbol="WINS", value="dapat")  # Pemkot X Dapat Penghargaan
        out.append(Chunk("PRIZE", chunk.start, found[at].start if at < len(found) else len(scan.tokens), value))
    return out


def several(scan: Scan, found: Sequence[Chunk], at: int) -> bool:
    """Whether the prizes of chunk ``at`` are several from a giver of their own: ``dua penghargaan dari Komisi Informasi``."""
    before = scan.low(found[at].start - 1)
    behind = found[at + 1 : at + 3]
    given = [c.symbol for c in behind] == ["AT", "ACTOR"] and scan.low(behind[0].start) == "dari"
    return given and (before in COUNTED or before.isdigit())


def abbreviates(short: str, long: str) -> bool:
    """Whether one name has the initials of what the other spells out: Anugerah KIP, Anugerah Keterbukaan Informasi Publik."""
    full = long.split()
    letters = [word for word in short.split() if word not in full]
    spelt = [word for word in full if word not in short.split()]
    initials = {"".join(word[0] for word in words) for words in (spelt, full)}
    return len(letters) == 1 and len(spelt) > 1 and letters[0] in initials
