"""Offices told in two steps: who made way for whom, who holds what was named before, who is meant by ``ia``."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian.clause import actor_at
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.patterns import alphabet, compiled
from jejaring.loaders.indonesian.rules.holding import claim_office
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.values import Actor, Body, Office
from jejaring.loaders.indonesian.world import World

HELD_BY = compiled(
    "(?P<office>ACTOR)(?:COMMA|WORD|THAT)*?(?:(?:WAS HELD_BY(?P<old>ACTOR)(?:COMMA|WORD)*)(?:HELD_BY(?P<who>ACTOR))?|HELD_BY(?P<new>ACTOR))"
)
MADE_WAY = compiled("(?:BECOMES|TO_BE|APPOINTED)(?:AS)?(?P<office>ACTOR)(?:COMMA|WORD|THAT)*SUCCEEDS(?P<who>ACTOR)")
HEIR = compiled("(?P<office>ACTOR)(?:COMMA|THAT)*SUCCEEDS(?P<who>ACTOR)")
TOOK_OVER = compiled("(?P<heir>ACTOR)(?:COMMA|WORD|THAT|BECOMES)*SUCCEEDS(?P<who>ACTOR)")
LEADS_BODY = compiled("(?P<who>ACTOR)(?:COMMA|WORD|THAT|APPOINTED)*?(?P<now>WORD|APPOINTED)LEADS(?P<body>ACTOR)")
STEPPED = compiled("(?P<verb>WAS|BECOMES|TO_BE)(?:AS)?(?P<office>ACTOR)")
NOW = frozenset({"kini", "dipercaya", "ditunjuk", "diamanahi"})
LED = frozenset({"regional", "justice", "security", "national", "ministry", "school", "health", "branch"})


@rule("holds/held-by", on="HELD_BY")
def held_by(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kepala Dinas Sosial Kota Balikpapan, yang sebelumnya dijabat Muhaimin, kini dijabat oleh Adamin Siregar."""
    for match in HELD_BY.finditer(line.code):
        office = actor_at(line, match.start("office"))
        for group, status in (("old", "former"), ("who", ""), ("new", "")):
            who = actor_at(line, match.start(group)) if match.group(group) else Actor()
            for held in office.offices if who.name and not office.name else ():
                stated = replace(held, status=status or held.status)
                claim_office(world, line, who, stated, (match.start(), match.end()), rule_id)


SEAT = compiled("AS(?P<office>ACTOR)(?:COMMA|WORD)*HELD_BY(?P<who>ACTOR)")


@rule("holds/left", on="HELD_BY")
def left(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin kini menjabat Kepala Dinas X. Kursi lamanya sebagai Kepala Dinas Sosial diisi Adamin Siregar: Muhaimin left it."""
    match = SEAT.search(line.code) if number and "lamanya" in line.scan.lows[:3] else None
    if match is None:
        return
    office, heir = actor_at(line, match.start("office")), actor_at(line, match.start("who"))
    before = world.document.lines[number - 1]
    named = [v for v in (actor_at(before, k) for k in range(len(before.found))) if v.name]
    for held in office.offices if len(named) == 1 and not office.name and heir.name else ():
        claim_office(world, line, named[0], replace(held, status="former"), (0, match.end()), rule_id)


@rule("holds/replaced")
def replaced(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kepala Dinas Sosial Kota Balikpapan Adamin Siregar digantikan Muhaimin."""
    for at, chunk in enumerate(line.found[1:-1], 1):
        if line.scan.low(chunk.start) not in ("digantikan", "digantikannya") or line.quoted(at):
            continue
        behind = at + 1 + (line.found[at + 1].symbol == "BY" and at + 2 < len(line.found))
        old, new = actor_at(line, at - 1), actor_at(line, behind)
        if old.name and new.name:
            for held in old.offices:
                claim_office(world, line, old, replace(held, status="former"), (at - 1, at), rule_id)
                claim_office(world, line, new, replace(held, status="definitive"), (at - 1, behind + 1), rule_id)


@rule("holds/made-way", on="SUCCEEDS")
def made_way(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin dilantik sebagai Sekda Kota Balikpapan menggantikan Adamin Siregar: he held it before."""
    sworn = any(c.symbol in ("BECOMES", "APPOINTED", "INSTALLS") for c in line.found)
    for match in (*MADE_WAY.finditer(line.code), *(HEIR.finditer(line.code) if sworn else ())):
        office, who = actor_at(line, match.start("office")), actor_at(line, match.start("who"))
        if who.name and not who.offices and bool(office.name) == (match.re is HEIR):
            for held in office.offices:
                claim_office(world, line, who, replace(held, status="former"), (match.start(), match.end()), rule_id)


@rule("holds/took-over", on="SUCCEEDS")
def took_over(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin menggantikan Adamin Siregar sebagai Sekda Kota Balikpapan."""
    for match in TOOK_OVER.finditer(line.code):
        heir, who = actor_at(line, match.start("heir")), actor_at(line, match.start("who"))
        if heir.name and who.name and who.rule == "holder/name-as-office":
            for held in who.offices:
                claim_office(
                    world, line, heir, replace(held, status="definitive"), (match.start(), match.end()), rule_id
                )


SEATED = compiled(
    "(?P<heir>ACTOR)(?:COMMA|WORD|THAT)*SUCCEEDS(?P<who>ACTOR)(?:COMMA|THAT)(?:WORD|AT)*AS(?P<office>ACTOR)"
)


@rule("holds/seat", on="SUCCEEDS")
def seated(world: World, number: int, line: Line, rule_id: str) -> None:
    """Muhaimin menggantikan Adamin Siregar yang memasuki masa purnatugas sebagai Sekda Kota Balikpapan: one held it, one does."""
    for match in SEATED.finditer(line.code):
        heir, who, office = (actor_at(line, match.start(group)) for group in ("heir", "who", "office"))
        for held in (
            office.offices if heir.name and who.name and not (office.name or heir.offices or who.offices) else ()
        ):
            span = match.start(), match.end()
            claim_office(world, line, who, replace(held, status="former"), span, rule_id)
            claim_office(world, line, heir, replace(held, status="definitive"), span, rule_id)


@rule("holds/leads-body", on="LEADS")
def leads_body(world: World, number: int, line: Line, rule_id: str) -> None:
    """Adamin Siregar, yang kini dipercaya memimpin Dinas Sosial Kota Balikpapan."""
    for match in LEADS_BODY.finditer(line.code):
        who, body = actor_at(line, match.start("who")), actor_at(line, match.start("body")).body
        now = line.found[match.start("now")]
        if who.name and isinstance(body, Body) and body.kind in LED and line.scan.low(now.start) in NOW:
            claim_office(world, line, who, Office("Kepala", "unit", body=body), (match.start(), match.end()), rule_id)


AROUND_BODY = frozenset({"EVENT", "DELEGATES", "STAFF", "ORGANISE", "ORGANISED_BY"})
"""Chunks before a body that is led for an hour: ``rapat Dinas X dipimpin A``."""
CHAIRED = frozenset({"association", "national", "council"})
"""Kinds of body whose head is a ``Ketua``."""
BOARDS = frozenset({"pengurus", "kepengurusan"})
"""Words for the whole of such a body; others are for a part of it: ``Pansus DPRD X diketuai A``."""


@rule("holds/led-by", on="LED_BY")
def led_by(world: World, number: int, line: Line, rule_id: str) -> None:
    """Sejak 2021 Dinas Sosial Kota Balikpapan dipimpin Adamin Siregar: an agency is led by its head.

    What is chaired, a council or an association, has a chair: DPRD Kota Balikpapan diketuai Adamin Siregar.
    """
    for at in range(1, len(line.found) - 1):
        body, who = actor_at(line, at - 1).body, actor_at(line, at + 1)
        if line.found[at].symbol != "LED_BY" or line.quoted(at) or body is None or not who.name or who.offices:
            continue
        before = line.found[: at - 1]
        if any(c.symbol in AROUND_BODY for c in before):
            continue
        span = at - 1, at + 2
        if "diketuai" in line.scan.lows[line.found[at].start : line.found[at].end]:
            whole = not before or before[-1].symbol == "COMMA" or line.scan.low(before[-1].start) in BOARDS
            if body.kind in CHAIRED and whole:
                claim_office(world, line, who, Office("Ketua", "body", body=body), span, rule_id)
        elif body.kind == "regional" and not any(line.scan.low(c.start) == "oleh" for c in before):
            claim_office(world, line, who, Office("Kepala", "unit", body=body), span, rule_id)


FORERUNNERS = frozenset({"pendahulunya", "pejabat lama"})


@rule("holds/forerunner")
def forerunner(world: World, number: int, line: Line, rule_id: str) -> None:
    """Jabatan Kepala Dinas Sosial kini di tangan Muhaimin. Pendahulunya, Adamin Siregar, pensiun."""
    if not number or line.scan.low(0) not in FORERUNNERS or line.quoted(0):
        return
    who = next((a for k in range(1, min(4, len(line.found))) if (a := actor_at(line, k)).name), Actor())
    before = world.document.lines[number - 1]
    offices = [o for k in range(len(before.found)) for o in actor_at(before, k).offices]
    if who.name and not who.offices and len(offices) == 1:
        claim_office(world, line, who, replace(offices[0], status="former"), (0, 3), rule_id)


@rule("holds/pronoun")
def pronoun(world: World, number: int, line: Line, rule_id: str) -> None:
    """Adamin Siregar hadir. Ia pernah menjadi Kepala Dinas Sosial Kota Balikpapan."""
    who = world.pronoun(number)
    if who is None:
        return
    match = STEPPED.search(line.code)
    if match is None or match.start() > 4 or line.quoted(match.start()):
        return
    office = actor_at(line, match.start("office"))
    if not office.name and not any(c.symbol in ("NOT", "WISH") for c in line.found[: match.start()]):
        former = match.group("verb") == alphabet()["WAS"]
        for held in office.offices:
            status = "former" if former else held.status
            claim_office(world, line, who, replace(held, status=status), (0, match.end()), rule_id)
