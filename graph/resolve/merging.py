"""Which unit names are one unit: an abbreviation and its words, a name and its fuller form, an acronym and its name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise

from jejaring.graph.resolve.rules import rule
from jejaring.graph.resolve.units import Unit, abbreviates, lines_up

UnitKey = tuple[tuple[str, ...], str]
SHORTENED = frozenset({"dinas", "badan"})


class Classes:
    """Disjoint sets of unit names. The smallest stands for its set."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self.units = {unit.key: unit for unit in sorted(units, reverse=True)}
        self._above: dict[UnitKey, UnitKey] = {key: key for key in self.units}
        self.rules: dict[UnitKey, str] = {}

    def find(self, key: UnitKey) -> UnitKey:
        """The name that stands for all that are the unit of ``key``."""
        while self._above[key] != key:
            key = self._above[key]
        return key

    def join(self, one: UnitKey, other: UnitKey, rule_id: str) -> None:
        """Make the two names one unit."""
        low, high = sorted((self.find(one), self.find(other)))
        self._above[high] = low
        for key in (one, other):
            self.rules.setdefault(key, rule_id)


def classes(
    units: Iterable[Unit],
    acronyms: Mapping[tuple[str, str], frozenset[UnitKey]],
    aliases: Mapping[UnitKey, frozenset[UnitKey]],
) -> Classes:
    """The sets that all rules give. ``acronyms`` are the units that articles expand each acronym
    of each region to, ``aliases`` those that call themselves so."""
    made = Classes(units)
    abbreviated(made)
    shortened(made)
    expanded(made, acronyms)
    aliased(made, aliases)
    return made


@rule("agency/abbreviated-name")
def abbreviated(made: Classes) -> None:
    """The same name with some of its words abbreviated, in one region, where no second name fits.

    Example: ``Dinas PU Bina Marga`` and ``Dinas Pekerjaan Umum Bina Marga`` of one province.
    """
    blocks: dict[tuple[str, str, str], list[UnitKey]] = defaultdict(list)
    for key in sorted(made.units):
        words, region = key
        blocks[words[0] if words else "", "".join(w[0] for w in words), region].append(key)
    for keys in blocks.values():
        short = [key for key in keys if abbreviates(made.units[key])]
        for key in short:
            fits = [other for other in keys if other != key and lines_up(key[0], other[0])]
            if all(
                lines_up(a[0], b[0]) for a, b in pairwise(sorted(fits, key=lambda k: sum(len(w) == 1 for w in k[0])))
            ):
                for other in fits:
                    made.join(key, other, "agency/abbreviated-name")


@rule("agency/shorter-name")
def shortened(made: Classes) -> None:
    """A dinas or badan and its name with further fields after ``dan`` or a comma, in one region, where these agree.

    Example: ``Dinas Komunikasi dan Informatika`` and ``Dinas Komunikasi, Informatika, Statistik dan Persandian`` of one
    city; the shorter one may be abbreviated as well.
    """
    initials: dict[tuple[str, str], list[UnitKey]] = defaultdict(list)
    for key in sorted(made.units):
        initials["".join(w[0] for w in key[0]), key[1]].append(key)
    longer: dict[UnitKey, list[UnitKey]] = defaultdict(list)
    for key in sorted(made.units):
        words, region = key
        if region and not region.startswith("?") and words and words[0] in SHORTENED:
            for place in made.units[key].breaks:
                for short in initials["".join(w[0] for w in words[:place]), region] if place > 1 else ():
                    if lines_up(short[0], words[:place]):
                        longer[short].append(key)
    for short, keys in sorted(longer.items()):
        ordered = sorted(keys, key=lambda key: (len(key[0]), key))
        if all(lines_up(b[0][: len(a[0])], a[0]) for a, b in pairwise(ordered)):
            for key in keys:
                made.join(short, key, "agency/shorter-name")


@rule("agency/acronym", "agency/same-acronym-and-region")
def expanded(made: Classes, acronyms: Mapping[tuple[str, str], frozenset[UnitKey]]) -> None:
    """An acronym that stands alone, and the one national body that any article expands it to; bodies of one acronym
    in one region.

    Example: ``ASKOMPSI`` and ``Asosiasi Dinas Komunikasi dan Informatika Provinsi Seluruh Indonesia (ASKOMPSI)``;
    ``Dinas Komunikasi dan Informasi (Diskominfo)`` and ``Dinas Komunikasi dan Informatika (Diskominfo)`` of one city.
    """
    for (acronym, region), found in sorted(acronyms.items()):
        keys = sorted(found)
        if region:
            for key in keys[1:]:
                made.join(keys[0], key, "agency/same-acronym-and-region")
        elif ((acronym,), "") in made.units and len({made.find(key) for key in keys}) == 1:
            made.join(((acronym,), ""), keys[0], "agency/acronym")


@rule("agency/alias")
def aliased(made: Classes, aliases: Mapping[UnitKey, frozenset[UnitKey]]) -> None:
    """A name that another article gives as a second name of one body of that region, and of no other.

    Example: ``Diskominfo Kota Balikpapan``, and ``Dinas Komunikasi dan Informatika Kota Balikpapan`` with that alias.
    """
    for alias, keys in sorted(aliases.items()):
        if alias in made.units and len({made.find(key) for key in keys} - {made.find(alias)}) == 1:
            for key in sorted(keys):
                if made.find(key) != made.find(alias):
                    made.join(alias, key, "agency/alias")
