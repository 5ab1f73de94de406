"""Offices told by the way: ``Kepala Dinas X itu``, of whoever was named last; ``Bupati selaku Ketua Y``, of whoever is the Bupati."""

from __future__ import annotations

from collections.abc import Iterator

from jejaring.graph.claims import slug
from jejaring.loaders.indonesian.clause import POINTED, VERBS, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.rules.holding import claim_office, is_office, of_agency
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.values import Actor, Office
from jejaring.loaders.indonesian.world import World

BEFORE = frozenset({"COMMA", "SAYS", "QUOTE", "STOP"})
"""Chunks before such an office: one that a preposition governs is somebody else."""
SINCE = 2
"""Sentences back within which the person is named."""
AS = frozenset(
    {"selaku", "sekaligus", "yang juga", "juga selaku", "juga sebagai", "yang juga sebagai", "yang juga selaku"}
)
"""Words that join an office to another one of the same person."""

CHAIRS = ("Ketua", "Wakil Ketua")
"""How offices begin that a head has besides his own; a ``Koordinator`` is what the head is anyway."""


@rule("holds/epithet")
def epithet(world: World, number: int, line: Line, rule_id: str) -> None:
    """… jelas Adamin Siregar. Kepala Dinas Kesehatan Kabupaten Paser itu juga menyebut …"""
    for at, chunk in enumerate(line.found):
        actor = chunk.value
        if not isinstance(actor, Actor) or actor.name or len(actor.offices) != 1 or line.quoted(at):
            continue
        office = of_agency(actor.offices[0], world.unit)
        opens = at == 0 or line.found[at - 1].symbol in BEFORE
        if at > 1 and [c.symbol for c in line.found[at - 2 : at]] == ["ACTOR", "COMMA"]:
            continue  # rombongan Sekda, BKD, Kasatpol PP ini: one of a list
        if (
            line.scan.low(chunk.end) not in POINTED
            or not opens
            or office.of == "state"
            or office.name.startswith("Anggota")
        ):
            continue
        if not is_office(office) or (office.of == "region" and not office.region) or world.holder(office):
            continue
        who = _last_named(world, number, at, office)
        if who is not None and not _has_post(world, who, office):
            claim_office(world, line, who, office, (at, at + 1), rule_id)


@rule("holds/besides")
def besides(world: World, number: int, line: Line, rule_id: str) -> None:
    """Bupati Paser selaku Ketua Satuan Tugas X: who is the one is the other too."""
    for at, chunk in enumerate(line.found[:-2]):
        actor, joint = chunk.value, line.found[at + 1]
        behind = party(line, at + 2)
        if not isinstance(actor, Actor) or actor.name or not actor.offices or behind is None or line.quoted(at):
            continue
        acts = at + 3 < len(line.found) and line.found[at + 3].symbol in VERBS and stated(line, at + 3)
        opens = at == 0 or line.found[at - 1].symbol in BEFORE
        if str(joint.value) not in AS or behind.actor.name or not behind.actor.offices or not (acts and opens):
            continue
        known = world.named(actor)
        holder = next((who for who in _named(world) if world.named(who) == known), None) if known else None
        if holder is None:
            continue
        for office in behind.actor.offices:
            if office.name.startswith(CHAIRS) and is_office(office) and world.holder(office) is None:
                claim_office(world, line, holder, office, (at, at + 3), rule_id)


def _named(world: World) -> Iterator[Actor]:
    """Everybody whom the article names."""
    for line in world.document.lines:
        yield from (c.value for c in line.found if isinstance(c.value, Actor) and c.value.name)


POSTS = (
    "Kepala ",
    "Camat",
    "Lurah",
    "Bupati",
    "Wali Kota",
    "Gubernur",
    "Wakil Bupati",
    "Wakil Wali Kota",
    "Wakil Gubernur",
    "Sekretaris Daerah",
)
"""How the offices begin of which nobody has two."""


def _has_post(world: World, who: Actor, office: Office) -> bool:
    """Whether the person has a post already, beside which the office would be a second one."""
    if who.name is None or office.status == "former" or not office.name.startswith(POSTS):
        return False
    person = world.person(who.name)
    posts = tuple(f"position/{slug(post)}" for post in POSTS)
    held = (key for key in world.draft.objects("HOLDS", person) if key.startswith(posts))
    return any(world.draft.stated(person, "HOLDS", key).get("status") != "former" for key in held)


def _last_named(world: World, number: int, at: int, office: Office) -> Actor | None:
    """The one person named last before chunk ``at`` of that line, a sentence or two back.

    None where several were, or where the office itself stands there without its holder: ``mengkritik Bupati X. Bupati X itu …``.
    """
    for n in range(number, max(-1, number - SINCE - 1), -1):
        line = world.document.lines[n]
        before = range(at if n == number else len(line.found))
        values = [line.found[k].value for k in before if not line.quoted(k)]
        named = {v.name.text: v for v in values if isinstance(v, Actor) and v.name}
        unnamed = [o for v in values if isinstance(v, Actor) and not v.name for o in v.offices]
        if any((o.name, o.region, o.body) == (office.name, office.region, office.body) for o in unnamed):
            return None
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None
