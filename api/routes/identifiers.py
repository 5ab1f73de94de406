"""The IRIs of the linked data: what they name, and the vocabulary that describes it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from jejaring.api import linked, negotiation
from jejaring.api.dependencies import SettingsDep, StoreDep

router = APIRouter(tags=["Linked data"])


@router.get("/id/{type}/{slug}", operation_id="dereference", status_code=303, response_class=RedirectResponse)
def dereference(request: Request, type: str, slug: str, store: StoreDep) -> RedirectResponse:
    """Where the document about a thing is: 303 to the one that `Accept`, or a suffix such as `.ttl`, asks for."""
    slug, suffix = negotiation.split_suffix(slug, linked.ENTITY_FORMATS)
    if type == "article":
        article = store.article(f"{type}/{slug}")
        return RedirectResponse(f"/v1/articles/{article.id}", 303)
    wanted = negotiation.wanted(request, linked.ENTITY_FORMATS, suffix)
    return RedirectResponse(f"/v1/entities/{store.entity(f'{type}/{slug}').id}.{wanted}", 303)


@router.get(
    "/vocabulary",
    operation_id="vocabulary",
    response_class=Response,
    responses=linked.responses(linked.VOCABULARY_FORMATS),
)
def vocabulary(request: Request, settings: SettingsDep) -> Response:
    """Every class and property of the linked data, with labels in Indonesian and English."""
    return linked.vocabulary(negotiation.wanted(request, linked.VOCABULARY_FORMATS), settings.base_iri)
