"""The articles that were read."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel

from jejaring.api import answers, schemas
from jejaring.api.dependencies import StoreDep
from jejaring.api.paging import Paging, after, link

router = APIRouter(prefix="/v1/articles", tags=["Articles"])


@router.get(
    "",
    operation_id="list_articles",
    response_model=schemas.ARTICLE_PAGE,
    response_model_exclude_none=True,
)
def list_articles(
    request: Request, response: Response, paging: Annotated[Paging, Query()], store: StoreDep
) -> BaseModel:
    """The articles by id, without their texts."""
    ids, token = after(sorted(store.fingerprints()), paging.next, paging.limit)
    response.headers.update(link(request.url, token))
    items = [answers.article(store.article(id_), text=False) for id_ in ids]
    return schemas.ARTICLE_PAGE(items=items, truncated=token is not None, next=token)


@router.get(
    "/{article_id:path}",
    operation_id="read_article",
    response_model=schemas.ARTICLE,
    response_model_exclude_none=True,
)
def read_article(article_id: str, store: StoreDep) -> BaseModel:
    """One article with its text, by its id `article/...`."""
    return answers.article(store.article(article_id), text=True)
