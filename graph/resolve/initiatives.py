"""Programmes and services: one where their name and who runs them, or their region, are one."""

from __future__ import annotations

from collections.abc import Mapping

from jejaring.graph.claims import Entity, fold
from jejaring.graph.resolve.rules import rule
from jejaring.graph.resolve.slots import Slots
from jejaring.graph.resolve.union import Key, Union
from jejaring.graph.resolve.wording import content

SPECIFIC = 3
"""Content words that a name needs to be one programme within a region whoever is said to run it. A choice: 1 to 4
resolve
the annotated sets alike."""


@rule("initiative/same-operator", "initiative/same-region")
def initiatives(union: Union, references: Mapping[Key, Entity], slots: Slots) -> None:
    """The same name, run by the same body; or a name of three words or more, run by bodies of one region.

    Example: ``Digital Talent Scholarship``, run by the ministry, in two articles. Two cities' ``Smart City`` stay two.
    """
    first: dict[tuple[str, object], Key] = {}
    for key, entity in references.items():
        if entity.type != "Initiative":
            continue
        name = fold(entity.name)
        for operator in sorted(slots.operators.get(key, ())):
            union.join(first.setdefault((name, operator), key), key, "initiative/same-operator")
            if len(content(name)) >= SPECIFIC:
                for region in sorted(slots.regions.get(operator, ())):
                    union.join(first.setdefault((name, region), key), key, "initiative/same-region")
