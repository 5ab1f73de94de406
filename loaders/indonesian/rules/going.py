"""Who goes to an event, who is sent there, who is told of as one of those there."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, objects, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.gathering import Gathering
from jejaring.loaders.indonesian.lexicons import phrases
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.representing import represented
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.world import World

TO = frozenset({"ke", "untuk", "dalam", "pada", "di", "sebagai", "mengikuti", "menghadiri"})
"""Words that lead from one who goes to the event he goes to."""


def _named(world: World, number: int, line: Line, at: int, reach: int) -> Gathering | None:
    """The event named within ``reach`` chunks behind chunk ``at``, before any full stop."""
    for k in range(at + 1, min(at + 1 + reach, len(line.found))):
        event = world.events.at(number, k)
        if event is not None:
            return event
        if line.found[k].symbol in ("STOP", "SEMI", "SAYS"):
            return None
    return None


@rule("attended/went", on="EVENT")
def went(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin datang ke rapat koordinasi itu. · Yang datang ke rapat itu antara lain Muhaimin."""
    for at, chunk in enumerate(line.found):
        if line.scan.low(chunk.start) != "datang" or line.quoted(at) or not at:
            continue
        towards = line.scan.low(chunk.end) in TO or line.scan.low(chunk.end - 1) == "ke"
        event = _named(world, number, line, at, WENT) if towards and stated(line, at) else None
        if event is None or not event.anchored:
            continue
        opens = line.found[at - 1].symbol == "THAT" and at == 1
        listed = next((k for k in range(at, len(line.found)) if line.found[k].symbol in ("NAMELY", "COLON")), None)
        found = party(line, at - 1)
        who = objects(line, listed, far=True) if opens and listed else [found] if found else []
        attend(world, line, who, event, rule_id, at)


WENT = 5
"""Chunks between ``datang`` and the event: ``datang ke Jakarta untuk rapat X``."""
AMONG = {"peserta": "attendee", "undangan": "attendee", "narasumber": "speaker", "pembicara": "speaker"}
"""Those of an event, with their role there."""
ONE_OF = phrases("di antara", "satu dari", "salah satu", "daftar", "menjadi")
"""Words that make somebody one of them."""


@rule("attended/among", on="EVENT")
def among(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin menjadi satu dari tiga narasumber rapat koordinasi itu."""
    for at, chunk in enumerate(line.found[:-1]):
        role = AMONG.get(line.scan.low(chunk.start))
        event = world.events.at(number, at + 1) if role and not line.quoted(at) and stated(line, at) else None
        one = ONE_OF.within(line.scan.lows[max(0, chunk.start - NUMBERED) : chunk.start])
        who = next((p for k in range(at - 1, max(-1, at - NUMBERED), -1) if (p := party(line, k))), None)
        if role and one and event is not None and event.anchored and who is not None:
            attend(world, line, [who], event, rule_id, at, role=role, bodies=False)


NUMBERED = 8
"""Words or chunks between somebody and the noun for those he is one of: ``termasuk di antara 200 peserta``."""


HOPED = frozenset({"diharapkan", "diharap", "dinanti", "dinantikan", "ditunggu", "mendatang"})
"""Words of a presence that is still to come."""


@rule("attended/presence", on="EVENT")
def presence(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kehadiran Muhaimin pada rapat koordinasi itu …"""
    for at, chunk in enumerate(line.found[:-2]):
        told = line.scan.low(chunk.start) in ("kehadiran", "hadirnya") and not line.quoted(at)
        told = told and HOPED.isdisjoint(line.scan.lows)
        who = objects(line, at) if told and party(line, at + 1) else []
        event = _named(world, number, line, who[-1].at, 3) if who else None
        if event is not None and event.anchored and line.scan.low(line.found[who[-1].at + 1].start) in TO:
            attend(world, line, who, event, rule_id, at)


SENDING = frozenset({"mengirim", "mengirimkan", "mengutus", "memberangkatkan", "mendelegasikan"})
"""Verbs of who sends people somewhere."""
DEPUTY = frozenset({"wakilnya", "perwakilannya", "utusannya"})
CHARGING = frozenset({"menugaskan", "menugasi", "mengutus", "mewakilkan", "mendelegasikan", "menunjuk"})
"""Verbs of who lets another go in his place."""
STAFF = frozenset(
    "pegawai pegawainya staf stafnya asn peserta wakil wakilnya perwakilan perwakilannya utusan delegasi tim orang pejabat".split()
)
SENT = 7
"""Words between the verb and those who are sent."""


@rule("attended/sent", on="EVENT")
def sent(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Sosial Kota Balikpapan mengirim enam pegawainya ke pelatihan literasi digital."""
    for at, chunk in enumerate(line.found):
        if line.scan.low(chunk.start) not in SENDING or line.quoted(at) or not at:
            continue
        staff = not STAFF.isdisjoint(line.scan.lows[chunk.end : chunk.end + SENT])
        event = event_of(world, number, line, at) if staff else None
        senders = [p for p in subjects(line, at) if p.actor.body]
        if event is not None:
            attend(world, line, senders, event, rule_id, at)


AWAY = phrases("tidak bisa hadir", "tidak dapat hadir", "tak bisa hadir", "tak dapat hadir", "berhalangan")
"""Words for one who does not come."""


def _away(line: Line, at: int) -> Party | None:
    """Who is said before chunk ``at`` not to come."""
    away = next((k for k in range(at) if AWAY.longest(line.scan.lows, line.found[k].start)), None)
    return _last(line, away) if away is not None else None


def _last(line: Line, at: int) -> Party | None:
    """The last person or office before chunk ``at``, whom no preposition and no verb governs, as far as one is."""
    found = [p for k in range(at) if (p := party(line, k)) and (p.actor.name or p.actor.offices)]
    own = [p for p in found if p.at == 0 or line.found[p.at - 1].symbol not in OBJECT]
    return next(reversed(own or found), None)


OBJECT = frozenset({"AT", "BY", "ESCORTS", "ESCORTED", "REPRESENTS", "REPRESENTED_BY", "AND"})
"""What stands before somebody who is not the subject."""


@rule("represented/sent")
def stand_in(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud mengutus Muhaimin ke rapat itu. · … berhalangan dan menugaskan Muhaimin."""
    for at, chunk in enumerate(line.found[:-1]):
        if line.scan.low(chunk.start) not in CHARGING or line.quoted(at):
            continue
        who, away = party(line, at + 1), _away(line, at)
        whom = away or (_last(line, at) if stated(line, at) else None)
        deputy = any(line.scan.low(c.start) in DEPUTY for c in line.found[at + 2 : at + 6])  # … sebagai wakilnya
        away = away or (_last(line, at) if deputy else None)
        goes = at + 2 < len(line.found) and line.scan.low(line.found[at + 2].start) in TO and not deputy
        event = _named(world, number, line, at + 1, 3) if goes else event_of(world, number, line, at) if away else None
        if event is None or not event.anchored or who is None or whom is None or not who.actor.name:
            continue
        _in_place(world, line, who, whom, rule_id)
        attend(world, line, [who], event, rule_id, at)


def _in_place(world: World, line: Line, who: Party, whom: Party, rule_id: str) -> None:
    person, target = world.named(who.actor), represented(world, line, whom.at)
    if person and target and person != target:
        first, last = sorted((who.at, whom.at))
        world.draft.claim(person, "REPRESENTED", target, line.span(first, last + 1), rule_id)


SEATS = frozenset({"kursinya", "tempatnya", "posisinya", "kehadirannya"})
"""What another has in place of one who is away."""
FILLED = frozenset({"diisi", "ditempati", "digantikan", "diwakili"})


@rule("represented/seat")
def seat(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud berhalangan; kursinya diisi Muhaimin."""
    for at, chunk in enumerate(line.found[:-1]):
        if line.scan.low(chunk.start) not in FILLED or line.scan.low(chunk.start - 1) not in SEATS or line.quoted(at):
            continue
        by = at + 1 + (line.found[at + 1].symbol == "BY")
        who, whom = party(line, by) if by < len(line.found) else None, _away(line, at)
        if who and whom:
            _in_place(world, line, who, whom, rule_id)
