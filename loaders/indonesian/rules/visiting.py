"""Events that a verb names: visits and inspections, inaugurations, swearings-in, signings."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, near, objects, party, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.events import MEETINGS
from jejaring.loaders.indonesian.gathering import Gathering
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.rules.appointing import MOVES
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.titles import VENUES
from jejaring.loaders.indonesian.values import Happening
from jejaring.loaders.indonesian.world import World

INSTALLING = frozenset({"pelantikan", "serah terima jabatan"})
VISITS = MEETINGS | {"peninjauan", "inspeksi", "safari", "gotong royong", "olahraga", "penanaman"}
"""Families of events that someone makes (``melakukan kunjungan``): who does, takes part."""


HOLDING = frozenset({"menggelar", "gelar", "mengadakan", "menyelenggarakan", "adakan"})
"""Verbs of who runs a meeting, where ``melakukan pertemuan`` tells of those who meet."""


@rule("visited", on="VISIT")
def visited(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud meninjau pembangunan pasar, Kamis (1/8/2024).

    Who is met or visited, if it is a person or body, is the host.
    """
    for at in triggers(line, "VISIT"):
        event = world.events.at(number, at)
        who = subjects(line, at)
        if event is None or not any(world.named(p.actor) or p.actor.body for p in who):
            continue
        if line.scan.low(line.found[at].start) in ("kedatangan", "dapat"):  # Dinas X kedatangan tamu dari Y
            attend(world, line, who, event, rule_id, at, role="host")
            attend(world, line, objects(line, at), event, rule_id, at)
            continue
        attend(world, line, who, event, rule_id, at)
        if event.family in MEETINGS:
            hosts = seated(line, at) or _visited(line, at) or _housed(line, at)
            attend(
                world,
                line,
                [h for h in hosts if h.actor not in [w.actor for w in who]],
                event,
                rule_id,
                at,
                role="host",
            )


@rule("visited/noun", on="ORGANISE")
def made(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Komunikasi dan Informatika Kota Balikpapan melakukan kunjungan kerja ke Dinas Komunikasi dan Informatika Kota Palembang."""
    for at in triggers(line, "ORGANISE"):
        event = visit(world, number, line, at)
        if event is None:
            continue
        attend(world, line, subjects(line, at), event, rule_id, at)
        if event.family in MEETINGS:
            attend(world, line, _visited(line, at), event, rule_id, at, role="host")


@rule("visited/between", on="EVENT")
def met(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pertemuan antara Kepala Diskominfo Kaltim Muhammad Faisal dan Pj Sekda Kota Balikpapan Muhaimin berlangsung di Balikpapan."""
    for at, chunk in enumerate(line.found[:-1]):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" else None
        joint = event and event.family in MEETINGS | {"penandatanganan"}
        if event and joint and line.scan.low(line.found[at + 1].start) == "antara":
            attend(world, line, objects(line, at + 1), event, rule_id, at)


@rule("visited/of", on="EVENT")
def of(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kunjungan kerja Komisi I DPRD Kota Palembang ke Dinas Komunikasi dan Informatika Kota Balikpapan berlangsung Kamis."""
    for at, chunk in enumerate(line.found[:-2]):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" and not line.quoted(at) else None
        guest = party(line, at + 1)
        if event is None or not event.anchored or event.family not in ("kunjungan", "studi") or guest is None:
            continue
        if (
            line.scan.low(line.found[at + 2].start) == "ke"
            and at
            and line.found[at - 1].symbol not in ("RECEIVES", "WINS")
        ):
            attend(world, line, [guest], event, rule_id, at)
            attend(world, line, _visited(line, at), event, rule_id, at, role="host")


@rule("visited/head", on="SAYS")
def head(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kepala Dinas Sosial Kota Balikpapan Adwar Skenda Putra mengatakan …: on a visit to or by that agency its head is there."""
    event = world.events.focus(number)
    if event is None or not event.anchored or event.family not in ("kunjungan", "studi"):
        return
    key = world.event(event)
    there = {s: world.draft.stated(s, "ATTENDED", key) for s in world.draft.subjects("ATTENDED", key)}
    for at in triggers(line, "SAYS"):
        for found in people([*subjects(line, at)[-1:], *objects(line, at)[:1]]):
            bodies = [o.body for o in found.actor.offices if o.body and o.status != "former" and found.actor.name]
            for body in bodies:
                stated = there.get(world.body(body, line.span(found.at, found.at + 1)))
                if stated is not None:
                    attend(world, line, [found], event, rule_id, at, role=stated["role"], bodies=False)


def visit(world: World, number: int, line: Line, at: int) -> Gathering | None:
    """The visit, inspection or meeting that stands behind the verb at ``at``."""
    place = near(line, at, "EVENT", reach=3)
    event = world.events.at(number, place) if place else None
    if event and event.family == "pertemuan" and line.scan.low(line.found[at].end - 1) in HOLDING:
        return None
    return event if event and event.family in VISITS else None


@rule("visited/his", on="EVENT")
def his(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dalam kunjungannya, Dinas Komunikasi dan Informatika Kota Balikpapan membahas …: who comes is whose visit it is."""
    for at, chunk in enumerate(line.found[1:3], start=1):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" else None
        owned = any(line.scan.low(k).endswith("nya") for k in range(chunk.start, chunk.end))
        if event is None or event.family not in MEETINGS or not owned or line.found[at - 1].symbol != "AT":
            continue
        behind = at + 1
        while behind < len(line.found) and line.scan.low(line.found[behind].start) in AFTER:
            behind += 1
        found = objects(line, behind - 1) if behind < len(line.found) and party(line, behind) else []
        attend(world, line, found, event, rule_id, at)


AFTER = frozenset({",", "itu", "ini", "tersebut"})
COMES = frozenset({"kedatangannya", "kunjungannya", "kunkernya"})


@rule("visited/said", on="SAYS")
def said(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin mengatakan bahwa kunjungannya untuk mempelajari layanan digital: he came."""
    event = world.events.focus(number)
    for at in triggers(line, "SAYS") if event and event.family in MEETINGS else ():
        end = line.found[at].end
        if event and not COMES.isdisjoint(line.scan.lows[end : end + 3]):
            attend(world, line, people(subjects(line, at))[-1:], event, rule_id, at, bodies=False)


NEAR, FAR = 12, 24
"""Chunks behind a visit within which ``dengan`` and ``di``, and within which ``ke``, tell who is visited."""
SUBJECT = frozenset({"terkait", "tentang"})
"""Prepositions of what a visit is about: studi tiru terkait X ke Y."""


def _visited(line: Line, at: int) -> list[Party]:
    """The body behind ``ke`` in the same clause."""
    for k in range(at + 1, min(at + FAR, len(line.found))):
        towards = ("ke",) if k > at + NEAR else ("ke", "di", "dengan")
        if k > at + NEAR and any(c.symbol == "AT" and c.value not in SUBJECT for c in line.found[at:k]):
            break
        if line.scan.low(line.found[k].start) in towards and line.found[k].symbol == "AT":
            found = seated(line, k)
            if found and found[0].at <= k + 2:
                return found
        if line.found[k].symbol in ("STOP", "SEMI", "DAY"):
            break
    return []


ROOMS = VENUES | {"ruang", "aula"}


def _housed(line: Line, at: int) -> list[Party]:
    """The body in whose room a visit takes place: ``berkunjung untuk belajar X di Ruang Rapat Dinas Y``."""
    for k in range(at + 1, min(at + FAR, len(line.found))):
        found = party(line, k)
        if found is None or not found.actor.body or k < 2:
            continue
        room = k - 1
        while room > at and line.found[room].symbol in ("WORD", "NAME"):
            room -= 1
        if line.scan.low(line.found[room].start) == "di" and line.scan.low(line.found[room].end) in ROOMS:
            return [found]
    return []


SEATS = frozenset({"kantor", "gedung", "markas", "kediaman"})
"""Nouns of where a body is at home: ``ke Kantor Dinas X``."""


def seated(line: Line, at: int) -> list[Party]:
    """Who is visited: the first behind chunk ``at``, or whose seat stands there."""
    seat = at + 2 < len(line.found) and line.scan.low(line.found[at + 1].start) in SEATS
    at_home = party(line, at + 2) if seat else None
    return [at_home] if at_home else objects(line, at)[:1]


@rule("inaugurated", on="OPEN OPENED_BY")
def inaugurated(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud meresmikan gedung layanan; … diresmikan oleh …"""
    for at in triggers(line, "OPEN", "OPENED_BY"):
        event = world.events.at(number, at)
        if event is not None:
            active = line.found[at].symbol == "OPEN"
            who = people(subjects(line, at) if active else objects(line, at)[:1])
            attend(world, line, who, event, rule_id, at, role="opener", bodies=False)


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


@rule("installed/in-office", on="BECOMES")
def entered(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin kini menjabat Sekretaris Daerah Kota Balikpapan, in an article about a swearing-in."""
    for at in triggers(line, "BECOMES"):
        event = world.events.focus(number)
        office = party(line, at + 1) if at + 1 < len(line.found) else None
        if event and event.family in INSTALLING and office and office.actor.offices and not office.actor.name:
            who = [p for p in subjects(line, at) if p.actor.name][-1:]
            attend(world, line, who, event, rule_id, at, role="recipient", bodies=False)
