"""Doers named behind what they did: ``Yang menyerahkan A``, ``Pemberi penghargaan adalah B``, ``tamunya C``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, objects, party, people
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.lexicons import phrases
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.rules.attending import attend, event_of
from jejaring.loaders.indonesian.rules.giving import presented
from jejaring.loaders.indonesian.rules.organising import organise
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.world import World

IS = frozenset({"adalah", "ialah", "yakni", "yaitu", ":"})


@rule("presented/cleft", on="HANDS")
def handed(world: World, number: int, line: Line, rule_id: str) -> None:
    """Yang menyerahkan Menteri Dalam Negeri, Tito Karnavian."""
    at, programme = _cleft(line, "HANDS"), world.prizes.before(number)
    if at is not None and programme is not None:
        presented(world, line, people(objects(line, at))[:1], programme, at, rule_id)


@rule("opened/cleft", on="OPEN")
def opened(world: World, number: int, line: Line, rule_id: str) -> None:
    """Yang membuka acara itu Wali Kota Balikpapan, Rahmad Mas'ud."""
    at = _cleft(line, "OPEN")
    event = event_of(world, number, line, at) if at is not None else None
    if at is not None and event is not None and event.anchored:
        attend(world, line, _first(line, at), event, rule_id, at, role="opener", bodies=False)


def _cleft(line: Line, symbol: str) -> int | None:
    """The verb of a sentence that opens with ``Yang`` and it."""
    verb = len(line.found) > 1 and line.found[0].symbol == "THAT" and line.found[1].symbol == symbol
    return 1 if verb and not line.quoted(1) else None


def _first(line: Line, at: int) -> list[Party]:
    found = next((p for k in range(at + 1, len(line.found)) if (p := party(line, k))), None)
    return [found] if found else []


GIVERS = frozenset({"pemberi", "pemberinya"})


@rule("confers/noun")
def giver(world: World, number: int, line: Line, rule_id: str) -> None:
    """Pemberi penghargaan adalah Kementerian Dalam Negeri."""
    programme = world.prizes.before(number)
    if programme is None or GIVERS.isdisjoint(line.scan.lows[:3]):
        return
    named = next((k for k in range(1, min(6, len(line.found))) if line.found[k].symbol == "ACTOR"), None)
    found = party(line, named) if named else None
    if found and named and (line.scan.low(line.found[named].start - 1) in IS or line.scan.low(0) == "pemberinya"):
        presented(world, line, [found], programme, 0, rule_id)


GUESTS = frozenset({"tamunya", "saksinya", "undangannya"})


@rule("attended/guests")
def guests(world: World, number: int, line: Line, rule_id: str) -> None:
    """Tuan rumahnya Dinas Komunikasi dan Informatika Kota Balikpapan; tamunya Dinas Sosial Kota Palembang."""
    for at, chunk in enumerate(line.found):
        event = event_of(world, number, line, at, before=True) if line.scan.low(chunk.start) in GUESTS else None
        if event is not None and not line.quoted(at):
            attend(world, line, objects(line, at), event, rule_id, at)


@rule("organised/of", on="EVENT")
def owned(world: World, number: int, line: Line, rule_id: str) -> None:
    """Festival milik Kementerian Komunikasi dan Informatika itu berlangsung di Balikpapan."""
    for at, chunk in enumerate(line.found[:-2]):
        event = world.events.at(number, at) if chunk.symbol == "EVENT" else None
        service = not SERVICES.isdisjoint(line.scan.lows[chunk.start : chunk.end])  # Sosialisasi Aplikasi X milik Y
        owns = line.scan.low(line.found[at + 1].start) in OWNING and not service
        if event is not None and owns and not line.quoted(at):
            found = party(line, at + 2)
            organise(world, line, objects(line, at + 1) if found else [], event, rule_id, at)


INITIATIVE = frozenset({"prakarsa", "inisiatif", "gagasan"})
PATRONS = phrases("yang punya acara", "yang punya hajat", "yang punya gawe", "di balik")
"""Words that open a sentence with who is behind an event: ``Yang punya acara X``, ``Di balik acara itu ada X``."""


@rule("organised/behind")
def behind(world: World, number: int, line: Line, rule_id: str) -> None:
    """Bimtek berlangsung di Balikpapan, atas prakarsa Dinas A. · Yang punya acara Dinas A. · Di balik acara itu ada Dinas A."""
    event = event_of(world, number, line, 0)
    if event is None or not event.anchored or line.quoted(0):
        return
    opens = PATRONS.longest(line.scan.lows, 0) is not None
    for at, chunk in enumerate(line.found[:-1]):
        atas = line.scan.low(chunk.start) in INITIATIVE and line.scan.low(chunk.start - 1) == "atas"
        first = opens and at < SOON and party(line, at + 1) is not None
        if atas or first:
            organise(world, line, objects(line, at), event, rule_id, at)
            return


SOON = 6
"""Chunks of such an opening at most."""


OWNING = frozenset({"milik", "hajatan", "gawe", "prakarsa", "inisiatif", "program", "agenda", "garapan"})
"""Nouns of whose event it is: ``Festival milik X``, ``Bimtek itu hajatan X``."""


SERVICES = frozenset({"aplikasi", "sistem", "portal", "layanan", "program", "website", "platform"})
"""Nouns in the name of an event for what it is about: what is said to be somebody's is that."""
SIGNING = "penandatanganan"
"""What is done with another: ``dilakukan Wali Kota A dengan Kepala BSSN B``."""
DONE = {
    "peluncuran": "opener",
    "launching": "opener",
    "peresmian": "opener",
    "pembukaan": "opener",
    "pelantikan": "host",
    "pengukuhan": "host",
    SIGNING: "attendee",
}
"""Nouns of what is done at an event, with the role of who does it."""
NAMED_WITHIN = 8
"""Chunks between such a noun and its verb: ``Penandatanganan nota kesepahaman antara A dan B itu dilakukan C``."""


@rule("attended/did")
def did(world: World, number: int, line: Line, rule_id: str) -> None:
    """Peluncuran aplikasi itu dilakukan langsung oleh Wali Kota Balikpapan Rahmad Mas'ud."""
    for at, chunk in enumerate(line.found):
        role = DONE.get(line.scan.low(line.found[0].start)) if line.scan.low(chunk.start) == "dilakukan" else None
        event = event_of(world, number, line, at, before=True) if role and 0 < at <= NAMED_WITHIN else None
        if role and event is not None and not line.quoted(at):
            event.anchored = event.anchored or any(c.symbol == "DAY" for c in line.found)
            second = next(
                (k for k in range(at + 1, len(line.found) - 1) if line.scan.low(line.found[k].start) == "dengan"), None
            )
            other = party(line, second + 1) if second and line.scan.low(line.found[0].start) == SIGNING else None
            who = [p for p in people([*objects(line, at), *([other] if other else [])]) if p.actor.name]
            attend(world, line, who if event.anchored else [], event, rule_id, at, role=role, bodies=False)


@rule("attended/did-noun", on="EVENT")
def did_noun(world: World, number: int, line: Line, rule_id: str) -> None:
    """… menghadiri peluncuran aplikasi itu oleh Wali Kota Balikpapan Rahmad Mas'ud."""
    for at, chunk in enumerate(line.found[:-2]):
        role, event = DONE.get(line.scan.low(chunk.start)), world.events.at(number, at)
        by = line.found[at + 1].symbol == "BY" and line.found[at + 2].symbol == "ACTOR"
        if role and by and event is not None and event.anchored and not line.quoted(at):
            who = [p for p in people(objects(line, at + 1)) if p.actor.name][:1]
            attend(world, line, who, event, rule_id, at, role=role, bodies=False)


@rule("attended/marked")
def marked(world: World, number: int, line: Line, rule_id: str) -> None:
    """Peluncuran ditandai pemukulan gong oleh Muhaimin bersama Adamin Siregar. · Workshop itu diisi Muhaimin: he speaks."""
    for at, chunk in enumerate(line.found):
        if line.scan.low(chunk.start) not in ITEMS or line.quoted(at):
            continue
        event = event_of(world, number, line, at, before=True)
        named = any(world.events.at(number, k) for k in range(at))  # not: Kursi itu diisi Muhaimin
        by = next((k for k in range(at + 1, min(at + MARKED, len(line.found))) if line.found[k].symbol == "BY"), None)
        by = at if by is None and at + 1 < len(line.found) and line.found[at + 1].symbol == "ACTOR" else by
        if named and event is not None and event.anchored and by is not None and stated(line, at):
            role = "speaker" if line.scan.low(chunk.start) == "diisi" and by <= at + 1 else "attendee"
            attend(world, line, objects(line, by, far=True), event, rule_id, by, role=role, bodies=False)


ITEMS = frozenset("ditandai diawali dilanjutkan dirangkai dirangkaikan diakhiri ditutup dimulai diisi".split())
"""Verbs behind an event of what was part of it: ``ditutup dengan doa oleh A``."""
MARKED = 9
"""Chunks between the verb and who does it: ``dengan pemotongan pita dan penandatanganan prasasti oleh``."""
