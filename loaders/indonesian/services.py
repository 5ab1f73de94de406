"""Named services and programmes: ``layanan Pantai Balikpapan``, ``meluncurkan X, yang terdiri dari Y dan Z``."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.scan import Scan, common
from jejaring.loaders.indonesian.values import Chunk, Service

POLICY = ["pemerintahan", "berbasis", "elektronik"]
"""SPBE is a policy of the state, no service of an office."""
LONGEST = 7
"""Words of the name of a service, its noun included."""
SERVICES = frozenset({"layanan", "aplikasi", "program", "sistem", "portal", "platform", "inovasi", "app", "superapp"})


def services(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """``layanan Pantai Balikpapan``, ``meluncurkan Pantai Balikpapan``: a noun for a service, or a verb of launching,
    with a name in capitals is a PROGRAMME; so are the parts that it ``terdiri dari``."""
    out: list[Chunk] = []
    at = 0
    listing = False
    while at < len(found):
        chunk = found[at]
        consists = chunk.symbol == "AT" and scan.low(chunk.start) == "dari" and scan.low(chunk.start - 1) == "terdiri"
        listing = (listing or consists) and chunk.symbol in ("COMMA", "AND", "AT")
        if listing and any(c.symbol == "PROGRAMME" for c in out) and (named := _launched(scan, found, at + 1)):
            out += [chunk, named[1]]
            at = named[0]
            continue
        if chunk.symbol == "OPEN" and "luncur" in scan.low(chunk.end - 1) and (named := _launched(scan, found, at + 1)):
            out += [chunk, named[1]]
            at = named[0]
            continue
        if (
            scan.low(chunk.start) == "launching"
            and chunk.symbol == "WORD"
            and (named := _launched(scan, found, at + 1))
        ):
            out += [chunk, named[1]]
            at = named[0]
            continue
        if (
            chunk.symbol in ("WORD", "NAME")
            and scan.low(chunk.start) in SERVICES
            and (end := _service(scan, chunk.start))
        ):
            at = next((k for k in range(at, len(found)) if found[k].start >= end), len(found))
            whole = scan.low(chunk.start) == "sistem" and scan.capital(chunk.start)
            title = scan.text(chunk.start + (not whole), end)
            out.append(Chunk("PROGRAMME", chunk.start, end, Service(title, scan.text(chunk.start, end))))
            if at < len(found) and found[at].start > end:
                out[-1] = replace(out[-1], end=found[at].start)
            continue
        out.append(chunk)
        at += 1
    return out


def _service(scan: Scan, at: int) -> int:
    """The end of the name behind the noun for a service at ``at``; 0 where only ordinary words stand there."""
    end = at + 1
    while end < len(scan.tokens) and end - at < LONGEST:
        if not scan.capital(end) and not (end > at + 1 and scan.low(end) == "dan" and scan.capital(end + 1)):
            break
        end += 1
    plain = all(common(scan.low(k)) or scan.low(k) == "dan" for k in range(at + 1, end))
    if scan.lows[at + 1 : end] == POLICY:
        return 0
    named = end > at + 1 and not (plain and (end == at + 2 or not scan.capital(at)))
    return end if named else 0


def _launched(scan: Scan, found: list[Chunk], at: int) -> tuple[int, Chunk] | None:
    """The name in capitals from chunk ``at``, with the chunk behind it."""
    end = at
    while end < len(found) and end - at < 5 and found[end].symbol in ("WORD", "NAME", "REGION"):
        if not scan.capital(found[end].start):
            break
        end += 1
    single = end == at + 1 and (found[at].symbol == "REGION" or scan.low(found[at].start) in words("common_words"))
    if end == at or scan.low(found[at].start) in SERVICES or single:
        return None
    name = scan.text(found[at].start, found[end - 1].end)
    return end, Chunk("PROGRAMME", found[at].start, found[end - 1].end, Service(name, name))
