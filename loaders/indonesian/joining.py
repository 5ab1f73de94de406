"""Whether an office and the name behind it are one person's."""

from __future__ import annotations

from collections.abc import Sequence
from re import Match

from jejaring.loaders.indonesian.regions import Region
from jejaring.loaders.indonesian.values import Chunk, Office

ACTS = frozenset(
    "CAME ATTEND OPEN SPEAKS MODERATES WELCOME LEADS VISIT ORGANISE DEVELOPS WINS RECEIVES HANDS INSTALLS SAYS SIGNS".split()
)
"""Verbs whose subject stands right before them."""
AMONG = frozenset({"antara lain", "di antaranya", "diantaranya", "termasuk", "seperti"})
"""Words before some of many: no holder of the office before them."""
CLAUSES = frozenset({"sebelum", "setelah", "usai", "seusai", "saat", "ketika", "selepas"})
"""Words that open a clause before the main one: ``Setelah dilantik Gubernur X, A mengatakan …``."""


def one_person(found: Sequence[Chunk], at: int, match: Match[str]) -> bool:
    """Whether what ``appositions.BEFORE`` matched from ``at`` is one person: ``Ketua X, yang juga Kepala Y, Z``."""
    name = match.start("name")
    return (
        not _for_another(found, at, name)
        and not any(found[k].value in AMONG for k in range(at, name))
        and _province(found, match.start("aside"))
        and _one_holder(found, match.start("offices"), match.end("offices"))
        and not _held_by_another(found, at, name)
    )


def office_at(found: Sequence[Chunk], at: int) -> Office:
    """The office that chunk ``at`` is."""
    value = found[at].value
    assert isinstance(value, Office)
    return value


def _held_by_another(found: Sequence[Chunk], at: int, name: int) -> bool:
    """Whether the name is the next of a list that says who became what: ``A menjadi Kepala X, B sebagai Kepala Y``."""
    told = at > 0 and found[at - 1].symbol in ("AS", "TO_BE", "BECOMES")
    goes_on = [c.symbol for c in found[name + 1 : name + 3]] in (["AS", "OFFICE"], ["TO_BE", "OFFICE"])
    return told and goes_on and found[name - 1].symbol in ("COMMA", "AND")


def of_next(found: Sequence[Chunk], start: int, end: int) -> bool:
    """Whether an office behind ``juga`` is that of the next one: ``hadir A, juga Sekretaris Komisi I, B``."""
    behind = [chunk.symbol for chunk in found[end : end + 2] if chunk.symbol != "COMMA"]
    return any(chunk.value == "juga" for chunk in found[start:end]) and behind[:1] in (["PERSON"], ["NAME"])


def _one_holder(found: Sequence[Chunk], start: int, end: int) -> bool:
    """Whether offices joined by ``dan`` are one person's: ``Founder dan CEO X``, not ``Camat A dan Lurah B``."""
    return all(
        office_at(found, k - 1).name == "Founder" or office_at(found, k + 1).name == "Founder"
        for k in range(start + 1, end)
        if found[k].symbol == "AND"
    )


def _province(found: Sequence[Chunk], aside: int) -> bool:
    """Whether the region between office and name is the province that tells where: ``Bupati Paser, Kalimantan Timur, A``.

    Of a district it may be the regency too: ``Kapolsek Long Ikis, Paser, A``.
    """
    if aside < 0:
        return True
    region, office = found[aside].value, found[aside - 2].value
    local = isinstance(office, Office) and office.of in ("security", "village")
    return isinstance(region, Region) and (region.level == "provinsi" or local)


def _for_another(found: Sequence[Chunk], at: int, name: int) -> bool:
    """Whether the office is another's: ``Mewakili Bupati Paser, Muhaimin membuka …``, ``Kepada Bupati, Muhaimin menyampaikan …``."""
    while at > 2 and found[at - 1].symbol == "AS" and found[at - 2].symbol == "OFFICE":
        at -= 2  # Saat membacakan sambutan Menteri X sekaligus Kepala Y, A mengatakan …
    if at == 2 and found[0].value in CLAUSES and found[name - 1].symbol == "COMMA":
        return name + 1 < len(found) and found[name + 1].symbol in ACTS | {"AS"}
    comma = found[name - 1].symbol == "COMMA"
    some = at == 2 and found[1].symbol == "STAFF"
    if (at == 1 or some) and found[0].value == "kepada" and comma:
        return name + 1 < len(found) and found[name + 1].symbol in ACTS | {"AS"}  # Kepada Bupati, A juga menyampaikan …
    if found[0].symbol == "ESCORTED" and comma and name + 1 < len(found):
        return found[name + 1].symbol in ACTS or found[name + 1].value in CLAUSES  # Didampingi Bupati, A saat membuka X
    if at not in (1, 2) or found[at - 1].symbol != "REPRESENTS" or found[name - 1].symbol != "COMMA":
        return False  # Dalam membacakan sambutan Bupati X, A mengatakan …
    return name + 1 < len(found) and (found[name + 1].symbol in ACTS or found[name + 1].symbol == "WORD")
