"""The queries of ``queries/``, each at its own address with the parameters that its header declares."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import fastapi
from fastapi import APIRouter, Request
from pydantic import BaseModel
from starlette.responses import Response, StreamingResponse

from jejaring.api import answers, negotiation, schemas, tables
from jejaring.api.dependencies import StoreDep
from jejaring.graph.queries import Query, find_query, load_queries

router = APIRouter(prefix="/v1/queries", tags=["Queries"])
FORMATS = ("json", "csv")


@router.get("", operation_id="list_queries", response_model_exclude_none=True)
def list_queries() -> list[schemas.QuerySummary]:
    """The questions that can be asked: their titles, parameters and columns."""
    return [answers.query_summary(query, f"{router.prefix}/{query.name}") for query in load_queries().values()]


def endpoint(query: Query) -> Callable[..., Any]:
    """The function that answers ``query``, with its parameters as FastAPI reads them."""

    def answer(request: Request, params: BaseModel, store: StoreDep) -> Response | BaseModel:
        given = params.model_dump(exclude_none=True, by_alias=True)
        _, suffix = negotiation.split_suffix(request.url.path, FORMATS)
        asked = given.pop("format", None)
        wanted = negotiation.wanted(request, FORMATS, suffix or asked)
        rows = store.rows(query, given)
        if wanted == "csv":
            return StreamingResponse(
                tables.lines(list(query.columns), rows), media_type=negotiation.content_type("csv")
            )
        return schemas.Rows(query=query.name, columns=list(query.columns), rows=rows)

    model = schemas.parameters_model(query, FORMATS)
    answer.__annotations__["params"] = Annotated[model, fastapi.Query()]
    answer.__doc__ = query.summary
    return answer


def _register(query: Query) -> None:
    answer = endpoint(query)
    router.add_api_route(
        f"/{query.name}",
        answer,
        operation_id=query.name,
        summary=query.title,
        response_model=schemas.rows_model(query),
        responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}}},
    )
    for suffix in FORMATS:
        router.add_api_route(f"/{query.name}.{suffix}", answer, response_model=None, include_in_schema=False)


for _query in load_queries().values():
    _register(_query)


@router.get("/{name}", include_in_schema=False)
def unknown(name: str) -> Response:
    """Say that there is no such query, and which there are."""
    find_query(name)
    raise AssertionError(f"{name} is known and should have been answered")
