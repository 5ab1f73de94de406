"""Events, prizes and programmes, whose wording varies: compared by their content words in slots of day, year, operator."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date as Day
from itertools import combinations

from jejaring.graph.claims import Entity, fold
from jejaring.graph.resolve.slots import Slots
from jejaring.graph.resolve.union import Key, Union

FILLER = frozenset(
    "yang dan di ke dari pada dalam rangka untuk tahun kegiatan acara ajang tentang dengan bertajuk bertema tema tingkat oleh bagi para serta "
    "atau se the of penyerahan penganugerahan penghargaan anugerah award awards malam seluruh indonesia".split()
)


def content(name: str) -> frozenset[str]:
    """The words of a name that tell it from others; years apart."""
    return frozenset(w for w in fold(name).split() if w not in FILLER and not w.isdigit())


def alike(one: Entity, other: Entity) -> bool:
    """Whether two names mean one thing: one is the other's alias, or their content words nearly agree."""
    names = {fold(n) for n in (one.name, *one.aliases)} & {fold(n) for n in (other.name, *other.aliases)}
    if any(len(content(name)) > 1 for name in names):
        return True
    a, b = content(one.name), content(other.name)
    common = len(a & b)
    return common >= 2 and common / min(len(a), len(b)) >= 0.8 and common / len(a | b) >= 0.5


def awards(union: Union, references: Mapping[Key, Entity], slots: Slots) -> None:
    """``award/same-edition``: one programme in one year; a prize without a year is of the year its article reports on.

    Example: ``ADLGA 2024`` of one article and ``ASKOMPSI Digital Leadership Government Awards`` of another of 2024.
    """
    found = _of_type(references, "Award")
    years: dict[int, list[Key]] = defaultdict(list)
    for key in found:
        year = found[key].properties.get("year")
        day = slots.days.get(key)
        stated = year if isinstance(year, int) else day.year if day else None
        if stated:
            years[stated].append(key)
    for keys in years.values():
        for one, other in _pairs(keys, found):
            if _acronym(found[one], found[other]) or alike(found[one], found[other]):
                union.join(one, other, "award/same-edition")


def _acronym(one: Entity, other: Entity) -> bool:
    a, b = one.properties.get("acronym"), other.properties.get("acronym")
    return isinstance(a, str) and isinstance(b, str) and fold(a) == fold(b)


def events(union: Union, references: Mapping[Key, Entity], slots: Slots) -> None:
    """``event/same-day``: the same day, a name that agrees, and no two different regions."""
    found = _of_type(references, "Event")
    days: dict[Day, list[Key]] = defaultdict(list)
    for key in found:
        day = found[key].properties.get("date")
        if isinstance(day, Day):
            days[day].append(key)
    for keys in days.values():
        for one, other in _pairs(keys, found):
            places, others = slots.places[one], slots.places[other]
            if (not places or not others or places & others) and alike(found[one], found[other]):
                union.join(one, other, "event/same-day")


def initiatives(union: Union, references: Mapping[Key, Entity], slots: Slots) -> None:
    """``initiative/same-operator``: the same name, run by the same body."""
    found = _of_type(references, "Initiative")
    names: dict[str, list[Key]] = defaultdict(list)
    for key in found:
        names[fold(found[key].name)].append(key)
    for keys in names.values():
        for one, other in combinations(keys, 2):
            if slots.operators[one] & slots.operators[other]:
                union.join(one, other, "initiative/same-operator")


def _of_type(references: Mapping[Key, Entity], type_: str) -> dict[Key, Entity]:
    return {key: entity for key, entity in references.items() if entity.type == type_}


def _pairs(keys: Iterable[Key], found: Mapping[Key, Entity]) -> Iterable[tuple[Key, Key]]:
    """Pairs of different articles that share a word or an acronym."""
    words: dict[str, list[Key]] = defaultdict(list)
    for key in keys:
        acronym = found[key].properties.get("acronym")
        for word in {
            *content(found[key].name),
            *(w for alias in found[key].aliases for w in content(alias)),
            fold(str(acronym or "")),
        } - {""}:
            words[word].append(key)
    pairs = {pair for same in words.values() for pair in combinations(same, 2)}
    return sorted((one, other) for one, other in pairs if one[0] != other[0])
