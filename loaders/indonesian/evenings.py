"""What an evening is named after: the prize that is given on it, or the contest that it is the end of."""

from __future__ import annotations

import re

from jejaring.loaders.indonesian.gathering import Gathering, own
from jejaring.loaders.indonesian.kinds import families, kinds
from jejaring.loaders.indonesian.values import Prize

OPENING = re.compile(r"^(?:malam |puncak |penganugerahan |acara )+", re.IGNORECASE)
EVENING = re.compile(r"^(?:acara )?malam (?:puncak )?", re.IGNORECASE)
ACRONYM = re.compile(r"\s*\(([A-Z]{2,8})\)")
YEAR = re.compile(r"\s*(?:Tahun )?\b((?:19|20)\d\d)$")


def contest_of(gathering: Gathering) -> str:
    """The contest that an event is the end of: ``Malam Puncak Kompetisi X`` gives ``Kompetisi X``; else an empty string."""
    name = OPENING.sub("", gathering.title)
    kind = kinds().longest(name.lower().split(), 0)
    contest = kind is not None and families()[kind[1]] == "lomba" and len(name.split()) > kind[0]
    return name if contest and name != gathering.title else ""


def prize_of(gathering: Gathering) -> Prize | None:
    """The prize with the name of the evening it is given on: ``Malam Anugerah X (XY) 2022`` gives ``Anugerah X`` of 2022."""
    name = re.sub(r"^penganugerahan", "Anugerah", EVENING.sub("", gathering.title), flags=re.IGNORECASE)
    told = gathering.family == "penganugerahan" and gathering.kind.startswith("malam")
    if not told or not name.startswith("Anugerah ") or name == gathering.title or len(own(gathering.title)) < 2:
        return None
    short, year = ACRONYM.search(name), YEAR.search(name)
    title = ACRONYM.sub("", name[: year.start()] if year else name)
    return Prize(title, False, short and short.group(1), int(year.group(1)) if year else None)
