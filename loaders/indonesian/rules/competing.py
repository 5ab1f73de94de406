"""Who competed with whom: ``Kota Balikpapan bersaing dengan Kota Samarinda pada Lomba X``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import objects
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.world import World

COMPETES = frozenset({"bersaing", "bertanding", "berkompetisi", "berlaga", "beradu"})
AGAINST = frozenset({"dengan", "melawan", "menghadapi", "bersama"})
PAST = frozenset({"lalu", "dulu", "sebelumnya", "yakin", "mampu", "ingin"})
"""Words of another year, or of what one only could do."""
ROUNDS = frozenset(
    {"pentas", "lomba", "babak", "final", "ajang", "kompetisi", "putaran", "seleksi", "laga", "penyisihan"}
)
"""Nouns of a contest, which tell that it is meant where the sentence does not name it."""
CONTESTS = frozenset({"lomba", "festival", "seleksi", "pekan", "mtq"})
"""Families of events at which one competes."""


@rule("attended/competes", on="NOMINATED")
def competes(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kota Balikpapan bersaing dengan Kota Samarinda dan Kabupaten Paser pada lomba itu."""
    named = (event for k in range(len(line.found)) if (event := world.events.at(number, k)))
    spoken = not ROUNDS.isdisjoint(line.scan.lows)
    event = next(named, None) or (world.events.focus(number) if spoken else None)
    if event is None or not event.anchored or event.family not in CONTESTS:
        return
    line = view(line)
    for at in triggers(line, "NOMINATED"):
        start = line.found[at].start
        past = not PAST.isdisjoint(line.scan.lows[:start])
        if not past and line.scan.low(start) in COMPETES and line.scan.low(line.found[at].end) in AGAINST:
            attend(world, line, [*subjects(line, at), *objects(line, at + 1)], event, rule_id, at)
