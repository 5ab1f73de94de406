"""Prizes: one node an edition, which is a programme and a year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from jejaring.graph.claims import Entity
from jejaring.graph.resolve.rules import rule
from jejaring.graph.resolve.slots import Slots
from jejaring.graph.resolve.union import Key, OncePerArticle, Union
from jejaring.graph.resolve.wording import Wording, ranked


@rule("award/same-edition", "award/same-acronym")
def awards(union: Union, references: Mapping[Key, Entity], slots: Slots) -> None:
    """One programme, by its name or acronym, in one year; a prize without a year is of the year its article reports on.

    Example: ``ADLGA 2024`` of one article and ``ASKOMPSI Digital Leadership Government Awards`` of another of 2024.
    """
    years: dict[int, dict[Wording, list[Key]]] = defaultdict(lambda: defaultdict(list))
    for key, entity in references.items():
        if entity.type == "Award" and (year := _year(entity, key, slots)):
            years[year][Wording.of(entity)].append(key)
    once = OncePerArticle(union)
    for _, found in sorted(years.items()):
        _edition(once, found)


def _edition(once: OncePerArticle, found: Mapping[Wording, list[Key]]) -> None:
    wordings = list(found)
    acronyms: dict[str, Key] = {}
    for wording, keys in found.items():
        for other in keys[1:]:
            if wording.words or wording.acronym:
                once.join(keys[0], other, "award/same-edition")
        if wording.acronym:
            first = acronyms.setdefault(wording.acronym, keys[0])
            if first != keys[0]:
                once.join(first, keys[0], "award/same-acronym")
    for a, b in ranked(wordings):
        once.join(found[wordings[a]][0], found[wordings[b]][0], "award/same-edition")


def _year(entity: Entity, key: Key, slots: Slots) -> int | None:
    year = entity.properties.get("year")
    day = slots.days.get(key)
    return year if isinstance(year, int) else day.year if day else None
