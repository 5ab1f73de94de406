"""The index page: what is here, and a link to try each part. One file, nothing fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from importlib.resources import files
from string import Template
from urllib.parse import urlencode

from jejaring.graph.ontology import ontology
from jejaring.graph.queries import Query


def page(counts: Mapping[str, int], queries: Iterable[Query]) -> str:
    """The page as HTML."""
    template = Template(files("jejaring.api").joinpath("index.html").read_text(encoding="utf-8"))
    types = "".join(f"<option>{escape(name)}</option>" for name in ontology().entities)
    return template.substitute(counts="\n".join(_counts(counts)), queries="\n".join(map(_query, queries)), types=types)


def address(query: Query) -> str:
    """Where ``query`` answers for its examples."""
    examples = {value.name: value.example for value in query.parameters if value.example is not None}
    return f"/v1/queries/{query.name}?{urlencode(examples, safe='/')}"


def _counts(counts: Mapping[str, int]) -> Iterator[str]:
    for node in (*ontology().entities.values(), ontology().records["Article"], ontology().records["Claim"]):
        label = f"{escape(node.label.id)} <small>{escape(node.label.en)}</small>"
        yield f'<li style="border-color: {node.color}"><b>{counts[node.name]}</b> {label}</li>'


def _query(query: Query) -> str:
    href = escape(address(query))
    csv = escape(address(query).replace("?", ".csv?", 1))
    return (
        f'<li><a href="{href}">{escape(query.title)}</a> <small>{escape(query.summary)}</small> '
        f'<a class="format" href="{csv}">CSV</a></li>'
    )
