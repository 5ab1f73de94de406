"""Organisations that no lexicon knows, told by those they are listed with: ``Telkomsel, X, dan Y Electric``."""

from __future__ import annotations

from collections.abc import Sequence

from jejaring.loaders.indonesian.dates import WEEKDAYS
from jejaring.loaders.indonesian.kinds import kinds
from jejaring.loaders.indonesian.lexicons import words
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.scan import LEVELS, Scan, common, field_words, verbal
from jejaring.loaders.indonesian.values import Actor, Body, Chunk

JOINTS = frozenset({"COMMA", "AND", "SEMI"})
LISTED = 2
"""Organisations that a list must hold for an unknown name in it to be one too."""
LONGEST = 4
"""Chunks of such a name."""
UNITS = frozenset({"NAME", "WORD"})
RESIDENTS = frozenset({"warga", "masyarakat", "penduduk", "pemuda", "petani", "pelajar"})
"""Words for people who only live in the villages listed behind."""


def enlisted(scan: Scan, found: list[Chunk]) -> list[Chunk]:
    """The chunks with each unknown name that stands in a list of organisations, and of nothing else, as one of them."""
    if not any(_body(found, (at, at + 1)) for at in range(len(found))):
        return found
    out: list[Chunk] = []
    at = 0
    while at < len(found):
        end = _list_end(scan, found, at) if found[at].symbol not in JOINTS else at
        items = _items(found, at, end)
        bodies, villages = sum(_body(found, item) for item in items), _villages(scan, found, items)
        enough = bodies >= LISTED or (any(villages) and len(items) > LISTED)
        if enough and not any(_person(found, item) for item in items):
            for number, (start, stop) in enumerate(items):
                out += _made(scan, found, start, stop, villages[number])
                out += found[stop : items[number + 1][0]] if number + 1 < len(items) else []
            at = end
        else:
            out.append(found[at])
            at += 1
    return out


def _list_end(scan: Scan, found: Sequence[Chunk], at: int) -> int:
    """The chunk before which the list ends that begins with an organisation or a name at chunk ``at``."""
    end = at
    while end < len(found):
        chunk = found[end]
        inside = end > at and found[end - 1].symbol in UNITS
        placed = chunk.symbol == "REGION" and inside and not _known(found[end - 1])  # HMI Kabupaten X
        beside = _known(chunk) and end > at and found[end - 1].symbol not in JOINTS
        if chunk.symbol not in JOINTS and (
            beside or not (_known(chunk) or placed or (chunk.symbol in UNITS and _named(scan, chunk)))
        ):
            break
        end += 1
    while end > at and found[end - 1].symbol in JOINTS:
        end -= 1
    return end


def _items(found: Sequence[Chunk], at: int, end: int) -> list[tuple[int, int]]:
    items, start = [], at
    for k in range(at, end + 1):
        if k == end or found[k].symbol in JOINTS:
            if k > start:
                items.append((start, k))
            start = k + 1
    return items


def _known(chunk: Chunk) -> bool:
    return chunk.symbol == "ACTOR"


def _body(found: Sequence[Chunk], item: tuple[int, int]) -> bool:
    value = found[item[0]].value
    return item[1] == item[0] + 1 and isinstance(value, Actor) and value.body is not None


def _person(found: Sequence[Chunk], item: tuple[int, int]) -> bool:
    values = (chunk.value for chunk in found[item[0] : item[1]])
    return any(isinstance(value, Actor) and value.body is None for value in values)


def _named(scan: Scan, chunk: Chunk) -> bool:
    return scan.capital(chunk.start) and not verbal(scan.low(chunk.start))


def _villages(scan: Scan, found: Sequence[Chunk], items: Sequence[tuple[int, int]]) -> list[str]:
    """For each item the noun of the village or district before it that its name goes on with: ``Kecamatan A, B, C dan D``."""
    out, noun = [], ""
    for start, _ in items:
        value = found[start].value
        if isinstance(value, Actor):
            lives = scan.low(found[start].start - 1) in RESIDENTS
            noun = value.body.name.split()[0] if value.body and value.body.kind == "village" and not lives else ""
        out.append(noun)
    return out


def _made(scan: Scan, found: Sequence[Chunk], start: int, stop: int, village: str) -> list[Chunk]:
    """An item of the list: the chunk itself, or the organisation that its unknown words name."""
    chunks = list(found[start:stop])
    first, last = chunks[0].start, chunks[-1].end
    if len(chunks) > LONGEST or any(chunk.symbol == "ACTOR" for chunk in chunks):
        return chunks
    lows = scan.lows[first:last]
    region, stated = (None, "")
    if (
        isinstance(chunks[-1].value, Region)
        and len(chunks) > 1
        and (not village or LEVELS.get(scan.low(chunks[-1].start)))
    ):
        region, stated = chunks[-1].value, scan.text(chunks[-1].start, chunks[-1].end)  # HMI Kabupaten X
    end = chunks[-1].start if region else last
    plain = all(common(low) or low in field_words() or low in words("title_words") for low in lows)
    given = lows[0] in words("given_names") and len(lows) > 1
    if village and not kinds().longest(scan.lows, first):
        name = f"{village} {scan.text(first, end)}"
        return [Chunk("ACTOR", first, last, Actor(body=Body(name, "village", region, stated, surface=name)))]
    if plain or given or kinds().longest(scan.lows, first) or lows[0] in WEEKDAYS:
        return chunks
    name = scan.text(first, end)
    return [Chunk("ACTOR", first, last, Actor(body=Body(name, "company", region, stated, surface=name)))]
