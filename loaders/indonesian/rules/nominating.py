"""Who was nominated, short-listed or a finalist, without having won yet."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, near, objects
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.programmes import Programme
from jejaring.loaders.indonesian.rules.prized import REACH, contest
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.rules.winning import classed, service_before, winners
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.values import Prize
from jejaring.loaders.indonesian.world import World


@rule("nominated", on="NOMINATED")
def nominated(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin ditetapkan sebagai salah satu finalis X Award 2024."""
    spoken = contest(world, number, line) or world.prizes.before(number)
    line = view(line)
    for at, chunk in enumerate(line.found):
        if chunk.symbol != "NOMINATED" or classed(line, at) or not stated(line, at):
            continue
        programme = _nomination(world, number, line, at) or (spoken if _shortlisted(line, at) else None)
        if programme is None:
            continue
        service = None if line.quoted(at) else service_before(line, at)
        found = [] if line.quoted(at) or service is not None else winners(line, subjects(line, at) or _listed(line, at))
        keys = [world.participant(p.actor, line.span(p.at, p.at + 1)) for p in found]
        if line.quoted(at):
            keys = [world.initiative_before(number)]
        keys += [world.initiative(line.found[service])] if service is not None else []
        for key in filter(None, keys):
            world.draft.claim(key, "NOMINATED", world.prize(programme), line.whole, rule_id)


def _shortlisted(line: Line, at: int) -> bool:
    """``masuk 5 besar``, ``lolos sebagai finalis``: of the contest spoken of."""
    lows = [line.scan.low(chunk.end - 1) for chunk in line.found[at : at + 4]]
    return not SHORTLIST.isdisjoint(lows)


SHORTLIST = frozenset({"besar", "finalis", "final", "nominator"})


def _listed(line: Line, at: int) -> list[Party]:
    """Those listed behind ``OPD yang masuk 5 besar, yakni …``, where nobody stands before the verb."""
    namely = near(line, at, "NAMELY", reach=7)
    return objects(line, namely, far=True) if namely and line.found[at - 1].symbol == "THAT" else []


def _nomination(world: World, number: int, line: Line, at: int) -> Programme | None:
    start = line.found[at].start
    window = [k for k in line.inner if start <= k.start <= start + REACH and k.symbol == "PRIZE"]
    for chunk in window:
        if isinstance(chunk.value, Prize) and not chunk.value.generic:
            return world.prizes.at(number, chunk.start)
    return world.prizes.before(number) if line.scan.low(line.found[at].end - 1) in ("finalis", "nominator") else None
