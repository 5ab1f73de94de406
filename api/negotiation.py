"""Which of several formats a request asks for: by its ``Accept`` header (RFC 9110), or by the ending of the path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from fastapi import HTTPException

T = TypeVar("T")


def preferred(accept: str | None, offered: Sequence[str]) -> str:
    """The media type of ``offered`` (the first is the default) that ``accept`` likes best. Raises 406 if none is liked."""
    if not accept:
        return offered[0]
    ranges = [_range(part) for part in accept.split(",") if part.strip()]
    scored = [
        (max((q for pattern, q in ranges if _matches(pattern, media)), default=0.0, key=float), -at, media)
        for at, media in enumerate(offered)
    ]
    quality, _, media = max(scored)
    if quality <= 0:
        raise HTTPException(406, f"none of {', '.join(offered)} is acceptable as {accept!r}")
    return media


def _range(part: str) -> tuple[str, float]:
    media, *parameters = (piece.strip() for piece in part.split(";"))
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return media, float(value)
            except ValueError:
                return media, 0.0
    return media, 1.0


def _matches(pattern: str, media: str) -> bool:
    kind, _, _ = media.partition("/")
    return pattern in ("*/*", media, f"{kind}/*")


def suffixed(path: str, suffixes: Mapping[str, T]) -> tuple[str, T | None]:
    """``path`` without a known ending such as ``.ttl``, and what that ending means; None without one."""
    stem, dot, ending = path.rpartition(".")
    if dot and ending in suffixes:
        return stem, suffixes[ending]
    return path, None
