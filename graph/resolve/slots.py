"""What is known around a reference: its offices, agencies, regions, days, places and people, as groups resolved so
far."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date as Day

from jejaring.graph.claims import Claim, Reading, fold
from jejaring.graph.resolve.named import Named
from jejaring.graph.resolve.tied import Ties
from jejaring.graph.resolve.union import Key, Union


class Slots:
    """For each reference the resolved groups that its article ties it to."""

    def __init__(self, ties: Sequence[Ties], union: Union, made: Mapping[Key, Named]) -> None:
        self.offices: dict[Key, set[Key]] = defaultdict(set)
        self.agencies: dict[Key, set[Key]] = defaultdict(set)
        self.regions: dict[Key, set[str]] = defaultdict(set)
        self.around: dict[Key, frozenset[str]] = {}
        self.national: set[Key] = set()
        self.places: dict[Key, set[Key]] = defaultdict(set)
        self.operators: dict[Key, set[Key]] = defaultdict(set)
        self.present: dict[Key, set[Key]] = defaultdict(set)
        self.days: dict[Key, Day | None] = {}
        for tied in ties:
            self._read(tied, union, made)

    def _read(self, tied: Ties, union: Union, made: Mapping[Key, Named]) -> None:
        article = tied.reading.article.id
        day = tied.reading.article.stated or _event_day(tied.reading)
        for local, entity in tied.reading.entities.items():
            key = article, local
            self.days[key] = day
            self.around[key] = tied.places
            if entity.type == "Place":
                self.regions[key].add(fold(entity.name))
            elif entity.type in ("Agency", "Position"):
                self._regions(tied, local, key, made)
        for claim in tied.reading.claims:
            self._claim(tied, claim, union, made)

    def _regions(self, tied: Ties, local: str, key: Key, made: Mapping[Key, Named]) -> None:
        region = made[key].region
        if region and not region.startswith("?"):
            self.regions[key].add(region)
            self.regions[key] |= tied.regions(local)

    def _claim(self, tied: Ties, claim: Claim, union: Union, made: Mapping[Key, Named]) -> None:
        article = tied.reading.article.id
        subject, target = (article, claim.subject), (article, claim.object)
        if claim.predicate == "HOLDS":
            self.offices[subject].add(union.find(target))
            self.regions[subject] |= self.regions[target]
            if target in made and made[target].source == "national":
                self.national.add(subject)
            for local in tied.chain(claim.object):
                if tied.reading.entities[local].type == "Agency":
                    self.agencies[subject].add(union.find((article, local)))
        elif claim.predicate == "TOOK_PLACE_IN":
            self.places[subject].add(union.find(target))
        elif claim.predicate in ("OPERATES", "ORGANISED", "CONFERS"):
            self.operators[target].add(union.find(subject))
        if claim.predicate in ("ATTENDED", "ORGANISED"):
            self.present[target].add(subject)


def _event_day(reading: Reading) -> Day | None:
    days = [d for e in reading.entities.values() if isinstance(d := e.properties.get("date"), Day)]
    return min(days, default=None)
