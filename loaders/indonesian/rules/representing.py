"""Standing in for someone: ``mewakili``, ``diwakili``, ``atas nama``, reading out somebody's speech."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import objects, party, subjects, triggers
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.values import Actor
from jejaring.loaders.indonesian.world import World

DELEGATION = frozenset({"DELEGATES", "STAFF"})


@rule("represented/active")
def active(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pj Sekretaris Daerah Kota Balikpapan, Muhaimin mewakili Wali Kota Balikpapan, Rahmad Mas'ud, membuka …"""
    for at in triggers(line, "REPRESENTS"):
        who = [p for p in subjects(line, at) if p.actor.name or p.actor.offices]
        whom = objects(line, at)
        if not who or not whom:
            continue
        person = world.named(who[-1].actor)
        target = represented(world, line, whom[0].at)
        if person and target and person != target:
            world.draft.claim(person, "REPRESENTED", target, line.span(who[-1].at, whom[0].at + 1), rule_id)


@rule("represented/passive")
def passive(world: World, number: int, line: Line, rule_id: str) -> None:
    """Sekretaris Daerah Kota Palembang yang diwakili oleh dr. Letizia, M.Kes …"""
    for at in triggers(line, "REPRESENTED_BY"):
        whom = subjects(line, at)
        who = objects(line, at)
        if not who or not whom:
            continue
        person = world.named(who[0].actor)
        target = represented(world, line, whom[-1].at)
        if person and target and person != target:
            world.draft.claim(person, "REPRESENTED", target, line.span(whom[-1].at, who[0].at + 1), rule_id)


def represented(world: World, line: Line, at: int) -> str | None:
    """Who is stood in for: the person if named, else the office, else the body."""
    found = party(line, at)
    if found is None:
        return None
    actor: Actor = found.actor
    span = line.span(at, at + 1)
    if actor.name:
        return world.person(actor.name)
    if actor.offices:
        return world.holder(actor.offices[0]) or world.office(actor.offices[0], span)
    return world.body(actor.body, span) if actor.body else None
