"""The events of one article: which mentions are one event, which one is spoken of, on which day each was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date as Day

from jejaring.loaders.indonesian.dates import Stated
from jejaring.loaders.indonesian.document import Document
from jejaring.loaders.indonesian.naming import content
from jejaring.loaders.indonesian.values import Happening

ANCHORS = frozenset(
    "DAY CAME ATTEND ATTENDED_BY OPEN OPENED_BY ORGANISE ORGANISED_BY TAKES_PLACE LED_BY LEADS VISIT WELCOME WELCOMED_BY SPEAKS MODERATES".split()
)
"""Chunks whose sentence tells of an event that takes place, not of events in general."""


@dataclass(slots=True)
class Gathering:
    """One event of the article with all its mentions: (line, chunk)."""

    title: str
    kind: str
    mentions: list[tuple[int, int]]
    quoted: str = ""
    aliases: list[str] = field(default_factory=list)
    anchored: bool = False
    day: Day | None = None
    last: Day | None = None
    venue: str = ""

    @property
    def name(self) -> str:
        """Its title; a title in quotes belongs to it."""
        return f"{self.title} “{self.quoted}”" if self.quoted and self.quoted not in self.title else self.title


class Gatherings:
    """All events of a document. ``all`` may grow: verbs and prizes name events too."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.all: list[Gathering] = []
        self._event_at: dict[tuple[int, int], Gathering] = {}
        self._focus: list[Gathering | None] = []
        self._gather()

    def add(self, gathering: Gathering, number: int) -> None:
        """An event that no noun names, spoken of from line ``number`` on where nothing else is."""
        self.all.append(gathering)
        for later in range(number, len(self._focus)):
            self._focus[later] = self._focus[later] or gathering

    def settle(self) -> None:
        """Date all events."""
        for gathering in self.all:
            self._settle(gathering)
        self._date_the_rest()

    def _gather(self) -> None:
        waiting: list[tuple[int, int]] = []
        focus: Gathering | None = None
        for number, line in enumerate(self.document.lines):
            anchored = any(chunk.symbol in ANCHORS for chunk in line.found)
            for at, chunk in enumerate(line.found):
                if chunk.symbol != "EVENT" or not isinstance(chunk.value, Happening):
                    continue
                found = self._same(chunk.value, focus)
                if found is None and chunk.value.generic and not chunk.value.kind:
                    waiting.append((number, at))
                    continue
                if found is None:
                    found = Gathering(chunk.value.title, chunk.value.kind, [], chunk.value.quoted)
                    self.all.append(found)
                self._join(found, chunk.value, number, at)
                if anchored and not line.quoted(at):
                    found.anchored = True
                    focus = found
                for place in waiting:
                    self._event_at[place] = found
                    found.mentions.append(place)
                waiting.clear()
            self._focus.append(focus)

    def _same(self, value: Happening, focus: Gathering | None) -> Gathering | None:
        if value.generic and not value.kind:
            return focus
        if value.generic:
            alike = [g for g in self.all if g.kind == value.kind or value.kind in g.title.lower()]
            return alike[-1] if alike else None
        words = content(f"{value.title} {value.quoted}")
        for known in reversed(self.all):
            theirs = content(known.name)
            if value.quoted and known.quoted and content(value.quoted) == content(known.quoted):
                return known
            common = len(words & theirs)
            if common >= 2 and common / min(len(words), len(theirs)) >= 0.75 and common / len(words | theirs) >= 0.4:
                return known
            if known.kind == value.kind and len(theirs) == 1:
                return known
        return None

    def _join(self, found: Gathering, value: Happening, number: int, at: int) -> None:
        found.mentions.append((number, at))
        self._event_at[number, at] = found
        if value.generic:
            return
        if len(content(found.title)) == 1 and len(content(value.title)) > 1:
            found.aliases.append(found.title)
            found.title = value.title
        found.quoted = found.quoted or value.quoted
        for alias in (value.title, value.quoted, value.longer):
            if alias and alias not in found.aliases:
                found.aliases.append(alias)

    def at(self, number: int, at: int) -> Gathering | None:
        """The event whose mention is that chunk."""
        return self._event_at.get((number, at))

    def focus(self, number: int) -> Gathering | None:
        """The event that a line speaks of when it names none: the last one, else the first to come."""
        if number < len(self._focus) and self._focus[number]:
            return self._focus[number]
        return next((g for g in self.all if g.anchored), None)

    def create(self, title: str, kind: str, number: int, at: int) -> Gathering:
        """An event that a verb names (``meninjau X``)."""
        known = self._same(Happening(kind, title, False), None)
        if known is None:
            known = Gathering(title, kind, [], anchored=True)
            self.all.append(known)
        known.mentions.append((number, at))
        self._event_at[number, at] = known
        self._settle(known)
        for later in range(number, len(self._focus)):
            self._focus[later] = self._focus[later] or known
        return known

    def _settle(self, gathering: Gathering) -> None:
        """Date the event: by a date in a sentence that names it, the nearest behind the mention first."""
        for number, at in gathering.mentions:
            line = self.document.lines[number]
            days = [k for k, chunk in enumerate(line.found) if chunk.symbol == "DAY"]
            for k in sorted(days, key=lambda k: (k < at, abs(k - at))):
                value = line.found[k].value
                if isinstance(value, Stated) and (day := self.document.calendar.day(value)):
                    gathering.day, gathering.last = day, self.document.calendar.last(value)
                    return

    def _date_the_rest(self) -> None:
        """Events that no sentence dates: the next sentence does; or the article has one date, and one such event."""
        undated = [g for g in self.all if g.day is None and g.anchored]
        for gathering in undated:
            number = gathering.mentions[0][0]
            for line in self.document.lines[number + 1 : number + 2]:
                self._date(gathering, [c.value for c in line.found if isinstance(c.value, Stated)])
        stated = [
            c.value
            for line in self.document.lines
            for at, c in enumerate(line.found)
            if isinstance(c.value, Stated) and not line.quoted(at)
        ]
        days = {day for value in stated if (day := self.document.calendar.day(value))}
        if len(days) == 1:
            for gathering in [g for g in undated if g.day is None][:1]:
                self._date(gathering, stated)

    def _date(self, gathering: Gathering, stated: Sequence[Stated]) -> None:
        for value in stated:
            if gathering.day is None and (day := self.document.calendar.day(value)):
                gathering.day, gathering.last = day, self.document.calendar.last(value)
