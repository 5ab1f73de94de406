"""Offices entered and left: sworn in, appointed, succeeded, held before."""

from __future__ import annotations

import re
from itertools import pairwise

from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.patterns import compiled
from jejaring.loaders.indonesian.rules.holding import is_office
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.values import Actor
from jejaring.loaders.indonesian.world import World

ENTERS = compiled(
    "(?P<who>ACTOR)(?:COMMA|WORD|THAT|DAY|AT|AND|AS)*?(?:(?:BECOMES|APPOINTED?TO_BE|APPOINTED)(?:AS)?"
    "|(?:BECOMES|APPOINTED)(?:WORD|AND|AT|DAY|COMMA|NUMBER|MARK){0,6}?AS"
    "|APPOINTED(?:BY)?ACTOR AS)(?P<office>ACTOR)"
)
LEFT = compiled("(?P<who>ACTOR)(?:COMMA|THAT|WORD)*?WAS(?:AS)?(?P<office>ACTOR)")


@rule("holds/becomes", on="BECOMES APPOINTED TO_BE")
def becomes(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin dilantik menjadi Penjabat Sekretaris Daerah Kota Balikpapan.

    ``dilantik``, ``ditunjuk``, ``terpilih sebagai`` and ``menjadi`` with an office that has no name of its own.
    """
    _link(world, line, ENTERS, rule_id, None)


@rule("holds/was", on="WAS")
def was(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin yang sebelumnya menjabat Kepala Dinas Pendidikan dan Kebudayaan Kota Balikpapan …"""
    _link(world, line, LEFT, rule_id, "former")


def _by(line: Line, at: int) -> bool:
    """Whether the office at ``at`` is of who swears in, not of who is sworn in: ``dilantik Gubernur Bali``."""
    office = line.found[at].value
    heads = isinstance(office, Actor) and office.offices and all(o.of in ("region", "state") for o in office.offices)
    return bool(heads) and line.scan.low(line.found[at].start - 1) in ("dilantik", "dikukuhkan")


def _link(world: World, line: Line, pattern: re.Pattern[str], rule_id: str, status: str | None) -> None:
    code = line.code
    for match in pattern.finditer(code):
        who, office = line.found[match.start("who")].value, line.found[match.start("office")].value
        if (
            not (isinstance(who, Actor) and isinstance(office, Actor))
            or office.name
            or line.quoted(match.start("office"))
        ):
            continue
        window = line.found[match.start("who") : match.end("office")]
        if any(chunk.symbol in ("NOT", "WISH") for chunk in window):
            continue
        person = world.named(who)
        if person is None or not who.name or _by(line, match.start("office")):
            continue
        span = line.span(match.start("who"), match.end("office"))
        for held in office.offices:
            if is_office(held):
                stated = status or held.status
                world.draft.claim(
                    person,
                    "HOLDS",
                    world.office(held, span),
                    span,
                    rule_id,
                    qualifiers={"status": stated},
                    day=world.document.article.stated,
                )
                if stated != "former":
                    world.note_holder(held, person)
        if status is None and _moves(line, match.start("who"), match.start("office")):
            entered = {world.office(held, span) for held in office.offices}
            for held in filter(is_office, who.offices):
                if (key := world.office(held, span)) not in entered:
                    world.draft.claim(person, "HOLDS", key, span, rule_id, qualifiers={"status": "former"})


MOVES = ("dipindah", "pindah", "dimutasi", "dirotasi", "dialih", "digeser", "bergeser", "beralih", "diposisikan")
"""How verbs begin of who leaves one office for another."""


def _moves(line: Line, start: int, end: int) -> bool:
    """Whether the words between a person and the new office say that the old one was left."""
    return any(
        chunk.symbol == "APPOINTED" and line.scan.low(chunk.start).startswith(MOVES) for chunk in line.found[start:end]
    )


@rule("holds/spoken-past", on="TO_BE")
def spoken(world: World, number: int, line: Line, rule_id: str) -> None:
    """ "Saya tujuh tahun menjadi Kepala Dinas Pendidikan dan Kebudayaan Kota Balikpapan," kata Muhaimin.

    In a quotation the speaker says which office he or she held for some years.
    """
    for at, chunk in enumerate(line.found):
        if chunk.symbol != "TO_BE" or not line.quoted(at) or at + 1 >= len(line.found):
            continue
        office = line.found[at + 1].value
        words = [line.scan.low(line.found[k].start) for k in range(max(0, at - 6), at)]
        if (
            not isinstance(office, Actor)
            or office.name
            or "saya" not in words
            or not ({"tahun", "pernah", "dulu"} & set(words))
        ):
            continue
        person = world.speaker(number)
        if person:
            span = line.span(max(0, at - 3), at + 2)
            for held in office.offices:
                world.draft.claim(
                    person, "HOLDS", world.office(held, span), span, rule_id, qualifiers={"status": "former"}
                )


PAST = frozenset({("waktu", "itu"), ("saat", "itu"), ("ketika", "itu")})
"""Words of a quotation that tells of what was."""


@rule("holds/spoken-now", on="AS")
def spoken_now(world: World, number: int, line: Line, rule_id: str) -> None:
    """ "Saya selaku Kepala Dinas Sosial Kota Balikpapan berterima kasih," kata Muhaimin."""
    for at, chunk in enumerate(line.found[1:-1], 1):
        office = line.found[at + 1].value
        if chunk.symbol != "AS" or not line.quoted(at) or chunk.value not in ("selaku", "sebagai"):
            continue
        if line.scan.low(line.found[at - 1].start) not in ("saya", "kami") or not isinstance(office, Actor):
            continue
        person = world.speaker(number)
        past = not PAST.isdisjoint(pairwise(line.scan.lows))  # Saya sebagai Bupati waktu itu …
        if person and not office.name and not past:
            span = line.span(at - 1, at + 2)
            for held in office.offices:
                if is_office(held):
                    key = world.office(held, span)
                    world.draft.claim(person, "HOLDS", key, span, rule_id, qualifiers={"status": held.status})
