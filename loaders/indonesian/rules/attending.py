"""Who was there: ``hadir``, ``dihadiri``, ``didampingi`` and the lists behind them."""

from __future__ import annotations

from collections.abc import Sequence

from jejaring.loaders.indonesian.clause import Party, near, objects, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.gathering import Gathering
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.patterns import compiled
from jejaring.loaders.indonesian.ranking import several_ranked
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.standins import present
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.values import Actor, Body
from jejaring.loaders.indonesian.world import World


@rule("attended/came", on="CAME")
def came(world: World, number: int, line: Line, rule_id: str) -> None:
    """Turut hadir Kepala Dinas Komunikasi dan Informatika Kota Balikpapan, Adamin Siregar; serta …

    Those listed behind ``hadir``; where nobody stands behind it, those before it.
    """
    for at in triggers(line, "CAME"):
        event = event_of(world, number, line, at)
        if event is not None:
            speak = any(
                c.symbol == "SPEAKERS" for c in line.found[max(0, at - SPOKEN) : at]
            )  # narasumber turut dihadirkan
            attend(world, line, _comers(line, at), event, rule_id, at, role="speaker" if speak else "attendee")


SPOKEN = 9
"""Chunks before the verb within which it is speakers who come."""


def _comers(line: Line, at: int) -> list[Party]:
    behind = objects(line, at, far=True)
    if at == 0 and line.scan.low(line.found[at].end - 1) == "mendampingi" and not behind:
        parties = [party(line, k) for k in range(1, len(line.found))]  # Turut mendampingi dalam acara yang digelar … A
        return [p for p in parties if p and p.actor.name]
    own = at > 1 and [c.symbol for c in line.found[at - 2 : at]] == ["ACTOR", "THAT"]
    if own:  # A yang turut mendampingi Sekda · A yang hadir bersama B
        return [*subjects(line, at), *[p for p in behind if p.actor.name]]
    return behind or subjects(line, at)


@rule("attended/in-place", on="REPRESENTS")
def in_place(world: World, number: int, line: Line, rule_id: str) -> None:
    """Adamin Siregar, yang hadir mewakili Kepala Dinas Sosial, …: he came, not the head."""
    for at in triggers(line, "REPRESENTS"):
        event = event_of(world, number, line, at)
        if event is not None and _there(world, number, line, at):
            who = subjects(line, at) if at else [p for p in objects(line, at, far=True) if p.actor.name]
            taken = any(line.scan.low(chunk.start).startswith("menerima") for chunk in line.found[:at])
            reads = line.scan.low(line.found[at].start).startswith("membaca")
            attend(
                world, line, who, event, rule_id, at, role="speaker" if reads else "recipient" if taken else "attendee"
            )


def _there(world: World, number: int, line: Line, at: int) -> bool:
    """Whether who stands in is said to be at an event: ``yang hadir mewakili X``, ``A mewakili X pada peringatan Y``."""
    low = line.scan.low(line.found[at].start)
    if low.startswith("membaca") or "hadir" in line.scan.lows[line.found[at].start : line.found[at].end]:
        return True  # membacakan sambutan Bupati X
    if at > 1 and low == "yang" and [c.symbol for c in line.found[at - 2 : at]] == ["SAYS", "ACTOR"]:
        return at + 2 >= len(line.found) or line.found[at + 2].symbol in (
            "STOP",
            "COMMA",
            "QUOTE",
        )  # ujar A yang mewakili Wali Kota Balikpapan
    places = range(at + 2, min(at + 5, len(line.found)))
    event = next((k for k in places if world.events.at(number, k)), None)
    return event is not None and line.scan.low(line.found[event - 1].start) in ("pada", "dalam", "di")


@rule("attended/active", on="ATTEND")
def active(world: World, number: int, line: Line, rule_id: str) -> None:
    """Wali Kota Balikpapan Rahmad Mas'ud menghadiri peringatan Hari Otonomi Daerah."""
    for at in triggers(line, "ATTEND"):
        event = event_of(world, number, line, at)
        if event is not None:
            opens = at == 0 and line.scan.low(line.found[0].start) in ("turut", "ikut")  # Turut menyaksikan A, B
            who = objects(line, at, far=True) if opens else subjects(line, at)
            if not who and "SPEAKERS" not in line.symbols:  # mengikuti materi dari narasumber, yakni: A, B
                who = _such_as(line, at) or _counted(line, at)
            who = [*who, *_with(line, at)]
            attend(world, line, who, event, rule_id, at)


def _with(line: Line, at: int) -> list[Party]:
    """Those behind ``bersama`` right behind the event: ``A menghadiri rapat itu bersama B dan C``."""
    event = near(line, at, "EVENT", reach=2)
    joint = line.found[event + 1] if event is not None and event + 1 < len(line.found) else None
    together = joint is not None and line.scan.low(joint.start).startswith("bersama")
    return [p for p in objects(line, event + 1) if p.actor.name] if together and event is not None else []


def _counted(line: Line, at: int) -> list[Party]:
    """Those behind the colon of ``Empat dinas mengikuti bimtek: A, B, C dan D``, where the subject is but counted."""
    colon = next((k for k in range(at + 1, len(line.found)) if _lists(line, k)), None)
    return objects(line, colon, far=True) if colon is not None else []


def _lists(line: Line, at: int) -> bool:
    """A colon, or ``yakni`` behind a comma."""
    namely = line.found[at].symbol == "NAMELY" and line.found[at - 1].symbol == "COMMA"
    return namely or line.found[at].symbol == "COLON"


def _such_as(line: Line, at: int) -> list[Party]:
    """Those behind ``Instansi yang mengikuti kegiatan ini antara lain``, where the verb has no subject but the noun."""
    namely = near(line, at, "NAMELY", reach=5) if at and line.found[at - 1].symbol == "THAT" else None
    return objects(line, namely, far=True) if namely else []


@rule("attended/passive", on="ATTENDED_BY")
def passive(world: World, number: int, line: Line, rule_id: str) -> None:
    """Workshop itu dihadiri Kepala Diskominfo Kaltim, Muhammad Faisal."""
    for at in triggers(line, "ATTENDED_BY"):
        event = event_of(world, number, line, at, before=True)
        named = any(world.events.at(number, k) for k in range(at))
        followed = line.scan.low(line.found[at].start) == "diikuti"
        if followed and several_ranked(line.text):
            continue  # juara pertama, diikuti oleh X sebagai juara kedua
        if event is not None and (named or line.scan.low(line.found[at].start) != "melibatkan"):
            invited = event.talk and line.scan.low(line.found[at].start) == "menghadirkan"
            role = "speaker" if invited or line.scan.low(0) == "sesi" else "attendee"  # Sesi pertama menghadirkan A
            attend(world, line, objects(line, at, far=True), event, rule_id, at, role=role)


@rule("attended/escorted", on="ESCORTED")
def escorted(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin didampingi Kepala Dinas Komunikasi dan Informatika Kota Balikpapan, Erriansyah Haryono."""
    press = any(c.symbol == "SAYS" for c in line.found) and not any(c.symbol == "EVENT" for c in line.found)
    for at in triggers(line, "ESCORTED"):
        event = event_of(world, number, line, at)
        if event is not None and not press:
            sent = (
                at + 1 < len(line.found) and line.found[at + 1].symbol == "DELEGATES"
            )  # didampingi perwakilan Dinas A
            attend(world, line, objects(line, at), event, rule_id, at, bodies=sent)
            if any(world.events.at(number, k) for k in range(at)):
                led = [
                    p for p in subjects(line, at)[-1:] if p.actor.offices or (p.actor.name and p.actor.name.words[1:])
                ]
                attend(world, line, led, event, rule_id, at, bodies=False)


@rule("attended/escorts", on="ESCORTS")
def escorts(world: World, number: int, line: Line, rule_id: str) -> None:
    """Asisten Administrasi Umum Andi Sri Juliarti yang mendampingi Wali Kota …"""
    for at in triggers(line, "ESCORTS"):
        event = event_of(world, number, line, at)
        if event is not None:
            attend(world, line, subjects(line, at), event, rule_id, at, bodies=False)
            attend(world, line, objects(line, at), event, rule_id, at, bodies=False)


def event_of(world: World, number: int, line: Line, at: int, *, before: bool = False) -> Gathering | None:
    """The event that the verb at ``at`` is about: one named beside it, else the one spoken of."""
    places = [k for k in range(len(line.found)) if world.events.at(number, k)]
    places = [k for k in places if line.scan.low(line.found[k].start - 1) != "rangka"] or places
    left = [k for k in places if k < at]
    right = [k for k in places if k > at and not _reported(line, at, k)]
    chosen = (left[-1:] or right[:1]) if before else (right[:1] or left[-1:])
    relative = before and len(left) > 1 and line.found[left[0] + 1].symbol == "THAT"
    if relative and any(chunk.symbol == "COMMA" for chunk in line.found[left[-1] : at]):
        chosen = left[:1]  # Diskusi yang diikuti siswa lewat kegiatan X itu, dibuka oleh Y
    named = world.events.at(number, chosen[0]) if chosen else None
    return named or world.events.focus(number)


def _reported(line: Line, at: int, event: int) -> bool:
    """Whether ``bahwa`` stands between chunk ``at`` and an event, which then is only spoken of."""
    return any(line.scan.low(chunk.start) == "bahwa" for chunk in line.found[at + 1 : event])


def attend(
    world: World,
    line: Line,
    parties: Sequence[Party],
    event: Gathering,
    rule_id: str,
    verb: int,
    *,
    role: str = "attendee",
    bodies: bool = True,
) -> None:
    """Note that the parties took part in that role."""
    for found in present(line, list(parties)):
        body = found.actor.body
        if body and (not bodies or _unowned(body) or _not_itself(line, found.at) or _own_session(body, event)):
            continue
        first, last = sorted((found.at, verb))
        span = line.span(first, last + 1)
        who = world.participant(found.actor, line.span(found.at, found.at + 1))
        if who is not None:
            world.draft.claim(
                who, "ATTENDED", world.event(event), span, rule_id, qualifiers={"role": role}, day=event.day
            )


MEMBERS = frozenset(
    "admin pengelola mahasiswa siswa pelajar santri kader atlet pemain alumni korban nasabah pelanggan warga relawan wartawan jurnalis".split()
)
"""Words for people of a body: what they do, the body does not."""


def _not_itself(line: Line, at: int) -> bool:
    """Whether people of a body are named, not the body: ``siswa SMA X``, ``perwakilan Komisi A, Adamin Siregar``."""
    sent = DELEGATES.match(line.code, at - 1) if at else None
    who = line.found[sent.start("who")].value if sent and sent.group("sent") else None
    delegate = isinstance(who, Actor) and who.name is not None and not who.offices
    return delegate or line.scan.low(line.found[at].start - 1) in MEMBERS


DELEGATES = compiled(
    "(?P<sent>DELEGATES)(?P<body>ACTOR)(?:COMMA|NAMELY|OPENING)?(?P<who>ACTOR)"
    "|(?P<name>ACTOR)COMMA?(?:AS|THAT)*(?P<role>DELEGATES)(?P<whom>ACTOR)(?!ACTOR)"
)
"""A body with the person whom it sent, either way round."""


def _own_session(body: Body, event: Gathering) -> bool:
    """Whether a council meets in a session of its own: its members are there as such."""
    return body.kind == "council" and "paripurna" in event.name.lower()


def _unowned(body: Body) -> bool:
    """Whether a body is a team of nobody in particular: ``tim pelaksana``."""
    return body.kind == "team" and not (body.parent or body.region or body.acronym)


@rule("attended/stood-in", on="REPRESENTED_BY")
def stood_in(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pemerintah Kota Balikpapan diwakili Kepala Dinas Perhubungan, Adwar Skenda Putra.

    Whoever stands in for someone is there, if the article is about an event.
    """
    for at in triggers(line, "REPRESENTED_BY"):
        event = event_of(world, number, line, at, before=True)
        if event is not None and event.anchored:
            prized = event.family == "penganugerahan" or any(c.symbol == "PRIZE" for c in line.found)
            role = "recipient" if prized and not _gives(line, at) else "attendee"
            role = "speaker" if line.scan.low(line.found[at].start) == "dibacakan" else role
            escorts = any(chunk.symbol == "ESCORTED" for chunk in line.found[:at])  # didampingi X diwakili A dan B
            who = objects(line, at)[: None if escorts else 1]
            attend(world, line, [p for p in who if p.actor.name], event, rule_id, at, role=role)


def _gives(line: Line, at: int) -> bool:
    """Whether who is stood in for at ``at`` hands the prize over: ``diserahkan Gubernur X diwakili A kepada …``."""
    for k in range(at - 1, -1, -1):
        if line.found[k].symbol == "HANDED_BY":
            return True
        if line.scan.low(line.found[k].start) == "kepada" or line.found[k].symbol in ("SEMI", "STOP"):
            break
    ahead = line.found[at + 1 : at + 4]
    return any(c.symbol == "HANDS" for c in ahead)


THEY = frozenset("mereka keduanya ketiganya keempatnya kelimanya keenamnya ketujuhnya".split())
"""Pronouns for several people told of before."""


@rule("attended/they")
def they(world: World, number: int, line: Line, rule_id: str) -> None:
    """Mereka adalah Muhaimin, Adwar Skenda Putra dan Erriansyah Haryono: those whom the sentence before sent."""
    first = next((k for k, c in enumerate(line.found[:3]) if c.symbol in ("AS", "NAMELY")), None)
    event = world.events.focus(number)
    before = world.document.lines[number - 1].found if number else []
    told = any(c.symbol in ("EVENT", "ATTEND", "CAME", "ATTENDED_BY", "REPRESENTED_BY", "SPEAKERS") for c in before)
    if told and first and line.scan.low(0) in THEY and event and event.anchored:
        found = [p for p in objects(line, first, far=True) if p.actor.name and not _moderates(line, p.at)]
        if len(found) > 1:
            role = "speaker" if any(chunk.symbol == "SPEAKERS" for chunk in before) else "attendee"
            attend(world, line, found, event, rule_id, first, role=role)


def _moderates(line: Line, at: int) -> bool:
    return at + 1 < len(line.found) and line.found[at + 1].symbol == "MODERATES"


@rule("attended/asked")
def asked(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pertanyaan lain dari Arif Ilham kepada narasumber …"""
    for at, chunk in enumerate(line.found[:-1]):
        if line.scan.low(chunk.start) != "dari":
            continue
        words = [line.scan.low(line.found[k].start) for k in range(max(0, at - 3), at)]
        if "pertanyaan" in words and (event := world.events.focus(number)):
            found = objects(line, at)[:1]
            attend(world, line, found, event, rule_id, at, bodies=False)
