"""Offices held: everyone whom the article introduces with an office."""

from __future__ import annotations

from dataclasses import replace

from jejaring.loaders.indonesian.clause import VERBS
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.lexicons import table
from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.standins import DEAD
from jejaring.loaders.indonesian.values import Actor, Body, Name, Office
from jejaring.loaders.indonesian.world import World

KIN = frozenset(
    "istri isteri suami putra putri anak ayah keluarga ajudan keponakan menantu mertua cucu adik kakak".split()
)
"""Whose office follows is another's: istri Bupati Paser, Letizia."""
CANDIDATES = frozenset({"calon", "balon", "kandidat", "bacalon"})
"""Who hopes for the office that follows: calon Wali Kota."""
BOARD = frozenset(
    "Ketua|Wakil Ketua|Wakil Ketua I|Wakil Ketua II|Wakil Ketua III|Wakil Ketua Umum|Wakil Ketua Umum I|Wakil Ketua Umum II|"
    "Wakil Ketua Umum III|Sekretaris|Wakil Sekretaris|Bendahara|Wakil Bendahara|Sekretaris Jenderal|Bendahara Umum|Ketua Harian|Anggota|Komisioner".split(
        "|"
    )
)
"""Offices of a board, which texts list behind one another with its name only once."""


@rule("holds/apposition")
def holds(world: World, number: int, line: Line, rule_id: str) -> None:
    """Kepala Dinas Perhubungan Kota Balikpapan, Adwar Skenda Putra, menjelaskan …

    Name and office in apposition, either way round, in brackets, with ``selaku`` or ``yang juga``.
    """
    line = replace(line, found=line.inner)
    above = world.board
    for at, chunk in enumerate(line.found):
        actor = chunk.value
        if not isinstance(actor, Actor):
            continue
        succeeded = at > 0 and line.found[at - 1].symbol == "SUCCEEDS"
        for office in actor.offices:
            full = within(of_agency(_there(line, at, office), world.unit), above)
            full = _of_event(world, number, full)
            above = full if full.of == "body" and is_office(full) else above
            before = line.scan.low(chunk.start - 1)
            if actor.name and before not in KIN | CANDIDATES and not _of_paper(line, at):
                held = replace(full, status="former") if succeeded or before in DEAD else full
                claim_office(world, line, actor, held, (at, at + 1), actor.rule or rule_id)
        world.speak_of_actor(actor)
    world.board = above


PAPERS = frozenset(
    {"peraturan", "keputusan", "instruksi", "edaran", "perintah", "sambutan", "amanat", "arahan", "mandat"}
)
"""What comes from an office, whoever holds it: ``Sesuai Peraturan Gubernur, A menyebut …``."""


def _of_paper(line: Line, at: int) -> bool:
    """Whether the office only says whose paper it is, and the name behind a comma is who acts: ``sambutan Bupati, A mengingatkan``."""
    chunk = line.found[at]
    actor = chunk.value
    assert isinstance(actor, Actor)
    parted = "," in line.scan.lows[chunk.start : chunk.end] and not any(o.region or o.body for o in actor.offices)
    acts = at + 1 < len(line.found) and line.found[at + 1].symbol in VERBS
    return parted and acts and line.scan.low(chunk.start - 1) in PAPERS


def _of_event(world: World, number: int, office: Office) -> Office:
    """``Ketua Panitia``, alone: of the event that the article is about."""
    event = world.events.focus(number) if office.name.endswith("Panitia") and not is_office(office) else None
    return replace(office, tail=event.name) if event is not None and event.anchored else office


def _there(line: Line, at: int, office: Office) -> Office:
    """The head of a region without one, in a sentence that has named that head of one region before: ``Pj Bupati Paser … Bupati A``."""
    if office.of != "region" or office.region:
        return office
    behind = line.found[at + 1 : at + 3]
    if len(behind) > 1 and isinstance(behind[1].value, Region) and line.scan.low(behind[0].start) == "dari":
        return replace(office, region=behind[1].value, stated=line.scan.text(behind[1].start, behind[1].end))
    level = office.name.removeprefix("Wakil ")
    named = [o for c in line.found[:at] if isinstance(c.value, Actor) for o in c.value.offices if o.of == "region"]
    regions = {o.region: o for o in named if o.region and o.name.removeprefix("Wakil ") == level}
    return (
        replace(office, region=(one := regions.popitem()[1]).region, stated=one.stated) if len(regions) == 1 else office
    )


def claim_office(
    world: World, line: Line, actor: Actor, office: Office, span: tuple[int, int], rule_id: str, *, taken: bool = False
) -> None:
    """Claim that the person holds the office, and remember the holder.

    ``taken``: the person has it from now on, who had it for a time before: ``semula Plt Kepala X, kini Kepala X``.
    """
    if actor.name is None or not is_office(office) or abroad(office, actor.name):
        return
    person, place = world.person(actor.name), line.span(*span)
    office = world.stated_before(person, office)
    held = world.office(office, place)
    if taken:
        if world.draft.stated(person, "HOLDS", held).get("status") == "former":
            world.draft.drop(person, "HOLDS", held)
        world.taken.add((person, held))
    elif (person, held) in world.taken and office.status == "former":
        return
    world.draft.claim(
        person,
        "HOLDS",
        held,
        place,
        rule_id,
        qualifiers={"status": office.status},
        day=world.document.article.stated,
    )
    world.note_holder(office, person)


def within(office: Office, above: Office | None) -> Office:
    """``Ketua PWI Kota Bogor A, Sekretaris B``: an office without a body belongs to that of the one before."""
    if above is None or is_office(office) or office.of not in ("body", "unit") or office.name not in BOARD:
        return office
    return replace(office, of="body", body=above.body, region=above.region, stated=above.stated, tail=above.tail)


def of_agency(office: Office, unit: Body | None) -> Office:
    """``Kepala Dinas Adamin Siregar``: the head of the sort of agency that the article last spoke of."""
    if unit is None or is_office(office) or office.name.partition(" ")[2] != unit.name.partition(" ")[0]:
        return office
    return replace(office, name=office.name.partition(" ")[0], body=unit)


def abroad(office: Office, name: Name) -> bool:
    """Whether ``Presiden X``, which names no country, is of another one: X never was president of the republic."""
    if office.of != "state" or not office.name.endswith("Republik Indonesia") or "presiden" not in office.name.lower():
        return False
    said = office.surface.lower().split()
    if {"ri", "indonesia"} & set(said):
        return False
    known = table("positions")["vice_presidents" if office.name.startswith("Wakil") else "presidents"]
    return not any(form.lower() in name.text.lower().replace("\u2019", "'") for form in known)


def is_office(office: Office) -> bool:
    """Whether a title is an office: not a bare common noun such as ``Ketua`` or ``Anggota``."""
    return not (
        office.of in ("body", "unit", "field", "village") and not office.body and not office.tail and not office.region
    )
