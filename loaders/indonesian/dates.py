"""Dates as Indonesian news writes them: ``Kamis (21/7/2022)``, ``18 November 2025``, ``2-3 November 2022``, ``(18/6)``.

A weekday is a check, not a date: where the year is missing it comes from the article's own full dates (or its day of
publication, or a date in its address), and a weekday decides between candidates. It never comes from today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan",
            "februari pebruari feb peb",
            "maret mar",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "agustus agust agu ags agt",
            "september sept sep",
            "oktober okt",
            "november nopember nov nop",
            "desember des",
        ),
        1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(("senin", "selasa", "rabu", "kamis", "jumat jum'at", "sabtu", "minggu ahad"))
    for name in names.split()
}

_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)})(?:\s+(?:pagi|siang|sore|malam|petang))?\s*,?\s*)"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_UNTIL = r"\s*(?:-|s\.?/?d\.?|sampai(?:\s+dengan)?|hingga|dan|&)\s*"

NUMERIC = re.compile(
    rf"\b{_WEEKDAY}?[(\[]?\s*\b(?P<day>\d{{1,2}})(?:-(?P<last>\d{{1,2}}))?\s?[/-]\s?(?P<month>\d{{1,2}})"
    rf"(?:\s?[/-]\s?(?P<year>(?:19|20)\d\d|\d\d))?\b(?![\w/%])\s*[)\]]?",
    re.IGNORECASE,
)
WORDED = re.compile(
    rf"\b{_WEEKDAY}?[(\[]?\s*\b(?:tanggal\s+)?(?P<day>\d{{1,2}})(?:\s+(?P<month1>{_MONTH}))?"
    rf"(?:{_UNTIL}(?:(?:{'|'.join(WEEKDAYS)})\s*,?\s*)?(?P<last>\d{{1,2}}))?\s*(?P<month>{_MONTH})\b\.?(?:\s*,?\s*(?P<year>(?:19|20)\d\d)\b)?\s*[)\]]?",
    re.IGNORECASE,
)
IN_ADDRESS = re.compile(r"/(20\d\d)/(\d{1,2})/(?:(\d{1,2})/)?")
YEAR = re.compile(r"\b(20[0-4]\d)\b")
LAW = re.compile(r"\b(?:nomor|no)\b\.?\s*[\w/.-]+\s+(?:tahun\s+)?20\d\d", re.IGNORECASE)
"""The number of a law, whose year is not that of the article: ``Undang-Undang Nomor 14 Tahun 2008``."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A date as written at ``start`` to ``end``: its year or weekday may be missing; ``last`` ends several days."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None
    last: int | None = None

    def on(self, year: int) -> Day | None:
        """The day in ``year``; None if the calendar has none."""
        try:
            return Day(year, self.month, self.day)
        except ValueError:
            return None


def dates(text: str) -> Iterator[Stated]:
    """The dates in ``text`` in order, as written. What is no day of a calendar (``24/7`` service) is left out."""
    found = [_stated(match) for pattern in (WORDED, NUMERIC) for match in pattern.finditer(text)]
    end = 0
    for stated in sorted((s for s in found if s), key=lambda s: (s.start, -s.end)):
        if stated.start >= end:
            yield stated
            end = stated.end


def _stated(match: re.Match[str]) -> Stated | None:
    parts = match.groupdict()
    month = parts["month"].lower()
    number = MONTHS.get(month) or int(month)
    year = parts["year"]
    full = (int(year) + 2000 if len(year) == 2 else int(year)) if year else None
    bracketed = match.group().rstrip().endswith((")", "]"))
    weekday = WEEKDAYS.get((parts["weekday"] or "").lower())
    if not 1 <= number <= 12 or (month.isdigit() and full is None and weekday is None and not bracketed):
        return None  # 1/3 of something is no date
    first = int(parts["day"])
    if parts.get("month1"):
        number = MONTHS[parts["month1"].lower()]
    stated = Stated(
        match.start(), match.end(), first, number, full, weekday, int(parts["last"]) if parts["last"] else None
    )
    return stated if stated.on(full or 2024) else None


class Calendar:
    """What the dates of one article mean, with the years that the article itself, its address or its metadata give."""

    def __init__(self, text: str, stated: Sequence[Stated], published: Day | None, sources: Sequence[str]) -> None:
        full = [day for s in stated if s.year and (day := s.on(s.year))]
        addresses = [int(m.group(1)) for source in (*sources, text) for m in IN_ADDRESS.finditer(source)]
        self._years = [day.year for day in ([published] if published else []) + full] + addresses
        self._mentioned = sorted({int(year) for year in YEAR.findall(LAW.sub("", text))})

    def day(self, stated: Stated) -> Day | None:
        """The first day meant, or None where no year can be known."""
        if stated.year:
            return stated.on(stated.year)
        return self._nearest(stated, self._years) or self._by_weekday(stated)

    def last(self, stated: Stated) -> Day | None:
        """The last of several days; None for one day."""
        first = self.day(stated)
        if first is None or stated.last is None:
            return None
        days = stated.last - first.day
        return first + timedelta(days=days) if 0 < days < 31 else None

    def _nearest(self, stated: Stated, years: Sequence[int]) -> Day | None:
        days = [day for year in dict.fromkeys(years) if (day := stated.on(year))]
        right = [day for day in days if stated.weekday in (None, day.weekday())]
        return right[0] if right else days[0] if days else None

    def _by_weekday(self, stated: Stated) -> Day | None:
        """A year that the text merely mentions counts if it alone makes the weekday true."""
        if stated.weekday is None:
            return None
        days = [day for year in self._mentioned if (day := stated.on(year)) and day.weekday() == stated.weekday]
        return days[0] if len(days) == 1 else None
