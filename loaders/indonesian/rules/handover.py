"""Offices that are handed over, from one holder to the next."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.lexicons import phrases
from jejaring.loaders.indonesian.rules.holding import claim_office
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.values import Actor, Name
from jejaring.loaders.indonesian.world import World

HANDED_OVER = phrases("serah terima jabatan", "sertijab", "diserahterimakan", "diserahkan", "beralih", "berpindah")
"""Words for an office that goes from one to another."""
POSTS = frozenset({"jabatan", "posisi", "kursi"})
"""Nouns before an office that is handed over."""
ABOUT = 12
"""Chunks within which an office, its old holder and its new one stand."""


@rule("holds/handed-over")
def handed_over(world: World, number: int, line: Line, rule_id: str) -> None:
    """Serah terima jabatan Kepala Dinas Sosial Kota Balikpapan dari Adamin Siregar kepada Muhaimin berlangsung …

    Who hands over may go unsaid: Jabatan Kepala Dinas Sosial kini diserahkan kepada Muhaimin.
    """
    if not HANDED_OVER.within(line.scan.lows):
        return
    line = Line(line.scan, line.sentence, line.inner, line.inner)  # the office may stand inside the name of the event
    for at, chunk in enumerate(line.found):
        value = chunk.value
        office = value.offices[0] if isinstance(value, Actor) and value.offices and not value.name else None
        if office is None or line.quoted(at) or line.scan.low(chunk.start - 1) not in POSTS:
            continue
        giver, to = _person(line, at, FROM)
        taker, end = _person(line, to, TOWARDS)
        if giver.name and taker.name:
            claim_office(world, line, giver, replace(office, status="former"), (at, to + 1), rule_id)
        if taker.name and (giver.name or isinstance(line.found[end].value, Actor)):
            claim_office(world, line, taker, office, (at, end + 1), rule_id)


FROM = frozenset({"dari"})
TOWARDS = frozenset({"kepada", "ke"})


def _person(line: Line, start: int, prepositions: frozenset[str]) -> tuple[Actor, int]:
    """The person behind the first of the prepositions that stands behind chunk ``start``, and that chunk."""
    reach = range(start + 1, min(start + ABOUT, len(line.found)))
    led = next((k for k in reach if line.scan.low(line.found[k].start) in prepositions), None)
    for k in range(led + 1, min(led + 4, len(line.found))) if led is not None else ():
        value = line.found[k].value
        if isinstance(value, Actor) and value.name:
            return value, k
        if isinstance(value, Name) and len(value.words) > 1:
            return Actor(name=value), k
    return Actor(), start
