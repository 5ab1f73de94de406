"""Who spoke on the programme, and who moderated: speeches, panels. Parts that somebody fills: ``parts.py``; what was said: ``quoting.py``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, near, objects, party, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.events import HEARERS
from jejaring.loaders.indonesian.kinds import weak
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.subjects import PRESENCE, subjects
from jejaring.loaders.indonesian.world import World


@rule("spoke/speech", on="SPEECH")
def speech(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dalam sambutannya, Muhaimin mengungkapkan bahwa …"""
    for at in triggers(line, "SPEECH"):
        event = world.events.focus(number)
        opens = any(c.symbol == "OPEN" for c in line.found[at + 1 : at + 3])  # … dan membuka kegiatan, A
        reach = at + (9 if opens else 5)
        after = [p for k in range(at + 1, min(reach, len(line.found))) if not line.quoted(k) and (p := party(line, k))]
        welcomed = at > 0 and line.scan.low(line.found[at - 1].start - 1) in PRESENCE  # atas kehadiran B saat …
        itself = party(line, at - 1) if at and not welcomed else None  # Bupati A dalam sambutannya meminta B …
        who = people([itself]) if itself and itself.actor.name else people(after)[:1] or people(_subjects(line, at))
        if event is not None:
            attend(world, line, who, event, rule_id, at, role="opener" if opens else "speaker", bodies=False)


AUDIENCE = frozenset({"peserta", "hadirin", "undangan", "tamu", "pengunjung"})
"""Nouns for those who hear a speech at an event; ``di depan awak media`` is after it."""


@rule("spoke/before", on="SAYS")
def spoke_before(world: World, number: int, line: Line, rule_id: str) -> None:
    """Hal itu disampaikan Muhaimin di hadapan 60 peserta Pelatihan Digital Marketing: who speaks to those who came."""
    for at in triggers(line, "SAYS"):
        hearers = next((k for k in range(at + 1, min(at + 6, len(line.found))) if _hears(line, k)), None)
        place = next((k for k in range(hearers or 0, len(line.found)) if line.found[k].symbol == "EVENT"), None)
        if hearers is None or place is None or not _audience(line, hearers, place):
            continue
        reach = range(hearers, min(hearers + 6, len(line.found)))
        event = next((e for k in reach if (e := world.events.at(number, k))), None)
        behind = [p for k in range(at + 1, hearers) if (p := party(line, k))]
        if event is not None:
            who = people(behind)[:1] or people(subjects(line, at))[-1:]
            attend(world, line, who, event, rule_id, at, role="speaker", bodies=False)


@rule("spoke/facing", on="SAYS")
def spoke_facing(world: World, number: int, line: Line, rule_id: str) -> None:
    """Di hadapan peserta, Adamin Siregar menegaskan … · Adamin Siregar di hadapan peserta rapat menegaskan …"""
    focus = world.events.focus(number)
    for at in list(triggers(line, "SAYS"))[:1]:
        hearers = next((k for k in range(max(0, at - 8), at) if _hears(line, k)), None)
        if hearers is None or not _audience(line, hearers, at):
            continue
        named = next((e for k in range(hearers, at) if (e := world.events.at(number, k))), None)
        event = named or (focus if focus and focus.anchored else None)
        if event is not None:
            attend(world, line, people(subjects(line, at))[-1:], event, rule_id, at, role="speaker", bodies=False)


def _hears(line: Line, at: int) -> bool:
    """Whether chunk ``at`` opens with ``di hadapan``, without quotes."""
    return line.scan.low(line.found[at].start) in HEARERS and not line.quoted(at)


def _audience(line: Line, at: int, until: int) -> bool:
    """Whether those of an event stand between two chunks."""
    return not AUDIENCE.isdisjoint(line.scan.lows[line.found[at].start : line.found[until].start])


@rule("spoke/report", on="SAYS")
def reported(world: World, number: int, line: Line, rule_id: str) -> None:
    """Ketua Panitia Adamin Siregar melaporkan kegiatan diikuti 45 peserta: the report is on the programme."""
    event = world.events.focus(number)
    for at in triggers(line, "SAYS") if event else ():
        who = people(subjects(line, at))[-1:] if "lapor" in line.scan.low(line.found[at].start) else []
        leads = any(o.name in ("Ketua Panitia", "Ketua Pelaksana") for p in who for o in p.actor.offices)
        if event is not None and leads:
            attend(world, line, who, event, rule_id, at, role="speaker", bodies=False)


@rule("spoke/active", on="SPEAKS")
def spoke(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kepala Diskominfo Kaltim Muhammad Faisal menjadi narasumber pada webinar itu."""
    for at in triggers(line, "SPEAKS"):
        event = event_of(world, number, line, at)
        first = not {"keynote", "kunci"}.isdisjoint(line.scan.lows[line.found[at].start : line.found[at].end])
        came = at > 0 and line.found[at - 1].symbol == "CAME"
        if at + 1 < len(line.found) and line.found[at + 1].symbol == "CAME":
            came, at = True, at + 1  # Sebagai narasumber hadir A
        if event is not None:
            besides = came and "selain" in line.scan.lows[:3]  # Selain A, hadir sebagai narasumber B
            opens = at < OPENING and all(c.symbol in ("WORD", "THAT") for c in line.found[:at])
            behind = people(objects(line, at, far=came)) if came or opens else []
            before = people(_so_called(line, at) or _subjects(line, at))
            lists = [k for s in ("NAMELY", "COLON") if (k := near(line, at, s, reach=6)) is not None]
            namely = min(lists, default=None)  # Pejabat yang menjadi narasumber antara lain A dan B
            behind = people(objects(line, namely, far=True)) if namely and not before else behind
            who = [*before, *behind] if besides else before or behind
            sent = objects(line, at, far=True) if came and not who else []  # hadir sebagai narasumber BSSN
            role = "keynote" if first else "speaker"
            attend(world, line, who or sent, event, rule_id, at, role=role, bodies=bool(sent))


OPENING = 3
"""Chunks before a verb that opens its sentence: ``Yang menjadi narasumber adalah A``, ``Lebih dulu memberi sambutan, A``."""


def _subjects(line: Line, at: int) -> list[Party]:
    """Who does what the verb at ``at`` says: of those who came only the one whom ``yang`` takes up, ``hadir A dan B yang …``."""
    came = any(chunk.symbol in ("CAME", "ATTENDED_BY") for chunk in line.found[:at])
    taken_up = came and line.found[at - 1].symbol == "THAT"
    return subjects(line, at)[-1:] if taken_up else subjects(line, at)


def _so_called(line: Line, at: int) -> list[Party]:
    """``menghadirkan A dan B sebagai pemateri``: those listed right before ``sebagai``, whatever verb they stand behind."""
    k = at - 1 - (at > 0 and line.found[at - 1].symbol == "COMMA")
    if line.scan.low(line.found[at].start) not in ("sebagai", "selaku") or k < 0:
        return []
    if line.found[k].symbol == "CLOSING":  # A (Universitas X) dan B (Relawan Y) sebagai pembicara
        k = next((b - 1 for b in range(k, 0, -1) if line.found[b].symbol == "OPENING"), k)
    verb = next((v for v in range(k, -1, -1) if line.found[v].symbol in ("ATTENDED_BY", "INVITES")), None)
    return [p for p in objects(line, verb, far=True) if p.at <= k] if verb is not None and party(line, k) else []


@rule("spoke/listed", on="SPEAKERS")
def listed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Narasumber lainnya, Hendra Syamhari, menjelaskan … · menghadirkan narasumber A dan B"""
    for at in triggers(line, "SPEAKERS"):
        event = event_of(world, number, line, at, before=True)
        lists = at + 1 < len(line.found) and line.found[at + 1].symbol in ("COLON", "NAMELY")  # Para pembicara: A, B
        if at and not lists and line.scan.low(line.found[at].start - 1) in NONE:
            continue
        listed_behind = any(c.symbol in ("COLON", "NAMELY") for c in line.found[at + 1 : at + 8])
        end = _next_part(line, at)
        who = people([p for p in objects(line, at, far=listed_behind) if p.at < end]) or people(_named_before(line, at))
        role = "keynote" if "keynote" in line.scan.low(line.found[at].start) else "speaker"
        if event is not None:
            who = [p for p in who if world.named(p.actor)] or _sent(line, at)
            attend(world, line, who, event, rule_id, at, role=role)


NONE = frozenset({"kepada", "dari", "para", "sebagai", "hadapan", "tim"})
"""Words before speakers of whom the sentence names none."""


def _next_part(line: Line, at: int) -> int:
    """The chunk at which another part of the programme is listed: ``keynote speaker yaitu A dan dua narasumber yaitu B, C``."""
    for k in range(at + 1, len(line.found)):
        parts = line.found[k].symbol in ("SPEAKERS", "MODERATES")
        if parts and any(c.symbol in ("NAMELY", "COLON") for c in line.found[k + 1 : k + 3]):
            return k
    return len(line.found)


@rule("assessed", on="ASSESSORS")
def assessed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Tim penilai terdiri dari Restuardy Daud dan Hendra Syamhari."""
    for at in triggers(line, "ASSESSORS"):
        event = event_of(world, number, line, at, before=True)
        if event is not None:
            behind = objects(line, at, far=True)
            sent = next(
                (k for k in range(at + 1, len(line.found)) if line.found[k].symbol in ("NAMELY", "COLON")), None
            )
            bodies = [p for p in objects(line, sent, far=True) if p.actor.body] if sent else []
            attend(world, line, [p for p in behind if p.actor.name] or bodies, event, rule_id, at, role="assessor")


JUDGED = frozenset(
    {"visitasi", "kunjungan visitasi", "verifikasi lapangan", "penilaian", "penilaian lapangan", "penjurian"}
)
"""Kinds of event that assessors make."""


@rule("assessed/by", on="ORGANISE")
def assessing(world: World, number: int, line: Line, rule_id: str) -> None:
    """Komisioner Komisi Informasi Adamin Siregar melakukan visitasi ke Dinas Sosial Kota Balikpapan."""
    for at in triggers(line, "ORGANISE"):
        place = near(line, at, "EVENT", reach=3)
        event = world.events.at(number, place) if place else None
        if event is not None and event.anchored and event.kind in JUDGED:
            attend(world, line, people(subjects(line, at)), event, rule_id, at, role="assessor", bodies=False)


ASSESSING = ("Tim Penilai", "Tim Asesor", "Tim Juri", "Dewan Juri")


@rule("assessed/team")
def team(world: World, number: int, line: Line, rule_id: str) -> None:
    """Tim Penilai SPBE yang ditunjuk oleh Kementerian X, Hendra Syamhari, menyampaikan …"""
    for at in range(len(line.found) - 1):
        found, event = party(line, at), world.events.focus(number)
        if not found or not found.actor.body or not found.actor.body.name.startswith(ASSESSING) or event is None:
            continue
        behind = at + 1
        if line.found[behind].symbol == "THAT":
            behind = next((k for k in range(behind, len(line.found)) if line.found[k].symbol == "COMMA"), behind)
        who = party(line, behind + (line.found[behind].symbol == "COMMA")) if behind + 1 < len(line.found) else None
        if who and who.actor.name:
            attend(world, line, [who], event, rule_id, at, role="assessor")


@rule("spoke/theme")
def theme(world: World, number: int, line: Line, rule_id: str) -> None:
    """H. Edison - Kepala Dinas Kominfo Kota Palembang, dengan tema “Arah Kebijakan Teknologi Informasi”, menjelaskan …"""
    for at, chunk in enumerate(line.found):
        if line.scan.low(chunk.start) == "tema" and at + 1 < len(line.found) and line.found[at + 1].symbol == "QUOTE":
            k = at - 1
            while k >= 0 and (
                line.found[k].symbol == "COMMA" or line.scan.low(line.found[k].start) in ("dengan", "membawakan")
            ):
                k -= 1
            found, event = party(line, k) if k >= 0 else None, world.events.focus(number)
            if found and found.actor.name and event:
                attend(world, line, [found], event, rule_id, at, role="speaker")


def _sent(line: Line, at: int) -> list[Party]:
    """``narasumber dari Badan Pusat Statistik``: the bodies that sent speakers whom nobody names."""
    behind = at + 1
    while behind < len(line.found) and (
        line.found[behind].symbol == "EVENT" or line.scan.low(line.found[behind].start) in ("berasal", *weak())
    ):
        behind += 1
    sent = behind < len(line.found) and line.scan.low(line.found[behind].start) == "dari"
    verb = line.scan.low(line.found[at].start - 1)
    listed = behind < len(line.found) and line.found[behind].symbol in ("COLON", "NAMELY")
    if not (sent or (listed and verb in SENDING)):
        return []
    return [p for p in objects(line, behind, far=True) if p.actor.body]


SENDING = frozenset({"mengirim", "mengirimkan", "mengutus", "menghadirkan", "mendatangkan", "menyediakan"})
"""Verbs before ``narasumber`` whose list behind a colon is of those who sent them: ``Enam lembaga mengirim narasumber: A, B``."""


def _named_before(line: Line, at: int) -> list[Party]:
    """``Ika Meilani, salah satu narasumber``: the one just before."""
    k = at - 1
    while k >= 0 and line.scan.low(line.found[k].start) in (",", "salah", "satu", "sebagai", "selaku"):
        k -= 1
    found = party(line, k) if k >= 0 else None
    return [found] if found else []


@rule("moderated", on="MODERATES")
def moderated(world: World, number: int, line: Line, rule_id: str) -> None:
    """Webinar dipandu moderator Chindy Puri Salbillah."""
    for at in triggers(line, "MODERATES"):
        event = event_of(world, number, line, at)
        if event is not None:
            namely = near(line, at, "NAMELY", reach=2)
            named = [p for p in objects(line, namely, far=True) if p.actor.name][:2] if namely else []
            beside = (
                party(line, at - 1) if at and line.scan.low(line.found[at].start) in ("sebagai", "selaku") else None
            )
            own = [beside] if beside and beside.actor.name else []  # … dengan A sebagai moderator
            who = own or named or people(objects(line, at))[:1] or people(subjects(line, at))[-1:]
            attend(world, line, who, event, rule_id, at, role="moderator", bodies=False)
