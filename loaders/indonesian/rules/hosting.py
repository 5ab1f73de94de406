"""Roles of those at the head of an event: who opened, hosted, led, welcomed."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, near, objects, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.standins import deputies
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.values import Actor
from jejaring.loaders.indonesian.world import World


@rule("opened/active", on="OPEN")
def opened(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin mewakili Wali Kota membuka kegiatan Thematic Academy di Balikpapan.

    Only with an event as its object: ``membuka lapangan kerja`` opens nothing that people attend.
    """
    for at in triggers(line, "OPEN"):
        place = near(line, at, "EVENT", reach=3)
        event = world.events.at(number, place) if place else None
        if event is not None:
            attend(world, line, people(subjects(line, at)), event, rule_id, at, role="opener", bodies=False)


@rule("opened/passive", on="OPENED_BY")
def opened_by(world: World, number: int, line: Line, rule_id: str) -> None:
    """Acara dibuka secara resmi oleh Sekretaris Daerah Kota Balikpapan, Muhaimin."""
    for at in triggers(line, "OPENED_BY"):
        event = event_of(world, number, line, at, before=True)
        if event is not None:
            who = people(deputies(line, objects(line, at)[:1]))
            attend(world, line, who, event, rule_id, at, role="opener", bodies=False)


@rule("hosted/named", on="HOSTS")
def hosted(world: World, number: int, line: Line, rule_id: str) -> None:
    """Tuan rumahnya Dinas Komunikasi dan Informatika Kota Balikpapan. · X selaku tuan rumah"""
    for at in triggers(line, "HOSTS"):
        event = event_of(world, number, line, at, before=True)
        named = at + 1 < len(line.found) and line.found[at + 1].symbol == "ACTOR"  # tuan rumah Wali Kota A
        named = named or line.scan.low(line.found[at].end - 1).endswith("nya")
        who = objects(line, at)[:1] if named else subjects(line, at)[-1:]
        if event is not None:
            attend(world, line, who, event, rule_id, at, role="host")


GUESTS = frozenset({"kunjungan", "studi", "pertemuan", "peninjauan", "inspeksi", "visitasi", "verifikasi lapangan"})
"""Families whose leader is the one who comes, not who is at home."""


@rule("led/active", on="LEADS")
def led(world: World, number: int, line: Line, rule_id: str) -> None:
    """Sekretaris Daerah Kota Balikpapan memimpin rapat koordinasi …"""
    for at in triggers(line, "LEADS"):
        place = near(line, at, "EVENT", reach=3)
        event = world.events.at(number, place) if place else None
        focus = world.events.focus(number)
        if focus and focus.anchored and at + 1 < len(line.found) and line.found[at + 1].symbol == "DELEGATES":
            attend(world, line, people(subjects(line, at)), focus, rule_id, at, bodies=False)  # memimpin rombongan
        elif event is not None:
            attend(world, line, people(subjects(line, at)), event, rule_id, at, role="host", bodies=False)


@rule("led/passive", on="LED_BY")
def led_by(world: World, number: int, line: Line, rule_id: str) -> None:
    """Rapat dipimpin langsung oleh Sekretaris Daerah Kota Balikpapan, Muhaimin."""
    for at in triggers(line, "LED_BY"):
        event = event_of(world, number, line, at, before=True)
        governed = line.found[0].symbol == "REGION" and not any(_led(world, number, line, k) for k in range(at))
        if _governs(line, at) or governed:
            continue  # Sulsel ketika itu dipimpin Gubernur X
        chairs = "ketua" in line.scan.low(line.found[at].end - 1)  # a board is chaired too: pengurus yang diketuai X
        if event is not None and (not chairs or near(line, at, "EVENT", reach=2, back=True) is not None):
            start = line.found[at].start
            prays = "doa" in (line.scan.low(start - 1), line.scan.low(start - 2)) and line.scan.low(start - 1) != "dan"
            role = "attendee" if event.family in GUESTS or prays else "host"  # ditutup dengan doa yang dipimpin A
            attend(world, line, _leaders(line, at), event, rule_id, at, role=role, bodies=False)


def _led(world: World, number: int, line: Line, at: int) -> bool:
    """Whether chunk ``at`` can be what is led at an event: the event, or those who meet there."""
    return line.found[at].symbol == "ACTOR" or world.events.at(number, at) is not None


def _leaders(line: Line, at: int) -> list[Party]:
    """Who leads: the first behind the verb, or all of a list that ``dan`` closes: ``Ketua A, Wakil Ketua B dan Anggota C``."""
    found = people(objects(line, at))
    last = next((k for k, one in enumerate(found) if line.found[one.at - 1].symbol == "AND"), 0)
    between = {c.symbol for c in line.found[found[0].at : found[last].at + 1]} if found else set()
    return found[: last + 1] if between <= {"ACTOR", "COMMA", "AND"} else found[:1]


GOVERNED = frozenset(
    "daerah kabupaten kota provinsi wilayah desa kelurahan kecamatan pemerintahan lembaga instansi kementerian dinas badan partai organisasi".split()
)
"""Nouns of what is led for years, not for an hour: ``kabupaten yang dipimpin Bupati X``."""


def _governs(line: Line, at: int) -> bool:
    low = line.scan.low(line.found[at].start)
    before = line.found[at - 1] if at else None
    if before is not None and before.symbol == "THAT" and at > 1:
        low, before = "yang", line.found[at - 2]
    office = isinstance(before.value, Actor) and bool(before.value.offices) if before is not None else False
    return low == "yang" and before is not None and (office or line.scan.low(before.end - 1) in GOVERNED)


@rule("welcomed/active", on="WELCOME")
def welcomed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pemerintah Kota Balikpapan menyambut visitasi Tim Penilai …"""
    for at in triggers(line, "WELCOME"):
        event = world.events.at(number, at) or event_of(world, number, line, at)
        if event is not None and _guests(world, number, line, at):
            attend(world, line, subjects(line, at), event, rule_id, at, role="host")
            if event.family in GUESTS and line.scan.low(line.found[at].end - 1) in COMING:
                attend(world, line, objects(line, at)[:1], event, rule_id, at)
            place = near(line, at, "EVENT", reach=2)
            if place and world.events.at(number, place) is event and event.family in GUESTS:
                attend(world, line, objects(line, _towards(line, place)), event, rule_id, at)


def _guests(world: World, number: int, line: Line, at: int) -> bool:
    """Whether people are welcomed at chunk ``at``, not an idea or a day: ``menyambut antusias kerja sama``, ``menyambut HUT``."""
    if line.scan.low(line.found[at].end - 1) in COMING:
        return True
    events = (world.events.at(number, k) for k in range(at + 1, min(at + 4, len(line.found))))
    behind = [c.symbol for c in line.found[at + 1 : at + 4]]
    people_behind = not {"ACTOR", "DELEGATES", "STAFF", "REGION", "NAME"}.isdisjoint(behind)
    return people_behind or any(event is not None and event.family != "peringatan" for event in events)


@rule("welcomed/gladly", on="SAYS")
def gladly(world: World, number: int, line: Line, rule_id: str) -> None:
    """Adwar Skenda Putra menyambut baik kunjungan itu dan memaparkan …: the visit was to him."""
    for at in triggers(line, "SAYS"):
        place = near(line, at, "EVENT", reach=2) if line.scan.low(line.found[at].start) == "menyambut" else None
        event = world.events.at(number, place) if place else None
        if event is not None and event.family in GUESTS:
            attend(world, line, people(subjects(line, at)), event, rule_id, at, role="host", bodies=False)


COMING = frozenset({"kunjungan", "kedatangan", "kehadiran", "rombongan", "menjamu", "dari"})
"""Nouns between the verb of welcoming and the guests."""


@rule("welcomed/visit", on="RECEIVES WINS")
def received(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Komunikasi dan Informatika Kota Balikpapan menerima kunjungan kerja DPRD Kota Palembang.

    Who comes stands behind the noun.
    """
    for at in triggers(line, "RECEIVES", "WINS"):
        place = near(line, at, "EVENT", reach=2)
        event = world.events.at(number, place) if place else None
        if event is not None and event.family in ("kunjungan", "studi", "pertemuan"):
            joining = line.scan.low(line.found[at].start) in ("ikut", "turut")  # Ikut menerima kunjungan kerja A
            who = [p for p in objects(line, place or at, far=True) if p.actor.name] if joining else subjects(line, at)
            attend(world, line, who, event, rule_id, at, role="host")
            if joining:
                continue
            attend(world, line, objects(line, _towards(line, place or at)), event, rule_id, at)


def _towards(line: Line, place: int) -> int:
    """The chunk before the guests: the event, or ``dari`` behind it."""
    behind = line.found[place + 1] if place + 1 < len(line.found) else None
    return place + (behind is not None and line.scan.low(behind.start) == "dari")


WHEN = frozenset({"saat", "ketika", "usai", "setelah", "kala"})
"""Words before ``ditemui`` where journalists do."""


@rule("welcomed/guests", on="RECEIVED_BY")
def guests(world: World, number: int, line: Line, rule_id: str) -> None:
    """Rombongan diterima langsung oleh Kepala Dinas Komunikasi dan Informatika Kota Balikpapan, Adwar Skenda Putra."""
    for at in triggers(line, "RECEIVED_BY"):
        event = world.events.focus(number)
        press = line.scan.low(line.found[at].start) == "ditemui" and line.scan.low(line.found[at].start - 1) in WHEN
        told = press or any(c.symbol == "PRIZE" for c in line.found)
        if event is not None and event.family in GUESTS and not told:
            attend(world, line, subjects(line, at), event, rule_id, at)
            hosts = objects(line, at)
            named = [p for p in hosts if p.actor.name][:1] or [p for p in hosts[:1] if p.actor.body]
            attend(world, line, named, event, rule_id, at, role="host")


@rule("welcomed/passive", on="WELCOMED_BY")
def welcomed_by(world: World, number: int, line: Line, rule_id: str) -> None:
    """Rombongan disambut Sekretaris Dinas Komunikasi, Informatika dan Statistik Kota Denpasar, Gde Wira Kusuma."""
    for at in triggers(line, "WELCOMED_BY"):
        event = event_of(world, number, line, at, before=True)
        if event is not None:
            attend(world, line, objects(line, at), event, rule_id, at, role="host")
            came = line.found[max(0, at - 2)].symbol in ("DELEGATES", "EVENT") and event.family in GUESTS
            attend(world, line, subjects(line, at) if came else [], event, rule_id, at)
