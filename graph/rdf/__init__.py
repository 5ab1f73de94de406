"""The graph as linked data: entities, claims with their evidence, and the plain triples of what is stated as holding.

The only code that sees rdflib. Every node has an IRI of its own, so the same content gives the same bytes.
"""

from jejaring.graph.rdf.terms import Terms
from jejaring.graph.rdf.triples import entity_document, export
from jejaring.graph.rdf.vocabulary import vocabulary
from jejaring.graph.rdf.writing import FORMATS, RdfFormat

__all__ = ["FORMATS", "RdfFormat", "Terms", "entity_document", "export", "vocabulary"]
