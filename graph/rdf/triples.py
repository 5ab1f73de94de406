"""Entities, claims and articles as triples.

A claim is a node with subject, predicate, object, qualifiers, date, article and evidence (Web Annotation selectors):
both an rdf:Statement and an oa:Annotation of its article.
What holds by it is a plain triple too; an office that someone held before is none, because ``org:holds`` says *now*.
"""

from __future__ import annotations

from collections.abc import Iterable

from rdflib import Graph, Literal
from rdflib.namespace import RDF, RDFS, XSD

from jejaring.graph.claims import Article, Claim, Entity
from jejaring.graph.rdf.terms import Terms
from jejaring.graph.rdf.writing import RdfFormat, written

NOT_IN_RDF = frozenset({"text"})
"""The articles' words stay with their publishers; the export quotes what claims need."""


def export(
    articles: Iterable[Article],
    entities: Iterable[Entity],
    claims: Iterable[Claim],
    *,
    base_iri: str,
    format: RdfFormat | str,
) -> bytes:
    """The whole graph in UTF-8, the same bytes in whatever order it comes. ``format``: of ``FORMATS``, or its name.

    Raises InvalidParameter for an unknown format or a base IRI that is not absolute or does not end with a slash.
    """
    terms = Terms(base_iri)
    graph = terms.graph()
    for article in articles:
        add_article(graph, terms, article)
    for entity in entities:
        add_entity(graph, terms, entity)
    for claim in claims:
        add_claim(graph, terms, claim)
    return written(graph, format)


def entity_document(
    entity: Entity,
    claims: Iterable[Claim],
    others: Iterable[Entity],
    articles: Iterable[Article],
    *,
    base_iri: str,
    format: RdfFormat | str,
) -> bytes:
    """One entity with its claims, their articles, and type and label of the ``others`` that these name.

    Raises InvalidParameter as ``export`` does.
    """
    terms = Terms(base_iri)
    graph = terms.graph()
    add_entity(graph, terms, entity)
    for claim in claims:
        add_claim(graph, terms, claim)
    for other in others:
        graph.add((terms.thing(other.id), RDFS.label, Literal(other.name)))
        graph.add((terms.thing(other.id), RDF.type, terms.term(terms.ontology.entities[other.type].iri)))
    for article in articles:
        add_article(graph, terms, article)
    return written(graph, format)


def add_article(graph: Graph, terms: Terms, article: Article) -> None:
    """An article: where it was read, what is known of it, its hash; not its text."""
    node = terms.thing(article.id)
    known = terms.ontology.records["Article"]
    graph.add((node, RDF.type, terms.term(known.iri)))
    graph.add((node, RDFS.label, Literal(article.name)))
    for name, stated in known.properties.items():
        value = getattr(article, name)
        if name not in NOT_IN_RDF and value:
            for item in value if isinstance(value, tuple) else (value,):
                graph.add((node, terms.term(stated.iri), terms.literal(item)))


def add_entity(graph: Graph, terms: Terms, entity: Entity) -> None:
    """An entity: its type, names and properties."""
    node = terms.thing(entity.id)
    known = terms.ontology.entities[entity.type]
    graph.add((node, RDF.type, terms.term(known.iri)))
    graph.add((node, RDFS.label, Literal(entity.name)))
    for alias in entity.aliases:
        graph.add((node, terms.term("skos:altLabel"), Literal(alias)))
    for name, value in entity.properties.items():
        for item in value if isinstance(value, tuple) else (value,):
            graph.add((node, terms.term(known.properties[name].iri), terms.literal(item)))


def add_claim(graph: Graph, terms: Terms, claim: Claim) -> None:
    """A claim with its evidence, and the plain triple if it says what holds."""
    node, subject, target = terms.thing(claim.id), terms.thing(claim.subject), terms.thing(claim.object)
    edge = terms.ontology.predicates[claim.predicate]
    provenance = terms.ontology.provenance
    for kind in (terms.ontology.records["Claim"].iri, "rdf:Statement", "oa:Annotation"):
        graph.add((node, RDF.type, terms.term(kind)))
    graph.add((node, terms.term(provenance["SUBJECT"].iri), subject))
    graph.add((node, RDF.predicate, terms.term(edge.iri)))
    graph.add((node, terms.term(provenance["OBJECT"].iri), target))
    graph.add((node, terms.term(provenance["STATED_IN"].iri), terms.thing(claim.article)))
    for name, value in claim.qualifiers.items():
        graph.add((node, terms.term(terms.ontology.qualifiers[name].iri), Literal(value)))
    known = terms.ontology.records["Claim"].properties
    if claim.date:
        graph.add((node, terms.term(known["date"].iri), Literal(claim.date)))
    if claim.rule:
        graph.add((node, terms.term(known["rule"].iri), Literal(claim.rule)))
    _evidence(graph, terms, claim)
    if claim.qualifiers.get("status") != "former":
        graph.add((subject, terms.term(edge.iri), target))


def _evidence(graph: Graph, terms: Terms, claim: Claim) -> None:
    """Each passage as an annotation target: the article, the place in its text, the words."""
    node = terms.thing(claim.id)
    for number, passage in enumerate(claim.evidence, 1):
        target, place, words = (
            terms.thing(f"{claim.id}/evidence/{number}{part}") for part in ("", "/position", "/quote")
        )
        graph.add((node, terms.term("oa:hasTarget"), target))
        graph.add((target, RDF.type, terms.term("oa:SpecificResource")))
        graph.add((target, terms.term("oa:hasSource"), terms.thing(claim.article)))
        graph.add((target, terms.term("oa:hasSelector"), place))
        graph.add((target, terms.term("oa:hasSelector"), words))
        graph.add((place, RDF.type, terms.term("oa:TextPositionSelector")))
        graph.add((place, terms.term("oa:start"), Literal(passage.start, datatype=XSD.nonNegativeInteger)))
        graph.add((place, terms.term("oa:end"), Literal(passage.end, datatype=XSD.nonNegativeInteger)))
        graph.add((words, RDF.type, terms.term("oa:TextQuoteSelector")))
        graph.add((words, terms.term("oa:exact"), Literal(passage.quote)))
