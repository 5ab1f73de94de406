"""One event of an article, and when two of its names mean one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date as Day

from jejaring.loaders.indonesian.kinds import families, kinds
from jejaring.loaders.indonesian.naming import content

TALKS = frozenset(
    "webinar seminar workshop lokakarya diskusi dialog talkshow konferensi simposium forum sarasehan sosialisasi bimtek fgd".split()
)
"""Kinds of event where those who are quoted from it spoke on the programme; elsewhere they were there."""
MADE = frozenset({"kunjungan", "studi", "peninjauan", "inspeksi"})
"""Families of events that one makes rather than runs, and that a sentence may tell of behind the one about where they were."""
NUMERALS = frozenset("i ii iii iv v vi vii viii ix x pertama kedua ketiga keempat kelima".split())


@dataclass(slots=True)
class Gathering:
    """One event of the article with all its mentions: (line, chunk). ``verbal``: only a verb names it."""

    title: str
    kind: str
    mentions: list[tuple[int, int]]
    quoted: str = ""
    aliases: list[str] = field(default_factory=list)
    anchored: bool = False
    verbal: bool = False
    day: Day | None = None
    last: Day | None = None
    venue: str = ""

    @property
    def name(self) -> str:
        """Its title; a title in quotes belongs to it, or is all of it where it says the noun again.

        A noun alone is filled up by the longest phrase it stands in.
        """
        if self.kind and self.quoted.lower().startswith(f"{self.kind} ") and self.title.lower().startswith(self.kind):
            return self.quoted
        if self.quoted and self.quoted not in self.title:
            return f"{self.title} “{self.quoted}”".strip()
        if own(self.title):
            return self.title
        return max((self.title, *self.aliases), key=lambda name: len(own(name)))

    @property
    def family(self) -> str:
        """The family of its noun."""
        return families().get(self.kind, self.kind)

    @property
    def talk(self) -> bool:
        """Whether it is one of ``TALKS``."""
        return not TALKS.isdisjoint(self.title.lower().split())


def own(title: str) -> frozenset[str]:
    """The words of a title that are not its noun."""
    words = title.lower().split()
    kind = kinds().longest(words, 0) if words else None
    return content(" ".join(words[kind[0] :] if kind else words))


def one(known: Gathering, made: Gathering) -> bool:
    """Whether two names of events mean one."""
    if made.quoted and known.quoted and content(made.quoted) == content(known.quoted):
        return True
    words, theirs = content(f"{made.title} {made.quoted}"), content(known.name)
    if _numbers(words) and _numbers(theirs) and _numbers(words) != _numbers(theirs):
        return False
    common = len(words & theirs)
    if common >= 2 and common / min(len(words), len(theirs)) >= 0.75 and common / len(words | theirs) >= 0.4:
        return True
    if known.family != made.family:
        return False
    mine, its = own(made.title), own(known.title)
    return (
        known.verbal
        or not its
        or not mine
        or mine <= its
        or its <= mine
        or len(mine & its) / min(len(mine), len(its)) >= 0.5
    )


def fits(known: Gathering, other: Gathering) -> bool:
    """Whether two events of an article may be one: of one family, on one day, not each with a name of its own; or one council's session."""
    if known.day and other.day and known.day != other.day:
        return False
    if all("paripurna" in g.title.lower() for g in (known, other)):
        councils = {_council(known), _council(other)} - {""}
        return len(councils) < 2  # one council sits once a day
    mine, its = own(known.name), own(other.name)
    if known.family != other.family:
        whole = sorted((content(known.title), content(other.title)), key=len)
        if len(whole[0]) > 1 and whole[0] <= whole[1]:
            return True  # Penganugerahan Festival KIM is of Festival KIM
        prized = [g for g in (known, other) if g.verbal and g.family == "penganugerahan"]
        return any(len(own(g.name)) > 1 and own(g.name) <= mine & its for g in prized)
    if _numbers(mine) and _numbers(its) and _numbers(mine) != _numbers(its):
        return False
    return known.verbal or other.verbal or len(mine) <= 1 or len(its) <= 1 or bool(mine & its)


COUNCIL = re.compile(r"\bdprd\s+((?:kota|kabupaten|provinsi)?\s*\w+)")
"""The council in the name of a session: ``Rapat Paripurna DPRD Kota Balikpapan``."""


def _council(gathering: Gathering) -> str:
    """The region of the council whose session it is, where the name tells it."""
    found = COUNCIL.search(gathering.title.lower())
    region = found.group(1).split()[-1] if found else ""
    return "" if region in ("dalam", "yang", "istimewa") else region


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(w for w in words if w in NUMERALS or (w.isdigit() and len(w) < 4))
