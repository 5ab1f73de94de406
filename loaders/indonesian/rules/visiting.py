"""Visits and inspections: who came, and to whom."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, near, objects, party, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.events import MEETINGS
from jejaring.loaders.indonesian.gathering import Gathering
from jejaring.loaders.indonesian.happened import VISITED
from jejaring.loaders.indonesian.modality import stated, triggers
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.rules.attending import attend
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.titles import VENUES
from jejaring.loaders.indonesian.values import Actor, Body
from jejaring.loaders.indonesian.world import World

VISITS = MEETINGS | {"peninjauan", "inspeksi", "safari", "gotong royong", "olahraga", "penanaman"}
"""Families of events that someone makes (``melakukan kunjungan``): who does, takes part."""


def _purpose(world: World, number: int, line: Line, at: int) -> Gathering | None:
    """The visit that a phrase before the verb of going names: ``Dalam rangka studi tiru, Dinas X berkunjung ke Dinas Y``."""
    for k in range(at - 1, -1, -1):
        event = world.events.at(number, k)
        if event is not None and line.scan.low(line.found[k].start - 1) in PURPOSE:
            return event if event.family in MEETINGS else None
    return None


MEETING = frozenset({"bertemu", "menemui", "temui"})
"""Verbs of meeting those who receive guests: ``Dalam kunjungan ke X, A bertemu B``."""
PURPOSE = frozenset({"rangka", "untuk", "guna", "agenda"})
HOLDING = frozenset({"menggelar", "gelar", "mengadakan", "menyelenggarakan", "adakan"})
"""Verbs of who runs a meeting, where ``melakukan pertemuan`` tells of those who meet."""


HELD = frozenset({"pertemuan", "wawancara", "safari"})
MONITORED = frozenset({"monitoring", "monev", "monitoring dan evaluasi", "supervisi"})
"""Families and kinds that are run where a verb says that they are held."""


@rule("visited", on="VISIT")
def visited(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud meninjau pembangunan pasar, Kamis (1/8/2024).

    Who is met or visited, if it is a person or body, is the host.
    """
    for at in triggers(line, "VISIT"):
        event = world.events.at(number, at) or _purpose(world, number, line, at)
        if event is None and line.scan.low(line.found[at].start) in VISITED:
            named = (e for k in range(len(line.found)) if (e := world.events.at(number, k)))
            event = next((e for e in named if e.family in ("kunjungan", "studi")), None)
        meets = line.scan.low(line.found[at].start) in MEETING
        if event is None and meets:
            named = (e for k in range(at) if (e := world.events.at(number, k)))
            event = next((e for e in named if e.family in ("kunjungan", "studi") and e.anchored), None)
        who = subjects(line, at)
        if event is None or not any(world.named(p.actor) or p.actor.body for p in who):
            continue
        if line.scan.low(line.found[at].start) in VISITED | {"kedatangan", "dapat"}:  # Dinas X kedatangan tamu dari Y
            attend(world, line, who, event, rule_id, at, role="host")
            attend(world, line, objects(line, at), event, rule_id, at)
            continue
        attend(world, line, who, event, rule_id, at)
        if event.family in MEETINGS:
            hosts = (
                (people(objects(line, at)) if meets else [])
                or seated(line, at)
                or _visited(line, at)
                or _housed(line, at)
            )
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
        if event.family in MEETINGS | {"konsolidasi"}:
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
        received = at > 0 and line.found[at - 1].symbol in ("RECEIVES", "WINS")
        if line.scan.low(line.found[at + 2].start) in ("ke", "di") and not received:
            attend(world, line, [guest], event, rule_id, at)
            attend(world, line, _visited(line, at), event, rule_id, at, role="host")


@rule("visited/bare", on="EVENT")
def bare(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Sosial Kota Palembang studi tiru ke Dinas Sosial Kota Balikpapan: the noun stands for the verb."""
    for at, chunk in enumerate(line.found[:-1]):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" and at and not line.quoted(at) else None
        if event is None or event.family not in ("kunjungan", "studi") or line.found[at - 1].symbol != "ACTOR":
            continue
        if line.scan.low(line.found[at + 1].start) == "ke":
            event.anchored = True
            attend(world, line, subjects(line, at), event, rule_id, at)
            attend(world, line, _visited(line, at), event, rule_id, at, role="host")


@rule("visited/at", on="EVENT")
def at_home(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Sosial Kota Palembang menjalani studi tiru di Dinas Sosial Kota Balikpapan: the body right behind the visit is the host."""
    for at, chunk in enumerate(line.found[:-2]):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" and not line.quoted(at) else None
        host = party(line, at + 2)
        if event is None or event.family not in ("kunjungan", "studi") or host is None or not host.actor.body:
            continue
        there = line.scan.low(line.found[at + 1].start) in ("ke", "di") and host.actor.body.kind != "village"
        come = any(c.symbol in ("ATTEND", "ORGANISE", "VISIT") for c in line.found[:at])
        if there and come and event.anchored and stated(line, at):
            attend(world, line, [host], event, rule_id, at, role="host")


GOALS = frozenset({"tujuan", "lokasi", "tempat", "rujukan", "rumah", "sasaran"})
"""Last words of what somebody is to guests: ``menjadi tujuan studi tiru``, ``tuan rumah``."""


@rule("visited/goal", on="EVENT")
def goal(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Sosial Kota Balikpapan menjadi tujuan studi tiru Dinas Sosial Kota Palembang · A memilih B sebagai lokasi studi tiru"""
    for at, chunk in enumerate(line.found):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" and at > 1 and not line.quoted(at) else None
        if event is None or event.family not in ("kunjungan", "studi") or line.scan.low(chunk.start - 1) not in GOALS:
            continue
        to_be = next(
            (k for k in range(at - 1, max(-1, at - 4), -1) if line.scan.low(line.found[k].start) in BEING), None
        )
        if to_be is None or not stated(line, to_be):
            continue
        chosen = next(
            (k for k in range(to_be) if line.scan.low(line.found[k].start) in ("memilih", "menjadikan")), None
        )
        place = chosen + 1 if chosen is not None else to_be - 1
        host = objects(line, chosen)[:1] if chosen is not None else subjects(line, to_be)
        region = line.found[place].value if place >= 0 else None
        if isinstance(region, Region):  # Kota X menjadi tujuan …
            host = [Party(place, Actor(body=Body("Pemerintah", "government", region, region.name)))]
        behind = party(line, at + 1) if at + 1 < len(line.found) else None
        guest = subjects(line, chosen) if chosen is not None else [behind] if behind else []
        attend(world, line, host, event, rule_id, at, role="host")
        attend(world, line, guest, event, rule_id, at)


BEING = frozenset({"menjadi", "jadi", "sebagai"})


@rule("visited/head", on="SAYS")
def head(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kepala Dinas Sosial Kota Balikpapan Adwar Skenda Putra mengatakan …: on a visit to or by that agency its head is there."""
    event = world.events.focus(number)
    if event is None or not event.anchored or event.family not in ("kunjungan", "studi"):
        return
    if not ELSEWHERE.isdisjoint(line.scan.lows):
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


ELSEWHERE = frozenset(
    "telepon ponsel whatsapp terpisah dihubungi dikonfirmasi konfirmasi tertulis siaran rilis".split()
)
"""Words of a sentence that quotes who was not met there."""


def visit(world: World, number: int, line: Line, at: int) -> Gathering | None:
    """The visit, inspection or meeting that stands behind the verb at ``at``."""
    place = near(line, at, "EVENT", reach=3)
    event = world.events.at(number, place) if place else None
    towards = place is not None and place + 1 < len(line.found) and line.scan.low(line.found[place + 1].start) == "ke"
    if event and towards and event.family == "konsolidasi":
        return event  # melakukan koordinasi ke Dinas X
    if event and (event.family in HELD or event.kind in MONITORED) and line.scan.low(line.found[at].end - 1) in HOLDING:
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
        towards = ("ke",) if k > at + NEAR else ("ke", "di", "dengan", "pada")
        if k > at + NEAR and any(c.symbol == "AT" and c.value not in SUBJECT for c in line.found[at:k]):
            break
        if line.scan.low(line.found[k].start) in towards and line.found[k].symbol == "AT":
            found = seated(line, k)
            local = found and found[0].actor.body and found[0].actor.body.kind == "village"
            if found and found[0].at <= k + 2 and not (local and line.scan.low(line.found[k].start) == "di"):
                return found  # mengunjungi korban banjir di Desa X: the village received nobody
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
