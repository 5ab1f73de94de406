"""The service: builds everything from an open store, so that tests build the same."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi_offline import FastAPIOffline

from jejaring.api import problems
from jejaring.api.routes import articles, browser, entities, export, health, queries, things
from jejaring.graph.settings import Settings
from jejaring.graph.store import Store

DESCRIPTION = (
    "People, agencies, awards and events of Indonesia's regional digital government, read from press releases. "
    "Every statement carries the sentence it was read from."
)


def create_app(store: Store, settings: Settings) -> FastAPI:
    """The API over ``store``. Its documentation is served from this process: it works offline."""
    app = FastAPIOffline(title="Jejaring", version="1", description=DESCRIPTION, redoc_url=None)
    app.state.store = store
    app.state.settings = settings
    app.add_middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["GET", "HEAD", "OPTIONS"],
        allow_headers=["*"],
        expose_headers=["Link", "ETag"],
    )
    problems.install(app)
    for module in (health, entities, articles, export, things, browser):
        app.include_router(module.router)
    app.include_router(queries.router())
    return app
