"""Who ran an event: ``menggelar``, ``diselenggarakan oleh``, ``bekerja sama dengan``."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.clause import VERBS, Party, near, objects, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.gathering import MADE, Gathering
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.visiting import visit
from jejaring.loaders.indonesian.services import NOUNS
from jejaring.loaders.indonesian.subjects import REACH, subjects
from jejaring.loaders.indonesian.values import Actor
from jejaring.loaders.indonesian.world import World


@rule("organised/active", on="ORGANISE")
def active(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Komunikasi dan Informatika Kota Balikpapan menggelar Workshop Smart City."""
    for at in triggers(line, "ORGANISE"):
        place = near(line, at, "EVENT", reach=4) or near(line, at, "PRIZE", reach=2)
        event = world.events.at(number, place) if place else None
        if event is not None and not visit(world, number, line, at):
            organise(world, line, subjects(line, at), event, rule_id, at)
            _jointly(world, number, line, at, event, rule_id)
            if place and (joint := _together(line, place)):
                attend(world, line, objects(line, joint), event, rule_id, at)


def _together(line: Line, place: int) -> int | None:
    """``bersama`` right behind the event: ``menggelar rapat bersama Badan Pusat Statistik``."""
    behind = line.found[place + 1] if place + 1 < len(line.found) else None
    return place + 1 if behind is not None and line.scan.low(behind.start).startswith("bersama") else None


DENIED = frozenset({"NOT", "PLAN"})
"""Chunks of a sentence that tells of no session, or of one to come."""
CALLED_OFF = frozenset({"batal", "dibatalkan", "ditunda", "urung"})
"""Words of a session that was not held."""


def _held_by_another(line: Line) -> bool:
    """Whether the sentence says itself who holds the session: ``Rapat Paripurna X digelar DPRD Y``."""
    active = [p for at, c in enumerate(line.found) if c.symbol == "ORGANISE" for p in subjects(line, at)]
    passive = [p for at, c in enumerate(line.found) if c.symbol == "ORGANISED_BY" for p in objects(line, at)[:1]]
    return any(found.actor.body for found in (*active, *passive))


@rule("organised/session", on="EVENT")
def session(world: World, number: int, line: Line, rule_id: str) -> None:
    """Bupati Paser menghadiri Rapat Paripurna DPRD Kabupaten Paser: a council holds its own session."""
    for at, chunk in enumerate(line.found):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" else None
        if event is None or not event.anchored or "paripurna" not in line.scan.lows[chunk.start : chunk.end]:
            continue
        if line.quoted(at) or not CALLED_OFF.isdisjoint(line.scan.lows) or _held_by_another(line):
            continue
        if not DENIED.isdisjoint(line.symbols):
            continue
        for inner in line.inner:
            body = inner.value.body if isinstance(inner.value, Actor) else None
            if body and body.kind == "council" and chunk.start < inner.start < chunk.end:
                span = line.span(at, at + 1)
                world.draft.claim(world.body(body, span), "ORGANISED", world.event(event), span, rule_id, day=event.day)


@rule("attended/together", on="EVENT")
def together(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dalam diskusi bersama Kementerian Agama, Majelis Ulama Indonesia dan Polres Paser yang digelar di Paser, …: all of them met."""
    for at, chunk in enumerate(line.found):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" else None
        joint = _together(line, at)
        if event is None or not event.anchored or joint is None or line.quoted(at):
            continue
        met = objects(line, joint)
        behind = met[-1].at + 1 if met else len(line.found)
        told = [c.symbol for c in line.found[behind : behind + 2]]
        if told[:1] == ["THAT"] and told[1:] in (["ORGANISED_BY"], ["TAKES_PLACE"], ["OPENED_BY"]):
            attend(world, line, met, event, rule_id, at)


@rule("organised/launched", on="OPEN OPENED_BY")
def launched(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pemerintah Kota Balikpapan meluncurkan layanan pengaduan · … diluncurkan oleh Dinas X: a body that launches runs the launch."""
    for at in triggers(line, "OPEN", "OPENED_BY"):
        event = world.events.at(number, at)
        if event is not None:
            passive = line.found[at].symbol == "OPENED_BY"
            organise(world, line, objects(line, at)[:1] if passive else subjects(line, at), event, rule_id, at)


@rule("organised/launching", on="EVENT")
def launching(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pemerintah Kota Balikpapan launching Pantai Balikpapan: the noun stands for the verb."""
    for at, chunk in enumerate(line.found):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" and at else None
        if event is not None and line.scan.low(chunk.start) == "launching" and line.found[at - 1].symbol == "ACTOR":
            organise(world, line, subjects(line, at), event, rule_id, at)


@rule("organised/invites", on="INVITES")
def invites(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Komunikasi dan Informatika Kota Balikpapan mengundang para camat dalam kegiatan sosialisasi …"""
    for at in triggers(line, "INVITES"):
        place = near(line, at, "EVENT", reach=REACH)
        event = world.events.at(number, place) if place else None
        inside = place and line.scan.low(line.found[place].start - 1) in (
            "dalam",
            "pada",
            "untuk",
            "mengikuti",
            "menghadiri",
        )
        low = line.scan.low(line.found[at].start)
        if event is not None and inside and low.startswith("diundang"):
            organise(world, line, objects(line, at)[:1], event, rule_id, at)  # diundang Dinas X untuk mengikuti rapat Y
        elif event is not None and inside and ("undang" in low or low.endswith(GATHERING)):
            organise(world, line, subjects(line, at), event, rule_id, at)
        if event is not None and inside and low.endswith(GATHERING) and place:
            attend(world, line, [p for p in objects(line, at) if p.at < place], event, rule_id, at)
        itself = world.events.at(number, at - 1) if at and low.endswith(GATHERING) else None
        if itself is not None:  # Rapat X mempertemukan A dan B
            attend(world, line, objects(line, at), itself, rule_id, at)


@rule("organised/brings", on="ATTENDED_BY")
def brings(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Komunikasi dan Informatika Kota Balikpapan menghadirkan Badan Siber dan Sandi Negara dalam sosialisasi keamanan informasi."""
    for at in triggers(line, "ATTENDED_BY"):
        place = near(line, at, "EVENT", reach=REACH) if line.scan.low(line.found[at].start) == "menghadirkan" else None
        event = world.events.at(number, place) if place else None
        if place and event is not None and line.scan.low(line.found[place].start - 1) in ("dalam", "pada"):
            organise(world, line, subjects(line, at)[-1:], event, rule_id, at)


@rule("organised/passive", on="ORGANISED_BY")
def passive(world: World, number: int, line: Line, rule_id: str) -> None:
    """Webinar ini diselenggarakan Kementerian Komunikasi dan Informatika bekerja sama dengan Pemerintah Kota Palembang."""
    for at in triggers(line, "ORGANISED_BY"):
        event = event_of(world, number, line, at, before=True)
        if line.found[at].value == "dilakukan" and not (at and world.events.at(number, at - 1)):
            continue  # perbaikan dilakukan Dinas X
        service = at > 1 and [c.symbol for c in line.found[at - 2 : at]] == ["PROGRAMME", "THAT"]
        if event is not None and not service and not _of_another(world, number, line, at):
            event.anchored = True
            own = party(line, at - 2) if at > 1 and line.found[at - 1].value in ("sebagai", "selaku") else None
            if event.family in MADE | {"penandatanganan"} and not RUN.search(line.scan.low(line.found[at].start)):
                attend(world, line, objects(line, at), event, rule_id, at)  # kunjungan yang dilakukan oleh X
                continue
            organise(world, line, [own] if own else objects(line, at), event, rule_id, at)
            _jointly(world, number, line, at, event, rule_id)


GATHERING = ("umpulkan", "pertemukan")
"""Verbs of bringing others together: ``mengumpulkan Dinas A dan Dinas B dalam rapat``."""
RUN = re.compile("selenggara|gelar")
"""Stems of verbs that say of any event that it was run: ``monitoring yang diselenggarakan oleh X``."""
MAKING = frozenset({"besutan", "gagasan"})
"""Nouns of who made something, an event or a service."""


RESULTS = frozenset({"hasil", "atas", "merupakan", "berkat", "buah", "kerja"})
"""First words of ``hasil kerja sama A dengan B``, which tell who ran an event without a verb."""


TOLD = 9
"""Chunks between an event and what is told of it: ``Acara yang berlangsung secara daring ini merupakan kerja bareng A dan B``."""
WITH = frozenset({"bekerja", "bekerjasama", "kerja", "kerjasama", "berkolaborasi", "menggandeng", "bersinergi"})
"""First words of what partners do together."""


@rule("organised/joint", on="JOINTLY")
def joint(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kegiatan ini merupakan hasil kerja sama antara Dinas Sosial Kota Balikpapan dengan Universitas Mulawarman.

    Right behind the event also ``bekerja sama dengan Universitas Mulawarman``.
    """
    for at in triggers(line, "JOINTLY"):
        place = near(line, at, "EVENT", reach=TOLD, back=True)
        event = world.events.at(number, place) if place is not None else None
        low = line.scan.low(line.found[at].start)
        if event is not None and (low in RESULTS or (low in WITH and place == at - 1 and event.anchored)):
            event.anchored = True
            organise(world, line, _partners(line, at), event, rule_id, at)


@rule("organised/jointly-in", on="JOINTLY")
def jointly_in(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Sosial Kota Balikpapan bekerja sama dengan Universitas Mulawarman dalam pelatihan relawan, Selasa."""
    if not line.symbols.isdisjoint({"ORGANISE", "ORGANISED_BY"}):
        return
    for at in triggers(line, "JOINTLY"):
        found = objects(line, at)
        behind = found[-1].at + 1 if found else len(line.found)
        inside = behind + 1 < len(line.found) and line.scan.low(line.found[behind].start) in ("dalam", "untuk")
        event = world.events.at(number, behind + 1) if inside else None
        if event is not None and "DAY" in line.symbols:
            event.anchored = True
            organise(world, line, [*subjects(line, at), *found], event, rule_id, at)


@rule("organised/by", on="EVENT")
def by(world: World, number: int, line: Line, rule_id: str) -> None:
    """… pada acara malam penghargaan X 2017 oleh Kementerian Dalam Negeri, di Jakarta, Rabu."""
    for at, chunk in enumerate(line.found[:-2]):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" and not line.quoted(at) else None
        if event is not None and event.anchored and line.found[at + 1].symbol == "BY":
            organise(world, line, objects(line, at + 1)[:1], event, rule_id, at)


def _partners(line: Line, at: int) -> list[Party]:
    """Those who worked together, behind ``kerja sama`` at ``at``: ``antara A dan B``, ``A dengan B dan C``."""
    between = at + 1 < len(line.found) and line.scan.low(line.found[at + 1].start) == "antara"
    first = objects(line, at + between)
    end = first[-1].at + 1 if first else len(line.found)
    joined = end < len(line.found) and line.scan.low(line.found[end].start) in ("dengan", "bersama")
    return [*first, *(objects(line, end) if joined else [])]


MEANT = VERBS | {"EVENT", "PROGRAMME", "PRIZE", "STOP", "SEMI"}
"""What ``yang diadakan`` may be about, the nearest before it; or where its clause begins."""


def _of_another(world: World, number: int, line: Line, at: int) -> bool:
    """Whether ``inovasi yang dilakukan oleh X`` tells of something else than an event: a common noun before ``yang``."""
    if at and line.found[at - 1].symbol == "PROGRAMME":
        return True  # aplikasi X besutan Dinas Y
    if at and line.scan.low(line.found[at].start) in MAKING and line.scan.low(line.found[at - 1].start) in NOUNS:
        return True  # aplikasi besutan Dinas Y
    if at < 2 or line.found[at - 1].symbol != "THAT":
        return False
    meant = next((k for k in range(at - 2, max(-1, at - REACH), -1) if line.found[k].symbol in MEANT), at - 2)
    if line.found[meant].symbol == "PROGRAMME":
        return True  # program X untuk warga (XYZ) yang digagas Dinas Y
    if line.found[meant].symbol == "PRIZE" and world.events.at(number, meant) is None:
        return True  # Top 40 X, yang diadakan Kementerian Y
    noun = line.found[at - 2]
    return noun.symbol == "WORD" and not line.scan.capital(noun.start) and noun.end - noun.start == 1


def _jointly(world: World, number: int, line: Line, verb: int, event: Gathering, rule_id: str) -> None:
    joint = near(line, verb, "JOINTLY", reach=12)
    before = near(line, verb, "JOINTLY", reach=8, back=True)
    if joint is not None:
        organise(world, line, objects(line, joint), event, rule_id, joint)
    elif before:  # A bekerja sama dengan B menggelar …
        organise(world, line, [p for p in objects(line, before) if p.at < verb], event, rule_id, before)
    elif line.found[0].symbol == "JOINTLY":  # Bekerja sama dengan A, B menggelar …
        organise(world, line, [p for p in objects(line, 0)[:1] if p.at < verb], event, rule_id, 0)


def _agencies(line: Line, parties: list[Party]) -> list[Party]:
    """The agency by which the last of them did it: ``bersama Pemerintah Kota X melalui Dinas Y``."""
    behind = parties[-1].at + 1 if parties else len(line.found)
    through = behind + 1 < len(line.found) and line.found[behind].symbol == "THROUGH"
    agency = party(line, behind + 1) if through else None
    return [agency] if agency else []


def organise(world: World, line: Line, parties: list[Party], event: Gathering, rule_id: str, verb: int) -> None:
    """Note that the bodies among the parties ran the event; where there is none, the one of them who is named."""
    ran = [*parties, *_agencies(line, parties)]
    bodies = [found for found in ran if found.actor.body]
    for found in bodies or _himself(line, ran, verb):
        first, last = sorted((found.at, verb))
        span = line.span(found.at, found.at + 1)
        key = world.body(found.actor.body, span) if found.actor.body else world.participant(found.actor, span)
        if key is not None:
            world.draft.claim(key, "ORGANISED", world.event(event), line.span(first, last + 1), rule_id, day=event.day)


HOLDING = ("gelar", "adakan", "elenggarakan", "helat")
"""How verbs of running an event end: a person does that too, ``Adamin Siregar menggelar rapat``."""


ADVERBS = frozenset({"juga", "turut", "kembali", "resmi", "telah", "secara"})
OPENING = frozenset({"COMMA", "STOP", "QUOTE", "DASH", "DAY", "COLON", "BULLET", "AND"})
"""Chunks before the subject of a clause: behind ``meminta`` somebody is asked to."""


def _beside(line: Line, named: list[Party], verb: int) -> bool:
    """Whether those persons stand at the head of a clause and right before its verb: not ``A mengapresiasi warga yang menggelar …``."""
    first, last = named[0].at, named[-1].at
    between = all(line.scan.low(chunk.start) in ADVERBS for chunk in line.found[last + 1 : verb])
    return between and (first == 0 or line.found[first - 1].symbol in OPENING)


FEW = 3
"""So many and more attend rather than run it."""


def _himself(line: Line, parties: list[Party], verb: int) -> list[Party]:
    """The one person who runs the event, or two, all with their offices, named right before a verb that says no less."""
    named = [found for found in parties if found.actor.name]
    if not named or any(not found.actor.offices for found in named) or not _beside(line, named, verb):
        return []
    return named if len(named) < FEW and line.scan.low(line.found[verb].start).endswith(HOLDING) else []
