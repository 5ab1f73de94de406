"""Standing in for someone: ``mewakili``, ``diwakili``, ``atas nama``, reading out somebody's speech."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, objects, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.ellipsis import behind_absence
from jejaring.loaders.indonesian.lexicons import phrases
from jejaring.loaders.indonesian.modality import triggers
from jejaring.loaders.indonesian.patterns import compiled
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.rules.attending import DELEGATES, attend, event_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.values import Actor, Office
from jejaring.loaders.indonesian.world import World


@rule("represented/active", on="REPRESENTS")
def active(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pj Sekretaris Daerah Kota Balikpapan, Muhaimin mewakili Wali Kota Balikpapan, Rahmad Mas'ud, membuka …"""
    for at in triggers(line, "REPRESENTS"):
        start = line.found[at].start
        if line.scan.low(start) == "atas" and not HELD_IN_NAME.isdisjoint(line.scan.lows[max(0, start - NEAR) : start]):
            continue
        who = _beside(line, at) or [p for p in subjects(line, at) if p.actor.name or p.actor.offices]
        whom = [p for p in objects(line, at)[:1] if not _parted(line, at, p.at)]
        behind = at + 1
        region = line.found[behind].value if behind < len(line.found) else None
        if who and whom:
            for head in [*whom, *_government_too(line, whom[0].at)]:
                _claim(world, line, who[-1].at, head.at, rule_id)
        elif who and (office := _superior(line, at, who[-1]) or _head(world, line, at, who[-1])):
            _superseded(world, line, who[-1], office, at, rule_id)
        elif who and who[-1].actor.offices and isinstance(region, Region) and region.level != "negara":
            _region(world, line, who[-1], region, behind, rule_id)  # Wakil Bupati A yang mewakili Kabupaten Paser
        elif (not who or who[-1].at > at) and (match := INVERTED.match(line.code, at)):
            _claim(world, line, match.start("who"), at + 1, rule_id)
        elif whom and at <= PRONOUN and (one := world.pronoun(number)):
            _named(world, line, one, 0, whom[0].at, rule_id)
        elif whom and (told := _spoken_of(world, number, line, at, whom[0].at)):
            _named(world, line, told[1], told[0], whom[0].at, rule_id)
            event = event_of(world, number, line, at)
            if event is not None:
                attend(world, line, [Party(*told)], event, rule_id, at, bodies=False)


def _government_too(line: Line, whom: int) -> list[Party]:
    """The government that is stood in for beside its head: ``mewakili Gubernur dan Pemprov X``."""
    joined = whom + 2 < len(line.found) and line.found[whom + 1].symbol == "AND"
    too = party(line, whom + 2) if joined else None
    return [too] if too and too.actor.body and too.actor.body.kind == "government" and not too.actor.name else []


def _spoken_of(world: World, number: int, line: Line, at: int, whom: int) -> tuple[int, Actor] | None:
    """Whom ``ia`` means and its chunk: ``Hadir mewakili Bupati Paser, ia mengatakan …``, ``Di acara itu ia mewakili …``."""
    hadir = "hadir" in line.scan.lows[line.found[at].start : line.found[at].end]
    beside = any(world.events.at(number, k) for k in range(at))
    places = [at - 1] if beside else [whom + 2] if hadir else []
    return next(((k, one) for k in places if k >= 0 and (one := world.pronoun(number, k))), None)


@rule("represented/passive", on="REPRESENTED_BY")
def passive(world: World, number: int, line: Line, rule_id: str) -> None:
    """Sekretaris Daerah Kota Palembang yang diwakili oleh dr. Letizia, M.Kes …"""
    for at in triggers(line, "REPRESENTED_BY"):
        if line.scan.low(line.found[at].start) == "dibacakan" and READ.isdisjoint(
            line.scan.lows[: line.found[at].start]
        ):
            continue  # Undang-Undang Dasar 1945 dibacakan A
        start = behind_absence(line.found, at)
        beside = next((k for k in range(start - 1, -1, -1) if line.found[k].symbol not in ("COMMA", "THAT")), None)
        near = party(line, beside) if beside is not None else None
        fronted = FRONTED.match(line.code) if at == 0 else None
        if fronted:
            _claim(world, line, fronted.start("who"), fronted.start("whom"), rule_id)
            continue
        whom = [near] if near else subjects(line, at)
        who = [p for p in objects(line, at)[:1] if not _parted(line, at, p.at)]
        region = line.found[beside].value if beside is not None else None
        if who and isinstance(region, Region) and region.level != "negara":
            _region(world, line, who[0], region, beside or 0, rule_id)
        elif who and whom:
            _claim(world, line, who[0].at, whom[-1].at, rule_id)


READ = frozenset("sambutan sambutannya amanat amanatnya pidato pidatonya arahan pesan laporan".split())
"""What is read out in somebody's place."""
FRONTED = compiled("REPRESENTED_BY(?P<who>ACTOR)COMMA(?P<whom>ACTOR)(?!COMMA?(?:AND|ACTOR))")
"""Diwakili Sekda Adamin Siregar, Bupati Paser menghadiri …"""


def _region(world: World, line: Line, who: Party, region: Region, at: int, rule_id: str) -> None:
    """``Kota Bontang diwakili Adamin Siregar``: the region is its government."""
    person = world.named(who.actor)
    if person:
        government = world.government(region, line.span(at, at + 1))
        first, last = sorted((at, who.at))
        world.draft.claim(person, "REPRESENTED", government, line.span(first, last + 1), rule_id)


SUPERIORS = phrases("kepala dinasnya", "kepala badannya", "kadisnya", "atasannya", "pimpinannya")
"""Words for the head of one's own agency: ``mewakili kepala dinasnya``."""
HEADS = {"kabupaten": ("bupati",), "kota": ("walikota", "wali", "wako"), "provinsi": ("gubernur",)}
"""Words for the heads of government of a region, which some write without capital and region: ``mewakili bupati``."""


def _head(world: World, line: Line, at: int, who: Party) -> Office | None:
    """The office of the head of government in whose region one serves, where the word behind the verb means it."""
    office = who.actor.offices[0] if who.actor.offices else None
    region = (office.region or (office.body and office.body.region) or world.document.home.region) if office else None
    low = line.scan.low(line.found[at].end)
    if region is None or low not in HEADS.get(region.level, ()) or line.scan.capital(line.found[at].end):
        return None
    return Office({"bupati": "Bupati", "gubernur": "Gubernur"}.get(low, "Wali Kota"), "region", region=region)


def _superior(line: Line, at: int, who: Party) -> Office | None:
    """The office of the head of his agency, where the words behind the verb mean it."""
    own = SUPERIORS.longest(line.scan.lows, line.found[at].end) is not None
    body = who.actor.offices[0].body if own and who.actor.offices else None
    while body is not None and body.parent is not None:
        body = body.parent
    return Office("Kepala", "unit", body=body) if body is not None and body.kind == "regional" else None


def _superseded(world: World, line: Line, who: Party, head: Office, at: int, rule_id: str) -> None:
    person, span = world.named(who.actor), line.span(who.at, at + 1)
    target = world.holder(head) or world.office(head, line.span(who.at, who.at + 1))
    if person and person != target:
        world.draft.claim(person, "REPRESENTED", target, span, rule_id)


def _beside(line: Line, at: int) -> list[Party]:
    """The person right before the verb, who alone stands in even in a list: ``… , B dan C atas nama Y``."""
    before = at - 1 - (at > 1 and line.found[at - 1].symbol in ("COMMA", "THAT"))
    found = party(line, before) if before >= 0 else None
    return [found] if found and found.actor.name else []


HELD_IN_NAME = frozenset("akun rekening kartu paspor sertifikat ktp surat tiket nomor".split())
"""Nouns of what bears somebody's name, where nobody stands in for him: ``akun palsu atas nama A``."""
NEAR = 7
"""Words between them and ``atas nama``."""
PRONOUN = 4
"""Chunks at most between ``ia`` and the verb that it is the subject of."""
INVERTED = compiled("REPRESENTS ACTOR(?:COMMA(?:CAME)?|CAME|NAMELY)(?P<who>ACTOR)")
"""Mewakili Bupati Paser, Sekda Adamin Siregar membuka … · Mewakili Bupati Paser, hadir Sekda Adamin Siregar"""


SENT = frozenset({"perwakilan", "perwakilan dari", "delegasi", "delegasi dari", "utusan", "utusan dari"})
"""Words for one who is sent; ``tim`` and ``rombongan`` are not."""


@rule("represented/delegate", on="DELEGATES")
def delegate(world: World, number: int, line: Line, rule_id: str) -> None:
    """Hadir perwakilan dari Kodim 0905/Balikpapan, Adamin Siregar, dan …

    One person with no office of his own, named as the delegate of a body.
    """
    for match in DELEGATES.finditer(line.code):
        before = match.group("sent") is not None
        sent, whom, who = (match.start(g) for g in (("sent", "body", "who") if before else ("role", "whom", "name")))
        value, body = line.found[who].value, line.found[whom].value
        if not (isinstance(value, Actor) and isinstance(body, Actor)) or line.found[sent].value not in SENT:
            continue
        if value.name and body.body and not value.offices:
            _claim(world, line, who, whom, rule_id)


def _parted(line: Line, at: int, other: int) -> bool:
    """Whether a semicolon or full stop stands between two chunks."""
    return any(chunk.symbol in ("SEMI", "STOP") for chunk in line.found[at:other])


def _claim(world: World, line: Line, who: int, whom: int, rule_id: str) -> None:
    standing = party(line, who)
    if standing:
        _named(world, line, standing.actor, who, whom, rule_id)


def _named(world: World, line: Line, actor: Actor, who: int, whom: int, rule_id: str) -> None:
    person = world.named(actor)
    target = represented(world, line, whom)
    if person and target and person != target:
        span = line.span(min(who, whom), max(who, whom) + 1)
        world.draft.claim(person, "REPRESENTED", target, span, rule_id)


def represented(world: World, line: Line, at: int) -> str | None:
    """Who is stood in for: the person if named, else the office, else the body."""
    found = party(line, at)
    if found is None:
        return None
    actor: Actor = found.actor
    span = line.span(at, at + 1)
    if actor.name:
        return world.person(actor.name)
    if actor.offices:
        return world.holder(actor.offices[0]) or world.office(actor.offices[0], span)
    return world.body(actor.body, span) if actor.body else None
