"""What the neighbours of a chunk tell about it: names beside verbs of speech, in lists, in datelines, behind organisers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from jejaring.loaders.indonesian.scan import Scan, heading
from jejaring.loaders.indonesian.text import Sentence
from jejaring.loaders.indonesian.values import Body, Chunk, Name, Office

TOP = 4
"""Headlines stand in the first lines; further down a line in capitals is an item of a list."""
OUTLETS = frozenset({"majalah", "harian", "koran", "tabloid", "lembaga", "komunitas", "perusahaan"})
FIRMS = frozenset(
    "group inc institute foundation media magazine center centre research consulting network indonesia corp com".split()
)
"""Last words of the names of firms and institutes."""


BESIDE = frozenset(
    "SAYS MODERATES SPEAKERS REPRESENTED_BY OPENED_BY LED_BY WELCOMED_BY HANDED_BY RECEIVED_BY ESCORTED HELD_BY SUCCEEDS".split()
)
DOES = frozenset("SAYS SPEAKS MODERATES OPEN REPRESENTS ESCORTS BECOMES ATTEND INSTALLS".split())


def organisers(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """``digelar Racah Mampulang``: a name behind a verb of organising, which shows no person, is an organisation's.

    Behind a verb of giving, or ``dari``, only one that a noun leads or that ends as firms do: ``dari Majalah X``.
    """
    out: list[Chunk] = []
    at = 0
    while at < len(found):
        chunk = found[at]
        out.append(chunk)
        at += 1
        giving = chunk.symbol == "HANDED_BY" or (chunk.symbol == "AT" and chunk.value == "dari")
        if not giving and (chunk.symbol not in ("ORGANISED_BY", "JOINTLY") or chunk.value == "penyelenggara"):
            continue
        first = at
        at += at < len(found) and scan.low(found[at].start) in OUTLETS
        end = _named(scan, found, at)
        if end > at and (not giving or at > first or scan.low(found[end - 1].end - 1) in FIRMS):
            name = scan.text(found[at].start, found[end - 1].end)
            out.append(Chunk("BODY", found[first].start, found[end - 1].end, Body(name, "company", surface=name)))
            at = end
        else:
            at = first
    return out


def _named(scan: Scan, found: list[Chunk], at: int) -> int:
    """The chunk behind the name that begins at chunk ``at``: PR Indonesia Group, X (XY) Institute."""
    end = at
    while end < len(found) and end - at < 5 and scan.capital(found[end].start):
        country = end > at and found[end].symbol == "REGION" and scan.low(found[end].start) == "indonesia"
        if found[end].symbol not in ("NAME", "WORD") and not country:
            break
        end += 1
    if end > at and end + 3 < len(found) and [c.symbol for c in found[end : end + 3]][::2] == ["OPENING", "CLOSING"]:
        end += 4 if scan.capital(found[end + 3].start) else 0
    return end


def datelined(scan: Scan, sentence: Sentence, found: list[Chunk]) -> list[Chunk]:
    """``OKUS, KR Sumsel - …``, ``PORTAL PALEMBANG – …``: what stands before the dash that opens a line names nobody.

    The region there, or the outlet in capitals; a region that opens the line stays.
    """
    if sentence.first and _outlet(scan, found):
        return [replace(found[0], symbol="MARK", value=None), *found[1:]]  # Nama Media (Balikpapan) Sebanyak …
    dash = next((k for k, c in enumerate(found[:8]) if c.symbol == "DASH"), 0)
    if not sentence.first or dash < 1:
        return found
    outlet = [c.symbol for c in found[1:dash]]
    if found[0].symbol in ("NAME", "PERSON") and outlet[:1] == ["OPENING"] and outlet[-1:] == ["CLOSING"]:
        return [replace(found[0], symbol="MARK", value=None), *found[1:]]  # Tanjung Selor (ANTARA) - …
    capitals = all(scan.upper(k) for k in range(found[dash].start) if scan.tokens[k].kind == "word")
    if found[0].symbol != "REGION" and not capitals:
        return found
    return [
        replace(c, symbol="MARK", value=None)
        if k < dash and c.symbol in OUTLET and not (c.symbol == "REGION" and (k == 0 or capitals))
        else c
        for k, c in enumerate(found)
    ]


def _outlet(scan: Scan, found: list[Chunk]) -> bool:
    """Whether a name that opens a line is an outlet's: behind it and its town in brackets a sentence begins."""
    media = isinstance(found[0].value, Body) and found[0].value.kind == "media"
    if not media and (found[0].symbol != "NAME" or scan.low(found[0].end) != "("):
        return False
    bracket = next((k for k in range(1, min(LONGEST_OUTLET, len(scan.lows))) if scan.low(k) == "("), 0)
    place = scan.region(bracket + 1) if bracket else None
    return place is not None and scan.low(place[0]) == ")" and scan.capital(place[0] + 1)


LONGEST_OUTLET = 5
"""Words of the name of an outlet before the bracket with its town."""
OUTLET = frozenset({"NAME", "PERSON", "BODY", "REGION", "WORD", "OFFICE"})


def recognised(scan: Scan, found: list[Chunk], people: Mapping[str, Name]) -> list[Chunk]:
    """Names that the article introduces as a person's somewhere are a person's everywhere, initials too."""
    out = [_called(scan, found, at, people) or _person(scan, chunk, people) for at, chunk in enumerate(found)]
    for at, (chunk, after) in enumerate(pairwise(found)):
        office, name = chunk.value, after.value
        if not isinstance(office, Office) or not isinstance(name, Name) or office.of != "region" or not office.region:
            continue
        whole = (office.stated, *name.words)
        if len(office.stated.split()) == 1 and not name.honorifics and " ".join(whole).lower() in people:
            start = chunk.end - 1  # Wali Kota Bima Arya, of whom the article speaks as Bima Arya
            surface = scan.text(chunk.start, start)
            out[at] = replace(chunk, end=start, value=replace(office, region=None, stated="", surface=surface))
            out[at + 1] = Chunk("PERSON", start, after.end, replace(name, words=whole))
    return out


def _person(scan: Scan, chunk: Chunk, people: Mapping[str, Name]) -> Chunk:
    if chunk.symbol == "NAME" and isinstance(chunk.value, Name) and chunk.value.text.lower() in people:
        return replace(chunk, symbol="PERSON")
    if chunk.symbol in ("WORD", "NAME") and scan.upper(chunk.start) and scan.tokens[chunk.start].text in people:
        return replace(chunk, symbol="PERSON", value=people[scan.tokens[chunk.start].text])
    return chunk


def _called(scan: Scan, found: Sequence[Chunk], at: int, people: Mapping[str, Name]) -> Chunk | None:
    """A word that dictionaries have, beside a verb of people, where it is part of a name of the article: ``ujar Surya``."""
    chunk = found[at]
    if chunk.symbol != "WORD" or not scan.capital(chunk.start):
        return None
    whole = people.get(scan.low(chunk.start))
    if whole is None or chunk.end - chunk.start > 1 or len(whole.words) < 2:
        return None
    said = at > 0 and found[at - 1].symbol in BESIDE
    acts = at + 1 < len(found) and found[at + 1].symbol in DOES
    return replace(chunk, symbol="PERSON", value=whole) if said or acts else None


def headline(scan: Scan, sentence: Sentence) -> bool:
    """Whether a sentence is a line of its own among the first with a capital in nearly every word."""
    alone = sentence.first and sentence.last and sentence.line < TOP and sentence.tokens[-1].text not in ".,;:)"
    return alone and heading(scan)


def trimmed(found: list[Chunk], people: Mapping[str, Name]) -> list[Chunk]:
    """In a headline, where every word has a capital, the names are no longer than those of the text below."""
    return [
        replace(c, value=shorter(c.value, people))
        if c.symbol in ("NAME", "PERSON") and isinstance(c.value, Name) and c.value.text.lower() not in people
        else c
        for c in found
    ]


def shorter(name: Name, people: Mapping[str, Name]) -> Name:
    """The longest beginning or end of a name that ``people`` has, else the name itself."""
    for size in range(len(name.words) - 1, 1, -1):
        for part in (name.words[:size], name.words[-size:]):
            if " ".join(part).lower() in people:
                return replace(name, words=part)
    return name
