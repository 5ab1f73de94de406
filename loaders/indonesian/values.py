"""What the grammar finds in a sentence: names, bodies, offices, regions, days, in chunks."""

from __future__ import annotations

from dataclasses import dataclass, field

from jejaring.loaders.indonesian.dates import Stated
from jejaring.loaders.indonesian.regions import Region

REGIONAL = frozenset({"regional", "unit", "council", "government", "village", "health"})
"""Kinds of body whose full name ends with the official name of their region."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as written: ``words`` without honorifics and degrees."""

    words: tuple[str, ...]
    honorifics: tuple[str, ...] = ()
    degrees: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation, abbreviations expanded. ``stated`` is its region in the words of the text, ``surface`` all of it."""

    name: str
    kind: str
    region: Region | None = None
    stated: str = ""
    acronym: str | None = None
    parent: Body | None = None
    district: str = ""
    surface: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Office:
    """An office as written, abbreviations expanded: ``Kepala`` + its body, ``Wali Kota`` + its region, a whole title.

    ``of`` is the kind of complement its head takes (see ``lexicon/positions.yaml``); ``tail`` the words between,
    ``late`` those behind the body: Staf Khusus Badan X **Bidang Hukum**.
    """

    name: str
    of: str
    status: str = "definitive"
    tail: str = ""
    body: Body | None = None
    region: Region | None = None
    stated: str = ""
    late: str = ""
    surface: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as one mention states it; ``generic`` where it has no name of its own: ``kegiatan``, ``sosialisasi``.

    ``longer`` is the title with what it is for or where it goes: ``… dalam rangka HUT``, ``… ke Kota Denpasar``.
    ``points`` says that the mention points back: ``kegiatan ini``, ``rapat tersebut``.
    """

    kind: str
    title: str
    generic: bool
    quoted: str = ""
    longer: str = ""
    points: bool = False


@dataclass(frozen=True, slots=True)
class Prize:
    """An award as one mention states it. ``generic`` for ``penghargaan tersebut``."""

    title: str
    generic: bool
    acronym: str | None = None
    year: int | None = None
    rank: str | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """A named programme, service or application of an agency; ``surface`` with the noun before its name; ``aliases``: what
    stands in brackets behind it; ``region``: whose government runs it, where its name says so."""

    title: str
    surface: str
    aliases: tuple[str, ...] = ()
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone or something that acts: a person with offices, an office whose holder is not named, or a body.

    ``rule`` is the rule that joined name and offices.
    """

    name: Name | None = None
    offices: tuple[Office, ...] = ()
    body: Body | None = None
    rule: str = ""


Value = Name | Body | Office | Region | Stated | Happening | Prize | Service | Actor | str | None


@dataclass(frozen=True, slots=True)
class Chunk:
    """Tokens ``start`` to ``end`` of a sentence read as one thing of the kind ``symbol``."""

    symbol: str
    start: int
    end: int
    value: Value = field(default=None, compare=False)
