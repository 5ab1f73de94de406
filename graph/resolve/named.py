"""Places, agencies and offices: one where their names mean the same body in the same region."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from jejaring.graph.claims import Entity, fold
from jejaring.graph.resolve.merging import Classes, UnitKey, classes
from jejaring.graph.resolve.rules import rule
from jejaring.graph.resolve.tied import Ties
from jejaring.graph.resolve.union import Key, Union
from jejaring.graph.resolve.units import Unit, parse, regional

BODIES = frozenset(
    "dinas badan bagian bidang seksi subbagian subbidang kementerian direktorat sekretariat inspektorat "
    "balai kantor pusat lembaga komisi "
    "universitas institut politeknik asosiasi perhimpunan persatuan ikatan yayasan kepolisian kejaksaan "
    "pengadilan satuan unit uptd upt rsud "
    "rumah dprd pemerintah perusahaan pt cv tim panitia".split()
)
OFFICES = frozenset(
    "ketua umum wakil kepala direktur eksekutif utama sekretaris bendahara anggota rektor dekan dosen "
    "camat lurah asisten staf ahli khusus "
    "pimpinan pemimpin redaksi komisaris manajer founder ceo penasihat pembina koordinator moderator juru "
    "bicara pejabat bupati gubernur wali "
    "kota plt plh pj pjs penjabat daerah sekda i ii iii iv".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """One reference: its office (of a Position, else empty), its unit or nothing, its region, and how that is known."""

    office: tuple[str, ...]
    unit: Unit | None
    region: str
    source: str


@rule("place/same-name")
def places(union: Union, references: Mapping[Key, Entity]) -> None:
    """The same official name. Example: ``Kota Balikpapan`` of two articles; ``Kota Bogor`` and ``Kabupaten Bogor``
    stay two."""
    first: dict[str, Key] = {}
    for key, entity in references.items():
        if entity.type == "Place":
            union.join(first.setdefault(fold(entity.name), key), key, "place/same-name")


def named(union: Union, references: Mapping[Key, Entity], ties: Sequence[Ties]) -> dict[Key, Named]:
    """Join places, agencies and offices; what each agency and office is made of."""
    places(union, references)
    known: dict[str, set[str]] = defaultdict(set)
    for region in frozenset().union(*(tied.places for tied in ties)):
        known[region.split()[-1]].add(region)
    made: dict[Key, Named] = {}
    for tied in ties:
        article = tied.reading.article.id
        for local, entity in sorted(tied.reading.entities.items()):
            if entity.type == "Agency":
                made[article, local] = _body(tied, local, entity, known)
        for local, entity in sorted(tied.reading.entities.items()):
            if entity.type == "Position":
                above = tied.agency(local)
                made[article, local] = _office(tied, local, entity, known, made[article, above] if above else None)
    units = classes((n.unit for n in made.values() if n.unit), _acronyms(references, made), _aliases(references, made))
    agencies(union, references, made, units)
    offices(union, references, made, units)
    return made


@rule("agency/same-name", "agency/region-of-article")
def agencies(union: Union, references: Mapping[Key, Entity], made: Mapping[Key, Named], units: Classes) -> None:
    """The same name and region, which is stated with the name or is the one region that the article speaks of.

    Example: ``Dinas Kesehatan Kota Balikpapan``, and ``Dinas Kesehatan`` in an article that names Balikpapan alone.
    """
    groups: dict[UnitKey, dict[UnitKey, list[Key]]] = defaultdict(lambda: defaultdict(list))
    for key in references:
        unit = made[key].unit if references[key].type == "Agency" else None
        if unit:
            groups[units.find(unit.key)][unit.key].append(key)
    for same in groups.values():
        anchor = min(
            (key for keys in same.values() for key in keys), key=lambda key: (made[key].source == "article", key)
        )
        for unit_key, keys in same.items():
            rule_id = "agency/same-name" if len(keys) > 1 else units.rules.get(unit_key, "agency/same-name")
            for key in keys:
                if len(same) > 1 or len(keys) > 1:
                    union.join(anchor, key, "agency/region-of-article" if made[key].source == "article" else rule_id)


@rule("position/same-name", "position/same-unit", "position/region-of-article")
def offices(union: Union, references: Mapping[Key, Entity], made: Mapping[Key, Named], units: Classes) -> None:
    """The same office of the same body or region, however the body is written.

    Example: ``Kepala Dinas PU Bina Marga`` and ``Kepala Dinas Pekerjaan Umum Bina Marga`` of one province. A bare
    ``Sekretaris Daerah`` is nobody's in particular: it joins none, unless its article speaks of one region alone.
    """
    groups: dict[tuple[object, ...], list[Key]] = defaultdict(list)
    for key, entity in references.items():
        if entity.type == "Position":
            named_ = made[key]
            unit = units.find(named_.unit.key) if named_.unit else None
            groups[named_.office, unit, "" if unit else named_.region].append(key)
    for found in groups.values():
        keys = sorted(found, key=lambda key: (made[key].source == "article", key))
        forms = {made[key].unit for key in keys}
        for key in keys[1:]:
            rule_id = "position/same-name" if len({u.key for u in forms if u}) < 2 else "position/same-unit"
            union.join(keys[0], key, "position/region-of-article" if made[key].source == "article" else rule_id)


def _parse(tied: Ties, local: str, entity: Entity, known: Mapping[str, set[str]]) -> Unit:
    """The unit of a name whose region may be stated by claims, in the article, or (of one that ends so) in any
    other."""
    last = (fold(entity.name).split() or [""])[-1]
    return parse(entity.name, tied.regions(local), tied.places, known.get(last, ()))


def _body(tied: Ties, local: str, entity: Entity, known: Mapping[str, set[str]]) -> Named:
    unit, source = _placed(_parse(tied, local, entity, known), tied, local)
    return Named((), unit, unit.region, source)


def _office(tied: Ties, local: str, entity: Entity, known: Mapping[str, set[str]], above: Named | None) -> Named:
    """An office, cut before the body it belongs to, which its name holds (in part) or a claim states."""
    whole = _parse(tied, local, entity, known)
    if above and above.unit:
        body = above.unit
        cut = next((n for n in range(len(body.words), 0, -1) if whole.words[-n:] == body.words[:n]), 0)
        return Named(whole.words[: len(whole.words) - cut], body, body.region, above.source)
    at = next((n for n, word in enumerate(whole.words) if n and word in BODIES), None)
    if at is None and (acronym := re.search(r"\b[A-Z]{5,}$", entity.name)) and len(whole.words) > 1:
        at = len(whole.words) - 1 if whole.words[-1] == fold(acronym.group()) else None
    if at is not None:
        body, source = _placed(
            Unit(whole.words[at:], whole.region, tuple(b - at for b in whole.breaks if b > at)), tied, local
        )
        return Named(whole.words[:at], body, body.region, source)
    placed, source = _placed(whole, tied, local, generic=all(word in OFFICES for word in whole.words))
    return Named(placed.words, None, placed.region, source)


def _placed(unit: Unit, tied: Ties, local: str, *, generic: bool = False) -> tuple[Unit, str]:
    """The unit with its region, and whether that stands in the name, in claims, in the article, or nowhere."""
    if unit.region:
        return unit, "name"
    if not (generic or regional(unit.words)):
        return unit, "national"
    stated = tied.regions(local)
    if len(stated) == 1:
        return replace(unit, region=min(stated)), "claims"
    if len(tied.places) == 1 and regional(unit.words):
        return replace(unit, region=min(tied.places)), "article"
    return replace(unit, region=f"?{tied.reading.article.id}"), "unknown"


def _acronyms(references: Mapping[Key, Entity], made: Mapping[Key, Named]) -> dict[tuple[str, str], frozenset[UnitKey]]:
    """The units that articles expand each acronym of each region to: a property, or a name in brackets or capitals."""
    found: dict[tuple[str, str], set[UnitKey]] = defaultdict(set)
    for key, entity in references.items():
        unit = made[key].unit if entity.type == "Agency" else None
        if unit and len(unit.words) > 1 and not unit.region.startswith("?"):
            stated = entity.properties.get("acronym")
            names = [stated] if isinstance(stated, str) else []
            if not unit.region:
                for name in (entity.name, *entity.aliases):
                    names += re.findall(r"\(([A-Z][A-Za-z]{3,})\)$", name) + re.findall(r"^[A-Z]{4,}$", name)
            for name in names:
                found[fold(name), unit.region].add(unit.key)
    return {acronym: frozenset(keys) for acronym, keys in sorted(found.items())}


def _aliases(references: Mapping[Key, Entity], made: Mapping[Key, Named]) -> dict[UnitKey, frozenset[UnitKey]]:
    """The units that have each name as a second one; second names without the unit's own region tell nothing."""
    found: dict[UnitKey, set[UnitKey]] = defaultdict(set)
    for key, entity in references.items():
        unit = made[key].unit if entity.type == "Agency" else None
        if unit and unit.region and not unit.region.startswith("?"):
            for alias in entity.aliases:
                other = parse(alias, (unit.region,))
                if other.region == unit.region and other.words and other.key != unit.key:
                    found[other.key].add(unit.key)
    return {alias: frozenset(keys) for alias, keys in sorted(found.items())}
