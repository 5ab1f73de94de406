"""The entities of one article: who each mention is, which events and prizes the mentions belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date as Day

from jejaring.graph.claims import slug
from jejaring.loaders.indonesian.dates import Stated
from jejaring.loaders.indonesian.document import Document, Line
from jejaring.loaders.indonesian.draft import Draft, Span
from jejaring.loaders.indonesian.naming import body_name, content, office_name
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.values import Actor, Body, Chunk, Happening, Name, Office, Prize, Service

ANCHORS = frozenset(
    "DAY CAME ATTEND ATTENDED_BY OPEN OPENED_BY ORGANISE ORGANISED_BY TAKES_PLACE LED_BY LEADS VISIT WELCOME WELCOMED_BY SPEAKS MODERATES".split()
)
HANDING = frozenset({"RECEIVES", "RECEIVED_BY", "HANDS", "HANDED_BY"})
NO_CEREMONY = frozenset({"visitasi", "verifikasi lapangan", "penilaian", "presentasi", "pemaparan", "penjurian", "paparan"})
"""Events on the way to a prize, not where it is given."""


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
    place: Region | None = None
    stated: bool = True

    @property
    def name(self) -> str:
        """Its title; a title in quotes belongs to it."""
        return f"{self.title} “{self.quoted}”" if self.quoted and self.quoted not in self.title else self.title


@dataclass(slots=True)
class Programme:
    """One prize of the article with all its mentions."""

    title: str
    mentions: list[tuple[int, int]]
    acronym: str | None = None
    year: int | None = None
    aliases: list[str] = field(default_factory=list)


class World:
    """Turns mentions into entities of a draft, the same mention always into the same entity."""

    def __init__(self, document: Document, draft: Draft) -> None:
        self.document = document
        self.draft = draft
        self.unit: Body | None = None
        self.holders: dict[str, str] = {}
        self.gatherings: list[Gathering] = []
        self.programmes: list[Programme] = []
        self._event_at: dict[tuple[int, int], Gathering] = {}
        self._focus: list[Gathering | None] = []
        self._prize_at: dict[tuple[int, int], Programme] = {}
        self._ceremonies: dict[str, Gathering] = {}
        self._gather()
        self._award()
        self._celebrate()
        for gathering in self.gatherings:
            self._settle(gathering)
        self._date_the_rest()

    # --- people, offices, bodies, places

    def person(self, name: Name) -> str:
        """The id of a person, by the fullest form of the name in the article."""
        full = self.document.fullest(name)
        return self.draft.entity("Person", full.text, (name.text,), honorifics=full.honorifics, degrees=full.degrees)

    def office(self, office: Office, span: Span) -> str:
        """The id of an office, with its agency or region noted."""
        name, aliases, above, region = office_name(office, self.document.home, self.unit)
        key = self.draft.entity("Position", name, (*aliases, office.surface))
        if office.body is not None and above:
            self.draft.claim(key, "OF", self.body(self._completed(office.body), span), span, "structure/office-of-body")
        elif region is not None:
            self.draft.claim(key, "OF", self.region(region), span, "structure/office-of-region")
        return key

    def _completed(self, body: Body) -> Body:
        if body.kind == "unit" and body.parent is None and body.region is None and self.unit is not None:
            return Body(body.name, body.kind, None, "", body.acronym, self.unit)
        return body

    def body(self, body: Body, span: Span) -> str:
        """The id of a body, with its parent and region noted."""
        name, aliases, region = body_name(body, self.document.home)
        key = self.draft.entity("Agency", name, (*aliases, body.surface), acronym=body.acronym)
        if body.parent is not None:
            self.draft.claim(key, "PART_OF", self.body(body.parent, span), span, "structure/unit-of-body")
        elif region is not None:
            self.draft.claim(key, "BASED_IN", self.region(region), span, "structure/body-in-region")
        return key

    def government(self, region: Region, span: Span) -> str:
        """The id of the government of a region."""
        return self.body(Body("Pemerintah", "government", region, region.name), span)

    def region(self, region: Region) -> str:
        """The id of a region."""
        code = None if region.level == "negara" else region.code
        return self.draft.entity("Place", region.name, (region.bare,), level=region.level, code=code)

    def holder(self, office: Office) -> str | None:
        """Who holds an office that the text names without its holder, if the article says so elsewhere."""
        name, *_ = office_name(office, self.document.home, self.unit)
        return self.holders.get(slug(name)) or self.holders.get(slug(f"{office.name} {office.tail}".strip()))

    def note_holder(self, office: Office, person: str) -> None:
        """Remember who holds an office."""
        if office.status == "former":
            return
        name, *_ = office_name(office, self.document.home, self.unit)
        self.holders.setdefault(slug(name), person)
        if office.of in ("region", "government", "state"):
            self.holders.setdefault(slug(f"{office.name} {office.tail}".strip()), person)

    def named(self, actor: Actor) -> str | None:
        """The person that an actor is: by name, or as the holder of the office."""
        if actor.name:
            return self.person(actor.name)
        return next((found for office in actor.offices if (found := self.holder(office))), None)

    def participant(self, actor: Actor, span: Span) -> str | None:
        """The person or body that an actor is; None for an office whose holder is not known."""
        return self.body(actor.body, span) if actor.body else self.named(actor)

    def speak_of(self, line: Line) -> None:
        """Note the regional agency that a line speaks of, for the units that follow."""
        for chunk in line.found:
            if isinstance(chunk.value, Actor):
                self.speak_of_actor(chunk.value)

    def speak_of_actor(self, actor: Actor) -> None:
        """Note the regional agency of an actor."""
        for body in (actor.body, *(office.body for office in actor.offices)):
            while body is not None and body.parent is not None:
                body = body.parent
            if body is not None and body.kind == "regional":
                self.unit = body

    # --- events

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
                    self.gatherings.append(found)
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
            alike = [g for g in self.gatherings if g.kind == value.kind or value.kind in g.title.lower()]
            return alike[-1] if alike else None
        words = content(f"{value.title} {value.quoted}")
        for known in reversed(self.gatherings):
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

    def event_at(self, number: int, at: int) -> Gathering | None:
        """The event whose mention is that chunk."""
        return self._event_at.get((number, at))

    def focus(self, number: int) -> Gathering | None:
        """The event that a line speaks of when it names none: the last one, else the first to come."""
        if number < len(self._focus) and self._focus[number]:
            return self._focus[number]
        return next((g for g in self.gatherings if g.anchored), None)

    def create_event(self, title: str, kind: str, number: int, at: int) -> Gathering:
        """An event that a verb names (``meninjau X``)."""
        known = self._same(Happening(kind, title, False), None)
        if known is None:
            known = Gathering(title, kind, [], anchored=True)
            self.gatherings.append(known)
        known.mentions.append((number, at))
        self._event_at[number, at] = known
        self._settle(known)
        for later in range(number, len(self._focus)):
            self._focus[later] = self._focus[later] or known
        return known

    def event(self, gathering: Gathering) -> str:
        """The id of an event."""
        name = gathering.name[:1].upper() + gathering.name[1:]
        return self.draft.entity(
            "Event",
            name,
            tuple(dict.fromkeys((*gathering.aliases, gathering.title, gathering.quoted))),
            kind=gathering.kind,
            date=gathering.day,
            end_date=gathering.last,
            venue=gathering.venue,
        )

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
        undated = [g for g in self.gatherings if g.day is None and g.anchored]
        for gathering in undated:
            number = gathering.mentions[0][0]
            for line in self.document.lines[number + 1 : number + 2]:
                self._date(gathering, [c.value for c in line.found if isinstance(c.value, Stated)])
        stated = [c.value for line in self.document.lines for at, c in enumerate(line.found) if isinstance(c.value, Stated) and not line.quoted(at)]
        days = {day for value in stated if (day := self.document.calendar.day(value))}
        if len(days) == 1:
            for gathering in [g for g in undated if g.day is None][:1]:
                self._date(gathering, stated)

    def _date(self, gathering: Gathering, stated: Sequence[Stated]) -> None:
        for value in stated:
            if gathering.day is None and (day := self.document.calendar.day(value)):
                gathering.day, gathering.last = day, self.document.calendar.last(value)

    def speaker(self, number: int) -> str | None:
        """Who speaks the quotation of a line: the person named after it, else the last one named before it."""
        for line in self.document.lines[number : number + 3]:
            for at, chunk in enumerate(line.found):
                if isinstance(chunk.value, Actor) and chunk.value.name and not line.quoted(at):
                    return self.person(chunk.value.name)
            if any(chunk.symbol == "SAYS" or line.scan.low(chunk.start).endswith("nya") for chunk in line.found):
                break
        for line in reversed(self.document.lines[:number]):
            for at in range(len(line.found) - 1, -1, -1):
                value = line.found[at].value
                if isinstance(value, Actor) and value.name and not line.quoted(at):
                    return self.person(value.name)
        return None

    def day(self, stated: Stated) -> tuple[Day | None, Day | None]:
        """The first and last day that a date means."""
        return self.document.calendar.day(stated), self.document.calendar.last(stated)

    # --- prizes

    def _award(self) -> None:
        focus: Programme | None = None
        for number, line in enumerate(self.document.lines):
            for chunk in line.inner:
                if chunk.symbol != "PRIZE" or not isinstance(chunk.value, Prize):
                    continue
                at = chunk.start
                found = self._same_prize(chunk.value, focus)
                if found is None:
                    if chunk.value.generic:
                        continue
                    found = Programme(chunk.value.title, [], chunk.value.acronym, chunk.value.year)
                    self.programmes.append(found)
                found.mentions.append((number, at))
                found.acronym = found.acronym or chunk.value.acronym
                found.year = found.year or chunk.value.year
                if chunk.value.title not in found.aliases and not chunk.value.generic:
                    found.aliases.append(chunk.value.title)
                self._prize_at[number, at] = focus = found

    def _same_prize(self, value: Prize, focus: Programme | None) -> Programme | None:
        if value.generic:
            return focus
        words = content(value.title)
        for known in self.programmes:
            theirs = content(known.title)
            common = len(words & theirs)
            if value.year and known.year and value.year != known.year:
                continue
            if (value.acronym and value.acronym == known.acronym) or (common and common / min(len(words), len(theirs)) >= 0.8 and common / len(words | theirs) >= 0.5):
                return known
        return None

    def prize_at(self, number: int, token: int) -> Programme | None:
        """The prize whose mention begins at that token of the line."""
        return self._prize_at.get((number, token))

    def prize_of(self, number: int) -> Programme | None:
        """The prize that the article speaks of at that line: the last one named before it."""
        before = [programme for (line, _), programme in self._prize_at.items() if line <= number]
        return before[-1] if before else None

    def ceremony(self, programme: Programme) -> Gathering | None:
        """The event at which the prize was handed over, if the article tells of one."""
        return self._ceremonies.get(programme.title)

    def _celebrate(self) -> None:
        """Find or make the event of each prize: one named after it, or a handing over with a day or a place."""
        for programme in self.programmes:
            words = content(programme.title)
            for gathering in self.gatherings:
                theirs = content(f"{gathering.name} {' '.join(gathering.aliases)}")
                if gathering.anchored and words and len(words & theirs) >= 0.75 * len(words) and gathering.kind not in NO_CEREMONY:
                    self._ceremonies.setdefault(programme.title, gathering)
            if programme.title not in self._ceremonies and (occasion := self._occasion(programme)):
                occasion.anchored = True
                self._ceremonies[programme.title] = occasion
            if programme.title not in self._ceremonies and (place := self._handed_over(programme)):
                title = programme.title if not programme.year else f"{programme.title} {programme.year}"
                made = Gathering(f"Penganugerahan {title}", "penganugerahan", [place], aliases=[title], anchored=True)
                self.gatherings.append(made)
                self._ceremonies[programme.title] = made
                for later in range(place[0], len(self._focus)):
                    self._focus[later] = self._focus[later] or made

    def _occasion(self, programme: Programme) -> Gathering | None:
        """An event named in a sentence that tells of the handing over."""
        for number, _ in programme.mentions:
            line = self.document.lines[number]
            if any(chunk.symbol in HANDING for chunk in line.found):
                for at, chunk in enumerate(line.found):
                    found = self.event_at(number, at) if chunk.symbol == "EVENT" else None
                    if found and found.kind not in NO_CEREMONY and len(content(found.title)) > 1:
                        return found
        return None

    def _handed_over(self, programme: Programme) -> tuple[int, int] | None:
        for number, _ in programme.mentions:
            line = self.document.lines[number]
            symbols = [chunk.symbol for chunk in line.found]
            handed = any(s in HANDING for s in symbols)
            placed = "DAY" in symbols or any(c.symbol == "AT" and line.scan.low(c.start) == "di" for c in line.found)
            if handed and placed:
                return number, next(k for k, s in enumerate(symbols) if s in HANDING)
        return None

    def initiative(self, chunk: Chunk) -> str:
        """The id of a programme or service."""
        assert isinstance(chunk.value, Service)
        return self.draft.entity("Initiative", chunk.value.title, (chunk.value.surface,))

    def initiative_before(self, number: int) -> str | None:
        """The programme last named before a line."""
        for line in reversed(self.document.lines[: number + 1]):
            for chunk in reversed(line.found):
                if isinstance(chunk.value, Service) and self.draft.has("OPERATES", None, self.initiative(chunk)):
                    return self.initiative(chunk)
        return None

    def prize(self, programme: Programme, default_year: int | None = None) -> str:
        """The id of a prize."""
        year = programme.year or default_year
        title = f"{programme.title} {year}" if year and str(year) not in programme.title else programme.title
        name = title[:1].upper() + title[1:]
        return self.draft.entity("Award", name, (programme.title, *programme.aliases, programme.acronym or ""), acronym=programme.acronym, year=year)
