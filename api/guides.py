"""The guide that Neo4j Browser plays: every query as a picture and as a table, ready to run by a click."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import escape
from string import Template

from jejaring.graph.ontology import Ontology
from jejaring.graph.queries import Query

_PARAMETER = re.compile(r"\$(\w+)")
OVERVIEW_EDGES = 300
"""As many edges as Neo4j Browser lays out legibly within a few seconds."""

GUIDE = Template(
    """<article class="guide">
  <title>Jejaring</title>
  <carousel class="deck container-fluid">
$slides
  </carousel>
</article>
"""
)
SLIDE = Template(
    """    <slide class="row-fluid">
      <div class="col-sm-3">
        <h3>$title</h3>
        <p class="lead">$lead</p>
      </div>
      <div class="col-sm-9">
$body
      </div>
    </slide>"""
)
INTRODUCTION = """        <p>Klik sebuah kueri, lalu jalankan dengan Ctrl+Enter. Setiap garis memuat kalimat yang menyatakannya: klik garisnya, lihat
        <code>quote</code>.</p>
        <p>Click a query, then run it with Ctrl+Enter. Every edge carries the sentence that states it: click the edge, see
        <code>quote</code>.</p>"""


def guide(ontology: Ontology, queries: Iterable[Query]) -> str:
    """The guide as HTML: an overview, then a slide for each query with its parameters set to their examples."""
    slides = [_overview(ontology), *(_slide(query) for query in queries)]
    return GUIDE.substitute(slides="\n".join(slides))


def filled(statement: str, query: Query) -> str:
    """``statement`` with literals in place of its parameters: their examples, else their defaults."""
    values = {value.name: value.example if value.example is not None else value.default for value in query.parameters}
    return _PARAMETER.sub(lambda match: literal(values[match[1]]), statement)


def literal(value: str | int | None) -> str:
    """``value`` as Cypher writes it; a text in double quotes, escaped as JSON does, which Cypher reads alike."""
    return "null" if value is None else json.dumps(value, ensure_ascii=False)


def _overview(ontology: Ontology) -> str:
    edges = "|".join(name for name, edge in ontology.predicates.items() if not edge.structural)
    statement = f"MATCH (a)-[e:{edges}]->(b)\nRETURN a, e, b\nLIMIT {OVERVIEW_EDGES}"
    body = [INTRODUCTION, *_block("Seluruh jejaring / The whole network", statement)]
    return SLIDE.substitute(title="Jejaring", lead="Siapa, di mana, dengan siapa", body="\n".join(body))


def _slide(query: Query) -> str:
    body = [
        *_block("Gambar / As a picture", filled(query.graph, query)),
        *_block("Tabel / As a table", filled(query.cypher, query)),
    ]
    return SLIDE.substitute(title=escape(query.title), lead=escape(query.summary), body="\n".join(body))


def _block(heading: str, statement: str) -> Iterator[str]:
    yield f"        <h4>{escape(heading)}</h4>"
    yield f'        <pre class="pre-scrollable code runnable">{escape(statement)}</pre>'
