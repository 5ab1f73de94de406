"""Visits and inspections, which a verb names: ``meninjau``, ``mengunjungi``, ``melakukan sidak``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import near, objects, subjects, triggers
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.hosting import people
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.scan import verbal
from jejaring.loaders.indonesian.world import World

NOUNS = (
    ("tinjau", "Peninjauan"),
    ("sidak", "Sidak"),
    ("inspeksi", "Inspeksi"),
    ("temu", "Pertemuan"),
    ("menghadap", "Pertemuan"),
    ("pantau", "Peninjauan"),
    ("monitoring", "Monitoring"),
    ("audiensi", "Audiensi"),
)
INAUGURATIONS = (
    ("resmi", "Peresmian"),
    ("luncur", "Peluncuran"),
    ("launching", "Peluncuran"),
    ("canang", "Pencanangan"),
)
OBJECT = 14


@rule("visited")
def visited(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud meninjau pembangunan pasar, Kamis (1/8/2024)."""
    for at in triggers(line, "VISIT"):
        who = people(subjects(line, at))
        if not any(world.named(p.actor) for p in who):
            continue
        place = near(line, at, "EVENT", reach=1)
        named = world.events.at(number, place) if place else None
        event = named or world.events.create(title(line, at), "kunjungan", number, at)
        attend(world, line, who, event, rule_id, at, bodies=False)
        if event.title.startswith(("Pertemuan", "Audiensi")):
            attend(world, line, people(objects(line, at))[:2], event, rule_id, at, role="host", bodies=False)


@rule("inaugurated")
def inaugurated(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud meresmikan gedung layanan; … diresmikan oleh …

    The verb names the event where no noun does.
    """
    for at in triggers(line, "OPEN", "OPENED_BY"):
        verb = line.scan.text(line.found[at].start, line.found[at].end).lower()
        noun = next((noun for stem, noun in INAUGURATIONS if stem in verb), None)
        active = line.found[at].symbol == "OPEN"
        if noun is None or any(c.symbol == "EVENT" for c in line.found[max(0, at - 6) : at + 4]):
            continue
        who = people(subjects(line, at) if active else objects(line, at)[:1])
        if any(world.named(p.actor) for p in who):
            name = f"{noun} {_object(line, at)}".strip() if active else noun
            attend(
                world,
                line,
                who,
                world.events.create(name, noun.lower(), number, at),
                rule_id,
                at,
                role="opener",
                bodies=False,
            )


def _inside(line: Line, at: int) -> bool:
    chunk = line.found[at]
    if chunk.symbol in ("AND", "AT"):
        return (
            at + 1 < len(line.found)
            and line.scan.low(chunk.start) in ("dan", "di", "ke")
            and line.found[at + 1].symbol in ("WORD", "NAME", "REGION", "ACTOR")
        )
    return chunk.symbol in ("WORD", "NAME", "ACTOR", "REGION", "NUMBER", "EVENT", "SLASH") and not (
        chunk.symbol == "WORD" and verbal(line.scan.low(chunk.start))
    )


def title(line: Line, at: int) -> str:
    """A name for the visit: a noun for its verb, and what is visited."""
    verb = line.scan.text(line.found[at].start, line.found[at].end).lower()
    noun = next((noun for stem, noun in NOUNS if stem in verb), "Kunjungan")
    return f"{noun} {_object(line, at)}".strip()


def _object(line: Line, at: int) -> str:
    """The words of what the verb at ``at`` is done to."""
    end = at + 1
    while end < len(line.found) and end - at <= OBJECT and _inside(line, end):
        end += 1
    return line.scan.text(line.found[at].end, line.found[end - 1].end) if end > at + 1 else ""
