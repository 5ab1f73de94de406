"""Answers as linked data: what ``graph/rdf`` and ``graph/network.py`` write, as HTTP responses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from starlette.responses import Response, StreamingResponse

from jejaring.api.negotiation import MEDIA_TYPES, content_type
from jejaring.graph import rdf
from jejaring.graph.claims import Claim, Entity
from jejaring.graph.network import graphml, network
from jejaring.graph.ontology import ontology
from jejaring.graph.store import Store

RDF = {"ttl": "turtle", "nt": "ntriples", "jsonld": "jsonld"}
"""What ``graph/rdf`` calls each of these formats."""

ENTITY_FORMATS = ("json", *RDF)
EXPORT_FORMATS = (*RDF, "graphml")
VOCABULARY_FORMATS = tuple(RDF)


def responses(formats: Iterable[str]) -> dict[int | str, dict[str, Any]]:
    """How OpenAPI lists the media types of a successful answer."""
    content = {MEDIA_TYPES[name]: {"schema": {"type": "string"}} for name in formats if name != "json"}
    return {200: {"description": "The document.", "content": content}}


def entity(store: Store, found: Entity, claims: Sequence[Claim], wanted: str, base: str) -> Response:
    """An entity with its claims, the articles that state them and the names of what they link it to."""
    others = {end for claim in claims for end in (claim.subject, claim.object)} - {found.id}
    articles = [store.article(id_) for id_ in sorted({claim.article for claim in claims})]
    neighbours = [store.entity(id_) for id_ in sorted(others)]
    body = rdf.entity_document(found, claims, articles, neighbours, base_iri=base, format=RDF[wanted])
    return Response(body, media_type=content_type(wanted))


def export(store: Store, wanted: str, base: str, headers: dict[str, str]) -> Response:
    """The whole graph as a stream. The store is asked before the answer begins, so that its failure is no half answer."""
    chunks = _chunks(store, wanted, base)
    first = next(chunks, b"")
    return StreamingResponse(chain([first], chunks), media_type=content_type(wanted), headers=headers)


def vocabulary(wanted: str, base: str) -> Response:
    """What every class and property means."""
    return Response(rdf.vocabulary(ontology(), base_iri=base, format=RDF[wanted]), media_type=content_type(wanted))


def _chunks(store: Store, wanted: str, base: str) -> Iterator[bytes]:
    if wanted == "graphml":
        yield graphml(network(store.entities(), store.claims()))
        return
    articles, entities, claims = store.articles(), store.entities(), store.claims()
    yield from rdf.export(articles, entities, claims, base_iri=base, format=RDF[wanted])
