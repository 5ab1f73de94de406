"""Outlets named by their region, by the address of their site or by the letters of a station."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.regions import regions
from jejaring.loaders.indonesian.scan import MEDIA, Scan
from jejaring.loaders.indonesian.values import Body

SITE = re.compile(r"[A-Z][\w-]*\.(?:com|co\.id|net|id)")
"""An outlet by the address of its site, with a capital: ``Kaltimpost.id``."""
DATELINE = 3
"""Tokens of a line within which a mark behind an outlet says that it only tells who reports: ``Kaltimpost.id, Balikpapan``."""


EDITIONS = frozenset({"tribun", "radar"})
"""First words of the regional editions of newspapers."""
STATIONS = frozenset({"fm", "tv"})
LONGEST_STATION = 4
"""Words of the name of a station at most, with the letters that end it."""


def _reports(scan: Scan, at: int) -> bool:
    """Whether the mark at ``at`` says that the outlet before it only reports: a dash, a bracket, or a comma and its town.

    The town may be glued to the first word: ``Xxx.com, JakartaPemerintah …``. A comma before another outlet is of a list.
    """
    if scan.low(at) in ("-", "(", ""):
        return True
    after = scan.tokens[at + 1].text if at + 1 < len(scan.tokens) else ""
    glued = at == 1 and not SITE.fullmatch(after)
    return scan.low(at) == "," and (scan.region(at + 1) is not None or glued)


def outlet(scan: Scan, at: int) -> tuple[int, Body] | None:
    """``Kaltim Post``: a newspaper that bears the name of its region; ``Kaltimpost.id``: one with the name of its site."""
    if SITE.fullmatch(scan.tokens[at].text) and not (at < DATELINE and _reports(scan, at + 1)):
        return at + 1, Body(scan.tokens[at].text, "media")
    for end in range(at + 1, at + LONGEST_STATION):
        if not scan.capital(end - 1):
            break
        if scan.low(end) in STATIONS and scan.upper(end):
            return end + 1, Body(scan.text(at, end + 1), "media")  # Radio X FM
    if scan.low(at) in EDITIONS and scan.capital(at) and (place := scan.region(at + 1)):
        return place[0], Body(scan.text(at, place[0]), "media")  # Tribun Kaltim
    found = regions().match(scan.lows, at)
    end = at + found[0] if found else at
    if found is None or scan.low(end) not in MEDIA or not scan.capital(end):
        return None
    return end + 1, Body(scan.text(at, end + 1), "media")
