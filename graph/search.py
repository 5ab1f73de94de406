"""Finding entities by name, page after page."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any

from jejaring.graph.claims import Entity, fold
from jejaring.graph.errors import InvalidParameter
from jejaring.graph.ontology import ontology
from jejaring.graph.records import Run, entity_of

MAX_PAGE = 500
Position = tuple[str, str, str]
"""Type, name and id of an entity: what a list is ordered by."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some entities in order, and where the next page begins (None: this was the last)."""

    entities: tuple[Entity, ...]
    next: str | None


def search(run: Run, text: str, type_: str | None, *, limit: int, after: str | None) -> Page:
    """The page that ``Store.search`` answers."""
    labels = sorted(ontology().entities)
    if type_ is not None and type_ not in labels:
        raise InvalidParameter("type", f"{type_!r} is no type of entity; known: {', '.join(labels)}")
    if not 1 <= limit <= MAX_PAGE:
        raise InvalidParameter("limit", f"{limit} is not between 1 and {MAX_PAGE}")
    start = ("", "", "") if after is None else _position(after)
    found: list[tuple[Position, Entity]] = []
    for label in labels if type_ is None else [type_]:
        wanted = limit + 1 - len(found)
        if label >= start[0] and wanted:
            _, name, identifier = start if label == start[0] else ("", "", "")
            nodes = run(_statement(label), words=fold(text).split(), name=name, id=identifier, limit=wanted)
            found += [((label, row["n"]["name"], row["n"]["id"]), entity_of(label, row["n"])) for row in nodes]
    following = _token(found[limit - 1][0]) if len(found) > limit else None
    return Page(tuple(entity for _, entity in found[:limit]), following)


def _statement(label: str) -> str:
    # The place in the list is a condition, not a SKIP: what is written between two pages moves nothing.
    return (
        f"MATCH (n:{label}) WHERE all(word IN $words WHERE n.search CONTAINS word) "
        "AND (n.name > $name OR (n.name = $name AND n.id > $id)) RETURN n ORDER BY n.name, n.id LIMIT $limit"
    )


def _token(position: Position) -> str:
    return base64.urlsafe_b64encode(json.dumps(position).encode()).decode()


def _position(token: str) -> Position:
    try:
        found: Any = json.loads(base64.urlsafe_b64decode(token.encode()))
        label, name, identifier = found
    except (ValueError, TypeError) as error:
        raise InvalidParameter("next", f"{token!r} is no page of this list") from error
    if label not in ontology().entities or not isinstance(name, str) or not isinstance(identifier, str):
        raise InvalidParameter("next", f"{token!r} is no page of this list")
    return label, name, identifier
