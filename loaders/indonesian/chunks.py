"""A sentence as chunks: names, offices, bodies, regions, days and the closed classes of words, in order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from jejaring.loaders.indonesian.bodies import body, short_form
from jejaring.loaders.indonesian.dates import Stated
from jejaring.loaders.indonesian.kinds import kinds
from jejaring.loaders.indonesian.offices import office
from jejaring.loaders.indonesian.patterns import MARKS, classes
from jejaring.loaders.indonesian.people import person, possible
from jejaring.loaders.indonesian.scan import LEVELS, STREETS, Scan, common, heading
from jejaring.loaders.indonesian.values import Chunk, Name

NAMESAKES = STREETS | frozenset(
    "gedung ruang ruangan pendopo aula auditorium ballroom stadion lapangan bandara hotel masjid gor taman plaza".split()
)
"""Words behind which a name is a place's: streets and buildings bear the names of people."""

BUILDINGS = frozenset({"hotel", "ballroom", "plaza", "gedung"})
"""Buildings that bear names of several words, a town's among them."""
TOLD = frozenset({"launching", "launcing", "soft launching", "kick off", "offline", "online"})
"""Words in brackets that say again what a verb says."""


def chunks(scan: Scan, days: Mapping[int, tuple[int, Stated]]) -> list[Chunk]:
    """The chunks of a sentence. ``days`` gives the dates by the token they begin at, with the token they end before."""
    found: list[Chunk] = []
    at = 0
    while at < len(scan.tokens):
        chunk = _next(scan, at, days)
        if chunk.symbol == "NAME" and _of_term(scan, found, chunk):
            chunk = Chunk("WORD", at, chunk.end)  # Tenaga Fasilitator Lapangan
        found.append(chunk)
        at = chunk.end
    return found


def _next(scan: Scan, at: int, days: Mapping[int, tuple[int, Stated]]) -> Chunk:
    token = scan.tokens[at]
    if at in days:
        end, stated = days[at]
        return Chunk("DAY", at, end, stated)
    if token.kind == "mark":
        return Chunk(MARKS.get(token.text, "MARK"), at, at + 1)
    if token.kind != "word":
        return Chunk("NUMBER" if token.kind == "number" else "MARK", at, at + 1)
    return _mention(scan, at) or _class(scan, at) or _name(scan, at) or Chunk("WORD", at, at + 1)


def _mention(scan: Scan, at: int) -> Chunk | None:
    if scan.low(at) == scan.low(at + 1):
        return None  # Menteri Menteri Dalam Negeri: typed twice
    if found := office(scan, at):
        return Chunk("OFFICE", at, found[0], replace(found[1], surface=scan.text(at, found[0])))
    if scan.low(at) in LEVELS and (place := scan.region(at)):
        return Chunk("REGION", at, short_form(scan, place[0], place[1]), place[1])  # kota Makassar
    if not scan.capital(at) and not (scan.low(at) == "dinas" or (scan.low(at) == "desa" and scan.capital(at + 1))):
        return None
    if organisation := body(scan, at):
        return Chunk("BODY", at, organisation[0], replace(organisation[1], surface=scan.text(at, organisation[0])))
    if (place := scan.region(at)) and not _of_building(scan, at, place[0]):
        return Chunk("REGION", at, short_form(scan, place[0], place[1]), place[1])
    return None


def _of_building(scan: Scan, at: int, end: int) -> bool:
    """Whether the region at ``at`` only names a building whose place follows: ``Hotel Best Western Batang Garing, Palangka Raya``."""
    start = at
    while start > 0 and scan.capital(start - 1) and scan.low(start - 1) not in BUILDINGS:
        start -= 1
    if start == 0 or start == at or scan.low(start - 1) not in BUILDINGS:
        return False
    behind = end
    while scan.capital(behind) and not scan.region(behind):
        behind += 1
    behind += behind > end and scan.low(behind) == ","
    place = scan.region(behind)
    return place is not None and place[1].level != "provinsi"


def _class(scan: Scan, at: int) -> Chunk | None:
    found = classes().longest(scan.lows, at)
    if found is None:
        comes = scan.low(at) == "ikut" and scan.capital(at + 1) and not heading(scan)  # Dari Forkopimda, ikut Dandim A
        return Chunk("CAME", at, at + 1, "ikut") if comes else None
    end = at + found[0]
    text = scan.text(at, end).lower()
    if text == "lanjut" and scan.low(at - 1) == "tindak":
        return None
    if text == "gelar" and kinds().longest(scan.lows, at):
        return None  # Gelar Wicara
    if (bracket := scan.bracketed(end, 2)) and scan.low(end + 1) in TOLD:
        end = bracket  # meluncurkan (launching) X
    return Chunk(found[1], at, end, text)


def _name(scan: Scan, at: int) -> Chunk | None:
    found = person(scan, at)
    if found is None:
        return None
    end, name, sure = found
    if scan.low(at - 1) in NAMESAKES:
        return Chunk("WORD", at, end)  # Jalan Adamin Siregar, Gedung Muhaimin
    if not sure and (not possible(name) or (scan.low(end) == "ini" and scan.capital(at - 1))):
        return None  # kata Kepala Pusat Studi Eropa ini
    return Chunk("PERSON" if sure else "NAME", at, end, name)


def _of_term(scan: Scan, found: Sequence[Chunk], chunk: Chunk) -> bool:
    """Whether two ordinary words with capitals, of no office, stand right before one word that nothing knows."""
    before = found[-2:]
    words_before = len(before) == 2 and all(c.symbol == "WORD" and scan.capital(c.start) for c in before)
    return (
        words_before
        and chunk.start > 2
        and chunk.end == chunk.start + 1
        and all(common(scan.low(c.start)) for c in before)
    )


def encode(found: Sequence[Chunk], letters: Mapping[str, str]) -> str:
    """One character a chunk."""
    return "".join(letters[chunk.symbol] for chunk in found)


def names(found: Sequence[Chunk]) -> Iterator[Name]:
    """The values of the chunks that are names of people."""
    for chunk in found:
        if chunk.symbol == "PERSON" and isinstance(chunk.value, Name):
            yield chunk.value
