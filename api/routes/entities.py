"""Entities and what is claimed of them."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request, Response

from jejaring.api.dependencies import SettingsDep, StoreDep
from jejaring.api.schemas import ClaimModel, EntityModel, EntityPage, claim_model, entity_model
from jejaring.graph.store import MAX_PAGE

router = APIRouter(prefix="/v1/entities", tags=["entities"])


@router.get("", operation_id="search_entities")
def search(
    request: Request,
    response: Response,
    store: StoreDep,
    settings: SettingsDep,
    q: Annotated[str, Query(description="Words of a name or alias.", examples=["muhaimin"])] = "",
    type: Annotated[str | None, Query(description="Only entities of this type.", examples=["Person"])] = None,
    limit: Annotated[int, Query(ge=1, le=MAX_PAGE, description="How many at most.", examples=[50])] = 50,
    next: Annotated[str | None, Query(description="`next` of the page before.")] = None,
) -> EntityPage:
    """Entities by name, page by page."""
    page = store.search(q, type, limit=limit, after=next)
    if page.next:
        following = {**dict(request.query_params), "next": page.next}
        response.headers["Link"] = f'<{request.url.path}?{urlencode(following)}>; rel="next"'
    items = [entity_model(entity, settings.base_iri) for entity in page.entities]
    return EntityPage(items=items, truncated=page.next is not None, next=page.next)


@router.get("/{entity_type}/{slug}/claims", operation_id="read_entity_claims")
def claims(entity_type: str, slug: str, store: StoreDep) -> list[ClaimModel]:
    """All claims whose subject or object the entity is, with their sentences."""
    return [claim_model(claim) for claim in store.claims_of(f"{entity_type}/{slug}")]


@router.get("/{entity_type}/{slug}", operation_id="read_entity")
def read(entity_type: str, slug: str, store: StoreDep, settings: SettingsDep) -> EntityModel:
    """One entity by its id, such as `person/muhaimin`."""
    return entity_model(store.entity(f"{entity_type}/{slug}"), settings.base_iri)
