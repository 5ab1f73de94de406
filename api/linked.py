"""Documents as linked data: what ``graph/rdf`` and ``graph/network.py`` write, as HTTP responses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from starlette.responses import Response

from jejaring.api import answers
from jejaring.api.negotiation import MEDIA_TYPES, content_type
from jejaring.graph import rdf
from jejaring.graph.network import graphml, network
from jejaring.graph.ontology import ontology
from jejaring.graph.store import Store

RDF = {known.suffix: name for name, known in rdf.FORMATS.items()}
"""What ``graph/rdf`` calls the format of each suffix."""

DOCUMENT_FORMATS = ("json", *RDF)
EXPORT_FORMATS = (*RDF, "graphml")
VOCABULARY_FORMATS = tuple(RDF)
ARTICLE = "article/"


def responses(formats: Iterable[str]) -> dict[int | str, dict[str, Any]]:
    """How OpenAPI lists the media types of a successful answer."""
    content = {MEDIA_TYPES[name]: {"schema": {} if name == "json" else {"type": "string"}} for name in formats}
    return {200: {"description": "The document.", "content": content}}


def formats(store: Store, id_: str) -> tuple[str, ...]:
    """The formats of the document about a thing. Raises EntityNotFound or ArticleNotFound where there is none."""
    if id_.startswith(ARTICLE):
        store.article(id_)
        return ("json",)
    store.entity(id_)
    return DOCUMENT_FORMATS


def document(store: Store, id_: str, wanted: str, base: str) -> Response:
    """The document about a thing: an article with its text, or an entity with its claims."""
    if id_.startswith(ARTICLE):
        return _json(answers.article(store.article(id_), text=True).model_dump_json(exclude_none=True))
    found, claims = store.entity(id_), store.claims_of(id_)
    if wanted == "json":
        return _json(answers.document(found, claims, base).model_dump_json(exclude_none=True))
    others = {end for claim in claims for end in (claim.subject, claim.object)} - {id_}
    neighbours = [store.entity(other) for other in sorted(others)]
    articles = [store.article(article) for article in sorted({claim.article for claim in claims})]
    body = rdf.entity_document(found, claims, neighbours, articles, base_iri=base, format=RDF[wanted])
    return Response(body, media_type=content_type(wanted))


def export(store: Store, wanted: str, base: str, headers: dict[str, str]) -> Response:
    """The whole graph."""
    if wanted == "graphml":
        body = graphml(network(store.entities(), store.claims()))
    else:
        body = rdf.export(store.articles(), store.entities(), store.claims(), base_iri=base, format=RDF[wanted])
    return Response(body, media_type=content_type(wanted), headers=headers)


def vocabulary(wanted: str, base: str) -> Response:
    """What every class and property means."""
    body = rdf.vocabulary(ontology(), base_iri=base, format=RDF[wanted])
    return Response(body, media_type=content_type(wanted))


def _json(text: str) -> Response:
    return Response(text, media_type=content_type("json"))
