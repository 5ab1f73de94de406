"""Which prize a verb of winning or giving speaks of, and the event at which it was given."""

from __future__ import annotations

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.gathering import Gathering
from jejaring.loaders.indonesian.programmes import NO_CEREMONY, Programme
from jejaring.loaders.indonesian.rules.attending import event_of
from jejaring.loaders.indonesian.world import World

REACH = 14
"""Chunks between a verb and its prize."""


def prize_behind(world: World, number: int, line: Line, at: int) -> Programme | None:
    """The prize named behind the verb at ``at``, in its clause."""
    for k in range(at + 1, min(at + REACH, len(line.found))):
        if line.found[k].symbol == "PRIZE":
            return world.prizes.at(number, line.found[k].start)
        if line.found[k].symbol in ("STOP", "SEMI") or (line.found[k].symbol == "THAT" and k > at + 3):
            return None
    return None


def prizes_behind(world: World, number: int, line: Line, at: int) -> list[Programme]:
    """The prizes named behind the verb: the first, and those listed with it: ``dua penghargaan, yakni X Award dan Y Award``."""
    found: list[Programme] = []
    for k in range(at + 1, min(at + REACH, len(line.found))):
        symbol = line.found[k].symbol
        if symbol == "PRIZE":
            named = world.prizes.at(number, line.found[k].start)
            found += [named] if named and named not in found else []
        elif (
            symbol in ("STOP", "SEMI")
            or (symbol == "THAT" and k > at + 3)
            or (found and symbol not in ("COMMA", "AND", "NAMELY", "QUOTE", "NUMBER"))
        ):
            break
    return found


def prize_before(world: World, number: int, line: Line, at: int) -> Programme | None:
    """The prize named before the verb at ``at``; the one spoken of where only ``penghargaan`` stands there."""
    for k in range(at - 1, max(-1, at - 2 * REACH), -1):
        if line.found[k].symbol == "PRIZE":
            return world.prizes.at(number, line.found[k].start)
        if line.found[k].symbol in ("STOP", "SEMI"):
            return None
    pointed = line.scan.lows[:2] in (["penganugerahan", "tersebut"], ["penganugerahan", "ini"])
    pointed = pointed or line.scan.low(line.found[at].start) == "penyerahan"
    return world.prizes.before(number) if pointed else None


def given_at(world: World, number: int, line: Line, at: int, programme: Programme) -> Gathering | None:
    """The event at which the prize is given: its ceremony, else the event that the sentence speaks of."""
    event = world.prizes.ceremony(programme) or event_of(world, number, line, at)
    return event if event and event.anchored and event.family not in NO_CEREMONY | {"lomba", "kunjungan"} else None
