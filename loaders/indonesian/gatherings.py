"""The events of one article: which mentions are one event, which one is spoken of, on which day each was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jejaring.loaders.indonesian.ceremonies import HELD, ceremony, handed
from jejaring.loaders.indonesian.dates import Stated
from jejaring.loaders.indonesian.document import Document, Line
from jejaring.loaders.indonesian.events import HOSTED
from jejaring.loaders.indonesian.gathering import Gathering, fits, one, own
from jejaring.loaders.indonesian.happened import GOODS, acted, happened, weight
from jejaring.loaders.indonesian.kinds import families, generic
from jejaring.loaders.indonesian.neighbours import headline
from jejaring.loaders.indonesian.values import Happening, Prize, Service

ANCHORS = frozenset(
    "DAY CAME ATTEND ATTENDED_BY OPEN OPENED_BY ORGANISE ORGANISED_BY TAKES_PLACE LED_BY LEADS VISIT SIGNS WELCOME WELCOMED_BY SPEAKS SPEAKERS MODERATES".split()
)
"""Chunks whose sentence tells of an event that takes place, not of events in general."""
VISITS = frozenset({"kunjungan", "studi"})
"""Families that a release is about even where no verb of taking place stands beside them: who came is the news."""
UNTOLD = frozenset({"wawancara", "konferensi pers", "pekan"})
"""Families that no pointing word makes an event: talks with the press, and ``pekan ini``, this week."""
LEAD = 4
"""The first sentences, headline included, say what a release is about."""
ANOTHER_DAY = re.compile(
    r"\b(?:se)?(?:hari|malam|minggu|pekan|bulan) (?:sebelumnya|berikutnya)\b|\b(?:keesokan|esok) harinya\b|\bsehari (?:setelah|kemudian)"
)
"""Words for a day counted from another one."""


def _joins(line: Line, at: int, focus: Gathering | None) -> bool:
    """Whether guests who are welcomed at chunk ``at`` come to the event told of, or nobody says who they are."""
    symbol = line.found[at].symbol
    unnamed = symbol == "WELCOME" and (at + 1 >= len(line.found) or line.found[at + 1].symbol != "ACTOR")
    return unnamed or (focus is not None and symbol in HOSTED | {"WELCOME"})


def _received(line: Line, at: int) -> bool:
    """Whether the visit of chunk ``at`` is received: ``menerima kunjungan A``, ``Kunjungan A diterima B``."""
    behind = [c.symbol for c in line.found[at : at + 4]]
    by = next((k for k, symbol in enumerate(behind) if symbol in HOSTED), None)
    passive = by is not None and set(behind[:by]) <= {"EVENT", "ACTOR", "REGION", "COMMA", "WORD"}
    return passive or (at > 0 and line.found[at - 1].symbol in ("RECEIVES", "WINS"))


def _denied(line: Line, at: int) -> bool:
    """Whether it is said right behind the event of chunk ``at`` that it did not take place: ``forum satu data belum berjalan``."""
    return any(chunk.symbol == "NOT" for chunk in line.found[at + 1 : at + 3])


class Gatherings:
    """All events of a document. ``all`` may grow: verbs and prizes name events too."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.all: list[Gathering] = []
        self._event_at: dict[tuple[int, int], Gathering] = {}
        self._focus: list[Gathering | None] = []
        self._prize = self._first_prize()
        self._gather()

    def add(self, gathering: Gathering, number: int) -> None:
        """An event that no noun names, spoken of from line ``number`` on where nothing else is."""
        self.all.append(gathering)
        for later in range(number, len(self._focus)):
            self._focus[later] = self._focus[later] or gathering

    def settle(self) -> None:
        """Date all events, and make one of those that are one."""
        for gathering in self.all:
            self._settle(gathering)
            self._name(gathering)
        self._date_the_rest()
        self._merge()

    def _name(self, gathering: Gathering) -> None:
        """A launch that nothing names is that of the service which its sentence, or the one before, tells of."""
        if gathering.family not in ("peluncuran", "peresmian") or own(gathering.name) or not gathering.mentions:
            return
        number = gathering.mentions[0][0]
        for line in reversed(self.document.lines[max(0, number - 1) : number + 1]):
            service = next((c for c in line.inner if isinstance(c.value, Service)), None)
            if service is not None:
                gathering.title = f"{gathering.title} {line.scan.text(service.start, service.end)}"
                return

    # --- finding

    def _first_prize(self) -> str:
        """The first prize that the article names, which a sentence above it may speak of too."""
        named = (c.value for line in self.document.lines for c in line.found if isinstance(c.value, Prize))
        return next((value.title for value in named if not value.generic), "")

    def _gather(self) -> None:
        waiting: list[tuple[int, int]] = []
        focus: Gathering | None = None
        for number, line in enumerate(self.document.lines):
            anchored = any(chunk.symbol in ANCHORS for chunk in line.found)
            most = 0
            for at, chunk in enumerate(line.found):
                if isinstance(chunk.value, Prize) and not chunk.value.generic:
                    self._prize = chunk.value.title
                found = self._mentioned(number, line, at, focus, anchored)
                if found is None:
                    if isinstance(chunk.value, Happening) and chunk.value.generic:
                        waiting.append((number, at))
                    continue
                received = found.family in VISITS and _received(line, at)
                given = found.verbal and found.mentions[-1:] == [(number, at)] and handed(line)
                sworn = found.verbal and found.family == "pelantikan"
                if (anchored or received or given or sworn) and not line.quoted(at) and not _denied(line, at):
                    found.anchored = True
                    focus, most = (found, much) if (much := weight(line, at)) >= most else (focus, most)
                for place in waiting:
                    self._event_at[place] = found
                    found.mentions.append(place)
                waiting.clear()
            self._focus.append(focus)
        self._point(waiting)

    def _point(self, waiting: list[tuple[int, int]]) -> None:
        """``Prosesi itu`` of an article that names a prize and no event: the prize was given there."""
        pointed = [(n, k) for n, k in waiting if any(c.symbol in ANCHORS for c in self.document.lines[n].found)]
        if pointed and self._prize and not any(g.anchored for g in self.all):
            made = Gathering(f"Penganugerahan {self._prize}", "penganugerahan", pointed, anchored=True, verbal=True)
            self._event_at.update(dict.fromkeys(pointed, made))
            self.add(made, 0)

    def _mentioned(self, number: int, line: Line, at: int, focus: Gathering | None, anchored: bool) -> Gathering | None:
        """The event that chunk ``at`` mentions, made if it is new; None if it mentions none that is known yet."""
        value = line.found[at].value
        verbal = not isinstance(value, Happening)
        if not isinstance(value, Happening):
            named = happened(line, at) if self._tells(number, line) or acted(line, at) else None
            named = named or ceremony(line, at, self._prize)
            if named is None or line.quoted(at) or _joins(line, at, focus):
                return None
            value = Happening(named.kind, named.title, False)
        found = self._same(value, focus)
        if found is None and line.quoted(at):
            return None
        visits = families().get(value.kind) in VISITS and number < LEAD
        opens = bool(value.kind) and not value.points and (visits or (anchored and self._tells(number, line)))
        untold = families().get(value.kind) in UNTOLD
        pointed = anchored and value.points and bool(value.kind) and not self.all and not untold  # dalam seminar ini
        if found is None and value.generic and not (opens or pointed):
            return None
        if found is None:
            title = value.kind if value.points else value.title
            found = Gathering(title, value.kind, [], value.quoted, verbal=verbal)
            self.all.append(found)
        if found.verbal and not verbal and not value.generic:
            found.verbal, found.title = False, value.title
        self._join(found, value, number, at)
        return found

    def _tells(self, number: int, line: Line) -> bool:
        """Whether a verb or a bare noun in that line may name an event: early in the article, or with a day."""
        return number < LEAD or "DAY" in line.symbols

    def _same(self, value: Happening, focus: Gathering | None) -> Gathering | None:
        if value.generic:
            if not value.kind or (value.kind in generic() and focus):
                return focus
            family = families().get(value.kind, value.kind)
            prized = [g for g in self.all if g.family == "penganugerahan"]
            goods = not GOODS.isdisjoint(f"{value.title} {value.longer}".lower().split())
            if value.kind == "penyerahan" and prized and not goods:
                return prized[-1]  # Turut mendampingi penyerahan itu, A
            alike = [g for g in self.all if g.family == family or value.kind in g.title.lower()]
            return alike[-1] if alike else focus if value.points else None
        made = Gathering(value.title, value.kind, [], value.quoted)
        return next((known for known in reversed(self.all) if one(known, made)), None)

    def _join(self, found: Gathering, value: Happening, number: int, at: int) -> None:
        found.mentions.append((number, at))
        self._event_at[number, at] = found
        if value.generic and not value.longer:
            return
        if not value.generic:
            shouted = found.title.isupper() and not value.title.isupper() and own(found.title) == own(value.title)
            headed = found.mentions[0][0] == 0 and (shouted or own(found.title) < own(value.title))
            if headed or (not own(found.title) and own(value.title)):
                found.aliases.append(found.title)
                found.title = value.title
            found.kind = found.kind or value.kind
            found.quoted = found.quoted or value.quoted
        for alias in (value.title, value.quoted, value.longer):
            if alias and alias not in found.aliases and own(alias):
                found.aliases.append(alias)

    # --- asking

    def at(self, number: int, at: int) -> Gathering | None:
        """The event whose mention is that chunk."""
        return self._event_at.get((number, at))

    def focus(self, number: int) -> Gathering | None:
        """The event that a line speaks of when it names none: the last one, else the first to come."""
        if number < len(self._focus) and self._focus[number]:
            return self._focus[number]
        return next((g for g in self.all if g.anchored), None)

    # --- dating and merging

    def _settle(self, gathering: Gathering) -> None:
        """Date the event: by a date in a sentence that names it, the nearest behind the mention first."""
        for number, at in sorted(gathering.mentions, key=lambda mention: not self._held(*mention)):
            line = self.document.lines[number]
            days = [k for k, chunk in enumerate(line.found) if chunk.symbol == "DAY"]
            for k in sorted(days, key=lambda k: (k < at, abs(k - at))):
                value = line.found[k].value
                if isinstance(value, Stated) and (day := self.document.calendar.day(value)):
                    gathering.day, gathering.last = day, self.document.calendar.last(value)
                    return

    def _held(self, number: int, at: int) -> bool:
        """Whether the sentence says of the event itself when it is: ``Pekan KIM akan digelar pada …``."""
        line = self.document.lines[number]
        behind, value = line.found[at + 1 : at + 3], line.found[at].value
        that = any(c.symbol == "THAT" for c in behind)
        itself = isinstance(value, Happening) and value.generic and not value.kind  # Kegiatan yang berlangsung pada …
        return any(chunk.symbol in HELD for chunk in behind) and (itself or not that)

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
            for gathering in [g for g in undated if g.day is None and not self._on_another_day(g)][:1]:
                self._date(gathering, stated)

    def _on_another_day(self, gathering: Gathering) -> bool:
        """Whether a sentence says that it was not on the day that the article is about: ``Sehari sebelumnya, …``."""
        texts = (self.document.lines[number].scan.lows for number, _ in gathering.mentions)
        return any(ANOTHER_DAY.search(" ".join(lows)) for lows in texts)

    def _date(self, gathering: Gathering, stated: Sequence[Stated]) -> None:
        for value in stated:
            if gathering.day is None and (day := self.document.calendar.day(value)):
                gathering.day, gathering.last = day, self.document.calendar.last(value)

    def _merge(self) -> None:
        """Mentions of one family whose days do not differ are one event, unless both have names of their own."""
        for gathering in list(self.all):
            for known in self.all[: self.all.index(gathering)]:
                if headed := self._headed(known, gathering):
                    known.aliases.append(known.title)
                    known.title, known.kind = gathering.title, gathering.kind
                if headed or fits(known, gathering):
                    self._absorb(known, gathering)
                    break

    def _headed(self, known: Gathering, other: Gathering) -> bool:
        """Whether an event that only the headline names is the one that the text opens with, in other words."""
        first = self.document.lines[0]
        heading = headline(first.scan, first.sentence) and all(number == 0 for number, _ in known.mentions)
        opens = 0 < min(other.mentions)[0] < LEAD and bool(own(other.title)) and not other.verbal
        same = known.day == other.day or None in (known.day, other.day)
        return heading and opens and same and known.family == other.family and not known.quoted

    def _absorb(self, known: Gathering, other: Gathering) -> None:
        known.mentions += other.mentions
        known.quoted = known.quoted or other.quoted
        known.anchored = known.anchored or other.anchored
        known.aliases += [a for a in (known.title, other.title, *other.aliases) if a not in known.aliases and own(a)]
        if (known.verbal, len(own(other.title))) > (other.verbal, len(own(known.title))):
            known.title = other.title
        known.verbal = known.verbal and other.verbal
        if known.day is None:
            known.day, known.last = other.day, other.last
        self.all.remove(other)
        self._event_at.update({place: known for place in other.mentions})
        self._focus = [known if g is other else g for g in self._focus]
