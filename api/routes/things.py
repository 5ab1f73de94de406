"""Public IRIs: ``/id/{type}/{slug}`` leads to the document about a thing in the format asked for."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Response
from fastapi.encoders import jsonable_encoder
from fastapi.responses import JSONResponse, RedirectResponse

from jejaring.api.dependencies import SettingsDep, StoreDep
from jejaring.api.negotiation import preferred, suffixed
from jejaring.api.schemas import article_model, claim_model, entity_model
from jejaring.graph.rdf import FORMATS, RdfFormat, entity_document
from jejaring.graph.settings import Settings
from jejaring.graph.store import Store

router = APIRouter(prefix="/id", tags=["linked data"])

JSON = "application/json"
SUFFIXES = {"json": JSON} | {known.suffix: known.media_type for known in FORMATS.values()}
ENDINGS = {media: suffix for suffix, media in SUFFIXES.items()}


@router.get(
    "/{entity_type}/{slug}", operation_id="dereference", responses={303: {"description": "The document, by `Accept`."}}
)
def thing(
    entity_type: str, slug: str, store: StoreDep, settings: SettingsDep, accept: Annotated[str | None, Header()] = None
) -> Response:
    """A thing by its IRI: 303 to its document (`.ttl`, `.nt`, `.jsonld`, `.json`), which holds it with its claims."""
    stem, media = suffixed(slug, SUFFIXES)
    identifier = f"{entity_type}/{stem}"
    if media is None:
        wanted = preferred(accept, (*ENDINGS,)) if accept and "html" not in accept else JSON
        check(store, identifier)
        return RedirectResponse(f"/id/{identifier}.{ENDINGS[wanted]}", 303, headers={"Vary": "Accept"})
    return document(store, settings, identifier, media)


def check(store: Store, identifier: str) -> None:
    """Raise EntityNotFound or ArticleNotFound if nothing has that id."""
    if identifier.startswith("article/"):
        store.article(identifier)
    else:
        store.entity(identifier)


def document(store: Store, settings: Settings, identifier: str, media: str) -> Response:
    """The document about an entity (or, as JSON, an article)."""
    if identifier.startswith("article/"):
        return JSONResponse(jsonable_encoder(article_model(store.article(identifier), text=True)))
    entity, claims = store.entity(identifier), store.claims_of(identifier)
    if media == JSON:
        content = {
            "entity": entity_model(entity, settings.base_iri),
            "claims": [claim_model(claim) for claim in claims],
        }
        return JSONResponse(jsonable_encoder(content))
    others = [
        store.entity(key) for key in sorted({end for c in claims for end in (c.subject, c.object)} - {identifier})
    ]
    articles = [store.article(key) for key in sorted({claim.article for claim in claims})]
    return Response(
        entity_document(entity, claims, others, articles, base_iri=settings.base_iri, format=_rdf(media)),
        media_type=media,
    )


def _rdf(media: str) -> RdfFormat:
    return next(known for known in FORMATS.values() if known.media_type == media)
