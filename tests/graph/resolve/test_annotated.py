"""The annotated articles as a perfect extractor would read them: who is one, in any order and any subset."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jejaring.graph.claims import Entity, Reading
from jejaring.graph.ontology import ontology
from jejaring.graph.resolve import RULES, Resolution, resolve
from jejaring.graph.resolve.rules import ALONE
from tests.gold_readings import GOLD, GoldReading, clusters, gold_set

SETS = {name: gold_set(name) for name in ("seeds", "dev")}
ALL = [gold.reading for found in SETS.values() for gold in found]
PAIRS = {"seeds": 25, "dev": 15}
Pair = frozenset[tuple[str, str]]
Change = Callable[[Entity], Entity]


def wanted(name: str) -> set[Pair]:
    """The pairs that the annotators say are one."""
    return {frozenset(pair) for group in clusters(GOLD / name) for pair in combinations(group, 2)}


def together(found: Iterable[GoldReading], resolution: Resolution) -> set[Pair]:
    """The pairs of different articles that resolution makes one."""
    groups: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for gold in found:
        for local, key in gold.keys.items():
            groups[resolution.ids[gold.reading.article.id, local]].append((gold.name, key))
    return {frozenset(pair) for group in groups.values() for pair in combinations(group, 2) if pair[0][0] != pair[1][0]}


@pytest.mark.parametrize("name", SETS)
def test_the_readings_are_what_the_ontology_allows_and_passages_stand_in_the_texts(name: str) -> None:
    for gold in SETS[name]:
        gold.reading.check(ontology())
        assert gold.reading.claims


@pytest.mark.parametrize("name", SETS)
def test_exactly_the_annotated_pairs_are_one(name: str) -> None:
    assert len(wanted(name)) == PAIRS[name]
    assert together(SETS[name], resolve(gold.reading for gold in SETS[name])) == wanted(name)


@pytest.mark.parametrize("name", SETS)
def test_names_alone_without_aliases_give_the_same_pairs(name: str) -> None:
    bare = [replace(gold, reading=_with(gold.reading, lambda e: replace(e, aliases=()))) for gold in SETS[name]]
    assert together(bare, resolve(gold.reading for gold in bare)) == wanted(name)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_imperfect_readings_join_nobody_wrongly(data: st.DataObject) -> None:
    """Any of its names as an entity's only name, claims missing: fewer are joined, and no two that are different."""
    for name, found in SETS.items():
        random = data.draw(st.randoms(use_true_random=False))
        poor = []
        for gold in found:
            change = partial(_renamed, random)
            reading = _with(gold.reading, change)
            kept = tuple(claim for claim in reading.claims if random.random() < 0.7)
            poor.append(replace(gold, reading=replace(reading, claims=kept)))
        assert together(poor, resolve(gold.reading for gold in poor)) <= wanted(name)


@settings(max_examples=20, deadline=None)
@given(st.permutations(ALL))
def test_order_does_not_matter(readings: list[Reading]) -> None:
    assert resolve(readings) == resolve(ALL)


@settings(max_examples=20, deadline=None)
@given(st.permutations(ALL), st.integers(1, len(ALL)))
def test_order_within_readings_and_repeats_do_not_matter(readings: list[Reading], count: int) -> None:
    some = readings[:count]
    turned = [replace(r, entities=dict(reversed(r.entities.items())), claims=tuple(reversed(r.claims))) for r in some]
    assert resolve([*some[:2], *reversed(turned)]) == resolve(some)


@settings(max_examples=20, deadline=None)
@given(st.permutations(ALL), st.integers(1, len(ALL)))
def test_every_reference_is_one_entity_of_its_type_and_says_why(readings: list[Reading], count: int) -> None:
    some = readings[:count]
    resolution = resolve(some)
    assert set(resolution.ids) == set(resolution.rules) == {(r.article.id, local) for r in some for local in r.entities}
    assert set(resolution.ids.values()) == set(resolution.entities)
    shared: dict[str, int] = defaultdict(int)
    for identifier in resolution.ids.values():
        shared[identifier] += 1
    for reading in some:
        for local, entity in reading.entities.items():
            identifier = resolution.ids[reading.article.id, local]
            assert identifier.startswith(f"{entity.type.lower()}/")
            rule = resolution.rules[reading.article.id, local]
            assert (rule == ALONE) == (shared[identifier] == 1)
            assert rule == ALONE or rule.startswith(f"{entity.type.lower()}/")
            assert rule == ALONE or rule in RULES


def test_every_rule_is_documented_with_an_example() -> None:
    assert {rule.partition("/")[0] for rule in RULES} == {
        "agency", "award", "event", "initiative", "person", "place", "position"
    }  # fmt: skip
    assert all("Example:" in text for text in RULES.values())


def test_applying_keeps_claims_and_their_ids() -> None:
    resolution = resolve(ALL)
    for reading in ALL:
        applied = resolution.apply(reading)
        applied.check(ontology())
        ids: Mapping[str, str] = {local: resolution.ids[reading.article.id, local] for local in reading.entities}
        kept = [claim.id for claim in reading.claims if ids[claim.subject] != ids[claim.object]]
        assert [claim.id for claim in applied.claims] == kept


def _with(reading: Reading, change: Change) -> Reading:
    return replace(reading, entities={local: change(entity) for local, entity in reading.entities.items()})


def _renamed(random: Random, entity: Entity) -> Entity:
    return replace(entity, name=random.choice((entity.name, *entity.aliases)), aliases=())
