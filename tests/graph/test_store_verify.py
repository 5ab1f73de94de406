"""``verify`` finds what was tampered with."""

from __future__ import annotations

import pytest

from jejaring.graph.store import Store
from tests.graph.small_readings import academy, nomination, visit
from tests.graph.test_store import ask, load

FAULTS = {
    "a passage moved": ("MATCH (c:Claim {predicate: 'ATTENDED'}) SET c.starts = [0]", "does not stand at"),
    "a passage changed": (
        "MATCH (c:Claim {predicate: 'REPRESENTED'}) SET c.quotes = ['Muhaimin']",
        "does not stand at",
    ),
    "a text changed": ("MATCH (a:Article) SET a.text = a.text + '!'", "has another text"),
    "an edge removed": ("MATCH ()-[e:REPRESENTED]->() DELETE e", "is missing"),
    "an edge doubled": (
        "MATCH (s)-[e:REPRESENTED]->(o) CREATE (s)-[f:REPRESENTED]->(o) SET f = properties(e)",
        "stands twice",
    ),
    "an edge invented": (
        "MATCH (s:Person {name: 'Muhaimin'}), (o:Person {name: 'Eddy Santoso'}) CREATE (s)-[:REPRESENTED {id: 'x'}]->(o)",
        "has no claim",
    ),
    "a quote of an edge changed": ("MATCH ()-[e:REPRESENTED]->() SET e.quote = 'Muhaimin'", "something else"),
    "a qualifier of an edge changed": (
        "MATCH ()-[e:HOLDS {status: 'acting'}]->() SET e.status = 'former'",
        "something else",
    ),
    "a count changed": ("MATCH ()-[e:HOLDS {status: 'acting'}]->() SET e.claims = 2", "something else"),
    "a claim that leads nowhere": (
        "MATCH (:Claim {predicate: 'REPRESENTED'})-[e:OBJECT]->() DELETE e",
        "and not about",
    ),
    "a claim that leads elsewhere": (
        "MATCH (c:Claim {predicate: 'REPRESENTED'})-[e:OBJECT]->(), (o:Person {name: 'Eddy Santoso'}) "
        "DELETE e CREATE (c)-[:OBJECT]->(o)",
        "and not about",
    ),
    "a claim without article": (
        "MATCH (:Claim {predicate: 'REPRESENTED'})-[e:STATED_IN]->() DELETE e",
        "in no article",
    ),
    "a reference that leads elsewhere": (
        "MATCH (r:Reference {name: 'Eddy Santoso'})-[e:REFERS_TO]->(), (o:Person {name: 'Muhaimin'}) "
        "DELETE e CREATE (r)-[:REFERS_TO]->(o)",
        "refers to",
    ),
    "an entity without claims": ("CREATE (:Person {id: 'person/x', name: 'x'})", "is in no claim"),
    "a role that is none": ("MATCH (c:Claim {role: 'opener'}) SET c.role = 'dancer'", "cannot have the qualifier"),
}


def test_nothing_is_wrong_with_what_was_written(store: Store) -> None:
    assert store.verify() == []
    load(store, [academy(), visit(), nomination()])
    assert store.verify() == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found(store: Store, fault: str) -> None:
    load(store, [academy(), visit()])
    statement, words = FAULTS[fault]
    ask(store, statement)
    assert any(words in problem for problem in store.verify()), store.verify()
