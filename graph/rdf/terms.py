"""IRIs: of entities, claims and articles under the base IRI, of terms as the ontology names them."""

from __future__ import annotations

import re
from urllib.parse import quote

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import XSD

from jejaring.graph.claims import Value
from jejaring.graph.errors import InvalidParameter
from jejaring.graph.ontology import OWN_PREFIX, Ontology, ontology

SAFE = "/-._~!$&'()*+,;=:@"
BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\#?]*/")


class Terms:
    """Makes the IRIs and literals of one installation.

    Raises InvalidParameter unless ``base_iri`` is an absolute IRI that ends with a slash.
    """

    def __init__(self, base_iri: str, known: Ontology | None = None) -> None:
        if not BASE.fullmatch(base_iri):
            raise InvalidParameter("base_iri", f"not an absolute IRI that ends with a slash: {base_iri!r}")
        self.base = base_iri
        self.ontology = known or ontology()
        self.vocabulary = f"{base_iri}vocabulary#"

    def thing(self, identifier: str) -> URIRef:
        """The IRI of an entity, claim or article."""
        return URIRef(f"{self.base}id/{quote(identifier, safe=SAFE)}")

    def term(self, curie: str) -> URIRef:
        """The IRI of a term of the ontology, such as ``org:holds``."""
        return URIRef(self.ontology.expand(curie, self.vocabulary))

    def literal(self, value: Value) -> Literal:
        """A value as a literal: a day is an xsd:date, a whole number an xsd:integer."""
        if isinstance(value, str) and value != value.strip():
            return Literal(value, datatype=XSD.string)
        return Literal(value)

    def graph(self) -> Graph:
        """An empty graph that knows the prefixes."""
        graph = Graph(bind_namespaces="none")
        for prefix, iri in self.ontology.prefixes.items():
            graph.bind(prefix, iri)
        graph.bind(OWN_PREFIX, self.vocabulary)
        return graph
