"""Those at the event that the article tells of, listed or seen there without a verb of taking part."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, objects, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated, triggers
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.world import World

THERE = frozenset({"duduk", "peserta"})
"""Words behind which those there are listed: ``Di meja yang sama duduk A, B dan C``."""
SENT = frozenset({"wakil", "perwakilan", "utusan", "delegasi", "undangan", "peserta"})
"""Nouns that open a sentence about those whom bodies sent: ``Wakil A, B dan C memenuhi ruangan``."""
OTHERWISE = frozenset("EVENT PRIZE PROGRAMME WINS WON_BY RECEIVES RECEIVED_BY HANDS HANDED_BY SAYS DEVELOPS".split())
"""Chunks of a sentence that tells of something else."""
LEADING = 3
"""Chunks between such a word and the list: ``: ``, ``datang dari``."""


AMONG = frozenset({"di antaranya", "diantaranya", "antara lain"})
"""Words that open a sentence with some of those whom the one before tells of."""


@rule("attended/namely", on="NAMELY")
def namely(world: World, number: int, line: Line, rule_id: str) -> None:
    """Hadir dalam rapat itu Muhaimin dan sejumlah kepala dinas. Di antaranya Adamin Siregar."""
    if not number or line.found[0].value not in AMONG or line.quoted(0):
        return
    before = world.document.lines[number - 1]
    for at in triggers(before, "CAME", "ATTENDED_BY"):
        event = event_of(world, number - 1, before, at, before=True)
        if event is not None and event.anchored:
            attend(world, line, objects(line, 0, far=True), event, rule_id, 0)


@rule("attended/listed")
def listed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Rapat itu digelar Kamis. Di meja yang sama duduk Dinas A, Dinas B dan Dinas C."""
    event = world.events.focus(number)
    elsewhere = any(c.symbol in OTHERWISE for c in line.found)
    if not number or event is None or not event.anchored or elsewhere or line.quoted(0):
        return
    for at, chunk in enumerate(line.found[:-1]):
        low = line.scan.low(chunk.start)
        if (low not in THERE and not (at == 0 and low in SENT)) or not stated(line, at):
            continue
        places = range(at + 1, min(at + 1 + LEADING, len(line.found)))
        first = next((k for k in places if line.found[k].symbol == "ACTOR"), None)
        found = _several(line, first - 1) if first is not None else []
        attend(world, line, found, event, rule_id, at)
        if found:
            return


def _several(line: Line, at: int) -> list[Party]:
    """The bodies and people listed right behind chunk ``at``; none where there are not at least two."""
    found = objects(line, at, far=True)
    return found if len(found) > 1 and found[0].at == at + 1 else []


SEEN = frozenset({"tampak", "terlihat", "nampak"})


@rule("attended/seen")
def seen(world: World, number: int, line: Line, rule_id: str) -> None:
    """Di deretan tamu tampak Wali Kota Balikpapan Rahmad Mas'ud."""
    event = world.events.focus(number)
    for at, chunk in enumerate(line.found[:-1]):
        there = [c.symbol for c in line.found[at + 1 : at + 3]] == ["AT", "EVENT"]  # Tampak di acara itu A, B
        first = at + 1 + 2 * there
        looks = line.scan.low(chunk.start) in SEEN and chunk.symbol == "WORD" and first < len(line.found)
        found = party(line, first) if looks else None
        if found and found.actor.name and event is not None and event.anchored and not line.quoted(at):
            attend(world, line, objects(line, first - 1, far=there), event, rule_id, at)
