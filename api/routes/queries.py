"""The queries of ``queries/``: one endpoint each, with the parameters that its file declares."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response
from fastapi.encoders import jsonable_encoder
from fastapi.responses import JSONResponse

from jejaring.api.dependencies import StoreDep
from jejaring.api.negotiation import preferred, suffixed
from jejaring.graph.queries import Parameter, Query, find_query, load_queries

JSON, CSV = "application/json", "text/csv"
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def router() -> APIRouter:
    """The list of queries, and one endpoint a query, documented by its file."""
    made = APIRouter(prefix="/v1/queries", tags=["queries"])
    made.add_api_route("", listed, methods=["GET"], operation_id="list_queries")
    for query in load_queries().values():
        made.add_api_route(
            f"/{query.name}",
            endpoint(query),
            methods=["GET"],
            operation_id=query.name,
            summary=query.title,
            description=f"{query.summary}\n\n" + "\n".join(f"- `{name}`: {doc}" for name, doc in query.columns.items()),
            openapi_extra={"parameters": [documented(parameter) for parameter in query.parameters]},
            responses={200: {"content": {JSON: {}, CSV: {}}}},
        )
    made.add_api_route("/{name}", suffixed_or_missing, methods=["GET"], include_in_schema=False)
    return made


def listed() -> list[dict[str, Any]]:
    """All queries with their parameters and columns."""
    return [
        {
            "name": query.name,
            "title": query.title,
            "summary": query.summary,
            "parameters": [
                {"name": p.name, "type": p.type, "doc": p.doc, "default": p.default, "example": p.example}
                for p in query.parameters
            ],
            "columns": dict(query.columns),
        }
        for query in load_queries().values()
    ]


def endpoint(query: Query) -> Callable[..., Response]:
    """The function that answers a query."""

    def ask(request: Request, store: StoreDep, accept: Annotated[str | None, Header()] = None) -> Response:
        return answer(query, request, store, preferred(accept, (JSON, CSV)))

    return ask


def suffixed_or_missing(name: str, request: Request, store: StoreDep) -> Response:
    """``NAME.csv`` and ``NAME.json``; 404 for a name that is none."""
    stem, media = suffixed(name, {"csv": CSV, "json": JSON})
    return answer(find_query(stem), request, store, media or JSON)


def answer(query: Query, request: Request, store: StoreDep, media: str) -> Response:
    """The rows of a query in that format."""
    rows = store.rows(query, dict(request.query_params))
    headers = {"Vary": "Accept"}
    if media == CSV:
        return Response(as_csv(rows, list(query.columns)), media_type="text/csv; charset=utf-8", headers=headers)
    limit = query.values(dict(request.query_params)).get("limit")
    content = {"query": query.name, "columns": list(query.columns), "rows": rows, "truncated": len(rows) == limit}
    return JSONResponse(jsonable_encoder(content), headers=headers)


def as_csv(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """RFC 4180; a cell that a spreadsheet would take for a formula opens with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row[column]) for column in columns])
    return out.getvalue()


def _cell(value: object) -> str:
    text = "; ".join(map(str, value)) if isinstance(value, (list, tuple)) else "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def documented(parameter: Parameter) -> dict[str, Any]:
    """A parameter as OpenAPI describes it."""
    schema: dict[str, Any] = {"type": {"str": "string", "int": "integer"}[parameter.type]}
    if parameter.default is not None:
        schema["default"] = parameter.default
    if parameter.low is not None:
        schema |= {"minimum": parameter.low, "maximum": parameter.high}
    described: dict[str, Any] = {
        "name": parameter.name,
        "in": "query",
        "required": parameter.default is None,
        "description": parameter.doc,
        "schema": schema,
    }
    example = parameter.example if parameter.example is not None else parameter.default
    return {**described, "example": example} if example is not None else described
