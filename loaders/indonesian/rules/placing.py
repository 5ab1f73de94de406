"""Where an event took place: a region or venue beside it, else the dateline, else the region of who ran it."""

from __future__ import annotations

from jejaring.loaders.indonesian.gatherings import Gathering
from jejaring.loaders.indonesian.lexicons import table
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.world import World

RULE = "took-place-in"
INSIDE = frozenset({"di", "bertempat di", "berlokasi di", "dipusatkan di"})


def place(world: World) -> None:
    """Note the region of every event that somebody attended or ran.

    Example: … membuka kegiatan Thematic Academy di Swiss-Belhotel Balikpapan, Kamis (21/7/2022).
    """
    for gathering in world.events.all:
        key = world.event(gathering)
        if not any(world.draft.has(p, None, key) for p in ("ATTENDED", "ORGANISED")) or online(gathering):
            continue
        found = beside(world, gathering) or dateline(world)
        if found:
            region, span = found
            target = world.region(world.document.home.same(region, ""))
            world.draft.claim(key, "TOOK_PLACE_IN", target, span, RULE, day=gathering.day)


def online(gathering: Gathering) -> bool:
    """Whether the event's name says that it met online."""
    words = gathering.name.lower().split()
    return any(word in words for word in table("events")["online"])


def beside(world: World, gathering: Gathering) -> tuple[Region, tuple[int, int]] | None:
    """The region behind ``di`` in a sentence that names the event."""
    for number, at in gathering.mentions:
        line = world.document.lines[number]
        for k in range(at, len(line.found)):
            chunk = line.found[k]
            if chunk.symbol == "AT" and line.scan.low(chunk.start) in ("di", "bertempat", "berlokasi"):
                for further in range(k + 1, min(k + 8, len(line.found))):
                    value = line.found[further].value
                    if isinstance(value, Region) and value.level != "negara":
                        return value, line.span(k, further + 1)
                    if line.found[further].symbol in ("STOP", "DAY", "SEMI", "AT"):
                        break
    return None


def dateline(world: World) -> tuple[Region, tuple[int, int]] | None:
    """``BALIKPAPAN - …``: the region that opens the article; else the region that it is about."""
    for line in world.document.lines[:6]:
        opens = any(chunk.symbol in ("DASH", "COMMA") for chunk in line.found[1:6])
        region = line.found[0].value
        if line.sentence.first and opens and isinstance(region, Region):
            return region, line.span(0, 1)
    home = world.document.home.region
    if home is None or home.level not in ("kota", "kabupaten"):
        return None
    for line in world.document.lines:
        for at, chunk in enumerate(line.found):
            if isinstance(chunk.value, Region) and chunk.value == home:
                return home, line.span(at, at + 1)
    first = world.document.lines[0]
    return home, first.whole
