"""What is known around a reference: its offices, agencies, regions, year and place, as groups already resolved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date as Day

from jejaring.graph.claims import Reading, fold
from jejaring.graph.resolve.union import Key, Union

BELONGS = frozenset({"OF", "PART_OF", "BASED_IN"})


class Slots:
    """For each reference the resolved groups that its article ties it to."""

    def __init__(self, readings: Sequence[Reading], union: Union) -> None:
        self.offices: dict[Key, set[Key]] = defaultdict(set)
        self.agencies: dict[Key, set[Key]] = defaultdict(set)
        self.regions: dict[Key, set[str]] = defaultdict(set)
        self.places: dict[Key, set[Key]] = defaultdict(set)
        self.operators: dict[Key, set[Key]] = defaultdict(set)
        self.days: dict[Key, Day | None] = {}
        for reading in readings:
            self._read(reading, union)

    def _read(self, reading: Reading, union: Union) -> None:
        article = reading.article.id
        above = self._above(reading)
        for local, entity in reading.entities.items():
            self.days[article, local] = reading.article.stated or self._event_day(reading)
            if entity.type == "Place":
                self.regions[article, local].add(fold(entity.name))
        for claim in reading.claims:
            subject, target = (article, claim.subject), (article, claim.object)
            if claim.predicate == "HOLDS":
                self.offices[subject].add(union.find(target))
            elif claim.predicate == "TOOK_PLACE_IN":
                self.places[subject].add(union.find(target))
            elif claim.predicate in ("OPERATES", "ORGANISED", "CONFERS"):
                self.operators[target].add(union.find(subject))
            if claim.predicate in BELONGS or claim.predicate == "HOLDS":
                for local in self._chain(claim.object, above):
                    entity = reading.entities[local]
                    if entity.type == "Agency":
                        self.agencies[subject].add(union.find((article, local)))
                    elif entity.type == "Place":
                        self.regions[subject].add(fold(entity.name))

    @staticmethod
    def _above(reading: Reading) -> Mapping[str, list[str]]:
        above: dict[str, list[str]] = defaultdict(list)
        for claim in reading.claims:
            if claim.predicate in BELONGS:
                above[claim.subject].append(claim.object)
        return above

    @staticmethod
    def _chain(local: str, above: Mapping[str, list[str]]) -> list[str]:
        """``local`` and everything that it belongs to."""
        found, todo = [], [local]
        while todo:
            here = todo.pop()
            if here not in found:
                found.append(here)
                todo += above.get(here, ())
        return found

    @staticmethod
    def _event_day(reading: Reading) -> Day | None:
        days = [d for e in reading.entities.values() if isinstance(d := e.properties.get("date"), Day)]
        return min(days, default=None)
