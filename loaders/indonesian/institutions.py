"""How organisations and offices begin and are abbreviated: the lexicons as tables to look up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from jejaring.loaders.indonesian.lexicons import Phrases, table
from jejaring.loaders.indonesian.scan import Scan

SHORT = 4
"""Letters of a short form that is a word of its own too: ``per``, ``pers``."""
FUSED = ("ka", "wa", "sek")
HEADS_OF = {"ka": "Kepala", "wa": "Wakil Kepala", "sek": "Sekretaris"}


@dataclass(frozen=True, slots=True)
class Head:
    """The first words of an office: in full, and what kind of complement they take."""

    name: str
    of: str


@cache
def named() -> Phrases[tuple[str, str]]:
    """National bodies by all their names: (canonical name, the form)."""
    entries = table("organisations")
    found = [
        (form, (entry["name"], form))
        for group in ("organisations", "directorates")
        for entry in entries.get(group) or ()
        for form in _joined((entry["name"], *entry.get("aliases", ())))
    ]
    return Phrases(found)


def _joined(forms: Iterable[str]) -> Iterator[str]:
    """The forms, also with the sign for ``dan``, and with a ministry misspelt: Kementerian PAN & RB, Kementrian PAN RB."""
    for form in forms:
        yield form
        if form.startswith("Kementerian "):
            yield form.replace("Kementerian", "Kementrian")
        if " dan " in form:
            yield form.replace(" dan ", " & ")


@cache
def parents() -> dict[str, str]:
    """The ministry of each directorate that the lexicon knows."""
    return {entry["name"]: entry["of"] for entry in table("organisations").get("directorates") or () if entry.get("of")}


@cache
def abbreviated() -> Phrases[tuple[str, str]]:
    """Abbreviations of regional bodies: (full name, the form)."""
    return Phrases([(short, (full, short)) for short, full in abbreviations().items()])


@cache
def abbreviations() -> dict[str, str]:
    """The full name of each abbreviation, those listed and those that offices make."""
    listed = {**_communications(), **table("agencies")["abbreviations"]}
    javanese = {f"Din{short[3:]}": full for short, full in listed.items() if short.startswith("Dis")}  # Dindikpora
    return {**javanese, **listed}


def _communications() -> dict[str, str]:
    """The agencies of communication and informatics that have statistics and encryption too: ``Diskominfosatik``.

    Their names fuse the short forms of those affairs in either order (PP 18/2016 leaves the grouping to the regions).
    """
    parts = table("agencies")["communications"]
    affairs = [[(short, affair) for short in parts[affair]] for affair in ("Statistik", "Persandian")]
    fused = {short: f"Dinas Komunikasi, Informatika dan {affair}" for each in affairs for short, affair in each}
    for first, second in (affairs, affairs[::-1]):
        for (one, affair), (two, other) in product(first, second):
            fused.setdefault(one + two, f"Dinas Komunikasi, Informatika, {affair} dan {other}")
    apart = {short: full for short, full in fused.items() if len(short) > SHORT}  # not Diskominfo per Januari
    return {
        f"{head}{gap}{rest}": full
        for gap, parts_of in (("", fused), ("-", fused), (" ", apart))
        for rest, full in parts_of.items()
        for head in parts["heads"]
    }


@cache
def in_full() -> Phrases[str]:
    """The full names of regional agencies that have abbreviations, which offices also write without capitals."""
    return Phrases([(full, full) for full in set(abbreviations().values()) if full.startswith("Dinas ")])


@cache
def heads() -> Phrases[tuple[str, str]]:
    """First words of names of organisations: (in full, kind)."""
    return Phrases([(entry["form"], (entry["name"], entry["kind"])) for entry in table("agencies")["heads"]])


@cache
def levels() -> Phrases[tuple[str, str]]:
    """Levels of the branches of associations: (in full, the form)."""
    return Phrases([(short, (full, short)) for short, full in table("agencies")["levels"].items()])


@cache
def office_heads() -> Phrases[Head]:
    """All forms of all offices."""
    listed = [
        (form, Head(entry["name"], entry["of"]))
        for entry in table("positions")["offices"]
        for form in dict.fromkeys(_joined((entry["name"], *(entry.get("forms") or ()))))
    ]
    known = {form.lower() for form, _ in listed}
    return Phrases([*listed, *(entry for entry in _deputies(listed) if entry[0].lower() not in known)])


def _deputies(listed: Iterable[tuple[str, Head]]) -> Iterator[tuple[str, Head]]:
    """The deputies of ministers, formed like their ministers: Wakil Menteri Dalam Negeri, ``Wakil Mendagri``, ``Wamendagri``."""
    for form, head in listed:
        if head.name.startswith("Menteri "):
            deputy = Head(f"Wakil {head.name}", head.of)
            yield f"Wakil {form}", deputy
            if not form.startswith("Menteri "):
                yield f"Wa{form[:1].lower()}{form[1:]}", deputy


@cache
def prefixes() -> Phrases[str]:
    """``Plt``, ``mantan`` and the like: the status they give."""
    data = table("positions")
    return Phrases([(form, "acting") for form in data["acting"]] + [(form, "former") for form in data["former"]])


@cache
def _opens_office() -> frozenset[str]:
    return office_heads().first | prefixes().first


def may_open_office(low: str) -> bool:
    """Whether an office, or the status before one, can begin with that word: most words tell at a glance that none does."""
    return low in _opens_office() or low.startswith(FUSED)


def office_head(scan: Scan, at: int) -> tuple[int, Head] | None:
    """The words at ``at`` that begin an office."""
    if at >= len(scan.lows) or scan.tokens[at].kind != "word":
        return None
    found = office_heads().longest(scan.lows, at)
    return found if found else _fused(scan, at)


def _fused(scan: Scan, at: int) -> tuple[int, Head] | None:
    """``Kadisdik``, ``Kadiskominfo``, ``Kabappeda``: head and abbreviation in one word."""
    low = scan.low(at)
    for short in FUSED:
        rest = low.removeprefix(short)
        if rest != low and len(rest) > 3:
            found = abbreviated().longest([rest], 0)
            if found:
                return 1, Head(f"{HEADS_OF[short]} {found[1][0]}", "fused")
    return None
