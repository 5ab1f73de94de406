"""What Neo4j Browser fetches when it connects: a style and a guide."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, PlainTextResponse

from jejaring.api.guides import guide
from jejaring.api.styles import grass
from jejaring.graph.ontology import ontology
from jejaring.graph.queries import load_queries

router = APIRouter(prefix="/browser", tags=["Neo4j Browser"])


@router.get("/jejaring.grass", operation_id="browser_style", response_class=PlainTextResponse)
def style() -> str:
    """Colours, sizes and captions: `:style` loads them."""
    return grass(ontology())


@router.get("/guide.html", operation_id="browser_guide", response_class=HTMLResponse)
def browser_guide() -> str:
    """Every query, ready to run: `:play` opens it."""
    return guide(ontology(), load_queries().values())
