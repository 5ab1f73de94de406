"""What the store does with readings; each behaviour is asked of both engines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import Any

import pytest

from jejaring.graph.claims import Article, Evidence, Reading
from jejaring.graph.errors import ArticleNotFound, EntityNotFound, InvalidClaim, InvalidEntity, StoreUnavailable
from jejaring.graph.ontology import ontology
from jejaring.graph.resolve import Resolution, resolve
from jejaring.graph.settings import Settings
from jejaring.graph.store import Store, open_store
from tests.graph.small_readings import ACADEMY_TEXT, AWARD, CITY, MUHAIMIN, SECRETARY, academy, nomination, visit


def load(store: Store, readings: Iterable[Reading]) -> Resolution:
    """Write readings, resolved together."""
    known = list(readings)
    resolution = resolve(known)
    for reading in known:
        store.write(reading, resolution)
    return resolution


def ask(store: Store, cypher: str, **params: Any) -> list[dict[str, Any]]:
    """A statement of the test's own, writes included."""
    return store._write(lambda run: run(cypher, **params))


def edges(store: Store) -> list[dict[str, Any]]:
    """Every edge between entities with all it carries."""
    types = "|".join(ontology().predicates)
    return ask(
        store,
        f"MATCH (s)-[e:{types}]->(o) RETURN s.id AS s, type(e) AS p, o.id AS o, properties(e) AS x ORDER BY e.id",
    )


def everything(store: Store) -> list[Any]:
    """All that the graph holds, as values that can be compared."""
    references = ask(
        store, "MATCH (r:Reference)-[e:REFERS_TO]->(n) RETURN r.id AS r, e.rule AS rule, n.id AS n ORDER BY r, n"
    )
    return [list(store.entities()), list(store.claims()), edges(store), references, list(store.readings())]


def by_id(readings: Iterable[Reading]) -> list[Reading]:
    return sorted(readings, key=lambda reading: reading.article.id)


def test_what_was_written_is_read_back_without_loss(store: Store) -> None:
    load(store, [academy(), visit(), nomination()])
    assert list(store.readings()) == by_id([academy(), visit(), nomination()])
    assert list(next(r for r in store.readings() if r.article == visit().article).entities) == list(visit().entities)


def test_a_text_with_every_kind_of_sign_comes_back_as_it_was(store: Store) -> None:
    signs = "\"'`\\ \n\r\n\t $id {x} /* // */ \u200f\u202e \u00a0 é e\u0301 𝔍 👩🏽 “kutip” ﷽"
    article = Article(f"{signs} {ACADEMY_TEXT}", (f"{signs}.txt",), title=signs, outlet="", place=signs)
    made = academy(article.text, article.sources)
    claims = tuple(replace(claim, qualifiers=dict(claim.qualifiers)) for claim in made.claims)
    odd = replace(made, article=replace(article, dated=None), claims=claims)
    load(store, [odd])
    assert list(store.readings()) == [odd]
    assert store.article(odd.article.id) == odd.article
    assert store.verify() == []


def test_writing_twice_leaves_the_graph_as_once(store: Store) -> None:
    load(store, [academy(), visit()])
    once, counts, version = everything(store), store.counts(), store.version()
    load(store, [academy(), visit()])
    assert everything(store) == once
    assert (store.counts(), store.version()) == (counts, version)


def test_the_order_of_loading_does_not_show(store: Store) -> None:
    found = []
    for order in permutations([academy(), visit(), nomination()]):
        store.clear()
        resolution = resolve(order)
        for reading in order:
            store.write(reading, resolution)
        found.append((everything(store), store.version()))
        assert store.verify() == []
    assert all(graph == found[0] for graph in found)


def test_articles_entities_and_claims_come_in_the_order_of_their_ids(store: Store) -> None:
    resolution = load(store, [academy(), visit()])
    assert [article.id for article in store.articles()] == sorted([academy().article.id, visit().article.id])
    supported = {id_ for r in (academy(), visit()) for c in resolution.apply(r).claims for id_ in (c.subject, c.object)}
    assert [entity.id for entity in store.entities()] == sorted(supported)
    claims = [claim for r in (academy(), visit()) for claim in resolution.apply(r).claims]
    assert list(store.claims()) == sorted(claims, key=lambda claim: claim.id)


def test_a_changed_version_replaces_the_claims_of_the_old_one(store: Store) -> None:
    load(store, [academy(), visit()])
    changed = academy(f"{ACADEMY_TEXT} (diskominfo)")
    report = store.write(changed, resolve([changed, visit()]))
    assert report.superseded == (academy().article.id,)
    assert list(store.readings()) == by_id([changed, visit()])
    assert store.verify() == []


def test_a_version_that_says_less_takes_its_edges_and_entities_along(store: Store) -> None:
    load(store, [academy()])
    text = f"{ACADEMY_TEXT}\n"
    less = academy(text)
    less = replace(less, claims=less.claims[:1])
    load(store, [less])
    assert [entity.type for entity in store.entities()] == ["Event", "Place"]
    assert [edge["p"] for edge in edges(store)] == ["TOOK_PLACE_IN"]


def test_an_article_with_another_source_only_loses_the_one_that_changed(store: Store) -> None:
    two = academy(sources=("a.txt", "b.txt"))
    load(store, [two])
    changed = academy(f"{ACADEMY_TEXT} (diskominfo)", ("a.txt",))
    report = store.write(changed, resolve([two, changed]))
    assert report.superseded == ()
    assert store.article(two.article.id).sources == ("b.txt",)
    assert store.article(changed.article.id).sources == ("a.txt",)


def test_removing_an_article_removes_what_only_it_supports(store: Store) -> None:
    load(store, [academy(), visit()])
    store.remove(visit().article.id)
    store.write(academy(), resolve([academy()]))
    left = everything(store)
    store.clear()
    load(store, [academy()])
    assert left == everything(store)


def test_removing_the_last_article_leaves_nothing(store: Store) -> None:
    load(store, [academy()])
    store.remove(academy().article.id)
    assert set(store.counts().values()) == {0}


def test_an_entity_is_there_only_while_a_claim_is_about_it(store: Store) -> None:
    load(store, [visit()])
    with pytest.raises(EntityNotFound):
        store.entity(AWARD)
    load(store, [visit(), nomination()])
    assert store.entity(AWARD).properties["year"] == 2024
    referring = ask(store, "MATCH (r:Reference)-[:REFERS_TO]->(n:Award) RETURN r.local AS local, n.id AS id")
    assert [row["local"] for row in referring] == [AWARD, AWARD]
    store.remove(nomination().article.id)
    with pytest.raises(EntityNotFound):
        store.entity(AWARD)
    assert store.verify() == []


def test_an_edge_says_when_and_how_often_it_is_stated(store: Store) -> None:
    load(store, [visit(), nomination()])
    [edge] = [edge for edge in edges(store) if edge["p"] == "HOLDS"]
    ids = sorted(c.id for r in (visit(), nomination()) for c in r.claims if c.predicate == "HOLDS")
    assert (edge["s"], edge["o"], edge["x"].pop("id")[:5]) == (MUHAIMIN, SECRETARY, "edge/")
    assert edge["x"] == {
        "status": "definitive",
        "first_stated": date(2024, 6, 13),
        "last_stated": date(2024, 6, 14),
        "claims": 2,
        "quote": "Sekda Kota Balikpapan, Muhaimin",
        "claim_ids": ids,
    }


def test_claims_that_differ_in_a_qualifier_are_different_edges(store: Store) -> None:
    load(store, [academy(), visit()])
    assert sorted(edge["x"]["status"] for edge in edges(store) if edge["p"] == "HOLDS") == ["acting", "definitive"]


def test_another_resolution_changes_the_entities_and_not_the_readings(store: Store) -> None:
    resolution = load(store, [academy(), visit()])
    apart = f"{MUHAIMIN}-2"
    key = (visit().article.id, MUHAIMIN)
    entities = {**resolution.entities, apart: replace(resolution.entities[MUHAIMIN], id=apart)}
    other = Resolution(entities, {**resolution.ids, key: apart}, {**resolution.rules, key: "hand"})
    before = store.fingerprints()
    store.write(visit(), other)
    assert {claim.subject for claim in store.claims_of(SECRETARY)} == {MUHAIMIN, apart}
    assert [id_ for id_, digest in store.fingerprints().items() if digest != before[id_]] == [visit().article.id]
    assert list(store.readings()) == by_id([academy(), visit()])
    assert store.verify() == []
    store.write(visit(), resolution)
    with pytest.raises(EntityNotFound):
        store.entity(apart)


def test_a_claim_whose_ends_become_one_entity_is_kept_and_not_shown(store: Store) -> None:
    resolution = resolve([academy()])
    key = (academy().article.id, "person/rahmad-masud")
    store.write(academy(), Resolution(resolution.entities, {**resolution.ids, key: MUHAIMIN}, resolution.rules))
    assert list(store.readings()) == [academy()]
    assert "REPRESENTED" not in {claim.predicate for claim in store.claims()} | {edge["p"] for edge in edges(store)}
    assert store.verify() == []


def test_a_write_that_fails_midway_leaves_what_was_there(store: Store) -> None:
    resolution = load(store, [academy(), visit()])
    before, version = everything(store), store.version()
    broken = dict(resolution.ids)
    broken[visit().article.id, MUHAIMIN] = "nobody/muhaimin"
    entities = {**resolution.entities, "nobody/muhaimin": resolution.entities[MUHAIMIN]}
    with pytest.raises(InvalidEntity):
        store.write(visit(), Resolution(entities, broken, resolution.rules))
    assert (everything(store), store.version()) == (before, version)


def test_a_statement_that_the_server_refuses_undoes_the_whole_write(store: Store) -> None:
    load(store, [academy()])
    before = everything(store)
    taken = replace(visit(), claims=(replace(visit().claims[0], id=academy().claims[0].id),))
    with pytest.raises(StoreUnavailable):
        store.write(taken, resolve([academy(), taken]))
    assert everything(store) == before


@pytest.mark.parametrize(
    "change",
    [
        {"predicate": "MARRIED"},
        {"qualifiers": {"status": "perhaps"}},
        {"evidence": ()},
        {"evidence": (Evidence(1, 9, "Muhaimin"),)},
        {"object": CITY},
        {"article": "article/0000000000000000"},
    ],
)
def test_a_claim_that_does_not_fit_is_refused_and_nothing_is_written(store: Store, change: dict[str, Any]) -> None:
    made = academy()
    wrong = replace(made, claims=(*made.claims[:1], replace(made.claims[1], **change)))
    with pytest.raises(InvalidClaim):
        store.write(wrong, resolve([made]))
    assert set(store.counts().values()) == {0}


def test_one_claim_id_twice_in_a_reading_is_refused(store: Store) -> None:
    made = academy()
    with pytest.raises(InvalidClaim, match="stands twice"):
        store.write(replace(made, claims=(*made.claims, made.claims[0])), resolve([made]))


def test_a_property_that_the_ontology_does_not_know_is_refused(store: Store) -> None:
    made = academy()
    odd = replace(made.entities[MUHAIMIN], properties={"age": 50})
    with pytest.raises(InvalidEntity):
        store.write(replace(made, entities={**made.entities, MUHAIMIN: odd}), resolve([made]))


def test_what_is_not_there_is_named(store: Store) -> None:
    for missing in ("person/muhaimin", "muhaimin", "article/0000000000000000", "", "person/"):
        with pytest.raises(EntityNotFound) as error:
            store.entity(missing)
        assert repr(missing) in str(error.value)
        with pytest.raises(EntityNotFound):
            store.claims_of(missing)
    with pytest.raises(ArticleNotFound):
        store.article("article/0000000000000000")
    with pytest.raises(ArticleNotFound):
        store.remove("article/0000000000000000")


def test_the_claims_of_an_entity_are_those_it_is_subject_or_object_of(store: Store) -> None:
    resolution = load(store, [academy(), visit()])
    all_claims = [claim for r in (academy(), visit()) for claim in resolution.apply(r).claims]
    for id_ in (MUHAIMIN, SECRETARY, CITY):
        wanted = {claim.id for claim in all_claims if id_ in (claim.subject, claim.object)}
        assert [claim.id for claim in store.claims_of(id_)] == sorted(wanted)


def test_counts_are_of_nodes_by_label_and_edges_by_type(store: Store) -> None:
    load(store, [academy(), visit()])
    counts = store.counts()
    assert (counts["Article"], counts["Claim"], counts["Reference"], counts["Person"]) == (2, 7, 10, 3)
    assert (counts["HOLDS"], counts["ATTENDED"], counts["WON"], counts["Award"]) == (2, 3, 0, 0)


def test_the_version_changes_with_the_data(store: Store) -> None:
    versions = [store.version()]
    load(store, [academy()])
    versions.append(store.version())
    less = replace(academy(), claims=academy().claims[:2])
    store.write(less, resolve([less]))
    versions.append(store.version())
    assert len(set(versions)) == 3


def test_ids_are_unique_in_the_server_itself(store: Store) -> None:
    load(store, [academy()])
    store.bootstrap()
    for label in ontology().nodes:
        ask(store, f"CREATE (n:{label} {{id: 'x', name: 'x'}})")
        with pytest.raises(StoreUnavailable):
            ask(store, f"CREATE (n:{label} {{id: 'x', name: 'x'}})")


def test_a_server_that_does_not_answer_is_an_error_of_ours() -> None:
    with pytest.raises(StoreUnavailable):
        open_store(Settings(neo4j_uri="bolt://127.0.0.1:1"))
