"""Rolls of winners: a line that announces them, and below it a line or a bullet for each, under headings of categories."""

from __future__ import annotations

import re
from itertools import pairwise

from jejaring.loaders.indonesian.clause import party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.programmes import Programme
from jejaring.loaders.indonesian.ranking import RANK, qualifiers
from jejaring.loaders.indonesian.rules.laureates import TELLING
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.rules.winning import note
from jejaring.loaders.indonesian.world import World

LISTS = frozenset({"daftar", "berikut", "peraih", "penerima", "pemenang"})
LONGEST_ITEM = 14
SHORT = 7
"""Chunks of a line that is about one winner: ``Kota Balikpapan (Juara I)``."""
MARKS = frozenset({"NUMBER", "STOP", "DASH", "COLON", "COMMA"})
"""Chunks around a name in a line of its own."""
GRADED = re.compile(r"\((?:predikat\s+)?((?:[Ss]angat |[Cc]ukup |[Kk]urang |[Mm]enuju )?\w+if)\s*\)")
"""The predicate that a line gives in brackets."""
HEADING = re.compile(r"(?:\d+\s*[.)]\s*)?[Kk]ategori\s+(.+)")
"""A line that names the category of those below it."""


@rule("won/listed")
def listed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Berikut daftar peraih X Award 2017: and below it lines ``Kategori Dinas``, ``Juara I: Dinas Perhubungan``, ``Nama, Jabatan``.

    The short lines without a verb that follow, each with a person or body; one without them is their category.
    """
    if len(LISTS.intersection(line.scan.lows)) + (":" in line.scan.lows[-1:]) < 2:
        return
    named = (prize for k in line.inner if k.symbol == "PRIZE" and (prize := world.prizes.at(number, k.start)))
    programme = next(named, None) or world.prizes.before(number)
    category = None
    if programme is None:
        return
    for below in (line, *world.document.lines[number + 1 :]):
        item = view(below)
        if any(c.symbol == "BULLET" for c in item.found):
            category = _roll(world, item, programme, category, rule_id)
            continue
        if below is line:
            continue
        if len(item.found) > LONGEST_ITEM or any(c.symbol in TELLING or c.symbol == "SAYS" for c in item.found):
            return
        found = [p for k in range(len(item.found)) if (p := party(item, k)) and (p.actor.name or p.actor.body)]
        text = item.text
        rank = RANK.match(text) or (RANK.search(text) if len(found) == 1 and len(item.found) < SHORT else None)
        alone = len(found) == 1 and _alone(item, found[0].at)
        graded = GRADED.search(text) if alone and not rank else None
        for one in found if rank or alone or (found[:1] and found[0].actor.name) else ():
            grade = graded.group(1) if graded else None
            stated_of = {"category": category, "rank": rank.group() if rank else grade}
            note(world, item, one, programme, rule_id, {k: v for k, v in stated_of.items() if v})
        if not rank and not alone and not any(p.actor.name for p in found):
            category = _capitals(text.removeprefix("Kategori").strip(" :."))


def _capitals(text: str) -> str:
    """A heading with a capital in each word; acronyms stay: ``Perangkat Daerah``, ``OPD``."""
    return " ".join(word if word.isupper() and len(word) < ACRONYM else word.title() for word in text.split())


ACRONYM = 6
"""Letters that a word of a heading in capitals has, which is no acronym."""


def _alone(item: Line, at: int) -> bool:
    """Whether a line has nothing but one name, its number in the list, and marks: ``1. Kota Balikpapan - 98,50 (Informatif)``."""
    bracket = next((k for k, chunk in enumerate(item.found) if chunk.symbol == "OPENING"), len(item.found))
    return all(k == at or chunk.symbol in MARKS for k, chunk in enumerate(item.found[:bracket]))


def _roll(world: World, line: Line, programme: Programme, category: str | None, rule_id: str) -> str | None:
    """``Kategori Kabupaten Terinovatif: • Kabupaten A • Kabupaten B``: winners behind bullets; the last category named."""
    marks = [k for k, c in enumerate(line.found) if c.symbol == "BULLET"]
    for first, end in pairwise((-1, *marks, len(line.found))):
        item = line.found[first + 1 : end]
        text = line.scan.text(item[0].start, item[-1].end) if item else ""
        if heading := HEADING.match(text):
            category = _capitals(heading.group(1).strip(" :."))
            continue
        found = [p for k in range(first + 1, end) if first >= 0 and (p := party(line, k))]
        named = [p for p in found if p.actor.name or p.actor.body]
        if named and not any(c.symbol in TELLING for c in item):
            note(
                world,
                line,
                named[0],
                programme,
                rule_id,
                {**({"category": category} if category else {}), **qualifiers(text)},
            )
    return category
