"""Visits and inspections, which a verb names: ``meninjau``, ``mengunjungi``, ``melakukan sidak``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import near, subjects, triggers
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.hosting import people
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.scan import verbal
from jejaring.loaders.indonesian.world import World

NOUNS = (("tinjau", "Peninjauan"), ("sidak", "Sidak"), ("inspeksi", "Inspeksi"), ("temu", "Pertemuan"), ("pantau", "Peninjauan"), ("monitoring", "Monitoring"), ("audiensi", "Audiensi"))
OBJECT = 14


@rule("visited")
def visited(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud meninjau pembangunan pasar, Kamis (1/8/2024)."""
    for at in triggers(line, "VISIT"):
        who = people(subjects(line, at))
        if not any(world.named(p.actor) for p in who):
            continue
        place = near(line, at, "EVENT", reach=1)
        named = world.event_at(number, place) if place else None
        event = named or world.create_event(title(line, at), "kunjungan", number, at)
        attend(world, line, who, event, rule_id, at, bodies=False)


def _inside(line: Line, at: int) -> bool:
    chunk = line.found[at]
    if chunk.symbol in ("AND", "AT"):
        return at + 1 < len(line.found) and line.scan.low(chunk.start) in ("dan", "di", "ke") and line.found[at + 1].symbol in ("WORD", "NAME", "REGION", "ACTOR")
    return chunk.symbol in ("WORD", "NAME", "ACTOR", "REGION", "NUMBER", "EVENT", "SLASH") and not (chunk.symbol == "WORD" and verbal(line.scan.low(chunk.start)))


def title(line: Line, at: int) -> str:
    """A name for the visit: a noun for its verb, and what is visited."""
    verb = line.scan.text(line.found[at].start, line.found[at].end).lower()
    noun = next((noun for stem, noun in NOUNS if stem in verb), "Kunjungan")
    end = at + 1
    while end < len(line.found) and end - at <= OBJECT and _inside(line, end):
        end += 1
    rest = line.scan.text(line.found[at].end, line.found[end - 1].end) if end > at + 1 else ""
    return f"{noun} {rest}".strip()
