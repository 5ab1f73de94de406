"""Prizes told of by the noun of giving them: ``Penyematan X kepada A dilakukan oleh B``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import objects
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.rules.giving import presented
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.winning import listed, note
from jejaring.loaders.indonesian.world import World

NOUNS = frozenset({"penyerahan", "penyematan", "penganugerahan", "pemberian", "pengalungan"})
"""Nouns of giving a prize."""
DONE = frozenset({"dilakukan", "diserahkan", "disematkan", "diberikan", "dikalungkan"})
"""Verbs that tell who gave it."""
TO = frozenset({"kepada", "untuk", "bagi"})
REACH = 12
"""Chunks between the noun and whom the prize is given to."""


@rule("won/bestowed")
def bestowed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Penyematan Satyalancana Wira Karya kepada Wali Kota Balikpapan Rahmad Mas'ud dilakukan oleh Isran Noor."""
    for at, chunk in enumerate(line.found):
        if line.scan.low(chunk.start) not in NOUNS or line.quoted(at):
            continue
        prize = next((c for c in line.inner if c.symbol == "PRIZE" and chunk.start < c.start), None)
        programme = world.prizes.at(number, prize.start) if prize else None
        to = next((k for k in range(at + 1, min(at + REACH, len(line.found))) if _to(line, k)), None)
        if programme is None or to is None:
            continue
        done = next((k for k in range(to + 1, len(line.found)) if line.scan.low(line.found[k].start) in DONE), None)
        if done is None or not stated(line, done):
            continue  # dalam rangka penyerahan X kepada A: an occasion
        for found in listed(line, to + 1):
            note(world, line, found, programme, rule_id)
        presented(world, line, objects(line, done)[:1], programme, done, rule_id)


def _to(line: Line, at: int) -> bool:
    return line.scan.low(line.found[at].start) in TO
