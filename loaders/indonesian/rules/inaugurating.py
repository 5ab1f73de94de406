"""Inaugurations: who opened a building or a service for use."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import objects, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.world import World


@rule("inaugurated", on="OPEN OPENED_BY")
def inaugurated(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud meresmikan gedung layanan; … diresmikan oleh …"""
    for at in triggers(line, "OPEN", "OPENED_BY"):
        event = world.events.at(number, at)
        if event is not None:
            active = line.found[at].symbol == "OPEN"
            who = people(subjects(line, at) if active else objects(line, at)[:1])
            attend(world, line, who, event, rule_id, at, role="opener", bodies=False)
