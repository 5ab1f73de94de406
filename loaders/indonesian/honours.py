"""What stands around a name: honorifics and ranks before it, academic degrees behind it."""

from __future__ import annotations

import re
from functools import cache

from jejaring.loaders.indonesian.lexicons import table
from jejaring.loaders.indonesian.scan import Scan
from jejaring.loaders.indonesian.text import degrees

HAJJ = re.compile(r"H\.? ?([A-IK-Z]\.?)")


def letters(word: str) -> str:
    """A title or degree in lower case without dots and spaces: ``S.Kom.`` is ``skom``."""
    return word.replace(".", "").replace(" ", "").lower()


@cache
def honorifics() -> frozenset[str]:
    """Titles before a name, without dots: ``h``, ``hj``, ``ir``; spellings that are words keep their capital."""
    known = table("titles")
    return frozenset(letters(word) for group in ("honorifics", "address") for word in known[group] if " " not in word)


@cache
def ranks() -> frozenset[tuple[str, ...]]:
    """Military and police ranks before a name."""
    return frozenset(tuple(word.lower().split()) for word in table("titles")["ranks"])


def titles(scan: Scan, at: int) -> tuple[int, tuple[str, ...]]:
    """The honorifics and ranks from ``at`` on: where they end, and each as written."""
    start, found = at, []
    while start < len(scan.lows):
        rank = _rank(scan, start)
        if rank and scan.capital(start):
            found.append(scan.text(start, start + len(rank)))
            start = _corps(scan, _dotted(scan, start + len(rank)))
        elif _titled(scan, start):
            found.append(scan.tokens[start].text)
            start += 1
            if scan.low(start) == "." and not scan.tokens[start].gap:
                start += 1
            if (bracket := scan.bracketed(start, 2)) and letters(scan.low(start + 1)) == "hc":
                start = bracket  # Dr (HC)
        else:
            break
    return start, tuple(found)


@cache
def _first_of_ranks() -> frozenset[str]:
    return frozenset(rank[0] for rank in ranks())


def _rank(scan: Scan, at: int) -> tuple[str, ...] | None:
    if scan.lows[at] not in _first_of_ranks():
        return None
    return next((r for r in (tuple(scan.lows[at : at + n]) for n in (3, 2, 1)) if r in ranks()), None)


def _dotted(scan: Scan, at: int) -> int:
    """Behind the dot of a rank and the words of its arm: ``Komjen. Pol.``, ``Kapt. Inf.``."""
    while True:
        dot = scan.low(at) == "." and not scan.tokens[at].gap
        arm = scan.capital(at) and letters(scan.low(at)) in ARMS
        if not (dot or arm):
            return at
        at += 1


ARMS = frozenset(
    "infanteri infantri kavaleri artileri laut udara pol inf kav arm arh czi mar cpl cpm chb cba caj marinir tni tni-ad tni-al tni-au".split()
)
"""What a rank is of: police, infantry …"""


def _corps(scan: Scan, at: int) -> int:
    """Behind the corps or the retirement in brackets after a rank: ``Kolonel Laut (P)``, ``Letjen TNI (Purn)``."""
    bracket = scan.bracketed(at, 2)
    return bracket if bracket and len(scan.low(at + 1)) < 6 else at


def split_title(word: str) -> str:
    """``H.M.`` is ``H.`` and the initial ``M.``; the title goes, the initial stays."""
    match = HAJJ.fullmatch(word) if word[0] == "H" else None
    return match.group(1) if match and len(word) > 2 else word


def _titled(scan: Scan, at: int) -> bool:
    text = scan.tokens[at].text
    plain = letters(text)
    if plain not in honorifics() or scan.tokens[at].kind != "word" or split_title(text) != text:
        return False
    if len(plain) == 1 and not text.endswith(".") and text != "H":
        return False
    return scan.capital(at + 1) or scan.low(at + 1) == "." or letters(scan.low(at + 2)) == "hc"


def degrees_behind(scan: Scan, at: int) -> tuple[int, tuple[str, ...]]:
    """``, S.Sos., M.Si.`` after a name: where they end, and the degrees."""
    end, found = at, []
    while end < len(scan.lows):
        start = end + 1 if scan.lows[end] == "," else end
        for length in (3, 2, 1):
            stop = start + length
            if (
                stop <= len(scan.lows)
                and start < stop
                and "".join(map(letters, scan.lows[start:stop])) in degrees()
                and scan.tokens[start].kind == "word"
            ):
                if length == 1 and scan.tokens[start].text.islower():
                    continue
                if len(letters(scan.tokens[start].text)) == 1 and length == 1:
                    continue
                found.append(scan.text(start, stop))
                end = stop
                break
        else:
            if found and scan.lows[end : end + 3] == ["(", "k", ")"]:
                end += 3  # Sp.OG (K): a consultant
                continue
            if scan.lows[end] == "." and found and end + 1 < len(scan.lows) and scan.lows[end + 1] in (",", "."):
                end += 1
                continue
            break
    return end, tuple(found)
