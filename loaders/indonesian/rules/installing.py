"""Swearings-in: who swears in is the host, those sworn in are recipients."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, near, objects, party, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.rules.appointing import MOVES
from jejaring.loaders.indonesian.rules.attending import THEY, attend
from jejaring.loaders.indonesian.rules.organising import organise
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.values import Happening
from jejaring.loaders.indonesian.world import World

INSTALLING = frozenset({"pelantikan", "serah terima jabatan"})
"""Families of events at which offices are taken."""


@rule("installed", on="INSTALLS BECOMES APPOINTED")
def installed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Gubernur Kalimantan Timur melantik Muhaimin sebagai Penjabat Sekretaris Daerah Kota Balikpapan.

    Who swears in is the host, those sworn in are recipients.
    """
    for at in triggers(line, "INSTALLS", "BECOMES", "APPOINTED"):
        low = line.scan.low(line.found[at].start)
        if line.found[at].symbol == "APPOINTED" and "lantik" not in low and not low.startswith(MOVES):
            continue
        event = world.events.at(number, at) or world.events.focus(number)
        if event is None or event.family not in INSTALLING:
            continue
        active = line.found[at].symbol == "INSTALLS"
        by = subjects(line, at) if active else _agent(line, at)
        attend(world, line, people(by), event, rule_id, at, role="host", bodies=False)
        organise(world, line, [p for p in by if p.actor.body], event, rule_id, at)  # KPU X melantik …
        sworn = objects(line, at, far=True) if active else [*subjects(line, at), *_also(line, at)]
        sworn = [p for k in range(at, len(line.found)) if (p := party(line, k))] if _listed(line, at) else sworn
        sworn = [p for p in sworn if p.actor.name and not _leaves(line, p.at)]
        attend(world, line, sworn, event, rule_id, at, role="recipient", bodies=False)


def _leaves(line: Line, at: int) -> bool:
    """Whether who is named at ``at`` makes way for another: ``menggantikan A``, ``A digantikan B``."""
    return line.found[at - 1].symbol == "SUCCEEDS" or line.scan.low(line.found[at].end) == "digantikan"


@rule("installed/noun", on="EVENT")
def sworn_in(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pelantikan Penjabat Sekretaris Daerah Kota Balikpapan, Muhaimin, berlangsung di Balikpapan."""
    for at, chunk in enumerate(line.found[:-1]):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" else None
        found = party(line, at + 1)
        pointed = isinstance(chunk.value, Happening) and chunk.value.points
        before = pointed or line.scan.low(chunk.start - 1) in (
            "rangka",
            "dalam",
            "jelang",
            "menjelang",
            "persiapan",
            "liputan",
        )
        if before or not event or not found or event.family != "pelantikan":
            continue
        if found.actor.name and found.actor.offices:
            attend(world, line, [found], event, rule_id, at, role="recipient", bodies=False)


def _also(line: Line, at: int) -> list[Party]:
    """``A dilantik bersama empat pejabat lainnya yakni B, C``: those who are listed behind."""
    namely = near(line, at, "NAMELY", reach=20)
    return [p for k in range(namely, len(line.found)) if (p := party(line, k))] if namely else []


def _listed(line: Line, at: int) -> bool:
    """``yang dilantik yaitu A, B``: those sworn in stand behind the verb."""
    behind = line.found[at + 1].symbol if at + 1 < len(line.found) else ""
    return at > 0 and line.found[at - 1].symbol == "THAT" and behind in ("NAMELY", "COLON", "WORD", "COMMA", "AS")


def _agent(line: Line, at: int) -> list[Party]:
    """Who swears in: the first behind ``oleh``."""
    by = near(line, at, "BY", reach=8)
    behind = party(line, at + 1) if at + 1 < len(line.found) else None
    if by is not None:
        return objects(line, by)[:1]
    return [behind] if behind and behind.actor.name and behind.actor.offices else []


@rule("installed/seat", on="HELD_BY")
def seat(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kursi lamanya sebagai Kepala Dinas Sosial diisi Adamin Siregar, in an article about a swearing-in."""
    event = world.events.focus(number)
    if event is None or event.family not in INSTALLING or line.scan.low(0) not in ("kursi", "jabatan", "posisi"):
        return
    for at in triggers(line, "HELD_BY"):
        who = people(objects(line, at))[:1]
        attend(world, line, who, event, rule_id, at, role="recipient", bodies=False)


@rule("installed/they")
def they(world: World, number: int, line: Line, rule_id: str) -> None:
    """Keduanya adalah Muhaimin sebagai Kepala Dinas Sosial dan Adamin Siregar, behind a sentence that tells who swore them in."""
    event = world.events.focus(number)
    if event is None or event.family not in INSTALLING or len(line.found) < NAMED:
        return
    others = line.scan.low(1) in ("lain", "lainnya") and line.found[2].symbol == "NAMELY"  # Dua lainnya yakni A dan B
    if line.scan.low(0) not in THEY and not others:
        return
    if others or line.found[1].symbol == "NAMELY" or line.found[1].value == "adalah":
        sworn = [p for k in range(1, len(line.found)) if (p := party(line, k)) and p.actor.name]
        attend(world, line, sworn, event, rule_id, 1, role="recipient", bodies=False)


NAMED = 3
"""Chunks of a sentence that names one of them."""


@rule("installed/in-office", on="BECOMES")
def entered(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin kini menjabat Sekretaris Daerah Kota Balikpapan, in an article about a swearing-in."""
    for at in triggers(line, "BECOMES"):
        event = world.events.focus(number)
        office = party(line, at + 1) if at + 1 < len(line.found) else None
        if event and event.family in INSTALLING and office and office.actor.offices and not office.actor.name:
            who = [p for p in subjects(line, at) if p.actor.name][-1:]
            attend(world, line, who, event, rule_id, at, role="recipient", bodies=False)
