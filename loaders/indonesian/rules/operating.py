"""Programmes and services that an agency runs."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, near, objects, party, subjects, triggers
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.values import Actor, Body
from jejaring.loaders.indonesian.world import World

CONSISTS = frozenset({"terdiri", "meliputi", "mencakup"})
OWNED = frozenset({"dari", "milik", "besutan", "buatan", "inovasi", "gagasan", "kepunyaan"})
"""Words between a service and the body whose it is."""


@rule("operates/through", on="PROGRAMME")
def through(world: World, number: int, line: Line, rule_id: str) -> None:
    """… diterapkan di Disdukcapil Kota Balikpapan, melalui layanan Pantai Balikpapan."""
    for at, chunk in enumerate(line.found):
        if chunk.symbol != "PROGRAMME" or line.quoted(at):
            continue
        before = at - 1
        while before >= 0 and line.found[before].symbol in ("THROUGH", "COMMA"):
            before -= 1
        found = party(line, before) if 0 <= before < at - 1 else None
        if found:
            operate(world, line, found, at, rule_id)


@rule("operates/launches", on="OPEN DEVELOPS")
def launches(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pemerintah Kota Balikpapan meluncurkan aplikasi Pantai Balikpapan, yang terdiri dari Pantai Satu dan Pantai Dua."""
    for at in triggers(line, "OPEN", "DEVELOPS"):
        place = near(line, at, "PROGRAMME", reach=3)
        who = subjects(line, at)[-1:] or governing(line, at) if place else []
        for found in who:
            for service in (place or at, *_parts(line, place or at)):
                operate(world, line, found, service, rule_id)


def governing(line: Line, verb: int) -> list[Party]:
    """The government of the region that acts: ``Kota Balikpapan juga memiliki aplikasi X``; empty where none does."""
    at = verb - 1
    while at >= 0 and line.found[at].symbol == "WORD" and not line.scan.capital(line.found[at].start):
        at -= 1
    region = line.found[at].value if at >= 0 else None
    governed = line.found[at - 1].symbol in ("AT", "BY") if at else False
    if not isinstance(region, Region) or region.level == "negara" or governed:
        return []
    return [Party(at, Actor(body=Body("Pemerintah", "government", region, region.level)))]


def _parts(line: Line, at: int) -> list[int]:
    """The services that the one of chunk ``at`` consists of: ``terdiri dari A, B dan C``."""
    lows = [line.scan.low(chunk.start) for chunk in line.found]
    start = next((k for k in range(at + 1, len(lows) - 1) if lows[k] in CONSISTS), None)
    return [k for k in range(start + 1, len(line.found)) if line.found[k].symbol == "PROGRAMME"] if start else []


@rule("operates/launched", on="EVENT")
def launched(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Komunikasi dan Informatika Kota Balikpapan menggelar launching aplikasi Pantai Balikpapan: who runs the launch, runs it."""
    inner = Line(line.scan, line.sentence, line.inner, line.inner)
    for at, chunk in enumerate(line.found):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" else None
        if event is None or event.family != "peluncuran":
            continue
        inside = [k for k, c in enumerate(inner.found) if c.symbol == "PROGRAMME" and chunk.start < c.start < chunk.end]
        for operator in world.draft.subjects("ORGANISED", world.event(event)) if inside else ():
            service = world.initiative(inner.found[inside[0]])
            world.draft.claim(operator, "OPERATES", service, line.span(at, at + 1), rule_id)


@rule("operates/owned", on="PROGRAMME")
def owned(world: World, number: int, line: Line, rule_id: str) -> None:
    """aplikasi Pantai Balikpapan milik Disdukcapil Kota Balikpapan · … yang dikembangkan oleh …"""
    for at, chunk in enumerate(line.found):
        if chunk.symbol != "PROGRAMME" or line.quoted(at):
            continue
        behind = next((k for k in range(at + 1, min(at + 5, len(line.found))) if _owns(line, k)), None)
        for found in objects(line, behind)[:1] if behind else ():
            operate(world, line, found, at, rule_id)


def _owns(line: Line, at: int) -> bool:
    chunk = line.found[at]
    return line.scan.low(chunk.start) in OWNED or chunk.symbol in ("BY", "ORGANISED_BY")


def operate(world: World, line: Line, found: Party, service: int, rule_id: str) -> None:
    """Note that a body runs the service of chunk ``service``."""
    body = found.actor.body
    if body is None or body.kind == "association":
        return
    first, last = sorted((found.at, service))
    operator = world.body(body, line.span(found.at, found.at + 1))
    world.draft.claim(operator, "OPERATES", world.initiative(line.found[service]), line.span(first, last + 1), rule_id)
