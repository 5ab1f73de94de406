"""People: one where compatible names share an office or agency, or the same full name shares a region."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from jejaring.graph.claims import Entity, fold
from jejaring.graph.resolve.slots import Slots
from jejaring.graph.resolve.union import Key, Union

MUHAMMAD = frozenset(
    "m moh moch muh mohd md mhd muhamad muhammad mohamad mohammad mochamad mochammad muchamad muchammad".split()
)
NATIONAL = ("menteri ", "presiden ", "wakil menteri ", "direktur jenderal ", "wakil presiden ")


def words(name: str) -> tuple[str, ...]:
    """The words of a name for comparison; every spelling of Muhammad, and its initial, is one word."""
    spaced = re.sub(r"(?<=\w)\.(?=\w)", ". ", name)
    found = [w for w in fold(spaced).split() if w not in ("h", "hj", "haji")]
    return tuple("muhammad" if w in MUHAMMAD else w for w in found)


def compatible(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names can be one person's: the shorter runs through the longer, an initial stands for its word."""
    short, long = sorted((one, other), key=len)
    at = 0
    for word in short:
        while at < len(long) and not _same(word, long[at]):
            at += 1
        if at == len(long):
            return False
        at += 1
    return bool(short) and any(len(word) > 1 for word in short)


def _same(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def people(union: Union, references: Mapping[Key, Entity], slots: Slots) -> None:
    """Join references to one person.

    - ``person/same-office``: ``H.M. Faisal`` and ``Muhammad Faisal``, both Kepala Dinas Komunikasi dan Informatika
      Provinsi Kalimantan Timur; names that do not fit (``Eddy Santoso``) stay two holders of one office.
    - ``person/same-agency``: the same where the offices differ but their agency is one, for names of two words.
    - ``person/same-name``: the same name of two words or more, where no region speaks against it.
    """
    persons = {key: words(entity.name) for key, entity in references.items() if entity.type == "Person"}
    _by_slot(union, persons, slots.offices, "person/same-office", 1)
    _by_slot(union, persons, slots.agencies, "person/same-agency", 2)
    names: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key, name in persons.items():
        if len(name) > 1:
            names[name].append(key)
    for keys in names.values():
        for one, other in combinations(keys, 2):
            if not _apart(slots.regions[one], slots.regions[other], references, slots, one, other):
                union.join(one, other, "person/same-name")


def _by_slot(
    union: Union, persons: Mapping[Key, tuple[str, ...]], slot: Mapping[Key, set[Key]], rule: str, least: int
) -> None:
    """Join compatible names in one slot; a short name that fits two different people there joins neither."""
    members: dict[Key, list[Key]] = defaultdict(list)
    for key in persons:
        for place in slot.get(key, ()):
            members[place].append(key)
    for keys in members.values():
        by_name: dict[tuple[str, ...], list[Key]] = defaultdict(list)
        for key in keys:
            by_name[persons[key]].append(key)
        for name, same in by_name.items():
            if len(name) >= least:
                for other in same[1:]:
                    union.join(same[0], other, rule)
            fits = [
                n
                for n in by_name
                if n != name and len(n) >= len(name) and min(len(name), len(n)) >= least and compatible(name, n)
            ]
            if fits and all(compatible(a, b) for a, b in combinations(fits, 2)):
                for fit in fits:
                    union.join(same[0], by_name[fit][0], rule)


def _apart(one: set[str], other: set[str], references: Mapping[Key, Entity], slots: Slots, a: Key, b: Key) -> bool:
    """Whether the regions of two namesakes tell them apart: both are known and they share none."""
    if not one or not other or one & other:
        return False
    offices = [references[office].name.lower() for key in (a, b) for office in slots.offices[key]]
    return not any(name.startswith(NATIONAL) for name in offices)
