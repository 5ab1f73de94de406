"""RDF as bytes that depend on the content alone."""

from __future__ import annotations

from dataclasses import dataclass

from rdflib import Graph


@dataclass(frozen=True, slots=True)
class RdfFormat:
    """A way to write RDF: its name here, its media type, its file ending and rdflib's name for it."""

    name: str
    media_type: str
    suffix: str
    writer: str


FORMATS = {
    known.name: known
    for known in (
        RdfFormat("turtle", "text/turtle", "ttl", "turtle"),
        RdfFormat("ntriples", "application/n-triples", "nt", "nt"),
        RdfFormat("jsonld", "application/ld+json", "jsonld", "json-ld"),
    )
}


def written(graph: Graph, format: RdfFormat) -> bytes:
    """``graph`` in that format. Lines of N-Triples are sorted; Turtle and JSON-LD are written in sorted order."""
    if format.writer == "nt":
        lines = sorted(graph.serialize(format="nt", encoding="utf-8").splitlines(keepends=True))
        return b"".join(line for line in lines if line.strip())
    if format.writer == "json-ld":
        return graph.serialize(format="json-ld", encoding="utf-8", auto_compact=True, sort_keys=True, indent=1)
    return graph.serialize(format=format.writer, encoding="utf-8")
