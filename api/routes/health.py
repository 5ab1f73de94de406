"""Whether the service is alive, and whether it can answer."""

from __future__ import annotations

from fastapi import APIRouter

from jejaring.api.dependencies import StoreDep
from jejaring.api.schemas import Health
from jejaring.graph.errors import StoreUnavailable

router = APIRouter(tags=["Service"])


@router.get("/healthz", operation_id="healthz", response_model_exclude_none=True)
def alive() -> Health:
    """Whether the process answers at all."""
    return Health()


@router.get("/readyz", operation_id="readyz")
def ready(store: StoreDep) -> Health:
    """Whether the store answers and articles are loaded; 503 while not."""
    articles = len(store.fingerprints())
    if articles == 0:
        raise StoreUnavailable("no article is loaded yet")
    return Health(articles=articles)
