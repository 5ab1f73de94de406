"""Who takes a prize in hand: at its ceremony, or at the event where one without a name is given."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.gathering import Gathering
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.programmes import NO_CEREMONY
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.prized import given_at, prize_before, prizes_behind
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.rules.winning import listed, note
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.values import Prize
from jejaring.loaders.indonesian.world import World


@rule("won/received-by", on="RECEIVED_BY")
def received(world: World, number: int, line: Line, rule_id: str) -> None:
    """Penghargaan tersebut diterima langsung oleh Muhaimin di Jakarta Convention Center, Kamis (1/8/2024).

    Who takes it in hand was there as ``recipient``.
    """
    line = view(line)
    for at in triggers(line, "RECEIVED_BY"):
        programme = prize_before(world, number, line, at)
        found = listed(line, at + 1)
        if programme is None:
            continue
        if found and found[0].actor.body:
            for one in found:
                if one.actor.body:
                    note(world, line, one, programme, rule_id)
        elif ceremony := given_at(world, number, line, at, programme):
            attend(world, line, found[:1], ceremony, rule_id, at, role="recipient")


@rule("attended/received", on="RECEIVES RECEIVED_BY")
def unnamed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin menerima penghargaan pada acara Rapat Koordinasi Nasional X: a prize without a name, at an event with one."""
    line = view(line)
    spoken = any(isinstance(c.value, Prize) and c.value.generic for c in line.found)
    for at in triggers(line, "RECEIVES", "RECEIVED_BY") if spoken else ():
        passive = line.found[at].symbol == "RECEIVED_BY"
        named = prize_before(world, number, line, at) if passive else prizes_behind(world, number, line, at)
        event = None if named else _there(world, number, line, at)
        if event is not None:
            who = listed(line, at + 1)[:1] if passive else subjects(line, at)[-1:]
            attend(world, line, people(who), event, rule_id, at, role="recipient")


def _there(world: World, number: int, line: Line, at: int) -> Gathering | None:
    event = event_of(world, number, line, at)
    return event if event and event.anchored and event.family not in NO_CEREMONY | {"lomba", "kunjungan"} else None
