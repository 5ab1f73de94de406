"""The HTTP service: ``create_app`` puts routes, errors and documentation together around an open store."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from fastapi_offline import FastAPIOffline
from starlette.middleware.cors import CORSMiddleware

from jejaring.api import problems
from jejaring.api.middleware import EntityTags, HeadAsGet
from jejaring.api.routes import articles, browser, entities, export, health, identifiers, pages, queries, stats
from jejaring.api.schemas import Problem
from jejaring.graph.errors import (
    ArticleNotFound,
    EntityNotFound,
    InvalidClaim,
    InvalidEntity,
    InvalidParameter,
    JejaringError,
    QueryNotFound,
    StoreUnavailable,
)
from jejaring.graph.settings import Settings
from jejaring.graph.store import Store

STATUS: dict[type[JejaringError], int] = {
    ArticleNotFound: 404,
    EntityNotFound: 404,
    InvalidClaim: 422,
    InvalidEntity: 422,
    InvalidParameter: 400,
    JejaringError: 500,
    problems.NotAcceptable: 406,
    QueryNotFound: 404,
    StoreUnavailable: 503,
}
DESCRIPTION = """Who represented whom, who won what, who attended with whom and who held an office when, in Indonesia's regional
digital government. Every answer comes from claims, and every claim shows the passage of the article that states it."""
ROUTES = (health, entities, articles, queries, stats, export, identifiers, browser, pages)


def create_app(store: Store, settings: Settings) -> FastAPI:
    """The application over ``store``, which stays open and belongs to the caller."""
    app = FastAPIOffline(
        title="Jejaring",
        version=version("jejaring"),
        description=DESCRIPTION,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        redoc_url=None,
        static_url="/docs/assets",
        responses={"4XX": _problem("The request cannot be answered."), "503": _problem("The store does not answer.")},
    )
    app.state.store = store
    app.state.settings = settings
    problems.install(app, STATUS)
    for module in ROUTES:
        app.include_router(module.router)
    app.add_middleware(EntityTags)
    app.add_middleware(HeadAsGet)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["GET", "HEAD", "OPTIONS"],
        allow_headers=["*"],
        expose_headers=["ETag", "Link", "Retry-After"],
    )
    return app


def _problem(description: str) -> dict[str, Any]:
    content = {problems.MEDIA_TYPE: {"schema": Problem.model_json_schema()}}
    return {"description": description, "content": content}
