"""The IRIs of the linked data: what they name, and the vocabulary that describes it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from jejaring.api import linked, negotiation
from jejaring.api.dependencies import SettingsDep, StoreDep

router = APIRouter(tags=["Linked data"])


@router.get(
    "/id/{type}/{slug}",
    operation_id="dereference",
    response_class=Response,
    responses={303: {"description": "Where the document is."}, **linked.responses(linked.DOCUMENT_FORMATS)},
)
def dereference(request: Request, type: str, slug: str, store: StoreDep, settings: SettingsDep) -> Response:
    """What an IRI names: 303 to the document that `Accept` asks for, whose suffix (`.ttl`, `.json`) also works directly."""
    stem, suffix = negotiation.split_suffix(slug, linked.DOCUMENT_FORMATS)
    id_ = f"{type}/{stem}"
    wanted = negotiation.wanted(request, linked.formats(store, id_), suffix)
    if suffix is None:
        return RedirectResponse(f"/id/{id_}.{wanted}", 303)
    return linked.document(store, id_, wanted, settings.base_iri)


@router.get(
    "/vocabulary",
    operation_id="vocabulary",
    response_class=Response,
    responses=linked.responses(linked.VOCABULARY_FORMATS),
)
def vocabulary(request: Request, settings: SettingsDep) -> Response:
    """Every class and property of the linked data, with labels in Indonesian and English."""
    return linked.vocabulary(negotiation.wanted(request, linked.VOCABULARY_FORMATS), settings.base_iri)
