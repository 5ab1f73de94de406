"""The entities of one article: who each mention is, which events and prizes the mentions belong to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from jejaring.graph.claims import slug
from jejaring.loaders.indonesian.document import Document
from jejaring.loaders.indonesian.draft import Draft, Span
from jejaring.loaders.indonesian.gathering import Gathering
from jejaring.loaders.indonesian.gatherings import Gatherings
from jejaring.loaders.indonesian.happened import PRONOUNS
from jejaring.loaders.indonesian.naming import PARTS, body_name, completed, office_name
from jejaring.loaders.indonesian.programmes import Programme, Programmes
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.values import Actor, Body, Chunk, Name, Office, Service


class World:
    """Turns mentions into entities of a draft, the same mention always into the same entity."""

    def __init__(self, document: Document, draft: Draft) -> None:
        self.document = document
        self.draft = draft
        self.unit: Body | None = None
        self.board: Office | None = None
        self.holders: dict[str, str] = {}
        self.stated: dict[tuple[str, str], Office] = {}
        self.taken: set[tuple[str, str]] = set()
        self.events = Gatherings(document)
        self.prizes = Programmes(document, self.events)
        self.events.settle()

    # --- people, offices, bodies, places

    def person(self, name: Name) -> str:
        """The id of a person, by the fullest form of the name in the article."""
        full = self.document.fullest(name)
        return self.draft.entity("Person", full.text, (name.text,), honorifics=full.honorifics, degrees=full.degrees)

    def office(self, office: Office, span: Span) -> str:
        """The id of an office, with its agency or region noted."""
        name, aliases, above, region = office_name(office, self.document.home, self._unit(office))
        key = self.draft.entity("Position", name, (*aliases, office.surface))
        if office.body is not None and above:
            whole = completed(office.body, self.document.home, self._unit(office))
            self.draft.claim(key, "OF", self.body(whole, span), span, "structure/office-of-body")
        elif region is not None:
            self.draft.claim(key, "OF", self.region(region), span, "structure/office-of-region")
        return key

    def _unit(self, office: Office) -> Body | None:
        """The agency that a part of one belongs to: the one last spoken of, or that of its affairs, ``Bidang Persandian``."""
        part = office.body.name if office.body else office.tail
        digital = part.startswith(PARTS) and not DIGITAL.isdisjoint(part.lower().split())
        if not digital or (self.unit and AGENCY in self.unit.name) or office.region:
            return self.unit
        actors = (c.value for line in self.document.lines for c in line.found if isinstance(c.value, Actor))
        named = {agency.name: agency for actor in actors for agency in agencies_of(actor) if AGENCY in agency.name}
        return next(iter(named.values())) if len(named) == 1 else self.unit

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
        name, *_ = office_name(office, self.document.home, self._unit(office))
        if office.region or office.body:
            return self.holders.get(slug(name))
        return self.holders.get(slug(name)) or self.holders.get(slug(f"{office.name} {office.tail}".strip()))

    def note_holder(self, office: Office, person: str) -> None:
        """Remember who holds an office."""
        if office.status == "former":
            return
        name, *_ = office_name(office, self.document.home, self._unit(office))
        self.holders.setdefault(slug(name), person)
        if office.of in ("region", "government", "state"):
            self.holders.setdefault(slug(f"{office.name} {office.tail}".strip()), person)

    def stated_before(self, person: str, office: Office) -> Office:
        """The office as first stated of that person, where it is now named without region and body: Wali Kota A."""
        key = (person, office.name)
        if office.region or office.body or office.tail:
            self.stated.setdefault(key, office)
            return office
        return replace(self.stated.get(key, office), status=office.status)

    def named(self, actor: Actor) -> str | None:
        """The person that an actor is: by name, or as the holder of the office."""
        if actor.name:
            return self.person(actor.name)
        return next((found for office in actor.offices if (found := self.holder(office))), None)

    def participant(self, actor: Actor, span: Span) -> str | None:
        """The person or body that an actor is; None for an office whose holder is not known."""
        return self.body(actor.body, span) if actor.body else self.named(actor)

    def units(self) -> list[Body | None]:
        """The regional agency spoken of where each line begins: the units that it names belong to it."""
        found: list[Body | None] = []
        self.unit = None
        for line in self.document.lines:
            found.append(self.unit)
            for chunk in line.found:
                if isinstance(chunk.value, Actor):
                    self.speak_of_actor(chunk.value)
        return found

    def speak_of_actor(self, actor: Actor) -> None:
        """Note the regional agency of an actor."""
        for agency in agencies_of(actor):
            self.unit = agency

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

    def pronoun(self, number: int, at: int = 0) -> Actor | None:
        """Whom ``ia`` at chunk ``at`` of a line means: the first person named in the line before; None where it does not stand there."""
        line = self.document.lines[number]
        if (
            number == 0
            or at >= len(line.found)
            or line.scan.low(line.found[at].start) not in PRONOUNS
            or line.quoted(at)
        ):
            return None
        values = (chunk.value for chunk in self.document.lines[number - 1].found)
        return next((v for v in values if isinstance(v, Actor) and v.name), None)

    def initiative(self, chunk: Chunk) -> str:
        """The id of a programme or service."""
        assert isinstance(chunk.value, Service)
        return self.draft.entity("Initiative", chunk.value.title, (chunk.value.surface, *chunk.value.aliases))

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
        return self.draft.entity(
            "Award",
            name,
            (programme.title, *programme.aliases, programme.acronym or ""),
            acronym=programme.acronym,
            year=year,
        )


AGENCY = "Informatika"
"""In the name of every agency of digital affairs (UU 23/2014, lampiran huruf P)."""
DIGITAL = frozenset({"informatika", "persandian", "aptika"})
"""Affairs that only such an agency has."""


def agencies_of(actor: Actor) -> Iterator[Body]:
    """The regional agencies that an actor is, or has an office of."""
    for body in (actor.body, *(office.body for office in actor.offices)):
        while body is not None and body.parent is not None:
            body = body.parent
        if body is not None and body.kind == "regional":
            yield body
