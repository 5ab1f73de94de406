"""The whole graph in one document."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from jejaring.api import linked, negotiation
from jejaring.api.dependencies import SettingsDep, StoreDep
from jejaring.api.middleware import is_known

router = APIRouter(prefix="/v1", tags=["Linked data"])


def export(request: Request, store: StoreDep, settings: SettingsDep) -> Response:
    """The whole graph: Turtle, N-Triples, JSON-LD or GraphML, by `Accept` or by a suffix such as `/v1/export.ttl`."""
    _, suffix = negotiation.split_suffix(request.url.path, linked.EXPORT_FORMATS)
    wanted = negotiation.wanted(request, linked.EXPORT_FORMATS, suffix)
    headers = {"ETag": f'"{store.version()}-{wanted}"'}
    if is_known(headers["ETag"], request.headers.get("if-none-match")):
        return Response(status_code=304, headers=headers)
    return linked.export(store, wanted, settings.base_iri, headers)


router.add_api_route(
    "/export",
    export,
    operation_id="export",
    response_class=Response,
    responses=linked.responses(linked.EXPORT_FORMATS),
)
for _suffix in linked.EXPORT_FORMATS:
    router.add_api_route(f"/export.{_suffix}", export, response_class=Response, include_in_schema=False)
