"""The prizes of one article: which mentions are one prize, and at which event each was given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from jejaring.loaders.indonesian.document import Document
from jejaring.loaders.indonesian.evenings import contest_of, prize_of
from jejaring.loaders.indonesian.gathering import Gathering, own
from jejaring.loaders.indonesian.gatherings import Gatherings
from jejaring.loaders.indonesian.mentions import inside_event, named_behind, tells_winners
from jejaring.loaders.indonesian.naming import content
from jejaring.loaders.indonesian.neighbours import headline
from jejaring.loaders.indonesian.prizing import abbreviates, several
from jejaring.loaders.indonesian.ranking import CATEGORY
from jejaring.loaders.indonesian.values import Prize

HANDING = frozenset({"RECEIVES", "RECEIVED_BY", "HANDS", "HANDED_BY"})
NO_CEREMONY = frozenset(
    {"visitasi", "verifikasi lapangan", "penilaian", "presentasi", "pemaparan", "penjurian", "paparan"}
)
"""Events on the way to a prize, not where it is given."""
WON = frozenset({"WINS", "RECEIVES"})
MISSPELT = 0.93
"""Alike enough to be one name misspelt: Best Communicator and Best Communicators."""
PREDICATES = ("predikat ", "kategori ", "kualifikasi ", "status ")
"""Nouns of a rank that stands alone where no prize is named."""
SPORTS = frozenset({"turnamen", "kejuaraan", "pertandingan"})  # contests of athletes, not of governments
NOUNS = frozenset({"penghargaan"})
"""Words for a prize that no two prizes differ by."""


@dataclass(slots=True)
class Programme:
    """One prize of the article with all its mentions."""

    title: str
    mentions: list[tuple[int, int]]
    acronym: str | None = None
    year: int | None = None
    aliases: list[str] = field(default_factory=list)
    told: bool = False
    """Whether it is named behind the first line, and not only spoken of there."""


class Programmes:
    """All prizes of a document, with their ceremonies among its events."""

    def __init__(self, document: Document, events: Gatherings) -> None:
        self.document = document
        self.events = events
        self.all: list[Programme] = []
        self._prize_at: dict[tuple[int, int], Programme] = {}
        self._ceremonies: dict[str, Gathering] = {}
        self._contests: dict[int, Programme] = {}
        self._categories: dict[str, Programme] = {}
        self._award()
        self._headed()
        self._contest()
        self._final()
        self._occasions()
        self._rank()
        self._celebrate()

    def _award(self) -> None:
        focus: Programme | None = None
        waiting: list[tuple[int, int]] = []
        for number, line in enumerate(self.document.lines):
            ahead: list[int] = []
            for k, chunk in enumerate(line.inner):
                if chunk.symbol != "PRIZE" or not isinstance(chunk.value, Prize):
                    continue
                at = chunk.start
                if chunk.value.generic and named_behind(line.inner, k):
                    ahead.append(at)
                    continue
                found = self._same_prize(chunk.value, focus)
                if found is None:
                    if chunk.value.generic:
                        waiting += [] if several(line.scan, line.inner, k) else [(number, at)]
                        continue
                    found = Programme(chunk.value.title, [], chunk.value.acronym, chunk.value.year)
                    self.all.append(found)
                for before in ahead:
                    found.mentions.append((number, before))
                    self._prize_at[number, before] = found
                ahead.clear()
                found.mentions.append((number, at))
                headed = found.mentions[0][0] == 0 and content(found.title) < content(chunk.value.title)
                if headed or ("award" not in found.title.lower() and "award" in chunk.value.title.lower()):
                    found.title = chunk.value.title
                found.acronym = found.acronym or chunk.value.acronym
                found.year = found.year or chunk.value.year
                found.told = found.told or (number > 0 and not chunk.value.generic)
                if chunk.value.title not in found.aliases and not chunk.value.generic:
                    found.aliases.append(chunk.value.title)
                self._prize_at[number, at] = found
                focus = focus if focus and inside_event(line, at) else found
            if focus and focus.mentions[-1][0] == number:
                for category in CATEGORY.findall(line.text):
                    self._categories.setdefault(category.lower(), focus)
        if not self.all:
            self._classed(waiting)
        if len(self.all) == 1:  # three prizes … all three were given at the X Award
            self.all[0].mentions += waiting
            self._prize_at.update(dict.fromkeys(waiting, self.all[0]))

    def _classed(self, waiting: Sequence[tuple[int, int]]) -> None:
        """Where no prize has a name: ``menyerahkan penghargaan kategori Penyerapan Anggaran 2021`` is one for that."""
        for number, at in waiting:
            line = self.document.lines[number]
            told = CATEGORY.findall(line.scan.text(at, len(line.scan.tokens))) if HANDING & line.symbols else []
            if told and told[0][:1].isupper():
                found = Programme(f"Penghargaan {told[0].strip()}", [(number, at)], told=True)
                self.all.append(found)
                self._prize_at[number, at] = found
                return

    def _headed(self) -> None:
        """A prize that only the headline names is the first one of the text below in other words."""
        first = self.document.lines[0] if self.document.lines else None
        if first is None or not headline(first.scan, first.sentence) or len(self.all) < 2:
            return
        below = next((p for p in self.all if p.told), None)
        if below is None:
            return
        for programme in [p for p in self.all if not p.told]:
            self.all.remove(programme)
            self._prize_at.update(dict.fromkeys(programme.mentions, below))

    def _contest(self) -> None:
        """A contest with a name is a prize where the article tells of its winners: ``juara I lomba X``.

        One that only the headline names is the prize of the text below in other words.
        """
        for gathering in self.events.all if any(map(tells_winners, self.document.lines)) else ():
            heading = self.all and all(number == 0 for number, _ in gathering.mentions)
            if self._competes(gathering) and gathering.kind not in SPORTS and own(gathering.title) and not heading:
                self._compete(gathering, gathering.title)

    def _final(self) -> None:
        """``Malam Puncak Kompetisi X``: the contest that an evening is the end of is the prize."""
        for gathering in self.events.all if not self.all else ():
            if name := contest_of(gathering):
                self._compete(gathering, name)

    def _compete(self, gathering: Gathering, name: str) -> None:
        self._contests[id(gathering)] = Programme(name, list(gathering.mentions), aliases=list(gathering.aliases))
        self.all.append(self._contests[id(gathering)])

    def _competes(self, gathering: Gathering) -> bool:
        """Whether it is a contest, or a festival of which a sentence says who came first there."""
        if gathering.family != "festival":
            return gathering.family == "lomba"
        lines = (self.document.lines[number] for number, _ in gathering.mentions)
        return any("juara" in line.scan.lows and "WINS" in line.symbols for line in lines)

    def _occasions(self) -> None:
        """``meraih penghargaan pada ajang X 2022``: where no prize has a name, it is that of the occasion."""
        if self.all:
            return
        self._evening()
        for number, line in enumerate(self.document.lines if not self.all else ()):
            for at, chunk in enumerate(line.found):
                if not isinstance(chunk.value, Prize) or not any(
                    c.symbol in WON for c in line.found[max(0, at - 3) : at]
                ):
                    continue
                k = next((k for k in range(at + 1, len(line.found)) if line.found[k].symbol == "EVENT"), at)
                words = line.scan.text(line.found[k].start, line.found[k].end).split()
                gathering = self.events.at(number, k) if words[0] == "ajang" else None
                named = gathering and len(own(gathering.title)) > 1 and all(w[0].isupper() for w in words[1:2])
                if gathering and named:
                    made = Programme(" ".join(words[1:]), [(number, chunk.start), *gathering.mentions])
                    self.all.append(made)
                    self._prize_at[number, chunk.start] = made
                    return

    def _evening(self) -> None:
        """``meraih peringkat pertama pada Malam Anugerah X 2022``: the prize has the name of the evening it is given on."""
        for gathering in self.events.all:
            if prize := prize_of(gathering):
                made = Programme(prize.title, list(gathering.mentions), prize.acronym, prize.year)
                self.all.append(made)
                for number, k in gathering.mentions:
                    self._prize_at[number, self.document.lines[number].found[k].start] = made

    def contest(self, gathering: Gathering | None) -> Programme | None:
        """The prize of a contest."""
        return self._contests.get(id(gathering))

    def _rank(self) -> None:
        """A predicate of an article that names a prize too is the rank in that prize, none of its own."""
        named = [p for p in self.all if not p.title.lower().startswith(PREDICATES)]
        if not named:
            return
        for programme in [p for p in self.all if p not in named]:
            self.all.remove(programme)
            for place in programme.mentions:
                nearest = min(named, key=lambda p: min(abs(place[0] - line) for line, _ in p.mentions))
                self._prize_at[place] = nearest

    def _same_prize(self, value: Prize, focus: Programme | None) -> Programme | None:
        if value.generic:
            return focus
        words = content(value.title) - NOUNS or content(value.title)
        if known := self._categories.get(_bare(value.title)):
            return known  # penghargaan Provinsi Informatif: a category of the prize named before
        for known in self.all:
            if value.title.startswith("Opini ") and known.title != value.title:
                continue  # WTP and WDP are two opinions
            theirs = content(known.title) - NOUNS or content(known.title)
            if len(words) > 1 and _bare(known.title).startswith(f"{_bare(value.title)} "):
                return known  # Top 45, of Top 45 Inovasi Pelayanan Publik
            if value.acronym and theirs == content(value.acronym):
                known.title = value.title
                return known
            if abbreviates(value.title, known.title) or abbreviates(known.title, value.title):
                return known
            if SequenceMatcher(None, _bare(value.title), _bare(known.title)).ratio() >= MISSPELT:
                return known
            common = len(words & theirs)
            if value.year and known.year and value.year != known.year:
                continue
            if (value.acronym and value.acronym == known.acronym) or (
                common and common / min(len(words), len(theirs)) >= 0.8 and common / len(words | theirs) >= 0.5
            ):
                return known
        return None

    def at(self, number: int, token: int) -> Programme | None:
        """The prize whose mention begins at that token of the line."""
        return self._prize_at.get((number, token))

    def before(self, number: int) -> Programme | None:
        """The prize that the article speaks of at that line: the last one named before it."""
        before = [programme for (line, _), programme in self._prize_at.items() if line <= number]
        return before[-1] if before else None

    def ceremony(self, programme: Programme) -> Gathering | None:
        """The event at which the prize was handed over, if the article tells of one."""
        return self._ceremonies.get(programme.title)

    def _celebrate(self) -> None:
        """Find the event of each prize: one named after it, or one that a sentence of the handing over names."""
        for programme in self.all:
            words = content(programme.title)
            for gathering in self.events.all:
                theirs = content(f"{gathering.name} {' '.join(gathering.aliases)}")
                if (
                    gathering.anchored
                    and words
                    and len(words & theirs) >= 0.75 * len(words)
                    and gathering.kind not in NO_CEREMONY
                ):
                    self._ceremonies.setdefault(programme.title, gathering)
            unnamed = [g for g in self.events.all if g.family == "penganugerahan" and not own(g.name)]
            if programme.title not in self._ceremonies and len(self.all) == len(unnamed) == 1:
                unnamed[0].title = f"{unnamed[0].title} {programme.title}"  # acara penganugerahan itu
                self._ceremonies[programme.title] = unnamed[0]
            if programme.title not in self._ceremonies and (occasion := self._occasion(programme)):
                occasion.anchored = True
                self._ceremonies[programme.title] = occasion

    def _occasion(self, programme: Programme) -> Gathering | None:
        """An event named in a sentence that tells of the handing over."""
        for number, _ in programme.mentions:
            line = self.document.lines[number]
            if any(chunk.symbol in HANDING for chunk in line.found):
                for at, chunk in enumerate(line.found):
                    found = self.events.at(number, at) if chunk.symbol == "EVENT" else None
                    if found and found.kind not in NO_CEREMONY and len(content(found.title)) > 1:
                        return found
        return None


def _bare(title: str) -> str:
    return " ".join(word for word in title.lower().split() if word not in NOUNS) or title.lower()
