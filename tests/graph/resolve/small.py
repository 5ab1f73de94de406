"""Readings of a few references, by hand: offices and people of the seeds, or bare offices."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Day

from jejaring.graph.claims import Article, Claim, Entity, Evidence, Reading, Value, claim_id, slug
from jejaring.graph.resolve import Resolution, resolve

Stated = tuple[Entity, str, Entity]


def entity(type_: str, name: str, *aliases: str, **properties: Value) -> Entity:
    """An entity under its local id."""
    return Entity(f"{type_.lower()}/{slug(name)}", type_, name, aliases, properties)


def person(name: str) -> Entity:
    return entity("Person", name)


def agency(name: str, *aliases: str, **properties: Value) -> Entity:
    return entity("Agency", name, *aliases, **properties)


def office(name: str) -> Entity:
    return entity("Position", name)


def place(name: str) -> Entity:
    return entity("Place", name)


def event(name: str, day: Day | None = None, *aliases: str) -> Entity:
    return entity("Event", name, *aliases, **({"date": day} if day else {}))


def reading(number: int, *said: Stated | Entity, published: Day | None = None) -> Reading:
    """Article ``number``: claims, and entities that no claim needs."""
    article = Article(f"Artikel nomor {number}.", (f"{number}.txt",), published=published)
    entities: dict[str, Entity] = {}
    claims = []
    for item in said:
        ends = (item,) if isinstance(item, Entity) else (item[0], item[2])
        entities.update({end.id: end for end in ends})
        if not isinstance(item, Entity):
            subject, predicate, object_ = item
            id_ = claim_id(article.id, subject.id, predicate, object_.id, {})
            claims.append(Claim(id_, article.id, subject.id, predicate, object_.id, (Evidence(0, 7, "Artikel"),)))
    return Reading(article, entities, tuple(claims))


def holder(number: int, name: str, position: str) -> Reading:
    """An article in which ``name`` holds ``position``."""
    return reading(number, (person(name), "HOLDS", office(position)))


def ids(readings: Iterable[Reading], type_: str) -> list[str]:
    """The ids of the references of a type, article by article in the order given."""
    listed = list(readings)
    resolution = resolve(listed)
    return [resolution.ids[r.article.id, e.id] for r in listed for e in r.entities.values() if e.type == type_]


def rules(resolution: Resolution, type_: str) -> set[str]:
    """The rules that gave the references of a type their entity."""
    return {r for key, r in resolution.rules.items() if resolution.entities[resolution.ids[key]].type == type_}
