"""The seeds, read, resolved and stored, as RDF and as a network: all that the store has, in any order of loading."""

from __future__ import annotations

from importlib.resources import files

import networkx as nx
import pytest
import rdflib
from rdflib import RDF, RDFS, Literal, URIRef

from jejaring.graph.claims import Article, Reading
from jejaring.graph.network import central, network
from jejaring.graph.rdf import export
from jejaring.graph.resolve import resolve
from jejaring.graph.store import Store
from jejaring.loaders.extract import extract

BASE = "http://127.0.0.1:8000/"


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    paths = sorted(path for path in files("jejaring.seeds").iterdir() if path.name.endswith(".txt"))
    return [extract(Article(path.read_text(encoding="utf-8"), (f"seeds/{path.name}",))) for path in paths]


def fill(store: Store, readings: list[Reading]) -> bytes:
    resolution = resolve(readings)
    for reading in readings:
        store.write(reading, resolution)
    return export(store.articles(), store.entities(), store.claims(), base_iri=BASE, format="turtle")


def test_the_export_has_every_entity_article_and_claim_of_the_store(store: Store, readings: list[Reading]) -> None:
    graph = rdflib.Graph().parse(data=fill(store, readings), format="turtle")
    assert len(set(graph.subjects(RDF.type, URIRef(f"{BASE}vocabulary#Claim")))) == len(list(store.claims())) > 30
    articles = graph.subjects(RDF.type, URIRef("https://schema.org/NewsArticle"))
    assert {str(iri) for iri in articles} == {f"{BASE}id/{article.id}" for article in store.articles()}
    for entity in store.entities():
        assert graph.value(URIRef(f"{BASE}id/{entity.id}"), RDFS.label) == Literal(entity.name)


def test_the_order_of_loading_does_not_change_a_byte(store: Store, readings: list[Reading]) -> None:
    first = fill(store, readings)
    store.clear()
    assert fill(store, readings[::-1]) == first


def test_the_network_of_the_store_has_all_its_claims(store: Store, readings: list[Reading]) -> None:
    fill(store, readings)
    graph: nx.MultiDiGraph[str] = network(store.entities(), store.claims())
    assert graph.number_of_edges() == len(list(store.claims()))
    assert central(graph, 1)[0]["name"] in {entity.name for entity in store.entities()}
