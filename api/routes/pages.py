"""The page that a person meets first, and what each kind of problem means."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, PlainTextResponse

from jejaring.api.dependencies import StoreDep
from jejaring.api.index import page
from jejaring.graph.queries import load_queries

router = APIRouter(include_in_schema=False)


@router.get("/", response_class=HTMLResponse)
def index(store: StoreDep) -> str:
    """What is here."""
    return page(store.counts(), load_queries().values())


@router.get("/problems/{kind}", response_class=PlainTextResponse)
def problem(request: Request, kind: str) -> str:
    """What a kind of problem means: where the `type` of an error leads."""
    known: dict[str, tuple[int, str]] = request.app.state.problems
    if kind not in known:
        raise HTTPException(404, "there is no such kind of problem")
    status, meaning = known[kind]
    return f"{kind} (HTTP {status})\n\n{meaning}\n"
