"""Whether the service lives, whether it can answer, and what it has."""

from __future__ import annotations

from fastapi import APIRouter, Response
from fastapi.responses import HTMLResponse, JSONResponse

from jejaring.api.dependencies import StoreDep
from jejaring.api.problems import problem
from jejaring.graph.queries import load_queries

router = APIRouter(tags=["service"])

INDEX = """<!doctype html><html lang="id"><meta charset="utf-8"><title>Jejaring</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#222}}a{{color:#2f6f8f}}</style>
<h1>Jejaring</h1>
<p>Siapa melakukan apa dalam pemerintahan digital daerah; setiap pernyataan menyertakan kalimat sumbernya.<br>
<i>Who did what in regional digital government; every statement carries its sentence.</i></p>
<ul>
<li><a href="/docs">Dokumentasi API</a></li>
<li><a href="/v1/entities?q=muhaimin">Cari entitas: muhaimin</a></li>
<li><a href="/v1/queries">Pertanyaan yang bisa diajukan</a><ul>{queries}</ul></li>
<li><a href="/v1/export.ttl">Seluruh graf (Turtle)</a>, <a href="/v1/export.graphml">GraphML</a>, <a href="/vocabulary">kosakata</a></li>
<li><a href="/browser/guide.html">Panduan untuk Neo4j Browser</a></li>
</ul>"""


@router.get("/", include_in_schema=False)
def index() -> HTMLResponse:
    """What is here, for people."""
    items = "".join(
        f'<li><a href="/v1/queries/{q.name}?{"&amp;".join(f"{p.name}={p.example}" for p in q.parameters if p.example)}">{q.title}</a></li>'
        for q in load_queries().values()
    )
    return HTMLResponse(INDEX.format(queries=items))


@router.get("/healthz")
def healthz() -> dict[str, str]:
    """The process is alive."""
    return {"status": "ok"}


@router.get("/readyz", responses={503: {"description": "The store does not answer or holds nothing."}})
def readyz(store: StoreDep) -> Response:
    """The store answers, and something is loaded."""
    articles = store.counts()["Article"]
    if not articles:
        return problem(503, "no article is loaded", {"Retry-After": "5"})
    return JSONResponse({"status": "ready", "articles": articles})


@router.get("/v1/stats")
def stats(store: StoreDep) -> dict[str, int]:
    """Number of nodes of each type and edges of each predicate."""
    return store.counts()
