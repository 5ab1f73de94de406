"""Offices held: everyone whom the article introduces with an office."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.values import Actor, Office
from jejaring.loaders.indonesian.world import World

TITLES = frozenset({"Bunda", "Pembina", "Anggota"})
"""Words that are offices only with a body behind them."""


@rule("holds/apposition")
def holds(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kepala Dinas Perhubungan Kota Balikpapan, Adwar Skenda Putra, menjelaskan …

    Name and office in apposition, either way round, in brackets, with ``selaku`` or ``yang juga``.
    """
    line = replace(line, found=line.inner)
    for at, chunk in enumerate(line.found):
        actor = chunk.value
        if not isinstance(actor, Actor):
            continue
        if actor.name:
            person = world.person(actor.name)
            span = line.span(at, at + 1)
            for office in actor.offices:
                if is_office(office):
                    key = world.office(office, span)
                    day = world.document.article.stated
                    world.draft.claim(
                        person, "HOLDS", key, span, actor.rule or rule_id, qualifiers={"status": office.status}, day=day
                    )
                    world.note_holder(office, person)
        world.speak_of_actor(actor)


def is_office(office: Office) -> bool:
    """Whether a title is an office: not a bare common noun such as ``Ketua`` or ``Anggota``."""
    return not (office.of in ("body", "unit", "field") and not office.body and not office.tail and not office.region)
