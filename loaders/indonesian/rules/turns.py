"""Those who take turns at an event: ``Giliran pertama didapat A dan B. Sisanya maju selepas rehat: C dan D.``"""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.values import Actor, Name
from jejaring.loaders.indonesian.world import World

TALKING = frozenset({"final", "presentasi", "penilaian", "penjurian", "paparan", "pemaparan", "wawancara"})
"""Kinds of event at which those whose turn it is speak."""


@rule("attended/turn")
def turn(world: World, number: int, line: Line, rule_id: str) -> None:
    """Giliran pertama didapat Muhaimin dan Adamin Siregar: each spoke; at the final of a prize they are its nominees."""
    event = world.events.focus(number)
    if event is None or not event.anchored or not _turns(world, number):
        return
    who = _named(line)
    role = "speaker" if event.kind in TALKING else "attendee"
    attend(world, line, who, event, rule_id, 0, role=role, bodies=False)
    prize = world.prizes.before(number) if event.kind == "final" else None
    for found in who if prize else ():
        key = world.named(found.actor)
        if key and prize:
            world.draft.claim(key, "NOMINATED", world.prize(prize), line.whole, rule_id)


def _turns(world: World, number: int) -> bool:
    """Whether the sentence tells whose turn it was, or who the rest were behind one that does."""
    opens = [line.scan.lows[:2] for line in world.document.lines[max(0, number - 1) : number + 1]]
    return "giliran" in opens[-1] or ("sisanya" in opens[-1] and "giliran" in opens[0])


def _named(line: Line) -> list[Party]:
    """The people of the sentence, those too of whom nothing but the name shows that they are."""
    out: list[Party] = []
    for at, chunk in enumerate(line.found):
        value = chunk.value
        if isinstance(value, Name) and len(value.words) > 1 and not line.quoted(at):
            out.append(Party(at, Actor(name=value)))
        elif (found := party(line, at)) and found.actor.name and not line.quoted(at):
            out.append(found)
    return out
