"""Programmes and services that an agency runs."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian.clause import Party, near, objects, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import PRIZED, stated, triggers
from jejaring.loaders.indonesian.owned import OWNERS, RUN
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.services import CHANNELS, IS, NOUNS, OF
from jejaring.loaders.indonesian.subjects import subjects
from jejaring.loaders.indonesian.values import Actor, Body, Service
from jejaring.loaders.indonesian.world import World

CONSISTS = frozenset({"terdiri", "meliputi", "mencakup"})
OWNED = frozenset(
    {"dari", "milik", "besutan", "buatan", "inovasi", "gagasan", "kepunyaan", "karya", "produk", "ciptaan"}
)
"""Words between a service and the body whose it is."""
MADE = frozenset({"produk", "ciptaan"})
"""Such words that are ordinary nouns too: only behind ``adalah``."""
BY_MEANS_OF = frozenset({"dengan", "melalui", "lewat", "via", "berkat", "atas"})
"""Prepositions before a service by which its body does or wins something."""
APPOSED = 14
"""Chunks within which the apposition to a service tells who runs it: ``X, kanal aduan warga yang dikelola oleh Y``."""
REACH = 16


@rule("operates/through", on="PROGRAMME")
def through(world: World, number: int, line: Line, rule_id: str) -> None:
    """… diterapkan di Disdukcapil Kota Balikpapan, melalui layanan Pantai Balikpapan.

    Who does or wins something by a service runs it.
    """
    for at, chunk in enumerate(line.found):
        means = at and line.scan.low(chunk.start - 1) in BY_MEANS_OF
        if chunk.symbol == "PROGRAMME" and means and not line.quoted(at):
            for found in _doing(world, line, at - 1)[:1]:
                operate(world, line, found, at, rule_id)


def _doing(world: World, line: Line, means: int) -> list[Party]:
    """Who does something by what stands behind chunk ``means``: the body right before it, or the one that wins by it."""
    before = means
    while before >= 0 and line.found[before].symbol in ("THROUGH", "COMMA", "AT"):
        before -= 1
    if before < 0:  # Melalui program X, Dinas Y …
        behind = means + 2 + (means + 2 < len(line.found) and line.found[means + 2].symbol == "COMMA")
        found = party(line, behind) if behind < len(line.found) else None
        return [found] if found else []
    adjacent = party(line, before)
    if adjacent and adjacent.actor.body:
        return [adjacent]
    verb = next((k for k in range(means, max(-1, means - REACH), -1) if line.found[k].symbol in PRIZED), None)
    if verb is None:
        return _serving(line, means)
    passive = line.found[verb].symbol in ("WON_BY", "RECEIVED_BY")
    won = objects(line, verb)[:1] if passive else subjects(line, verb)[-1:]
    return won or ([] if passive else governing(world, line, verb))


SERVING = frozenset(
    "melayani memudahkan mempermudah mempercepat mendekatkan menangani menerima menyediakan memberikan".split()
)
"""Verbs of what an office does for people by a service of its own."""


def _serving(line: Line, means: int) -> list[Party]:
    """The body that serves people by what stands behind chunk ``means``: ``Dinas X melayani warga melalui aplikasi Y``."""
    for k in range(means - 1, max(0, means - REACH), -1):
        if line.found[k].symbol in ("STOP", "SEMI", "SAYS", "QUOTE", "COMMA"):
            return []
        if line.scan.low(line.found[k].start) in SERVING:
            found = party(line, k - 1)
            return [found] if found and found.actor.body and stated(line, k) else []
    return []


@rule("operates/launches", on="OPEN DEVELOPS ATTENDED_BY")
def launches(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pemerintah Kota Balikpapan meluncurkan aplikasi Pantai Balikpapan, yang terdiri dari Pantai Satu dan Pantai Dua."""
    for at in triggers(line, "OPEN", "DEVELOPS", "ATTENDED_BY"):
        shows = line.scan.low(line.found[at].start) == "menghadirkan"
        if line.found[at].symbol == "ATTENDED_BY" and not shows:
            continue
        place = near(line, at, "PROGRAMME", reach=1 if shows else 3)
        who = subjects(line, at)[-1:] or governing(world, line, at) if place else []
        for found in map(_government, who):
            for service in (place or at, *_parts(line, place or at), *_listed(line, place or at)):
                operate(world, line, found, service, rule_id)


def _government(found: Party) -> Party:
    """``Bupati Paser meluncurkan aplikasi X``: what the head of a region launches is run by its government."""
    heads = (o.region for o in found.actor.offices if o.of == "region" and o.region and o.status != "former")
    region = next(heads, None)
    return replace(found, actor=Actor(body=Body("Pemerintah", "government", region, region.name))) if region else found


def governing(world: World, line: Line, verb: int) -> list[Party]:
    """The government of the region that acts: ``Kota Balikpapan juga memiliki aplikasi X``; empty where none does."""
    at = verb - 1
    while at >= 0 and line.found[at].symbol in ("WORD", "AS") and not line.scan.capital(line.found[at].start):
        at -= 1
    if local := _local(world, line, verb - 1):
        return [local]
    region = line.found[at].value if at >= 0 else None
    governed = at > 0 and line.found[at - 1].symbol in ("AT", "BY", "STAFF")
    if not isinstance(region, Region) or region.level == "negara" or governed:
        return []
    return [Party(at, Actor(body=Body("Pemerintah", "government", region, region.level)))]


def _parts(line: Line, at: int) -> list[int]:
    """The services that the one of chunk ``at`` consists of: ``terdiri dari A, B dan C``."""
    lows = [line.scan.low(chunk.start) for chunk in line.found]
    start = next((k for k in range(at + 1, len(lows) - 1) if lows[k] in CONSISTS), None)
    return [k for k in range(start + 1, len(line.found)) if line.found[k].symbol == "PROGRAMME"] if start else []


def _listed(line: Line, at: int) -> list[int]:
    """The services listed with that of chunk ``at``: ``memiliki tiga aplikasi, yakni A, B dan C``."""
    end = at + 1
    while end < len(line.found) and line.found[end].symbol in ("COMMA", "AND", "PROGRAMME"):
        end += 1
    return [k for k in range(at + 1, end) if line.found[k].symbol == "PROGRAMME"]


@rule("operates/several", on="NAMELY")
def several(world: World, number: int, line: Line, rule_id: str) -> None:
    """Aplikasi yang dimiliki Pemerintah Kota Balikpapan antara lain Pantai Balikpapan dan Balikpapan Satu."""
    for at, chunk in enumerate(line.found[:-1]):
        if chunk.symbol != "NAMELY" or line.quoted(at):
            continue
        first = next((k for k in range(at + 1, min(at + 3, len(line.found))) if line.found[k].symbol == "PROGRAMME"), 0)
        runs = next((k for k in range(at - 1, max(-1, at - REACH), -1) if _runs(line, k)), None)
        if not first or runs is None:
            continue
        passive = line.scan.low(line.found[runs].start) in RUN | OF
        who = _agents(world, line, runs) if passive else subjects(line, runs)[-1:] or governing(world, line, runs)
        for found in map(_government, who):
            for service in (first, *_listed(line, first)):
                operate(world, line, found, service, rule_id)


def _agents(world: World, line: Line, at: int) -> list[Party]:
    """Who runs it behind a passive verb: ``dikelola Dinas X``, ``yang digarap pemkot``."""
    local = _local(world, line, at + 1) if at + 1 < len(line.found) else None
    return [local] if local else objects(line, at)[:1]


LOCAL = frozenset({"pemkot", "pemkab", "pemprov", "pemko", "pemda"})


def _local(world: World, line: Line, at: int) -> Party | None:
    """``pemkot`` at chunk ``at``: the government of the place that the article is of."""
    home = world.document.home.region
    if at < 0 or home is None or line.scan.low(line.found[at].start) not in LOCAL or line.found[at].symbol != "WORD":
        return None
    return Party(at, Actor(body=Body("Pemerintah", "government", home, home.level)))


def _runs(line: Line, at: int) -> bool:
    chunk = line.found[at]
    low = line.scan.low(chunk.start)
    return low in RUN | OF or chunk.symbol == "DEVELOPS" or (chunk.symbol == "OPEN" and "luncur" in low)


MAKERS = frozenset({"pembuatnya", "pengelolanya", "pengembangnya", "pemiliknya", "penciptanya"})


@rule("operates/maker")
def maker(world: World, number: int, line: Line, rule_id: str) -> None:
    """Aplikasi Pantai Balikpapan kini bisa diunduh. Pembuatnya Dinas Komunikasi dan Informatika Kota Balikpapan."""
    at = next((k for k, c in enumerate(line.found[:3]) if line.scan.low(c.start) in MAKERS), None)
    before = world.document.lines[number - 1] if number else None
    service = next((c for c in before.inner if c.symbol == "PROGRAMME"), None) if before else None
    if at is None or service is None:
        return
    found = next((p for k in range(at + 1, min(at + 3, len(line.found))) if (p := party(line, k))), None)
    if found is None or found.actor.body is None:
        return
    operator = world.body(found.actor.body, line.span(found.at, found.at + 1))
    world.draft.claim(operator, "OPERATES", world.initiative(service), line.span(at, found.at + 1), rule_id)


@rule("operates/named-later", on="PROGRAMME")
def named_later(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pemerintah Kota Balikpapan meluncurkan aplikasi pengaduan. Aplikasi bernama Pantai Balikpapan itu …"""
    first = _told_first(line)
    before = world.document.lines[number - 1] if number else None
    if first is None or before is None or any(c.symbol == "PROGRAMME" for c in before.inner):
        return
    noun, told = _noun(line, first), Line(before.scan, before.sentence, before.inner, before.inner)
    for at in triggers(told, "OPEN", "DEVELOPS") if noun in NOUNS else ():
        launched = [told.scan.low(c.start) for c in told.found[at + 1 : at + 3]]
        for found in map(_government, subjects(told, at)) if noun in launched and _runs(told, at) else ():
            body = found.actor.body
            for service in (first, *_listed(line, first)) if body and body.kind != "association" else ():
                assert body is not None
                operator = world.body(body, told.span(found.at, found.at + 1))
                span = told.span(found.at, at + 1)[0], line.span(service, service + 1)[1]
                world.draft.claim(operator, "OPERATES", world.initiative(line.found[service]), span, rule_id)


def _told_first(line: Line) -> int | None:
    """The service that a sentence opens with: ``Aplikasi bernama X itu``, ``Kedua aplikasi tersebut terdiri dari X dan Y``."""
    first = next((k for k, c in enumerate(line.found[:8]) if c.symbol == "PROGRAMME"), None)
    if first is None or first < 2:
        return first
    opens = any(line.scan.low(chunk.start) in NOUNS for chunk in line.found[:2])
    between = {chunk.symbol for chunk in line.found[2:first]}
    return first if opens and between <= {"WORD", "THAT", "AT", "NAMELY", "COLON"} else None


def _noun(line: Line, first: int) -> str:
    """The noun for the service of chunk ``first``: before its name, or behind it where the name comes first."""
    behind = line.found[first].end + (line.scan.low(line.found[first].end) == ",")
    return line.scan.low(line.found[first].start if first or line.scan.low(0) in NOUNS else behind)


@rule("operates/of-region", on="PROGRAMME")
def of_region(world: World, number: int, line: Line, rule_id: str) -> None:
    """MPP Kota Balikpapan melayani 420 jenis urusan: what bears a region's name is run by its government."""
    for at, chunk in enumerate(line.found):
        region = chunk.value.region if isinstance(chunk.value, Service) else None
        if region is not None and not line.quoted(at):
            span = line.span(at, at + 1)
            world.draft.claim(world.government(region, span), "OPERATES", world.initiative(chunk), span, rule_id)


@rule("operates/launched", on="EVENT")
def launched(world: World, number: int, line: Line, rule_id: str) -> None:
    """Dinas Komunikasi dan Informatika Kota Balikpapan menggelar launching aplikasi Pantai Balikpapan: who runs the launch, runs it."""
    inner = Line(line.scan, line.sentence, line.inner, line.inner)
    for at, chunk in enumerate(line.found):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" else None
        if event is None or event.family != "peluncuran":
            continue
        inside = [k for k, c in enumerate(inner.found) if c.symbol == "PROGRAMME" and chunk.start < c.start < chunk.end]
        organisers = world.draft.subjects("ORGANISED", world.event(event)) if inside else []
        for operator in (key for key in organisers if key.startswith("agency/")):
            service = world.initiative(inner.found[inside[0]])
            world.draft.claim(operator, "OPERATES", service, line.span(at, at + 1), rule_id)


@rule("operates/owned", on="PROGRAMME")
def owned(world: World, number: int, line: Line, rule_id: str) -> None:
    """aplikasi Pantai Balikpapan milik Disdukcapil Kota Balikpapan · … yang dikembangkan oleh …"""
    alone = {chunk.start for chunk in line.found if chunk.symbol == "PROGRAMME"}
    line = Line(line.scan, line.sentence, line.inner, line.inner)  # sosialisasi aplikasi X milik Dinas Y
    for at, chunk in enumerate(line.found):
        if chunk.symbol != "PROGRAMME" or line.quoted(at):
            continue
        apposed = line.scan.low(chunk.end) in IS | {","} and line.scan.low(chunk.end + 1) in NOUNS | CHANNELS
        places = range(at + 1, min(at + (APPOSED if apposed else 5), len(line.found)))
        behind = next((k for k in places if _owns(line, k, held=chunk.start not in alone)), None)
        beside = _beside(line, at) if behind is None else None
        for found in [beside] if beside else _agents(world, line, behind) if behind else ():
            operate(world, line, found, at, rule_id)


def _beside(line: Line, at: int) -> Party | None:
    """Whose service it is that stands right beside it: ``Inovasi Sipandu Diskominfo X``, ``inovasi Diskominfo X bernama Sipandu``."""
    behind = party(line, at + 1) if at + 1 < len(line.found) else None
    named = line.scan.low(line.found[at].start) in NOUNS
    before = party(line, at - 1) if at > 1 and line.scan.low(line.found[at - 2].start) in NOUNS else None
    found = behind if named and behind else before
    return found if found and found.actor.body and found.actor.body.kind in OWNERS else None


def _owns(line: Line, at: int, *, held: bool) -> bool:
    """Whether chunk ``at`` tells whose service stands before it; ``held``: that names an event, which others may hold."""
    chunk = line.found[at]
    if line.scan.low(chunk.start - 1) == "berasal":
        return False
    owned = line.scan.low(chunk.start) in (OWNED if held else OWNED | RUN)
    if line.scan.low(chunk.start) in MADE and line.scan.low(chunk.start - 1) not in IS:
        return False  # bukan produk Dinas X
    return owned or (not held and chunk.symbol in ("BY", "ORGANISED_BY"))


def operate(world: World, line: Line, found: Party, service: int, rule_id: str) -> None:
    """Note that a body runs the service of chunk ``service``."""
    body = found.actor.body
    if body is None or body.kind == "association":
        return
    first, last = sorted((found.at, service))
    operator = world.body(body, line.span(found.at, found.at + 1))
    world.draft.claim(operator, "OPERATES", world.initiative(line.found[service]), line.span(first, last + 1), rule_id)
