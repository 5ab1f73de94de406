"""RDF: what is in it, that it depends on the content alone, and that two libraries read the same graph."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from importlib.resources import files
from itertools import permutations
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from hypothesis import example, given
from hypothesis import strategies as st
from rdflib import RDF, RDFS, SKOS, Literal, Namespace, URIRef
from rdflib.compare import isomorphic, to_isomorphic

from jejaring.graph.claims import Article, Claim, Entity, Evidence, claim_id
from jejaring.graph.errors import InvalidParameter
from jejaring.graph.ontology import ontology
from jejaring.graph.rdf import FORMATS, entity_document, export, vocabulary

# rdflib's own JSON-LD parser builds a class that rdflib has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

BASE = "http://127.0.0.1:8000/"
ID, OWN = Namespace(f"{BASE}id/"), Namespace(f"{BASE}vocabulary#")
ORG, OA = Namespace("http://www.w3.org/ns/org#"), Namespace("http://www.w3.org/ns/oa#")
PROV = Namespace("http://www.w3.org/ns/prov#")
PAGE = Path(__file__).parents[2] / "docs" / "rdf.md"
OXIGRAPH = {
    "turtle": pyoxigraph.RdfFormat.TURTLE,
    "ntriples": pyoxigraph.RdfFormat.N_TRIPLES,
    "jsonld": pyoxigraph.RdfFormat.JSON_LD,
}

DAY = date(2022, 7, 21)
ARTICLE = Article(
    files("jejaring.seeds").joinpath("thematic-academy-2022.txt").read_text(encoding="utf-8"),
    ("seeds/thematic-academy-2022.txt",),
    place="BALIKPAPAN",
    dated=DAY,
)
MUHAIMIN = Entity("person/muhaimin", "Person", "Muhaimin", ("H Muhaimin",), {"degrees": ("ST", "MT")})
RAHMAD = Entity("person/rahmad-masud", "Person", "Rahmad Mas'ud")
SEKDA = Entity("position/sekretaris-daerah-kota-balikpapan", "Position", "Sekretaris Daerah Kota Balikpapan")
HEAD_OF_EDUCATION = "Kepala Dinas Pendidikan dan Kebudayaan Kota Balikpapan"
KADISDIK = Entity("position/kepala-dinas-pendidikan-kota-balikpapan", "Position", HEAD_OF_EDUCATION)
ACADEMY = Entity(
    "event/thematic-academy-2022", "Event", "Thematic Academy (TA) 2022", (), {"date": DAY, "venue": "Swiss-Belhotel"}
)
ENTITIES = (MUHAIMIN, RAHMAD, SEKDA, KADISDIK, ACADEMY)


def stated(subject: Entity, predicate: str, target: Entity, quote: str, **qualifiers: str) -> Claim:
    start = ARTICLE.text.index(quote)
    found = claim_id(ARTICLE.id, subject.id, predicate, target.id, qualifiers)
    evidence = (Evidence(start, start + len(quote), quote),)
    return Claim(found, ARTICLE.id, subject.id, predicate, target.id, evidence, qualifiers, DAY, predicate.lower())


ACTING = stated(MUHAIMIN, "HOLDS", SEKDA, "Pj Sekretaris Daerah Kota Balikpapan, Muhaimin", status="acting")
FORMER = stated(MUHAIMIN, "HOLDS", KADISDIK, f'"Saya tujuh tahun menjadi {HEAD_OF_EDUCATION}', status="former")
REPRESENTED = stated(MUHAIMIN, "REPRESENTED", RAHMAD, "Muhaimin mewakili Wali Kota Balikpapan, Rahmad Mas'ud")
OPENED = stated(
    MUHAIMIN, "ATTENDED", ACADEMY, "Rahmad Mas'ud membuka kegiatan Thematic Academy (TA) 2022", role="opener"
)
CLAIMS = (ACTING, FORMER, REPRESENTED, OPENED)


def parsed(data: bytes, format: str = "turtle") -> rdflib.Graph:
    return rdflib.Graph().parse(data=data, format=FORMATS[format].writer)


def everything(format: str = "turtle") -> bytes:
    return export([ARTICLE], ENTITIES, CLAIMS, base_iri=BASE, format=format)


def by_oxigraph(data: bytes, format: str) -> rdflib.Graph:
    """The graph that pyoxigraph reads, handed over as its own N-Triples."""
    triples = pyoxigraph.parse(data, format=OXIGRAPH[format])
    plain = pyoxigraph.serialize((quad.triple for quad in triples), format=pyoxigraph.RdfFormat.N_TRIPLES)
    assert plain is not None
    return parsed(plain, "ntriples")


@pytest.mark.parametrize("format", FORMATS)
def test_two_libraries_read_the_same_graph_from_every_format(format: str) -> None:
    data = everything(format)
    graph = parsed(data, format)
    assert len(graph) > 60
    assert to_isomorphic(graph) == to_isomorphic(by_oxigraph(data, format))
    assert set(graph) == set(parsed(everything()))


@pytest.mark.parametrize("format", FORMATS)
def test_the_order_of_what_is_exported_does_not_matter(format: str) -> None:
    other = Article("Sekretaris Daerah", ("seeds/b.txt", "seeds/a.txt"))
    first = export([ARTICLE, other], ENTITIES, CLAIMS, base_iri=BASE, format=format)
    for claims in permutations(CLAIMS):
        assert export([other, ARTICLE], reversed(ENTITIES), claims, base_iri=BASE, format=format) == first


@pytest.mark.parametrize("format", FORMATS)
def test_another_process_with_another_hash_seed_writes_the_same_bytes(format: str) -> None:
    program = f"""
import sys
from jejaring.graph.claims import Entity
from jejaring.graph.rdf import export
one = Entity("person/muhaimin", "Person", "Muhaimin", tuple("abcdefgh"), {{"degrees": ("ST", "MT", "SE")}})
sys.stdout.buffer.write(export([], [one], [], base_iri={BASE!r}, format={format!r}))
"""
    found = {
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(found) == 1
    assert b"Muhaimin" in found.pop()


def test_there_are_no_blank_nodes() -> None:
    graph = parsed(everything()) + parsed(vocabulary(ontology(), base_iri=BASE, format="turtle"))
    assert not [term for triple in graph for term in triple if isinstance(term, rdflib.BNode)]


def test_an_entity_has_its_type_names_and_properties() -> None:
    graph = parsed(everything())
    muhaimin, academy = ID[MUHAIMIN.id], ID[ACADEMY.id]
    assert (muhaimin, RDF.type, URIRef("https://schema.org/Person")) in graph
    assert graph.value(muhaimin, RDFS.label) == Literal("Muhaimin")
    assert graph.value(muhaimin, SKOS.altLabel) == Literal("H Muhaimin")
    suffixes = graph.objects(muhaimin, URIRef("https://schema.org/honorificSuffix"))
    assert set(suffixes) == {Literal("ST"), Literal("MT")}
    assert graph.value(academy, URIRef("https://schema.org/startDate")) == Literal(DAY)


def test_a_claim_is_a_node_with_all_that_it_states() -> None:
    graph = parsed(everything())
    node = ID[ACTING.id]
    assert set(graph.objects(node, RDF.type)) == {OWN.Claim, RDF.Statement, OA.Annotation}
    assert graph.value(node, RDF.subject) == ID[MUHAIMIN.id]
    assert graph.value(node, RDF.predicate) == ORG.holds
    assert graph.value(node, RDF.object) == ID[SEKDA.id]
    assert graph.value(node, OWN.status) == Literal("acting")
    assert graph.value(node, URIRef("http://purl.org/dc/terms/date")) == Literal(DAY)
    assert graph.value(node, OWN.rule) == Literal("holds")
    assert graph.value(node, PROV.wasDerivedFrom) == ID[ARTICLE.id]


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_evidence_of_a_claim_leads_back_to_the_text(claim: Claim) -> None:
    graph = parsed(everything())
    (target,) = graph.objects(ID[claim.id], OA.hasTarget)
    assert graph.value(target, OA.hasSource) == ID[claim.article]
    selectors = {graph.value(one, RDF.type): one for one in graph.objects(target, OA.hasSelector)}
    position, quote = selectors[OA.TextPositionSelector], selectors[OA.TextQuoteSelector]
    start, end = (int(str(graph.value(position, edge))) for edge in (OA.start, OA.end))
    assert ARTICLE.text[start:end] == str(graph.value(quote, OA.exact)) == claim.evidence[0].quote


def test_what_is_stated_as_holding_is_a_plain_triple_but_an_office_that_is_over_is_not() -> None:
    graph = parsed(everything())
    muhaimin = ID[MUHAIMIN.id]
    assert set(graph.objects(muhaimin, ORG.holds)) == {ID[SEKDA.id]}
    assert (muhaimin, OWN.represented, ID[RAHMAD.id]) in graph
    assert (ID[FORMER.id], OWN.status, Literal("former")) in graph


def test_the_text_of_an_article_stays_out() -> None:
    graph = parsed(everything())
    assert graph.value(ID[ARTICLE.id], URIRef("http://purl.org/dc/terms/identifier")) == Literal(ARTICLE.sha256)
    assert ARTICLE.text not in {str(term) for term in graph.objects()}


def test_the_document_of_an_entity_names_its_neighbours_and_is_part_of_the_export() -> None:
    data = entity_document(RAHMAD, [REPRESENTED], [MUHAIMIN], [ARTICLE], base_iri=BASE, format="turtle")
    graph = parsed(data)
    assert graph.value(ID[MUHAIMIN.id], RDFS.label) == Literal("Muhaimin")
    assert graph.value(ID[MUHAIMIN.id], SKOS.altLabel) is None
    assert (ID[ACTING.id], None, None) not in graph
    assert set(graph) < set(parsed(everything()))


def test_the_vocabulary_says_of_every_term_what_it_means() -> None:
    graph = parsed(vocabulary(ontology(), base_iri=BASE, format="turtle"))
    known = ontology()
    edges = (*known.predicates.values(), *known.provenance.values())
    properties = [each for node in known.nodes.values() for each in node.properties.values()]
    for term in (*known.nodes.values(), *known.qualifiers.values(), *edges, *properties):
        iri = URIRef(known.expand(term.iri, str(OWN)))
        labels = set(graph.objects(iri, RDFS.label))
        assert {Literal(term.label.id, lang="id"), Literal(term.label.en, lang="en")} <= labels
        if term not in known.nodes.values():
            assert graph.value(iri, URIRef("https://schema.org/domainIncludes"), any=True) is not None, term.name
            assert graph.value(iri, URIRef("https://schema.org/rangeIncludes"), any=True) is not None, term.name


def test_every_own_term_of_the_export_is_in_the_vocabulary() -> None:
    described = set(parsed(vocabulary(ontology(), base_iri=BASE, format="turtle")).subjects(RDF.type))
    used = {term for triple in parsed(everything()) for term in triple if str(term).startswith(str(OWN))}
    assert used
    assert used <= described


@pytest.mark.parametrize("base", ["", "http://localhost", "localhost/", 'http://a"b/', "http://a b/", "http://a/#x/"])
def test_a_base_that_is_no_iri_is_refused(base: str) -> None:
    with pytest.raises(InvalidParameter, match="slash"):
        export([], [MUHAIMIN], [], base_iri=base, format="turtle")


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(InvalidParameter, match="rdfxml"):
        export([], [MUHAIMIN], [], base_iri=BASE, format="rdfxml")


HOSTILE = st.text(
    st.sampled_from("\"'\\\n\r\t<>{}#%?@^`|.\u200f\u202e\u2028\x85\x00\ufeff😀é") | st.characters(codec="utf-8"),
    min_size=1,
    max_size=12,
)


@given(name=HOSTILE, alias=HOSTILE, slug=HOSTILE)
@example(name='a\n\\"', alias='"""', slug="..")
@example(name="\\u0041", alias='\\"', slug="a b/c#d?e%20")
def test_hostile_names_and_slugs_survive_every_format(name: str, alias: str, slug: str) -> None:
    entity = Entity(f"person/{slug}", "Person", name, (alias,))
    for format in FORMATS:
        data = export([], [entity], [], base_iri=BASE, format=format)
        graph = parsed(data, format)
        (subject,) = set(graph.subjects())
        assert str(subject).startswith(str(ID))
        assert set(graph.objects(subject, RDFS.label)) == {Literal(name)}
        assert set(graph.objects(subject, SKOS.altLabel)) == {Literal(alias)}
        assert isomorphic(graph, by_oxigraph(data, format))


@given(first=HOSTILE, second=HOSTILE)
def test_two_slugs_never_share_an_iri(first: str, second: str) -> None:
    entities = [Entity(f"person/{slug}", "Person", "Muhaimin") for slug in {first, second}]
    graph = parsed(export([], entities, [], base_iri=BASE, format="turtle"))
    assert len(set(graph.subjects())) == len(entities)


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def test_the_example_of_the_page_is_what_is_written() -> None:
    (shown,) = blocks("turtle")
    written = entity_document(RAHMAD, [REPRESENTED], [MUHAIMIN], [ARTICLE], base_iri=BASE, format="turtle").decode()
    assert shown == written


@pytest.mark.parametrize("number", [0, 1])
def test_the_queries_of_the_page_give_the_rows_of_the_page(number: int) -> None:
    query, shown = blocks("sparql")[number], blocks("text")[number]
    rows = [" | ".join(str(value) for value in row) for row in parsed(everything()).query(query)]
    assert rows
    assert rows == shown.splitlines()
