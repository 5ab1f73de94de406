"""People: one where compatible names share an office or agency, or the same full name shares a region."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from jejaring.graph.claims import Entity
from jejaring.graph.resolve.rules import rule
from jejaring.graph.resolve.slots import Slots
from jejaring.graph.resolve.spelling import Words, compatible, slip, sounds, words
from jejaring.graph.resolve.union import Key, Union

CROWD = 200
"""Names in one slot that may share a word before that word is taken to tell nothing (a bound on the work)."""


class Persons:
    """The groups of people, which no rule may make hold two names that cannot be one person's."""

    def __init__(self, union: Union, references: Mapping[Key, Entity]) -> None:
        self.union = union
        self.names = {key: words(entity.name) for key, entity in references.items() if entity.type == "Person"}
        self.spoken = {key: sounds(name) for key, name in self.names.items()}
        self._held: dict[Key, set[Words]] = {key: {name} for key, name in self.spoken.items()}
        self._articles: dict[Key, dict[str, Words]] = {key: {key[0]: name} for key, name in self.spoken.items()}

    def join(self, one: Key, other: Key, rule_id: str) -> None:
        """Make the two one person, unless their groups hold names, or two people of one article, that cannot be."""
        low, high = sorted((self.union.find(one), self.union.find(other)))
        if low != high:
            if not self._fit(low, high):
                return
            small, large = sorted((low, high), key=lambda key: len(self._articles[key]))
            self._held[large] |= self._held.pop(small)
            self._articles[large] |= self._articles.pop(small)
            self._held[low] = self._held.pop(large)
            self._articles[low] = self._articles.pop(large)
        self.union.join(one, other, rule_id)

    def _fit(self, one: Key, other: Key) -> bool:
        if not all(a == b or compatible(a, b) or slip(a, b) for a in self._held[one] for b in self._held[other]):
            return False
        small, large = sorted((self._articles[one], self._articles[other]), key=len)
        return all(large.get(article, name) == name for article, name in small.items())


def people(union: Union, references: Mapping[Key, Entity], slots: Slots) -> None:
    """Join references to one person, the surest rules first."""
    persons = Persons(union, references)
    same_office(persons, slots)
    same_agency(persons, slots)
    same_name(persons, slots)


@rule("person/same-office", "person/spelling-same-office", "person/short-name-same-office")
def same_office(persons: Persons, slots: Slots) -> None:
    """One office, and names that are equal, spelt differently, or one a part of the other that fits nobody else there.

    Example: ``H.M. Faisal`` and ``Muhammad Faisal``, both Kepala Dinas Komunikasi dan Informatika Provinsi Kalimantan
    Timur; ``Eddy Santoso`` there would be another holder of that office.
    """
    _by_slot(persons, slots.offices, "office", least=1)


@rule("person/same-agency", "person/spelling-same-agency", "person/short-name-same-agency")
def same_agency(persons: Persons, slots: Slots) -> None:
    """Different offices of one agency, and names of two words or more that fit each other as for one office.

    Example: ``Muhammad Faisal``, Kepala and then Plt Kepala Bidang of one dinas. A lone ``Faisal`` is not joined.
    """
    _by_slot(persons, slots.agencies, "agency", least=2)


@rule("person/same-name", "person/same-name-same-region")
def same_name(persons: Persons, slots: Slots) -> None:
    """The same name of two words or more in one region; or without a region where only one such person is known.

    Example: ``Eddy Santoso`` of ASKOMPSI and ``Eddy Santoso`` without an office are one; those of Kota Balikpapan and
    Kota Palembang stay two, and an ``Eddy Santoso`` without a region then is neither.
    """
    by_name: dict[Words, list[Key]] = defaultdict(list)
    for key, name in persons.names.items():
        if sum(len(word) > 1 for word in name) > 1:
            by_name[name].append(key)
    for _, keys in sorted(by_name.items()):
        _namesakes(persons, slots, sorted(keys))


def _namesakes(persons: Persons, slots: Slots, keys: list[Key]) -> None:
    first: dict[str, Key] = {}
    for key in keys:
        for region in sorted(slots.regions.get(key, ())):
            persons.join(first.setdefault(region, key), key, "person/same-name-same-region")
    national = [key for key in keys if not slots.regions.get(key) and key in slots.national]
    for key in national[1:]:
        persons.join(national[0], key, "person/same-name")
    known = {persons.union.find(key) for key in (*first.values(), *national[:1])}
    if len(known) == 2 and national:
        for region_key in first.values():
            persons.join(national[0], region_key, "person/same-name")
        known = {persons.union.find(key) for key in known}
    _without_region(persons, slots, keys, first, known)


def _without_region(
    persons: Persons, slots: Slots, keys: list[Key], first: Mapping[str, Key], known: Iterable[Key]
) -> None:
    """Join namesakes without an office in a region: where their article names the region of one known person only, or
    no region, and there is one such person."""
    nameless: list[Key] = []
    soft: dict[str, Key] = {}
    groups = set(known)
    for key in keys:
        if slots.regions.get(key) or key in slots.national:
            continue
        near = {persons.union.find(first[region]) for region in slots.around[key] & first.keys()}
        if not slots.around[key]:
            nameless.append(key)
        elif len(near) == 1:
            persons.join(near.pop(), key, "person/same-name-same-region")
        elif len(slots.around[key]) == 1:
            region = min(slots.around[key])
            groups.add(soft.setdefault(region, key))
            persons.join(soft[region], key, "person/same-name-same-region")
    roots = {persons.union.find(key) for key in groups}
    if len(roots) <= 1:
        for key in nameless:
            persons.join(min(roots, default=nameless[0]), key, "person/same-name")


def _by_slot(persons: Persons, slot: Mapping[Key, set[Key]], kind: str, *, least: int) -> None:
    """Join compatible names in one slot; a short name that fits two different people there joins neither."""
    members: dict[Key, list[Key]] = defaultdict(list)
    for key in persons.names:
        for place in slot.get(key, ()):
            members[place].append(key)
    for _, keys in sorted(members.items()):
        spoken: dict[Words, list[Key]] = defaultdict(list)
        for key in keys:
            if len(persons.spoken[key]) >= least:
                spoken[persons.spoken[key]].append(key)
        for same in spoken.values():
            for other in same[1:]:
                alike = persons.names[same[0]] == persons.names[other]
                persons.join(same[0], other, f"person/same-{kind}" if alike else f"person/spelling-same-{kind}")
        _fitting(persons, spoken, kind)


def _fitting(persons: Persons, spoken: Mapping[Words, list[Key]], kind: str) -> None:
    sharing: dict[str, list[Words]] = defaultdict(list)
    for name in spoken:
        for word in set(name):
            sharing[word].append(name)
    for name in sorted(spoken, key=lambda n: (-len(n), n)):
        others = sorted({n for n in _candidates(name, sharing) if n != name})
        for other in others:
            if slip(name, other):
                persons.join(spoken[name][0], spoken[other][0], f"person/spelling-same-{kind}")
        fits = [n for n in others if len(n) >= len(name) and compatible(name, n)]
        if fits and all(compatible(a, b) or slip(a, b) for a, b in combinations(fits, 2)):
            for fit in fits:
                persons.join(spoken[name][0], spoken[fit][0], f"person/short-name-same-{kind}")


def _candidates(name: Words, sharing: Mapping[str, list[Words]]) -> Iterable[Words]:
    counts = Counter({word: len(sharing[word]) for word in set(name) if len(word) > 1})
    for word, count in counts.items():
        if count <= CROWD or count == min(counts.values()):
            yield from sharing[word][:CROWD]
