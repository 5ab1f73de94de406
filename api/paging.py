"""Lists in pages: how many, from where, and the link to the next."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field
from starlette.datastructures import URL

from jejaring.graph.errors import InvalidParameter

DEFAULT_LIMIT = 50
MAX_LIMIT = 500


class Paging(BaseModel):
    """The parameters that every list has; one that a list does not know is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    limit: int = Field(DEFAULT_LIMIT, ge=1, le=MAX_LIMIT, description="Entries on a page.", examples=[DEFAULT_LIMIT])
    next: str | None = Field(None, description="Token of the page to answer, from the page before.")


def link(url: URL, token: str | None) -> dict[str, str]:
    """The ``Link`` header that leads from ``url`` to the next page; none on the last."""
    return {} if token is None else {"Link": f'<{url.include_query_params(next=token)}>; rel="next"'}


def after(ids: list[str], token: str | None, limit: int) -> tuple[list[str], str | None]:
    """The ids of one page of ``ids`` (sorted), and the token of the page after it: the last id of this one.

    Raises InvalidParameter where ``token`` is none of ``ids``.
    """
    if token is not None and token not in ids:
        raise InvalidParameter("next", f"{token!r} is no page of this list")
    start = 0 if token is None else ids.index(token) + 1
    page = ids[start : start + limit]
    return page, page[-1] if start + limit < len(ids) else None
