"""People, agencies, offices, events, prizes, programmes and places, and what is stated of them."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field

from jejaring.api import answers, schemas
from jejaring.api.dependencies import SettingsDep, StoreDep
from jejaring.api.paging import Paging, link

router = APIRouter(prefix="/v1/entities", tags=["Entities"])


class Search(Paging):
    """What to look for."""

    q: str = Field("", description="Words of the name or of an alias, in any order.", examples=["muhaimin"])
    type: schemas.ENTITY_TYPE | None = Field(None, description="Only this type.", examples=["Person"])


class Restriction(BaseModel, extra="forbid"):
    """Which claims to answer."""

    predicate: schemas.PREDICATE | None = Field(None, description="Only this predicate.", examples=["HOLDS"])


@router.get("", operation_id="search_entities", response_model=schemas.ENTITY_PAGE, response_model_exclude_none=True)
def search(
    request: Request, response: Response, search: Annotated[Search, Query()], store: StoreDep, settings: SettingsDep
) -> BaseModel:
    """Entities by name and type, in the order of their types and names."""
    page = store.search(search.q, search.type, limit=search.limit, after=search.next)
    response.headers.update(link(request.url, page.next))
    items = [answers.entity(entity, settings.base_iri) for entity in page.entities]
    return schemas.ENTITY_PAGE(items=items, truncated=page.next is not None, next=page.next)


@router.get(
    "/{entity_id:path}/claims",
    operation_id="read_entity_claims",
    response_model=list[schemas.CLAIM],  # type: ignore[valid-type]  # made from the ontology
    response_model_exclude_none=True,
)
def read_claims(entity_id: str, only: Annotated[Restriction, Query()], store: StoreDep) -> list[BaseModel]:
    """The claims whose subject or object an entity is, with the passages that state them."""
    found = store.claims_of(entity_id)
    return [answers.claim(claim) for claim in found if only.predicate in (None, claim.predicate)]


@router.get(
    "/{entity_id:path}",
    operation_id="read_entity",
    response_model=schemas.ENTITY,
    response_model_exclude_none=True,
)
def read_entity(entity_id: str, store: StoreDep, settings: SettingsDep) -> BaseModel:
    """One entity by its id, e.g. `person/muhaimin`; at `/id/person/muhaimin` it comes with its claims."""
    return answers.entity(store.entity(entity_id), settings.base_iri)
