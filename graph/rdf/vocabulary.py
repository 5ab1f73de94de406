"""The vocabulary document: the terms of the ontology with labels in both languages, domain and range.

Domain and range are schema:domainIncludes and schema:rangeIncludes: many terms are borrowed, which we do not redefine,
and several rdfs:domain of one property would mean all of them at once.
"""

from __future__ import annotations

from collections.abc import Sequence

from rdflib import RDF, RDFS, Graph, Literal, URIRef
from rdflib.namespace import OWL, XSD

from jejaring.graph.ontology import Label, NodeType, Ontology
from jejaring.graph.rdf.terms import Terms
from jejaring.graph.rdf.writing import RdfFormat, written

DATATYPES = {"text": XSD.string, "date": XSD.date, "integer": XSD.integer}


def vocabulary(known: Ontology | None = None, *, base_iri: str, format: RdfFormat | str) -> bytes:
    """All classes, relations, properties and qualifiers of ``known``, by default of the ontology of this version."""
    terms = Terms(base_iri, known)
    known = terms.ontology
    graph = terms.graph()
    graph.add((URIRef(terms.vocabulary.rstrip("#")), RDF.type, OWL.Ontology))
    for node in known.nodes.values():
        _term(graph, terms, terms.term(node.iri), RDFS.Class, node.label)
        graph.add((terms.term(node.iri), RDFS.comment, Literal(node.comment, lang="en")))
    for edge in (*known.predicates.values(), *known.provenance.values()):
        iri = terms.term(edge.iri)
        _term(graph, terms, iri, RDF.Property, edge.label)
        if edge.comment:
            graph.add((iri, RDFS.comment, Literal(edge.comment, lang="en")))
        _include(graph, terms, iri, "schema:domainIncludes", edge.sources)
        _include(graph, terms, iri, "schema:rangeIncludes", edge.targets)
    for qualifier in known.qualifiers.values():
        iri = terms.term(qualifier.iri)
        _term(graph, terms, iri, RDF.Property, qualifier.label)
        _include(graph, terms, iri, "schema:domainIncludes", ["Claim"])
        graph.add((iri, terms.term("schema:rangeIncludes"), XSD.string))
        if qualifier.values:
            graph.add((iri, RDFS.comment, Literal(f"One of: {', '.join(qualifier.values)}.", lang="en")))
    for node in known.nodes.values():
        _properties(graph, terms, node)
    return written(graph, format)


def _properties(graph: Graph, terms: Terms, node: NodeType) -> None:
    for stated in node.properties.values():
        iri = terms.term(stated.iri)
        _term(graph, terms, iri, RDF.Property, stated.label)
        _include(graph, terms, iri, "schema:domainIncludes", [node.name])
        # The store keeps a claim's predicate by its name; in RDF it is the property itself.
        values = RDF.Property if iri == RDF.predicate else DATATYPES[stated.type]
        graph.add((iri, terms.term("schema:rangeIncludes"), values))


def _term(graph: Graph, terms: Terms, iri: URIRef, kind: URIRef, label: Label) -> None:
    graph.add((iri, RDF.type, kind))
    if iri.startswith(terms.vocabulary):
        graph.add((iri, RDFS.isDefinedBy, URIRef(terms.vocabulary.rstrip("#"))))
    graph.add((iri, RDFS.label, Literal(label.id, lang="id")))
    graph.add((iri, RDFS.label, Literal(label.en, lang="en")))


def _include(graph: Graph, terms: Terms, iri: URIRef, relation: str, labels: Sequence[str]) -> None:
    for label in labels:
        graph.add((iri, terms.term(relation), terms.term(terms.ontology.nodes[label].iri)))
