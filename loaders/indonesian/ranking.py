"""Rank and category of a prize, as a sentence states them."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.institutions import heads
from jejaring.loaders.indonesian.scan import common

NAMED = r"(?:[A-Z0-9][\w/&-]*)(?:\s+(?:dan\s+|&\s+|(?:[Oo]n|[Oo]f|for|in)\s+)?[A-Z0-9][\w/&-]*){0,7}"
GRADE = r"(?:[Ss]angat|[Cc]ukup|[Kk]urang|[Pp]aling|[Mm]enuju)\s+\w+if\b"
CATEGORY = re.compile(rf"\b[Kk]ategori\s+\"?({GRADE}|{NAMED})")
NAMELY = r"(?:(?:sekaligus|lain|lainnya|berbeda)\b\s*)?(?:[,:]\s*)?(?:(?:yaitu|yakni|meliputi|antara lain)\s+)?"
"""Words between ``kategori`` and the list of them: ``tiga kategori sekaligus, yaitu A, B dan C``."""
LISTED = re.compile(rf"\b[Kk]ategori\s+{NAMELY}\"?({NAMED}(?:,\s+{NAMED})*,?\s+(?:dan|serta)\s+{NAMED})")
ORDINAL = r"(?:[IVX]+\b|\d+|ke\s?[-–]?\s?\d+|[Pp]ertama|[Kk]edua|[Kk]etiga|[Kk]eempat|[Kk]elima|[Kk]eenam|[Kk]etujuh|[Kk]edelapan|[Kk]esembilan|[Kk]e ?sepuluh|[Ss]atu|[Dd]ua|[Tt]iga)"
RANKS = r"\b(juara|peringkat|urutan|posisi|ranking|tempat|terbaik)"
"""Nouns before an ordinal, in patterns that ignore case."""
RANK = re.compile(
    rf"\b(?:[Jj]uara\s+(?:[Uu]mum|[Hh]arapan\s+\w+|[Ff]avorit|{ORDINAL})|Harapan\s+{ORDINAL}|(?:[Pp]eringkat|[Uu]rutan|[Pp]osisi|[Rr]anking|[Tt]empat)\s+{ORDINAL}"
    rf"|[Tt]erbaik(?:\s+{ORDINAL})?|[Tt]erfavorit|[Tt]erinovatif)"
)
ORDERED = re.compile(rf"{RANKS}\s+{ORDINAL}", re.IGNORECASE)
"""A rank that one winner has: what else is stated before a list is said of all."""
PREDICATE = re.compile(
    rf"\b(?:ber)?(?:[Pp]redikat|opini|kualifikasi|kelompok|status)\s+(?:sebagai\s+)?\"?({NAMED}|(?:cukup |sangat |kurang |menuju |paling )?\w+if\b)"
)
LEVEL = re.compile(
    r"\b(kota|kabupaten|provinsi|desa|kelurahan|kecamatan)\s+ter\w+|\b(?:tingkat|kategori)\s+(kota|kabupaten|provinsi)\b(?!\s*(?:,|/|dan\b)\s*(?:dan\s+)?(?:kota|kabupaten|provinsi)\b)"
)
"""``sebagai kota terbaik``, ``tingkat kota``: the level is the category."""


PLACES = frozenset({"juara", "urutan", "peringkat", "posisi", "ranking"})
"""Nouns of a rank: ``menempati urutan pertama``."""


def ranking(low: str) -> bool:
    """Whether a word belongs to a rank: ``sebagai juara II``."""
    return low in PLACES | {"sebagai", "terbaik"} or re.fullmatch(ORDINAL, low, re.IGNORECASE) is not None


def qualifiers(text: str) -> dict[str, str]:
    """Rank and category that a sentence, or the part of it about one winner, states."""
    found = {}
    if rank := RANK.search(text):
        found["rank"] = rank.group().strip()
    elif predicate := PREDICATE.search(text):
        found["rank"] = predicate.group(1)
    if category := CATEGORY.search(text):
        found["category"] = category.group(1).strip()
    elif level := LEVEL.search(text):
        found["category"] = (level.group(1) or level.group(2)).capitalize()
    elif predicate := PREDICATE.search(text):
        found["category"] = predicate.group(1)
    return found


def several_ranked(text: str) -> bool:
    """Whether a text tells of more than one place: ``juara pertama A, diikuti B sebagai juara kedua``."""
    return len(RANK.findall(text)) > 1


def categories(text: str) -> list[str]:
    """The categories of one winner that a sentence lists: ``kategori Smart Economy, Smart Society dan Smart Living``.

    Empty unless there are several, and each is named by the same first word or by ordinary words.
    """
    listed = LISTED.search(text)
    found = re.split(r",\s+(?:(?:dan|serta)\s+)?|\s+(?:dan|serta)\s+", listed.group(1)) if listed else []
    first = found[0].split()[0] if found else ""
    alike = all(name.split()[0] == first or all(map(common, name.lower().split())) for name in found)
    if any(heads().longest(name.lower().split(), 0) for name in found):
        return []  # pada kategori OPD, Dinas Pariwisata dan Kebudayaan meraih …
    return found if alike and len(found) > 2 else []
