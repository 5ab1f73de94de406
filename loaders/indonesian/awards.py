"""Mentions of prizes: ``Penghargaan X Tahun 2024``, ``Y Award (YA) 2023``, ``juara kedua lomba Z``, ``Top 99 …``."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.fields import acts, known
from jejaring.loaders.indonesian.kinds import kinds
from jejaring.loaders.indonesian.lexicons import table
from jejaring.loaders.indonesian.prize_words import (
    AWARDS,
    BEARERS,
    CEREMONY,
    OCCASIONS,
    OPENING,
    PRAISE,
    RATED,
    SPORTS,
    WEAK,
    entries,
    heads,
    marks,
)
from jejaring.loaders.indonesian.scan import COUNTED, GOVERNMENTS, LEVELS, Scan
from jejaring.loaders.indonesian.titles import VENUES
from jejaring.loaders.indonesian.values import Prize

MAX_TOKENS = 18
LONGEST_KNOWN = 8
"""Tokens of a name that is known from elsewhere in the article."""
YEAR = re.compile(r"(?:19|20)\d\d$")
LINKS = frozenset({"dan", "&", "and", "of", "on", "the", "for", "in"})


def prize(scan: Scan, at: int) -> tuple[int, Prize] | None:
    """The prize named from token ``at``, and where its name ends."""
    if scan.low(at) in table("awards")["ranks"] or scan.low(at) in table("awards")["ordinals"]:
        return None  # Juara II X Award: the rank is no part of the name
    known = _defined(scan, at)
    if known:
        return known
    if (
        scan.low(at) in BEARERS
        and heads().longest(scan.lows, at) == (1, scan.low(at))
        and at + 1 < len(scan.lows)
        and (known := _defined(scan, at + 1))
    ):
        return known  # penghargaan IGA 2020
    if _his(scan.low(at)):
        return at + 1, Prize("penghargaan", generic=True)
    head = heads().longest(scan.lows, at)
    event = kinds().longest(scan.lows, at) if head else None
    if head and event and event[0] > head[0]:
        return None  # Gelar Wicara
    if head:
        return _after_head(scan, at, at + head[0])
    if evaluated := _evaluation(scan, at):
        return evaluated
    if not scan.capital(at) or scan.low(at) in (*OPENING, *CEREMONY) or _in_venue(scan, at):
        return None
    if _among_best(scan, at) or (scan.low(at) == "nasional" and _among_best(scan, at - 1)):
        return None  # 5 Besar Nasional X Award
    if yearly := _of_the_year(scan, at):
        return _finish(scan, at, yearly)
    run, named = _run(scan, at)
    found = entries("programmes").longest(scan.lows, at)
    if found and not (named and not AWARDS.isdisjoint(scan.lows[at + found[0] : run])):
        return _finish(scan, at, at + found[0])
    counted = scan.tokens[min(at + 1, len(scan.tokens) - 1)].kind == "number" or scan.low(at + 1) in COUNTS
    if scan.low(at) == "top" and counted:
        end = at + 2
        while end < len(scan.lows) and scan.tokens[end].kind == "word" and scan.low(end) not in STOPS and end - at < 8:
            end += 1
        return _finish(scan, at, end) if end > at + 2 else None
    if "penganugerahan" in scan.lows[at + 1 : run]:
        return None  # Temu Karya Nasional dan Penganugerahan X: an event
    if any(tuple(scan.lows[k:run]) in scan.known.prizes for k in range(at + 1, run - 1)):
        return None  # kategori Y of the Year X Award
    named = named or _best(scan, at, run)
    return _finish(scan, at, run) if named and run > at + 1 else None


COUNTS = frozenset({"three", "five", "ten"})
"""English numbers behind ``Top``."""


def _of_the_year(scan: Scan, at: int) -> int | None:
    """The end of a title that English gives for one year: ``Mayor of The Year``."""
    end = at
    while scan.capital(end) and end - at < TITLE:
        end += 1
    return end + 3 if end > at and tuple(scan.lows[end : end + 3]) == ("of", "the", "year") else None


TITLE = 4
"""Words before ``of the Year`` at most."""


def _among_best(scan: Scan, at: int) -> bool:
    """Whether ``Besar`` behind a number tells how far somebody came: ``5 Besar``, ``lima Besar``."""
    counted = at > 0 and (scan.tokens[at - 1].kind == "number" or scan.low(at - 1) in COUNTED)
    return counted and scan.low(at) == "besar"


WINNING = frozenset("sebagai menjadi memenangkan memenangi meraih menyabet merebut".split())
"""Words before the title of who is best at something."""


def _best(scan: Scan, at: int, end: int) -> bool:
    """Whether the capitals tell of what one is the best, in a sentence without any other prize: ``Program Unggulan Terbaik``."""
    title = scan.lows[at:end]
    if "terbaik" not in title[2:] or scan.low(at - 1) not in WINNING:
        return False
    return not any(low in marks() or heads().longest([low], 0) for low in scan.lows)


def _his(low: str) -> bool:
    """``Trofinya``, ``penghargaannya``: of the prize spoken of."""
    stem = low.removesuffix("nya")
    return stem != low and stem not in WEAK | {"gelar"} and stem in table("awards")["heads"]


def _in_venue(scan: Scan, at: int) -> bool:
    """Whether the capitals at ``at`` belong to the name of a building: Gedung X Bhakti Praja."""
    while at > 0 and scan.capital(at) and scan.low(at) not in VENUES:
        at -= 1
    return scan.low(at) in VENUES


EVALUATIONS = (
    ("monitoring", "dan", "evaluasi"),
    ("pemantauan", "dan", "evaluasi"),
    ("evaluasi",),
    ("penilaian",),
    ("indeks",),
)


def _evaluation(scan: Scan, at: int) -> tuple[int, Prize] | None:
    """``predikat Sangat Baik dalam evaluasi SPBE 2023``: what was evaluated, where the outcome is told."""
    noun = next((words for words in EVALUATIONS if tuple(scan.lows[at : at + len(words)]) == words), None)
    start = at + len(noun) if noun else at
    valued = scan.low(at - 1) in ("nilai", "skor")  # nilai indeks SPBE 3,57: how much, not what
    if noun is None or valued or not scan.capital(start) or RATED.isdisjoint(scan.lows):
        return None
    end, _ = _run(scan, start)
    end = next((k for k in range(start + 1, end) if scan.low(k) in GOVERNMENTS or scan.region(k)), end)
    if end == start + 1 and noun != ("indeks",) and (known(scan, start) or (scan.lows[start],) in scan.known.bodies):
        return None  # penilaian KI: who rates, not what
    return _finish(scan, at, end) if end > start else None


STOPS = frozenset(
    "yang di pada dari oleh dengan dalam untuk kepada sebagai atas dan serta karena berkat ke itu ini tersebut tahun bidang kategori tingkat".split()
)


GOVERNING = frozenset("dari oleh pada kepada yang di untuk atas karena kategori predikat kualifikasi".split())
"""Words that end a name even where a headline gives them a capital."""


def _defined(scan: Scan, at: int) -> tuple[int, Prize] | None:
    low = scan.lows[at]
    if not any(words[0] == low for words in scan.known.prizes):
        return None
    for length in range(LONGEST_KNOWN, 0, -1):
        known = scan.known.prizes.get(tuple(scan.lows[at : at + length]))
        if known is not None and at + length <= len(scan.lows) and scan.low(at + length) not in marks():
            end, year = _year(scan, at + length)
            return end, Prize(known.title, False, known.acronym, year or known.year)
    return None


def _run(scan: Scan, at: int, *, marked: bool = False) -> tuple[int, bool]:
    """A run of capitalised words, and whether one of them (or, ``marked``, the noun before) marks a prize."""
    end = at
    while end < len(scan.lows) and end - at < MAX_TOKENS and not acts(scan, end) and scan.low(end) not in GOVERNING:
        if scan.capital(end) or (scan.tokens[end].kind == "number" and end > at and len(scan.tokens[end].text) < 4):
            marked = marked or scan.low(end) in marks()
            end += 1
        elif marked and scan.low(end) == "dan" and _second(scan, end + 1):
            break
        elif end > at and scan.low(end) in LINKS and scan.capital(end + 1):
            end += 1
        elif end > at and scan.low(end) == "/" and {scan.low(end - 1), scan.low(end + 1)} <= LEVELS.keys():
            end += 1  # Kabupaten/Kota Peduli HAM
        elif end > at and (bracket := scan.acronym(end)):
            end = bracket[0]
        else:
            break
    return end, marked


def _second(scan: Scan, at: int) -> bool:
    """Whether the capitals from ``at`` on name a prize of their own: Anugerah X dan Y Award."""
    end = at
    while scan.capital(end) and end - at < MAX_TOKENS:
        end += 1
    return not marks().isdisjoint(scan.lows[at:end])


def _after_head(scan: Scan, at: int, start: int, *, inner: bool = False) -> tuple[int, Prize] | None:
    """``penghargaan`` + its name, in capitals or in quotes; without one it points at a prize named elsewhere."""
    if scan.low(at) == "piala" and scan.low(start) in SPORTS:
        return None
    badge = scan.low(at) == "lencana" and scan.capital(at) and scan.capital(start)
    weak = scan.low(at) in WEAK and not (inner or badge)  # penghargaan Lencana Melati
    praised = scan.low(start) in PRAISE
    start += praised
    start += scan.capital(start) and scan.low(start) in (*OCCASIONS, *table("awards")["ranks"])
    if scan.capital(start) and (named := heads().longest(scan.lows, start)) and scan.capital(start + named[0]):
        return _after_head(scan, start, start + named[0], inner=True)  # Penghargaan Anugerah X is Anugerah X
    if weak and not scan.capital(start) and scan.low(start) != '"':
        return None
    if scan.low(at) == "opini" and (full := table("awards")["opinions"].get(scan.tokens[start].text)):
        end, year = _year(scan, start + 1)
        return end, Prize(f"Opini {full}", False, scan.tokens[start].text, year)
    if whole := entries("named").longest(scan.lows, at):
        return at + whole[0], Prize(whole[1], False)
    if (
        scan.low(start) == "sebagai"
        and scan.low(start + 1) in LEVELS
        and scan.capital(start + 1)
        and not scan.region(start + 1)
    ):
        end, _ = _run(scan, start + 1)  # penghargaan sebagai Kota Peduli HAM
        if "terbaik" not in scan.lows[start:end]:
            return _finish(scan, start + 1, end, prefix=scan.text(at, at + 1).capitalize())
    if scan.low(start) in ("sebagai", "berupa", "dari", "atas", "ini", "itu", "tersebut", "kepada", "di"):
        return start, Prize(scan.text(at, start), True)
    if scan.low(start) == '"':
        for end in range(start + 2, min(start + 20, len(scan.lows))):
            if scan.lows[end] == '"':
                return _finish(scan, start + 1, end, closing=1, prefix="Predikat" if scan.low(at) == "predikat" else "")
    end, _ = _run(scan, start, marked=scan.low(at) in marks())
    if weak and end < start + 2:
        return None
    if end == start:
        topic = entries("topics").longest(scan.lows, start)
        if topic and not weak:  # penghargaan smart city
            return _finish(scan, start, start + topic[0], prefix=scan.text(at, at + 1).capitalize(), titled=True)
        return start, Prize(scan.text(at, start), True)
    if scan.low(at) in BEARERS and _award(scan, start, end):
        return _finish(scan, start, end)
    if scan.capital(at) and not praised and scan.low(start - 1) not in OCCASIONS:
        return _finish(scan, at, end)
    return _finish(scan, start, end, prefix=scan.text(at, at + 1).capitalize())


def _award(scan: Scan, start: int, end: int) -> bool:
    """Whether the name says itself that it is a prize's: ``Penghargaan X Award`` is X Award."""
    return end > start + 1 and any(scan.low(k) in AWARDS | {"anugerah"} for k in range(start, end))


def _finish(
    scan: Scan, at: int, end: int, *, closing: int = 0, prefix: str = "", titled: bool = False
) -> tuple[int, Prize]:
    """The prize whose name takes tokens ``at`` to ``end``, with the year and acronym that follow.

    ``titled``: the words are to have capitals, which the text spared.
    """
    stop, year = _year(scan, end + closing)
    acronym = None
    for k in range(at, stop):
        if (bracket := scan.acronym(k)) and bracket[0] <= stop + 1:
            acronym = bracket[1]
    if scan.low(stop) == "atau" and (other := _run(scan, stop + 1))[1] and year is None:
        acronym = scan.text(stop + 1, other[0])  # Anugerah X atau Y Award
        stop, year = _year(scan, other[0])
    if acronym is None and (bracket := scan.acronym(stop)):
        acronym = bracket[1]
        stop, year = _year(scan, bracket[0]) if year is None else (bracket[0], year)
    title = re.sub(r"\s*\([^)]*\)", "", scan.text(at, end)).strip()
    title = title.title() if titled else title
    if found := YEAR.search(title):
        year, title = int(found.group()), title[: found.start()].strip()
    title = re.sub(r"\s+[Tt]ahun$", "", title)
    result = Prize(f"{prefix} {title}".strip(), False, acronym, year)
    if acronym:
        scan.known.prizes.setdefault(tuple(acronym.lower().split()), result)
        if scan.low(end - 1) in AWARDS:  # Keterbukaan Informasi Publik (KIP) Award, then KIP Award
            for mark in AWARDS:
                scan.known.prizes.setdefault((*acronym.lower().split(), mark), result)
    words = tuple(scan.lows[at : end - (scan.low(end - 1) == "tahun")])
    if 2 < len(words) <= LONGEST_KNOWN:
        scan.known.prizes.setdefault(words, result)
    return stop, result


def _year(scan: Scan, at: int) -> tuple[int, int | None]:
    start = at + 1 if scan.low(at) == "tahun" else at
    if start < len(scan.tokens) and YEAR.match(scan.tokens[start].text):
        return start + 1, int(scan.tokens[start].text)
    return at, None
