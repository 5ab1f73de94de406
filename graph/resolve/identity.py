"""The entity that a group of references is: its name, aliases and properties, and an id minted from them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from jejaring.graph.claims import Entity, Value, fold, slug
from jejaring.graph.resolve.slots import Slots
from jejaring.graph.resolve.union import Key

DIGEST = 8


def identities(
    groups: Iterable[Sequence[Key]], references: Mapping[Key, Entity], slots: Slots
) -> tuple[dict[str, Entity], dict[Key, str]]:
    """The entities of the groups by id, and the id of every reference.

    Groups that would have one id are told apart by region or year where that does, else by a digest of the first
    article and name that make them up. One of them may keep the plain id: the only one that has neither.
    """
    made = [(_entity(sorted(group), references), sorted(group)) for group in groups]
    by_id: dict[str, list[tuple[Entity, list[Key]]]] = defaultdict(list)
    for entity, keys in made:
        by_id[f"{entity.type.lower()}/{slug(entity.name)}"].append((entity, keys))
    entities: dict[str, Entity] = {}
    ids: dict[Key, str] = {}
    for plain, same in sorted(by_id.items()):
        for suffix, (entity, keys) in zip(_suffixes(same, slots), same, strict=True):
            identifier = f"{plain}{suffix}"
            if suffix and (identifier in by_id or identifier in entities):
                identifier = f"{identifier}-{_digest(keys)}"
            entities[identifier] = Entity(identifier, entity.type, entity.name, entity.aliases, entity.properties)
            ids.update(dict.fromkeys(keys, identifier))
    return dict(sorted(entities.items())), ids


def _suffixes(same: Sequence[tuple[Entity, list[Key]]], slots: Slots) -> list[str]:
    if len(same) == 1:
        return [""]
    regions = [_region(keys, slots) for _, keys in same]
    years = [_year(entity) for entity, _ in same]
    suffixes = []
    for region, year, (_, keys) in zip(regions, years, same, strict=True):
        told = next((s for s, all_ in ((region, regions), (year, years)) if s and all_.count(s) == 1), None)
        neither = [not r and not y for r, y in zip(regions, years, strict=True)]
        plain = not region and not year and sum(neither) == 1
        suffixes.append("" if plain else f"-{told or _digest(keys)}")
    return suffixes


def _digest(keys: Sequence[Key]) -> str:
    return sha256(repr(keys[0]).encode()).hexdigest()[:DIGEST]


def _region(keys: Sequence[Key], slots: Slots) -> str:
    found = sorted({region for key in keys for region in slots.regions[key]})
    return slug(found[0]) if found else ""


def _year(entity: Entity) -> str:
    stated = entity.properties.get("year") or entity.properties.get("date")
    return str(stated)[:10] if stated else ""


def _entity(keys: Sequence[Key], references: Mapping[Key, Entity]) -> Entity:
    members = [references[key] for key in keys]
    counts = Counter(entity.name for entity in members)
    name = min(counts, key=lambda n: (*_fullness(n), -counts[n], n))
    aliases = {alias for entity in members for alias in (entity.name, *entity.aliases)}
    kept = tuple(sorted(alias for alias in aliases if fold(alias) != fold(name)))
    return Entity("", members[0].type, name, kept, _properties(members))


def _fullness(name: str) -> tuple[int, int]:
    """Fuller names first: those with more words that are no initials, then those with more words."""
    found = fold(name).split()
    return -sum(len(word) > 1 for word in found), -len(found)


def _properties(members: Sequence[Entity]) -> dict[str, Value]:
    """Each property as most references state it (ties: the smallest); lists add up."""
    stated: dict[str, Counter[Value]] = defaultdict(Counter)
    for entity in members:
        for name, value in entity.properties.items():
            stated[name][value] += 1
    merged: dict[str, Value] = {}
    for name, counts in sorted(stated.items()):
        if all(isinstance(value, tuple) for value in counts):
            merged[name] = tuple(sorted({item for value in counts if isinstance(value, tuple) for item in value}))
        else:
            merged[name] = min(counts, key=lambda value: (-counts[value], str(value)))
    return merged
