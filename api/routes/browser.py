"""What Neo4j Browser fetches when it connects: our colours and captions, and a guide with our questions."""

from __future__ import annotations

from html import escape

from fastapi import APIRouter, Response
from fastapi.responses import HTMLResponse

from jejaring.graph.ontology import ontology
from jejaring.graph.queries import Query, load_queries

router = APIRouter(prefix="/browser", tags=["Neo4j Browser"])

RECORDS_SMALL = 25


@router.get("/jejaring.grass", operation_id="browser_style")
def style() -> Response:
    """The style sheet of the graph: a colour and a size a type, names as captions, predicates as words."""
    parts = [
        "node { diameter: 50px; color: #7a8288; border-color: #5f666b; border-width: 2px; text-color-internal: #ffffff; font-size: 10px; caption: '{name}'; }",
        "relationship { color: #a5abb6; shaft-width: 1px; font-size: 8px; padding: 3px; text-color-external: #333333; text-color-internal: #ffffff; caption: '<type>'; }",
    ]
    for node in ontology().nodes.values():
        text = "#333333" if node.name in ontology().records else "#ffffff"
        parts.append(
            f"node.{node.name} {{ color: {node.color}; border-color: {node.color}; text-color-internal: {text}; diameter: {node.size}px; caption: '{{name}}'; }}"
        )
    for edge in ontology().predicates:
        parts.append(f"relationship.{edge} {{ caption: '<type>'; }}")
    return Response("\n".join(parts).replace("'", '"') + "\n", media_type="text/plain; charset=utf-8")


@router.get("/guide.html", operation_id="browser_guide")
def guide() -> HTMLResponse:
    """The guide: every question as a picture, runnable by a click, with an example of the seeds filled in."""
    slides = "".join(_slide(query) for query in load_queries().values())
    return HTMLResponse(
        f'<article class="guide"><carousel class="deck container-fluid">{INTRODUCTION}{slides}</carousel></article>'
    )


INTRODUCTION = (
    '<slide class="row-fluid"><div class="col-sm-12"><h3>Jejaring</h3>'
    "<p>Tokoh, lembaga, penghargaan dan kegiatan pemerintahan digital daerah. Klik sebuah pertanyaan, lalu jalankan.</p>"
    "<p><i>People, agencies, awards and events of regional digital government. Click a question, then run it.</i></p>"
    '<pre class="pre-scrollable code runnable">MATCH (a)-[r:HOLDS|REPRESENTED|ATTENDED|ORGANISED|WON|NOMINATED|PRESENTED|CONFERS]->(b) RETURN a, r, b LIMIT 60</pre>'
    "</div></slide>"
)


def _slide(query: Query) -> str:
    statement = query.graph
    for parameter in query.parameters:
        value = parameter.example if parameter.example is not None else parameter.default
        filled = (
            str(value) if parameter.type == "int" else "'" + str(value).replace("\\", "\\\\").replace("'", "\\'") + "'"
        )
        statement = statement.replace(f"${parameter.name}", filled)
    return (
        f'<slide class="row-fluid"><div class="col-sm-12"><h3>{escape(query.title)}</h3><p><i>{escape(query.summary)}</i></p>'
        f'<pre class="pre-scrollable code runnable">{escape(statement, quote=False)}</pre></div></slide>'
    )
