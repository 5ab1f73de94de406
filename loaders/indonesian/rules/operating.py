"""Programmes and services that an agency runs."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.world import World


@rule("operates/through")
def through(world: World, number: int, line: Line, rule_id: str) -> None:
    """… diterapkan di Disdukcapil Kota Balikpapan, melalui layanan Pantai Balikpapan."""
    for at, chunk in enumerate(line.found):
        if chunk.symbol != "PROGRAMME" or line.quoted(at):
            continue
        before = at - 1
        while before >= 0 and line.found[before].symbol in ("THROUGH", "COMMA"):
            before -= 1
        found = party(line, before) if 0 <= before < at - 1 else None
        if found and found.actor.body and found.actor.body.kind != "association":
            operator = world.body(found.actor.body, line.span(before, before + 1))
            world.draft.claim(operator, "OPERATES", world.initiative(chunk), line.span(before, at + 1), rule_id)
