"""Places, agencies and offices: one where their full names are, or an agency's acronym and region."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from jejaring.graph.claims import Entity, fold
from jejaring.graph.resolve.union import Key, Union

RULES = {"Place": "place/same-name", "Agency": "agency/same-name", "Position": "position/same-name"}
SMALL = frozenset({"dan", "serta", "republik", "indonesia", "ri"})


def core(name: str) -> str:
    """A name without brackets, commas and ``dan``: offices write them now one way, now the other."""
    words = fold(re.sub(r"\([^)]*\)", " ", name)).split()
    return " ".join(w for w in words if w not in SMALL) or " ".join(words)


def named(union: Union, references: Mapping[Key, Entity]) -> None:
    """Join references of one type whose names are the same.

    Example: ``Dinas Komunikasi dan Informatika Kota Balikpapan`` of two articles, one of which wrote ``Diskominfo
    Balikpapan`` and the other the name in full.
    """
    slots: dict[tuple[str, str], Key] = {}
    for key, entity in references.items():
        rule = RULES.get(entity.type)
        if rule:
            first = slots.setdefault((entity.type, core(entity.name)), key)
            if first != key:
                union.join(first, key, rule)
    _acronyms(union, references)


def _acronyms(union: Union, references: Mapping[Key, Entity]) -> None:
    """Join agencies that share acronym and region: ``Dinas Komunikasi dan Informasi (Diskominfo) Kota Balikpapan``."""
    slots: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for key, entity in references.items():
        acronym = entity.properties.get("acronym")
        if entity.type == "Agency" and isinstance(acronym, str) and (region := _region(entity)):
            slots[fold(acronym), region].append(key)
    for keys in slots.values():
        for other in keys[1:]:
            union.join(keys[0], other, "agency/same-acronym-and-region")


def _region(entity: Entity) -> str:
    """The region that an agency's full name ends in: its last words from the level on."""
    found = re.search(r"\b(?:Kota|Kabupaten|Provinsi)\s+\S.*$", entity.name)
    return fold(found.group()) if found else ""
