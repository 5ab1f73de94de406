"""Indices and evaluations that a body gets a value in: ``Indeks SPBE Kota X mencapai 3,2 dengan predikat Baik``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.rules.winning import note
from jejaring.loaders.indonesian.world import World

REACHES = frozenset(
    "mencapai sebesar memperoleh meraih naik meningkat tercatat berada menembus menyentuh adalah".split()
)
"""Words between whose index it is and its value."""
REACH = 4
"""Chunks between them."""


@rule("won/index", on="PRIZE")
def index(world: World, number: int, line: Line, rule_id: str) -> None:
    """Indeks SPBE Pemerintah Kota Balikpapan mencapai 3,2 dengan predikat Baik."""
    line = view(line)
    for at, chunk in enumerate(line.found[:-2]):
        whose = party(line, at + 1) if chunk.symbol == "PRIZE" and not line.quoted(at) else None
        programme = world.prizes.at(number, chunk.start) if whose and whose.actor.body else None
        if programme is None or whose is None or line.scan.low(chunk.start) not in ("indeks", "evaluasi", "penilaian"):
            continue
        behind = line.found[at + 2 : at + 2 + REACH]
        reaches = next((k for k, c in enumerate(behind) if line.scan.low(c.start) in REACHES), None)
        valued = reaches is not None and any(c.symbol == "NUMBER" for c in behind[reaches:])
        if valued and stated(line, at + 2):
            note(world, line, whose, programme, rule_id)
