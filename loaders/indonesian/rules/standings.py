"""Places told without a verb: ``Dinas A terbaik kedua, Dinas B peringkat ketiga``, ``A dan B di posisi kedua dan ketiga``."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.clause import Party, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.ranking import RANK
from jejaring.loaders.indonesian.rules.delegations import FROM
from jejaring.loaders.indonesian.rules.ordered import in_order
from jejaring.loaders.indonesian.rules.prized import told_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.rules.winning import note
from jejaring.loaders.indonesian.values import Actor, Body, Name
from jejaring.loaders.indonesian.world import World

BESIDE = re.compile(
    rf"(?:(?:dari|asal)\s+[^,;]{{1,40}}?\s+)?(?:dengan\s+[^,;]{{1,60}}?\s+|lewat\s+[^,;]{{1,60}}?\s+)?(?:(?:berada|ada|duduk|menempati|menjadi|di|sebagai|pada)\s+){{0,3}}({RANK.pattern})"
)
"""A rank right behind the one who has it, with what he won by and small words between."""
CATEGORY = re.compile(r"(?:dari\s+[^,;]{1,60}?\s+)?kategori\s+(\w+)\s*(?:$|[,.;]|dan\b)")
"""The category right behind one of a list of winners: ``Adamin Siregar dari Kelurahan X kategori kreatif``."""
NEXT = frozenset({",", "dan", "serta", "diikuti", "disusul", "kemudian", "lalu", "sementara", "sedangkan"})
"""Words before the next of several who won."""
WINDOW = 16
"""Tokens behind a party within which its rank is told."""


@rule("won/standing")
def standing(world: World, number: int, line: Line, rule_id: str) -> None:
    """Bappeda keluar sebagai terbaik pertama, sementara Dinas Sosial terbaik kedua dan Inspektorat peringkat ketiga."""
    text = line.text
    line = view(line)
    ordered = in_order(line)
    ranked = len(RANK.findall(text)) > 1
    sorted_ = text.count(" kategori ") > 1 and "WINS" in line.symbols
    programme = told_of(world, number, line) if ranked or sorted_ or ordered else None
    village = ""
    for at in range(len(line.found)) if programme else ():
        found = _bearer(line, at, village)
        village = _head(found) or village
        if found is None or programme is None or line.quoted(at) or not stated(line, at):
            continue
        behind = line.scan.text(line.found[at].end, min(line.found[at].end + WINDOW, len(line.scan.tokens)))
        if at in ordered:
            note(world, line, found, programme, rule_id, {})
        elif ranked and (rank := BESIDE.match(behind)):
            note(world, line, found, programme, rule_id, {"rank": rank.group(1).strip()})
        elif sorted_ and found.actor.name and (category := CATEGORY.match(behind)):
            note(world, line, found, programme, rule_id, {"category": category.group(1)})


def _bearer(line: Line, at: int, village: str) -> Party | None:
    """The person or body of chunk ``at``; a bare name behind villages is one of them: ``Kalurahan A, diikuti B di peringkat ketiga``."""
    found = party(line, at)
    if line.scan.low(line.found[at].start - 1) in FROM:
        return None  # Desa X dari Kabupaten Y: where it lies
    if found is not None and (found.actor.name or found.actor.body):
        return found
    value = line.found[at].value
    before = line.scan.low(line.found[at].start - 1)
    if village and isinstance(value, Name) and len(value.words) < 3 and before in NEXT:
        return Party(at, Actor(body=Body(f"{village} {value.text}", "village")))
    return None


def _head(found: Party | None) -> str:
    body = found.actor.body if found else None
    return body.name.split()[0] if body is not None and body.kind == "village" else ""
