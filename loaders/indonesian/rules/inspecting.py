"""Who looked on at an event that others hold: ``meninjau pelaksanaan pelatihan``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import near
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.happened import GOING_ON, looked_on
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.world import World


@rule("attended/looked-on", on="VISIT")
def looks_on(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud meninjau pelaksanaan pelatihan · … meninjau jalannya diskusi."""
    for at in triggers(line, "VISIT"):
        place = near(line, at, "EVENT", reach=3)
        event = world.events.at(number, place) if place else None
        event = event or (world.events.focus(number) if looked_on(line, at) else None)
        if event is not None and (looked_on(line, at) or (place and _under_way(line, at, place))):
            attend(world, line, subjects(line, at), event, rule_id, at, bodies=False)


def _under_way(line: Line, at: int, event: int) -> bool:
    """Whether nothing but ``pelaksanaan`` and the like stands between the verb and the event."""
    return all(line.scan.low(k) in GOING_ON for k in range(line.found[at].end, line.found[event].start))
