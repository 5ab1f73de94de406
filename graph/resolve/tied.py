"""What each article ties its references to: the regions of each, the bodies above it, the one region it speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from jejaring.graph.claims import Reading, fold

BELONGS = frozenset({"OF", "PART_OF", "BASED_IN"})
LEVELLED = ("kota ", "kabupaten ", "provinsi ")


@dataclass(frozen=True, slots=True)
class Ties:
    """The structure of one reading. Regions are folded official names (``kota balikpapan``)."""

    reading: Reading
    above: Mapping[str, tuple[str, ...]]
    places: frozenset[str] = field(default=frozenset())

    @staticmethod
    def of(reading: Reading) -> Ties:
        """The ties that the claims of ``reading`` state."""
        above: dict[str, set[str]] = defaultdict(set)
        for claim in reading.claims:
            if claim.predicate in BELONGS:
                above[claim.subject].add(claim.object)
        places = {fold(e.name) for e in reading.entities.values() if e.type == "Place"}
        return Ties(
            reading,
            {local: tuple(sorted(found)) for local, found in above.items()},
            frozenset(place for place in places if place.startswith(LEVELLED)),
        )

    def chain(self, local: str) -> Iterator[str]:
        """``local`` and everything that it belongs to."""
        seen, todo = set(), [local]
        while todo:
            here = todo.pop()
            if here not in seen and here in self.reading.entities:
                seen.add(here)
                yield here
                todo += self.above.get(here, ())

    def regions(self, local: str) -> frozenset[str]:
        """The regions that ``local`` belongs to."""
        found = (self.reading.entities[here] for here in self.chain(local))
        return frozenset(fold(entity.name) for entity in found if entity.type == "Place")

    def agency(self, local: str) -> str | None:
        """The agency that an office is said to belong to, where it is one."""
        entities = self.reading.entities
        found = [here for here in self.above.get(local, ()) if here in entities and entities[here].type == "Agency"]
        return found[0] if len(found) == 1 else None
