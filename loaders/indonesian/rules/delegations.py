"""Regions that take part: ``diikuti Kabupaten A, Kota B dan Kota C``, ``Kota B mengikuti …``: their governments were there."""

from __future__ import annotations

from collections.abc import Iterator

from jejaring.loaders.indonesian.clause import Party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.laureates import goes_on
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import ends_name
from jejaring.loaders.indonesian.values import Actor, Body
from jejaring.loaders.indonesian.world import World

CONTESTS = frozenset({"lomba", "hackathon"})
"""Families whose participants come from regions without their governments."""
COMES = frozenset({"CAME", "ATTENDED_BY"})
SENDS = frozenset({"peserta", "pesertanya", "perwakilan", "delegasi", "utusan", "rombongan", "tamu", "kontingen"})
"""Who comes from a region: ``peserta dari Kabupaten Paser``."""
FROM = frozenset({"dari", "asal"})
REACH = 14


@rule("attended/regions")
def regions(world: World, number: int, line: Line, rule_id: str) -> None:
    """Workshop itu diikuti tiga daerah, yakni Kabupaten Paser, Kota Bontang dan Kabupaten Berau."""
    for first, last in _runs(line):
        verb = _verb(line, first, last)
        if verb is None or line.quoted(first) or not stated(line, verb):
            continue
        if number and goes_on(line, world.document.lines[number - 1]):
            continue
        event = event_of(world, number, line, verb, before=True)
        if event is not None and event.anchored and event.family not in CONTESTS:
            attend(world, line, _governments(line, first, last), event, rule_id, verb)


def _runs(line: Line) -> Iterator[tuple[int, int]]:
    """The first and last chunk of every list of regions; a region alone is a list of one."""
    at = 0
    while at < len(line.found):
        if line.found[at].symbol != "REGION":
            at += 1
            continue
        last = at
        after = last + 1
        while after < len(line.found):
            while after < len(line.found) and line.found[after].symbol in ("COMMA", "AND"):
                after += 1
            if after - last < 2 or after >= len(line.found) or line.found[after].symbol != "REGION":
                break
            last, after = after, after + 1
        yield at, last
        at = last + 1


def _verb(line: Line, first: int, last: int) -> int | None:
    """The chunk that says that those of the list took part; None where they are only places."""
    several = last > first
    if not several and ends_name(line, line.found[first]):
        return None  # Pramuka Paser ikuti …
    before = line.found[first - 1] if first else None
    if last + 1 < len(line.found) and line.found[last + 1].symbol == "ATTEND":
        governed = before is not None and before.symbol in ("AT", "BY")
        return None if governed else last + 1
    if before is None or not several:
        return None
    if before.symbol in COMES:
        ranked = first > 1 and line.found[first - 2].symbol in ("COMMA", "WORD") and line.scan.low(0) in ONWARD
        return None if ranked else first - 1  # Kemudian, diikuti A dan B: a ranking
    came = next((k for k in range(first - 1, max(-1, first - REACH), -1) if line.found[k].symbol in COMES), None)
    if before.symbol in ("NAMELY", "COLON"):
        return came
    sent = any(line.scan.low(k) in SENDS for k in range(max(0, before.start - 3), before.start))
    return first - 1 if line.scan.low(before.start) in FROM and sent else None


ONWARD = frozenset({"kemudian", "selanjutnya", "lalu", "berikutnya", "disusul"})
"""Words that open a sentence which goes on with a ranking."""


def _governments(line: Line, first: int, last: int) -> list[Party]:
    found = ((k, line.found[k].value) for k in range(first, last + 1))
    return [
        Party(k, Actor(body=Body("Pemerintah", "government", region, region.name)))
        for k, region in found
        if isinstance(region, Region) and region.level != "negara"
    ]
