"""Resolution: which references of different articles are one entity, by rules that say so.

A pure function of the set of readings: neither their order nor the order of their claims matters. References are
compared inside slots only (a name, an office, a region, a year), so the work grows with their number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from jejaring.graph.claims import Entity, Reading
from jejaring.graph.resolve.awards import awards
from jejaring.graph.resolve.events import events
from jejaring.graph.resolve.identity import identities
from jejaring.graph.resolve.initiatives import initiatives
from jejaring.graph.resolve.named import named
from jejaring.graph.resolve.people import people
from jejaring.graph.resolve.rules import RULES
from jejaring.graph.resolve.slots import Slots
from jejaring.graph.resolve.tied import Ties
from jejaring.graph.resolve.union import Key, Union

__all__ = ["RULES", "Resolution", "resolve"]


@dataclass(frozen=True, slots=True)
class Resolution:
    """What resolution decided. Keys are (article id, local entity id).

    ``entities`` gives each entity by its id in the graph, ``ids`` the entity that a reference is, and ``rules`` the
    id of the rule by which it is that entity (``alone`` where no other reference is).
    """

    entities: Mapping[str, Entity]
    ids: Mapping[Key, str]
    rules: Mapping[Key, str]

    def apply(self, reading: Reading) -> Reading:
        """The reading with the ids of the graph. A claim whose ends became one entity is left out."""
        article = reading.article.id
        ids = {local: self.ids[article, local] for local in reading.entities}
        claims = [replace(c, subject=ids[c.subject], object=ids[c.object]) for c in reading.claims]
        entities = {key: self.entities[key] for key in sorted(set(ids.values()))}
        return Reading(reading.article, entities, tuple(c for c in claims if c.subject != c.object))

    def fingerprint(self, reading: Reading) -> str:
        """A digest of all that this resolution says about the references of ``reading``: it changes when that does."""
        article = reading.article.id
        parts = []
        for local in sorted(reading.entities):
            entity = self.entities[self.ids[article, local]]
            properties = sorted((name, str(value)) for name, value in entity.properties.items())
            parts.append((local, self.rules[article, local], entity.id, entity.name, entity.aliases, properties))
        return sha256(repr(parts).encode()).hexdigest()[:16]


def resolve(readings: Iterable[Reading]) -> Resolution:
    """Which references of ``readings`` are one entity."""
    ordered = [reading for _, reading in sorted({r.article.id: r for r in readings}.items())]
    references = {(r.article.id, local): entity for r in ordered for local, entity in sorted(r.entities.items())}
    union = Union(references)
    ties = [Ties.of(reading) for reading in ordered]
    slots = Slots(ties, union, named(union, references, ties))
    people(union, references, slots)
    awards(union, references, slots)
    events(union, references, slots)
    initiatives(union, references, slots)
    groups: dict[Key, list[Key]] = defaultdict(list)
    for key in references:
        groups[union.find(key)].append(key)
    entities, ids = identities(groups.values(), references, slots)
    return Resolution(entities, ids, {key: union.rule(key) for key in references})
