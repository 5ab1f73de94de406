"""RDF as bytes that depend on the content alone.

The layout of Turtle and JSON-LD is made here, for what rdflib's own writers do (7.6): the order of JSON-LD values
changes with the hash seed of the process, and in Turtle a text of several lines that ends in a backslash and a quote
is written so that no reader can parse it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, RDFS
from rdflib.term import Node

from jejaring.graph.errors import InvalidParameter

LOCAL_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
"""What may follow a prefix without any escape, in Turtle and in JSON-LD."""
FIRST = (RDF.type, RDFS.label)
"""The predicates that a reader wants to see before the others."""

Groups = list[tuple[Node, list[Node]]]


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


def written(graph: Graph, format: RdfFormat | str) -> bytes:
    """``graph`` in that format (or the one of that name), in UTF-8: subjects by IRI, type and label first of each.

    The graph has IRIs and literals only: a blank node would have no place in an order that depends on the content.
    Raises InvalidParameter for a name that is not in ``FORMATS``.
    """
    name = format if isinstance(format, str) else format.name
    if name not in WRITERS:
        raise InvalidParameter("format", f"{name!r} is none of {', '.join(WRITERS)}")
    prefixes = {prefix: str(iri) for prefix, iri in sorted(graph.namespaces())}
    return "".join(WRITERS[name](graph, prefixes)).encode()


def _nodes(graph: Graph) -> Iterator[tuple[Node, Groups]]:
    for subject in sorted(set(graph.subjects()), key=str):
        groups: dict[Node, list[Node]] = {}
        for predicate, value in sorted(graph.predicate_objects(subject), key=lambda pair: _token(pair[1])):
            groups.setdefault(predicate, []).append(value)
        yield subject, sorted(groups.items(), key=lambda group: _rank(group[0]))


def _rank(predicate: Node) -> tuple[int, str]:
    return FIRST.index(predicate) if predicate in FIRST else len(FIRST), str(predicate)


def _token(value: Node) -> str:
    """A term as N-Triples has it, which is Turtle too. Every escape of JSON is one of N-Triples."""
    if not isinstance(value, Literal):
        return URIRef(str(value)).n3()
    text = json.dumps(str(value), ensure_ascii=False)
    if value.language:
        return f"{text}@{value.language}"
    return f"{text}^^{value.datatype.n3()}" if value.datatype else text


def _compact(iri: str, prefixes: Mapping[str, str]) -> str | None:
    for prefix, namespace in prefixes.items():
        if iri.startswith(namespace) and LOCAL_NAME.fullmatch(iri, len(namespace)):
            return f"{prefix}:{iri[len(namespace) :]}"
    return None


def _ntriples(graph: Graph, prefixes: Mapping[str, str]) -> Iterator[str]:
    for subject, groups in _nodes(graph):
        for predicate, values in groups:
            yield from (f"{_token(subject)} {_token(predicate)} {_token(value)} .\n" for value in values)


def _turtle(graph: Graph, prefixes: Mapping[str, str]) -> Iterator[str]:
    yield from (f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in prefixes.items())
    for subject, groups in _nodes(graph):
        stated = []
        for predicate, values in groups:
            verb = "a" if predicate == RDF.type else _short(predicate, prefixes)
            stated.append(f"{verb} " + ",\n        ".join(_short(value, prefixes) for value in values))
        yield f"\n{_token(subject)}\n    " + " ;\n    ".join(stated) + " .\n"


def _short(value: Node, prefixes: Mapping[str, str]) -> str:
    if isinstance(value, Literal):
        datatype = _compact(value.datatype, prefixes) if value.datatype else None
        return f"{_token(Literal(str(value)))}^^{datatype}" if datatype else _token(value)
    return _compact(str(value), prefixes) or _token(value)


def _jsonld(graph: Graph, prefixes: Mapping[str, str]) -> Iterator[str]:
    yield f'{{"@context": {json.dumps(prefixes)},\n "@graph": ['
    separator = "\n"
    for subject, groups in _nodes(graph):
        content: dict[str, object] = {"@id": str(subject)}
        for predicate, values in groups:
            if predicate == RDF.type:
                content["@type"] = [_name(value, prefixes) for value in values]
            else:
                content[_name(predicate, prefixes)] = [_json(value, prefixes) for value in values]
        yield separator + json.dumps(content, ensure_ascii=False)
        separator = ",\n"
    yield "\n]}\n"


def _name(iri: Node, prefixes: Mapping[str, str]) -> str:
    return _compact(str(iri), prefixes) or str(iri)


def _json(value: Node, prefixes: Mapping[str, str]) -> str | dict[str, str]:
    if not isinstance(value, Literal):
        return {"@id": _name(value, prefixes)}
    if value.language:
        return {"@value": str(value), "@language": value.language}
    return {"@value": str(value), "@type": _name(value.datatype, prefixes)} if value.datatype else str(value)


WRITERS: Mapping[str, Callable[[Graph, Mapping[str, str]], Iterator[str]]] = {
    "turtle": _turtle,
    "ntriples": _ntriples,
    "jsonld": _jsonld,
}
