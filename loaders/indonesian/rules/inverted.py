"""Doers named behind what they did: ``Yang menyerahkan A``, ``Pemberi penghargaan adalah B``, ``tamunya C``."""

from __future__ import annotations

from jejaring.loaders.indonesian.clause import Party, objects, party, people
from jejaring.loaders.indonesian.document import Line
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


GUESTS = frozenset({"tamunya"})


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
        if event is not None and line.scan.low(line.found[at + 1].start) == "milik" and not line.quoted(at):
            organise(world, line, _first(line, at + 1), event, rule_id, at)


SENDING = frozenset({"mengirim", "mengirimkan", "mengutus", "memberangkatkan", "mendelegasikan"})
"""Verbs of who sends people of its own somewhere."""
STAFF = frozenset(
    "pegawai pegawainya staf stafnya asn peserta wakil wakilnya utusan delegasi tim orang pejabat".split()
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
        sender = party(line, at - 1)
        if event is not None and sender is not None and sender.actor.body:
            attend(world, line, [sender], event, rule_id, at)
