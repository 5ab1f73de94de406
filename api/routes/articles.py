"""The articles that everything was read from."""

from __future__ import annotations

from fastapi import APIRouter

from jejaring.api.dependencies import StoreDep
from jejaring.api.schemas import ArticleModel, article_model

router = APIRouter(prefix="/v1/articles", tags=["articles"])


@router.get("", operation_id="list_articles")
def all_articles(store: StoreDep) -> list[ArticleModel]:
    """All articles, without their texts, by id."""
    return [article_model(article) for article in store.articles()]


@router.get("/article/{digest}", operation_id="read_article")
def read(digest: str, store: StoreDep) -> ArticleModel:
    """One article with its text; offsets of evidence count its characters."""
    return article_model(store.article(f"article/{digest}"), text=True)
