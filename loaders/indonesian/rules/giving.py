"""Who gave a prize: the body whose prize it is, and whoever handed it over."""

from __future__ import annotations

from jejaring.loaders.indonesian import bodies
from jejaring.loaders.indonesian.clause import VERBS, Party, objects
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.happened import GOODS, occasion
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.prize_words import heads
from jejaring.loaders.indonesian.programmes import Programme
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.organising import organise
from jejaring.loaders.indonesian.rules.prized import prize_before, prize_behind
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.standins import deputies
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.titles import VENUES
from jejaring.loaders.indonesian.values import Actor
from jejaring.loaders.indonesian.world import World

SOURCES = frozenset({"dari", "oleh"})
CLAUSE = 16


@rule("confers/name", on="PRIZE")
def confers(world: World, number: int, line: Line, rule_id: str) -> None:
    """di ajang Asosiasi X (AX) Y Award (YA): the body in front of a prize's name, or ``penghargaan dari X``, confers it."""
    line = view(line)
    for at in range(len(line.found) - 1):
        here, after = line.found[at], line.found[at + 1]
        handed_to = at > 0 and line.found[at - 1].symbol == "HANDS"  # X beri Kota A penghargaan
        if here.symbol == "ACTOR" and after.symbol == "PRIZE" and not handed_to:
            _confers(world, number, line, at, at + 1, rule_id)
        elif here.symbol == "PRIZE" and (given := _given(line, at)):
            _confers(world, number, line, given, at, rule_id)
    for at, chunk in enumerate(line.found):
        if chunk.symbol == "PRIZE":
            _named(world, number, line, at, rule_id)


def _named(world: World, number: int, line: Line, at: int, rule_id: str) -> None:
    """``penghargaan Kementerian Dalam Negeri``: a prize that has no name but that of who gives it."""
    start = line.found[at].start
    noun = heads().longest(line.scan.lows, start)
    found = bodies.body(line.scan, start + noun[0]) if noun else None
    programme = world.prizes.at(number, start)
    whole = found is not None and found[0] == line.found[at].end and found[1].kind in ("ministry", "national")
    if programme and found and whole:
        key = world.body(found[1], line.span(at, at + 1))
        world.draft.claim(key, "CONFERS", world.prize(programme), line.span(at, at + 1), rule_id)


CLASSES = frozenset({"kategori", "bidang", "tingkat", "predikat", "tahun"})
"""Words that open what may stand between a prize and ``dari``: Penghargaan X kategori Y dari Kementerian Z."""


def _given(line: Line, prize: int) -> int | None:
    """The chunk behind ``dari`` that follows a prize; None where none does."""
    at = prize + 1
    if line.scan.low(line.found[at].start) in CLASSES:
        while at < len(line.found) and line.found[at].symbol in ("WORD", "NAME", "NUMBER", "QUOTE"):
            at += 1
    follows = at + 1 < len(line.found) and line.scan.low(line.found[at].start) == "dari"
    return at + 1 if follows else None


def _confers(world: World, number: int, line: Line, body: int, prize: int, rule_id: str) -> None:
    actor = line.found[body].value
    programme = world.prizes.at(number, line.found[prize].start)
    if not programme or not isinstance(actor, Actor) or not actor.body:
        return
    key = world.body(actor.body, line.span(body, body + 1))
    first, last = sorted((body, prize))
    world.draft.claim(key, "CONFERS", world.prize(programme), line.span(first, last + 1), rule_id)


@rule("presented/passive", on="HANDED_BY")
def handed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Penghargaan diserahkan Direktur Jenderal Bina Pembangunan Daerah, Restuardy Daud."""
    line = view(line)
    for at in triggers(line, "HANDED_BY"):
        programme = prize_before(world, number, line, at)
        if programme:
            presented(world, line, objects(line, at) or _agent(line, at), programme, at, rule_id)


@rule("presented/from", on="RECEIVES WINS RECEIVED_BY")
def source(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin menerima langsung penghargaan dari Direktur Jenderal Bina Pembangunan Daerah, Restuardy Daud."""
    line = view(line)
    for at in triggers(line, "RECEIVES", "WINS", "RECEIVED_BY"):
        programme = prize_behind(world, number, line, at) or prize_before(world, number, line, at)
        if programme is None and line.scan.low(line.found[at].end - 1).endswith("nya"):
            programme = world.prizes.before(number)  # menerimanya dari tangan A
        if programme is None:
            continue
        start = next(
            (
                k
                for k in range(at + 1, len(line.found))
                if line.scan.low(line.found[k].start) in SOURCES and line.found[k].symbol in ("AT", "BY")
            ),
            None,
        )
        clause = line.found[at + 1 : start]
        if start is not None and not any(chunk.symbol in VERBS for chunk in clause):
            presented(world, line, _before_next(line, objects(line, start), start), programme, at, rule_id)


def _agent(line: Line, at: int) -> list[Party]:
    """Those behind ``oleh`` further on in the clause: diserahkan di Balikpapan, Rabu, oleh Gubernur X."""
    for k in range(at + 1, min(at + CLAUSE, len(line.found))):
        if line.found[k].symbol == "BY":
            return objects(line, k)
        if line.found[k].symbol in (*VERBS, "STOP", "SEMI", "AND"):
            break
    return []


def _before_next(line: Line, found: list[Party], start: int) -> list[Party]:
    """Those before a second prize with a giver of its own: ``X dari A serta Y dari B``, or before a list of who received it."""
    ends = ("PRIZE", "DAY", "NAMELY", "COLON")
    next_one = next((k for k in range(start + 1, len(line.found)) if line.found[k].symbol in ends), len(line.found))
    return [p for p in found if p.at < next_one]


@rule("presented/active", on="HANDS")
def gave(world: World, number: int, line: Line, rule_id: str) -> None:
    """Sekretaris Daerah Provinsi Bali menyerahkan penghargaan · Badan X memberikan penghargaan Y kepada …"""
    line = view(line)
    for at in triggers(line, "HANDS"):
        programme = prize_behind(world, number, line, at)
        if programme is None and line.scan.low(line.found[at].start).endswith("nya"):
            programme = world.prizes.before(number)  # menyerahkannya kepada A
        namely = _handed_by(line, at)
        programme = programme or (world.prizes.before(number) if namely else None)
        praised = line.scan.low(line.found[at].end) == "apresiasi" and line.found[at].value != "menyerahkan"
        if programme and not praised:
            who = subjects(line, at)
            who = who or namely
            presented(world, line, who, programme, at, rule_id)
            ceremony = world.prizes.ceremony(programme)
            held = ceremony is not None and ceremony.family == "penganugerahan"
            if ceremony and held and any(world.events.at(number, k) is ceremony for k in range(len(line.found))):
                organise(world, line, who, ceremony, rule_id, at)  # Dinas X menyerahkan Y Award di Balikpapan, Rabu …


def _handed_by(line: Line, at: int) -> list[Party]:
    """Those of ``yang menyerahkan ialah A dan B``."""
    behind = line.found[at + 1] if at and at + 1 < len(line.found) and line.found[at - 1].symbol == "THAT" else None
    named = behind is not None and (behind.symbol == "NAMELY" or behind.value == "adalah")
    return objects(line, at + 1) if named else []


@rule("confers/organiser", on="ORGANISED_BY ORGANISE")
def organiser(world: World, number: int, line: Line, rule_id: str) -> None:
    """Anugerah Keterbukaan Informasi Publik 2024 yang dihelat Komisi Informasi Provinsi Bali: its prize is of who holds it."""
    line = view(line)
    for at in triggers(line, "ORGANISED_BY", "ORGANISE"):
        passive = line.found[at].symbol == "ORGANISED_BY"
        programme = prize_before(world, number, line, at) if passive else prize_behind(world, number, line, at)
        if programme is None or not _direct(line, at, passive=passive):
            continue
        for found in objects(line, at)[:1] if passive else subjects(line, at)[-1:]:
            if found.actor.body:
                key = world.body(found.actor.body, line.span(found.at, found.at + 1))
                span = line.span(*_ordered(found.at, at))
                world.draft.claim(key, "CONFERS", world.prize(programme), span, rule_id)


@rule("handed/over", on="HANDS HANDED_BY")
def over(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud menyerahkan bantuan kepada Adamin Siregar, Senin (12/8/2024)."""
    for at in triggers(line, "HANDS", "HANDED_BY"):
        event = world.events.at(number, at)
        place = occasion(line, at) if event is None and not GOODS.isdisjoint(line.scan.lows) else None
        event = world.events.at(number, place) if place else event
        if event is None or (place is None and event.family != "penyerahan"):
            continue
        passive = line.found[at].symbol == "HANDED_BY"
        attend(world, line, objects(line, at)[:1] if passive else subjects(line, at), event, rule_id, at, bodies=False)
        to = next((k for k in range(at + 1, len(line.found)) if line.scan.low(line.found[k].start) == "kepada"), None)
        attend(world, line, objects(line, to)[:1] if to else [], event, rule_id, at, role="recipient", bodies=False)


GIVING = frozenset({"penganugerahan", "lomba"})
"""Families of events whose prize is of who holds them."""


@rule("confers/host", on="ORGANISED_BY ORGANISE")
def host(world: World, number: int, line: Line, rule_id: str) -> None:
    """Lomba inovasi daerah itu digelar Balitbang Kota Balikpapan: who holds a contest or the evening of a prize, confers it."""
    line = view(line)
    for at in triggers(line, "ORGANISED_BY", "ORGANISE"):
        passive = line.found[at].symbol == "ORGANISED_BY"
        event = event_of(world, number, line, at, before=passive)
        programme = world.prizes.contest(event) or next(
            (p for p in world.prizes.all if event and event.family in GIVING and world.prizes.ceremony(p) is event),
            None,
        )
        parties = [p for p in (objects(line, at) if passive else subjects(line, at)) if not _venue(p)]
        for found in (parties[:1] if passive else parties[-1:]) if programme else ():
            if found.actor.body and programme:
                key = world.body(found.actor.body, line.span(found.at, found.at + 1))
                world.draft.claim(key, "CONFERS", world.prize(programme), line.span(*_ordered(found.at, at)), rule_id)


def _venue(found: Party) -> bool:
    """Whether a body is only the house that it takes place in: ``digelar Hotel X bersama Dinas Y``."""
    return found.actor.body is not None and found.actor.body.name.split()[0].lower() in VENUES


BETWEEN = frozenset("THAT COMMA NUMBER QUOTE OPENING CLOSING DAY AT".split())
CALLED = frozenset(
    "ajang acara kegiatan kompetisi malam puncak final penganugerahan penyerahan tahun ini itu tersebut kembali".split()
)
"""Words that may stand between a prize and the verb of holding it."""


def _direct(line: Line, at: int, *, passive: bool) -> bool:
    """Whether the prize itself is held, not a step towards it: ``melaksanakan seleksi peserta X Award``."""
    places = range(at - 1, -1, -1) if passive else range(at + 1, len(line.found))
    classed = next((k for k in range(at) if line.scan.low(line.found[k].start) in CLASSES), at) if passive else at
    for k in places:
        if classed < k < at and line.found[k].symbol in ("WORD", "NAME", "AT"):
            continue  # X Award 2021 kategori Terpopuler di Media Digital yang diselenggarakan …
        if k == classed:
            continue
        if line.found[k].symbol == "PRIZE":
            return True
        if line.found[k].symbol not in BETWEEN and line.scan.low(line.found[k].start) not in CALLED:
            return False
    return False


def presented(world: World, line: Line, parties: list[Party], programme: Programme, verb: int, rule_id: str) -> None:
    """Note that people handed the prize over; a body that gives it is the one whose prize it is."""
    for found in dict.fromkeys(deputies(line, parties)):
        span = line.span(*_ordered(found.at, verb))
        if (person := world.named(found.actor)) and not found.actor.body:
            world.draft.claim(person, "PRESENTED", world.prize(programme), span, rule_id)
            ceremony = world.prizes.ceremony(programme)
            if ceremony and ceremony.anchored and ceremony.family != "lomba":
                attend(world, line, [found], ceremony, rule_id, verb, bodies=False)
        elif found.actor.body:
            key = world.body(found.actor.body, line.span(found.at, found.at + 1))
            world.draft.claim(key, "CONFERS", world.prize(programme), span, rule_id)
            if "yerahkan" in (low := line.scan.low(line.found[verb].start)) or "serahkan" in low:
                world.draft.claim(key, "PRESENTED", world.prize(programme), span, rule_id)


def _ordered(one: int, other: int) -> tuple[int, int]:
    first, last = sorted((one, other))
    return first, last + 1
