"""Places told without a verb: ``Dinas A terbaik kedua, Dinas B peringkat ketiga``, ``A dan B di posisi kedua dan ketiga``."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.clause import Party, party
from jejaring.loaders.indonesian.document import Line
from jejaring.loaders.indonesian.modality import stated
from jejaring.loaders.indonesian.programmes import Programme
from jejaring.loaders.indonesian.ranking import ORDINAL, RANK
from jejaring.loaders.indonesian.rules.prized import told_of
from jejaring.loaders.indonesian.rules.registry import rule
from jejaring.loaders.indonesian.rules.viewing import view
from jejaring.loaders.indonesian.rules.winning import note
from jejaring.loaders.indonesian.values import Actor, Body, Name
from jejaring.loaders.indonesian.world import World

BESIDE = re.compile(
    rf"(?:dengan\s+[^,;]{{1,60}}?\s+|lewat\s+[^,;]{{1,60}}?\s+)?(?:(?:berada|ada|duduk|menempati|menjadi|di|sebagai|pada)\s+){{0,3}}({RANK.pattern})"
)
"""A rank right behind the one who has it, with what he won by and small words between."""
CATEGORY = re.compile(r"(?:dari\s+[^,;]{1,60}?\s+)?kategori\s+(\w+)\s*(?:$|[,.;]|dan\b)")
"""The category right behind one of a list of winners: ``Adamin Siregar dari Kelurahan X kategori kreatif``."""
TOGETHER = re.compile(
    rf"(?:berturut-turut|masing-masing)?\s*(?:(?:berada|ada|duduk|menempati|di|sebagai|pada)\s+){{0,3}}"
    rf"(juara|peringkat|urutan|posisi|terbaik)\s+({ORDINAL}(?:\s*,\s*{ORDINAL})*\s*,?\s*dan\s+{ORDINAL})"
)
"""Several ranks behind several who have them, in that order."""
SPAN = re.compile(
    rf"\b(juara|peringkat|urutan|posisi|terbaik)\s+({ORDINAL})\s*(?:sampai|hingga|-|s\.d\.?)\s*({ORDINAL})"
)
"""``urutan pertama sampai kelima ditempati A, B, C, D dan E``."""
NUMBERED = (
    "pertama",
    "kedua",
    "ketiga",
    "keempat",
    "kelima",
    "keenam",
    "ketujuh",
    "kedelapan",
    "kesembilan",
    "kesepuluh",
)
WINDOW = 16
"""Tokens behind a party within which its rank is told."""


@rule("won/standing")
def standing(world: World, number: int, line: Line, rule_id: str) -> None:
    """Bappeda keluar sebagai terbaik pertama, sementara Dinas Sosial terbaik kedua dan Inspektorat peringkat ketiga."""
    text = line.scan.text(0, len(line.scan.tokens))
    ranked = len(RANK.findall(text)) > 1 or SPAN.search(text)
    sorted_ = text.count(" kategori ") > 1 and "WINS" in line.symbols
    programme = told_of(world, number, line) if ranked or sorted_ else None
    if programme is None:
        return
    line = view(line)
    village = ""
    for at in range(len(line.found)):
        found = _bearer(line, at, village)
        village = _head(found) or village
        if found is None or line.quoted(at) or not stated(line, at):
            continue
        behind = line.scan.text(line.found[at].end, min(line.found[at].end + WINDOW, len(line.scan.tokens)))
        if ranked and (several := TOGETHER.match(behind)):
            _together(world, line, at, programme, several, rule_id)
        elif ranked and (rank := BESIDE.match(behind)):
            note(world, line, found, programme, rule_id, {"rank": rank.group(1).strip()})
        elif sorted_ and found.actor.name and (category := CATEGORY.match(behind)):
            note(world, line, found, programme, rule_id, {"category": category.group(1)})
    if span := SPAN.search(text):
        _spanned(world, line, programme, span, rule_id)


def _bearer(line: Line, at: int, village: str) -> Party | None:
    """The person or body of chunk ``at``; a bare name behind villages is one of them: ``Kalurahan A, diikuti B di peringkat ketiga``."""
    found = party(line, at)
    if found is not None and (found.actor.name or found.actor.body):
        return found
    value = line.found[at].value
    if village and isinstance(value, Name) and len(value.words) < 3:
        return Party(at, Actor(body=Body(f"{village} {value.text}", "village")))
    return None


def _head(found: Party | None) -> str:
    body = found.actor.body if found else None
    return body.name.split()[0] if body is not None and body.kind == "village" else ""


def _together(world: World, line: Line, at: int, programme: Programme, match: re.Match[str], rule_id: str) -> None:
    """Note the ranks behind a list, each for the one in the same place: the last of the list stands at ``at``."""
    ranks = re.findall(ORDINAL, match.group(2))
    places, k = [at], at - 1
    while k >= 0 and len(places) < len(ranks) and (line.found[k].symbol in ("COMMA", "AND") or party(line, k)):
        if party(line, k):
            places.insert(0, k)
        k -= 1
    if len(places) == len(ranks):
        for place, rank in zip(places, ranks, strict=True):
            if found := party(line, place):
                note(world, line, found, programme, rule_id, {"rank": f"{match.group(1)} {rank}"})


def _spanned(world: World, line: Line, programme: Programme, span: re.Match[str], rule_id: str) -> None:
    """Note the ranks of those listed behind a span of ranks, if there are as many of them."""
    first, last = (NUMBERED.index(word.lower()) if word.lower() in NUMBERED else -1 for word in span.groups()[1:])
    won = next((k for k, c in enumerate(line.found) if c.symbol == "WON_BY"), None)
    if won is None or first < 0 or last <= first:
        return
    found = [p for k in range(won + 1, len(line.found)) if (p := party(line, k)) and p.actor.body]
    if len(found) == last - first + 1:
        for one, ordinal in zip(found, NUMBERED[first : last + 1], strict=True):
            note(world, line, one, programme, rule_id, {"rank": f"{span.group(1)} {ordinal}"})
