"""Which representation a request asks for: by the suffix of its path, by ``format``, or by ``Accept``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from fastapi import Request

from jejaring.api.problems import NotAcceptable

MEDIA_TYPES = {
    "json": "application/json",
    "csv": "text/csv",
    "ttl": "text/turtle",
    "nt": "application/n-triples",
    "jsonld": "application/ld+json",
    "graphml": "application/graphml+xml",
    "html": "text/html",
}
"""The media type of each format; its name is also the suffix of a path."""


def split_suffix(path: str, formats: Collection[str]) -> tuple[str, str | None]:
    """``path`` without a suffix that names one of ``formats``, and that format: ``a/b.ttl`` is ``("a/b", "ttl")``."""
    stem, dot, suffix = path.rpartition(".")
    return (stem, suffix) if dot and suffix in formats else (path, None)


def wanted(request: Request, formats: tuple[str, ...], asked: str | None = None) -> str:
    """The format of the answer: ``asked`` (a suffix or ``format``) if given, else what ``Accept`` ranks highest.

    Equal ranks go to the earlier of ``formats``; no ``Accept`` at all to the first. Raises NotAcceptable.
    """
    if asked is not None:
        if asked in formats:
            return asked
        raise NotAcceptable(f"no {asked} here, only {', '.join(formats)}")
    accept = ",".join(request.headers.getlist("accept"))
    if not accept.strip():
        return formats[0]
    ranges = list(_ranges(accept))
    ranked = [(_quality(MEDIA_TYPES[name], ranges), -place, name) for place, name in enumerate(formats)]
    quality, _, best = max(ranked)
    if quality <= 0:
        offered = ", ".join(MEDIA_TYPES[name] for name in formats)
        raise NotAcceptable(f"nothing here is {accept!r}; there is {offered}")
    return best


def content_type(name: str) -> str:
    """The Content-Type of a format; texts say that they are UTF-8."""
    media = MEDIA_TYPES[name]
    return f"{media}; charset=utf-8" if media.startswith("text/") else media


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    for part in accept.split(","):
        media, *options = (piece.strip().lower() for piece in part.split(";"))
        weight = next((option[2:] for option in options if option.startswith("q=")), "1")
        try:
            yield media, float(weight)
        except ValueError:
            yield media, 0.0


def _quality(media: str, ranges: Iterable[tuple[str, float]]) -> float:
    """The weight of the most exact range that ``media`` falls in; 0 if it falls in none."""
    family = f"{media.partition('/')[0]}/*"
    weights = dict(ranges)
    return next((weights[name] for name in (media, family, "*/*") if name in weights), 0.0)
