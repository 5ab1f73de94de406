"""Agreements signed: who put a name under them, or which bodies did."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, near, objects, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.world import World


@rule("signed", on="SIGNS")
def signed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Nota kesepahaman ditandatangani Wali Kota Balikpapan Rahmad Mas'ud dan Direktur Utama …"""
    for at in triggers(line, "SIGNS"):
        event = world.events.at(number, at) or world.events.focus(number)
        if event is None or event.family != "penandatanganan":
            continue
        passive = any(w.startswith("di") for w in line.scan.lows[line.found[at].start : line.found[at].end])
        who = objects(line, at) if passive else [*subjects(line, at), *_together(line, at)]
        colon = next((k for k in range(at + 1, len(line.found)) if line.found[k].symbol == "COLON"), None)
        if not who and colon is not None:
            who = objects(line, colon)  # dua pihak meneken kesepakatan: A dan B
        named = people(who)
        attend(world, line, named or [*who, *_counterparts(line, at)], event, rule_id, at, bodies=not named)


def _counterparts(line: Line, at: int) -> list[Party]:
    """With whom a body signs: ``menandatangani nota kesepahaman dengan Universitas X``."""
    joint = next((k for k in range(at + 1, min(at + 8, len(line.found))) if line.found[k].value == "dengan"), None)
    return objects(line, joint) if joint is not None else []


@rule("signed/noun", on="ORGANISED_BY ORGANISE")
def signing(world: World, number: int, line: Line, rule_id: str) -> None:
    """Penandatanganan nota kesepahaman dilakukan oleh Wali Kota Balikpapan Rahmad Mas'ud dan Direktur Utama …"""
    for at in triggers(line, "ORGANISED_BY", "ORGANISE"):
        active = line.found[at].symbol == "ORGANISE"
        place = near(line, at, "EVENT", reach=3) if active else near(line, at, "EVENT", reach=3, back=True)
        event = world.events.at(number, place) if place is not None else None
        if event is not None and event.family == "penandatanganan":
            who = people(subjects(line, at) if active else objects(line, at))
            attend(world, line, [p for p in who if p.actor.name], event, rule_id, at, bodies=False)


def _together(line: Line, at: int) -> list[Party]:
    """Those behind ``bersama``, and those named behind ``dengan``: who signs with the subject."""
    joint = next((k for k in range(at + 1, min(at + 8, len(line.found))) if line.found[k].symbol == "AND"), None)
    if joint and line.scan.low(line.found[joint].start).startswith("bersama"):
        return objects(line, joint)
    return [p for p in _counterparts(line, at) if p.actor.name]
