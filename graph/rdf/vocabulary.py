"""The vocabulary document: the terms of the ontology with labels in both languages, domain and range."""

from __future__ import annotations

from collections.abc import Sequence

from rdflib import RDF, RDFS, Graph, Literal, URIRef
from rdflib.namespace import OWL

from jejaring.graph.ontology import Label
from jejaring.graph.rdf.terms import Terms
from jejaring.graph.rdf.writing import RdfFormat, written


def vocabulary(*, base_iri: str, format: RdfFormat) -> bytes:
    """All classes, relations and qualifiers that the graph uses."""
    terms = Terms(base_iri)
    known = terms.ontology
    graph = terms.graph()
    graph.add((URIRef(terms.vocabulary.rstrip("#")), RDF.type, OWL.Ontology))
    for node in known.nodes.values():
        _term(graph, terms.term(node.iri), RDFS.Class, node.label)
        graph.add((terms.term(node.iri), RDFS.comment, Literal(node.comment, lang="en")))
    for edge in (*known.predicates.values(), *known.provenance.values()):
        iri = terms.term(edge.iri)
        _term(graph, iri, RDF.Property, edge.label)
        if edge.comment:
            graph.add((iri, RDFS.comment, Literal(edge.comment, lang="en")))
        _include(graph, terms, iri, "schema:domainIncludes", edge.sources)
        _include(graph, terms, iri, "schema:rangeIncludes", edge.targets)
    for qualifier in known.qualifiers.values():
        _term(graph, terms.term(qualifier.iri), RDF.Property, qualifier.label)
    for node in known.nodes.values():
        for stated in node.properties.values():
            _term(graph, terms.term(stated.iri), RDF.Property, stated.label)
    return written(graph, format)


def _term(graph: Graph, iri: URIRef, kind: URIRef, label: Label) -> None:
    graph.add((iri, RDF.type, kind))
    graph.add((iri, RDFS.label, Literal(label.id, lang="id")))
    graph.add((iri, RDFS.label, Literal(label.en, lang="en")))


def _include(graph: Graph, terms: Terms, iri: URIRef, relation: str, labels: Sequence[str]) -> None:
    for label in labels:
        graph.add((iri, terms.term(relation), terms.term(terms.ontology.nodes[label].iri)))
