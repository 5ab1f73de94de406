"""Errors as problem details (RFC 9457): what went wrong, which parameter, and a ``type`` that can be looked up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from jejaring.graph.errors import InvalidParameter, JejaringError

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER = 5
"""Seconds after which asking again makes sense: a store that restarts answers after about that time."""

MEANING = {
    400: "A parameter is unknown, missing, or has a value that it cannot have; `parameter` names it.",
    404: "Nothing is at this address.",
    405: "This address does not know the method; `Allow` lists those that it knows.",
    406: "The address has no representation of a kind that `Accept` or `format` asks for.",
    500: "The service failed; this is a bug of Jejaring.",
}


class NotAcceptable(JejaringError):
    """The address has no representation of the kind that was asked for."""


def install(app: FastAPI, status: Mapping[type[JejaringError], int]) -> None:
    """Make ``app`` answer every error with problem details; ``status`` gives the code of each kind."""
    kinds = {slug(error): (code, error.__doc__ or "") for error, code in status.items()}
    app.state.problems = {**{slug(code): (code, text) for code, text in MEANING.items()}, **kinds}

    @app.exception_handler(JejaringError)
    def known(request: Request, error: JejaringError) -> JSONResponse:
        kind = next(kind for kind in type(error).__mro__ if kind in status)
        named: dict[str, Any] = {"parameter": error.parameter} if isinstance(error, InvalidParameter) else {}
        return problem(request, status[kind], slug(kind), str(error), **named)

    @app.exception_handler(RequestValidationError)
    def invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        errors = [{"parameter": str(e["loc"][-1]), "detail": _sentence(e)} for e in error.errors()]
        detail = "; ".join(f"{e['parameter']}: {e['detail']}" for e in errors)
        kind = slug(InvalidParameter)
        return problem(request, 400, kind, detail, parameter=errors[0]["parameter"], errors=errors)

    @app.exception_handler(HTTPException)
    def refused(request: Request, error: HTTPException) -> JSONResponse:
        detail = f"{request.method} {request.url.path}: {error.detail}"
        return problem(request, error.status_code, slug(error.status_code), detail, headers=error.headers)

    @app.exception_handler(Exception)
    def failed(request: Request, error: Exception) -> JSONResponse:
        return problem(request, 500, slug(500), "an unexpected error; the log of the service has its trace")


def problem(
    request: Request,
    status: int,
    kind: str,
    detail: str,
    *,
    headers: Mapping[str, str] | None = None,
    **extensions: Any,
) -> JSONResponse:
    """The response for one problem; ``extensions`` are further members of its body."""
    body = {
        "type": f"{request.app.state.settings.base_iri}problems/{kind}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": request.url.path,
        **extensions,
    }
    extra = {"Retry-After": str(RETRY_AFTER)} if status == 503 else {}
    return JSONResponse(body, status, {**(headers or {}), **extra}, media_type=MEDIA_TYPE)


def slug(kind: int | type[Exception]) -> str:
    """The last part of a problem's type: ``entity-not-found`` for EntityNotFound, ``not-found`` for 404."""
    if isinstance(kind, int):
        return HTTPStatus(kind).phrase.lower().replace(" ", "-")
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", kind.__name__).lower()


def _sentence(error: Mapping[str, Any]) -> str:
    if error["type"] == "extra_forbidden":
        return "there is no such parameter here"
    if error["type"] == "missing":
        return "this parameter is required"
    return f"{error['msg']}, not {error['input']!r}"
