"""Agencies of one sort in several regions: ``Diskominfo kabupaten/kota yang hadir antara lain Kota A, Kabupaten B dan C``."""

from __future__ import annotations

from collections.abc import Sequence

from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.scan import Scan
from jejaring.loaders.indonesian.values import Body, Chunk

LEVELS = frozenset({"kabupaten", "kota", "provinsi", "daerah", "kab", "prov", "kab.", "prov."})
"""Words for the regions that are listed behind."""
BETWEEN = LEVELS | frozenset(
    "/ dan , ( ) dari di se yang hadir mengikuti ikut diundang terdiri atas maupun di-undang sejumlah beberapa para adalah "
    "dua tiga empat lima enam tujuh delapan sembilan sepuluh diantara antara diantaranya persandian".split()
)
"""Words that may stand between the agency and its list."""
REACH = 16
"""Tokens between them at most."""


def scoped(scan: Scan, found: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with each region of such a list as the agency of that region."""
    out = list(found)
    for at, chunk in enumerate(out):
        agency = chunk.value
        if not isinstance(agency, Body) or agency.kind != "regional" or agency.region:
            continue
        first = _list(scan, out, at)
        listed = _regions(out, first) if first else []
        if len(listed) < 2:
            continue
        for k in listed:
            region = out[k].value
            assert isinstance(region, Region)
            named = Body(agency.name, agency.kind, region, region.name)
            out[k] = Chunk("BODY", out[k].start, out[k].end, named)
        out[at] = Chunk("DELEGATES", chunk.start, chunk.end, "perwakilan")
    return out


def _list(scan: Scan, found: Sequence[Chunk], at: int) -> int | None:
    """The chunk behind ``antara lain``, ``yaitu`` or a colon that opens the list of regions of the agency at ``at``."""
    levelled = isinstance(body := found[at].value, Body) and bool(body.stated)
    for k in range(at + 1, len(found)):
        if found[k].symbol in ("NAMELY", "COLON"):
            behind = k + 1
            while behind < len(found) and found[behind].symbol in ("COMMA", "COLON", "NAMELY"):
                behind += 1
            return behind if levelled else None
        words = scan.lows[found[k].start : found[k].end]
        levelled = levelled or not LEVELS.isdisjoint(words)
        plain = all(word in BETWEEN or word.isdigit() for word in words)
        if not plain or found[k].start - found[at].end > REACH:
            return None
    return None


def _regions(found: Sequence[Chunk], at: int) -> list[int]:
    """The regions that are listed from chunk ``at`` on."""
    listed: list[int] = []
    while at < len(found) and found[at].symbol in ("REGION", "COMMA", "AND"):
        if found[at].symbol == "REGION":
            listed.append(at)
        at += 1
    return listed
