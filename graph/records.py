"""Values as the rows that the store keeps, and back again without loss."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date as Day
from hashlib import sha256
from typing import Any

from jejaring.graph.claims import DIGEST_LENGTH, Article, Claim, Entity, Evidence, Reading, Value, fold
from jejaring.graph.errors import InvalidEntity
from jejaring.graph.ontology import ontology

Row = dict[str, Any]
Run = Callable[..., list[Row]]
"""What runs a statement with its parameters: the rows it answers, dates as those of the standard library."""


def article_row(reading: Reading, resolution: str) -> Row:
    """The properties of an Article node. ``content`` is a digest of what it says and is known of it, ``resolution``
    one of how its references were resolved."""
    article = reading.article
    return {
        "id": article.id,
        "name": article.name,
        "sha256": article.sha256,
        "text": article.text,
        "sources": list(article.sources),
        "title": article.title,
        "outlet": article.outlet,
        "place": article.place,
        "published": article.published,
        "dated": article.dated,
        "content": sha256(repr(reading).encode()).hexdigest()[:DIGEST_LENGTH],
        "resolution": resolution,
    }


def article_of(row: Mapping[str, Any]) -> Article:
    """The article that a node holds."""
    return Article(
        row["text"],
        tuple(row.get("sources") or ()),
        row.get("title"),
        row.get("outlet"),
        row.get("place"),
        row.get("published"),
        row.get("dated"),
    )


def reference_id(article: str, local: str) -> str:
    """The id of a Reference node: one entity as one article knows it."""
    return f"reference/{sha256(f'{article} {local}'.encode()).hexdigest()[:DIGEST_LENGTH]}"


def reference_row(article: str, entity: Entity, position: int, resolved: str, rule: str) -> Row:
    """The properties of a Reference node: what the article says, and the entity that it is by which rule."""
    return {
        "id": reference_id(article, entity.id),
        "name": entity.name,
        "local": entity.id,
        "position": position,
        "entity": resolved,
        "rule": rule,
        "type": entity.type,
        "aliases": list(entity.aliases),
        "stated": json.dumps({k: _plain(v) for k, v in sorted(entity.properties.items())}, ensure_ascii=False),
    }


def reference_of(row: Mapping[str, Any]) -> Entity:
    """The entity, under its local id, that a Reference node holds."""
    known = ontology().entities[row["type"]].properties
    properties: dict[str, Value] = {}
    for name, value in json.loads(row["stated"]).items():
        if known[name].many:
            properties[name] = tuple(value)
        else:
            properties[name] = Day.fromisoformat(value) if known[name].type == "date" else value
    return Entity(row["local"], row["type"], row["name"], tuple(row.get("aliases") or ()), properties)


def entity_row(entity: Entity) -> Row:
    """The properties of an entity node; ``search`` holds its folded names for finding it."""
    names = dict.fromkeys(fold(name) for name in (entity.name, *entity.aliases))
    properties = {k: list(v) if isinstance(v, tuple) else v for k, v in entity.properties.items()}
    return {
        "id": entity.id,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "search": "|".join(names),
        **properties,
    }


def entity_of(type_: str, row: Mapping[str, Any]) -> Entity:
    """The entity that a node holds."""
    properties: dict[str, Value] = {
        name: tuple(row[name]) if known.many else row[name]
        for name, known in ontology().entities[type_].properties.items()
        if row.get(name) is not None
    }
    return Entity(row["id"], type_, row["name"], tuple(row.get("aliases") or ()), properties)


def claim_row(claim: Claim, position: int) -> Row:
    """The properties of a Claim node; ``position`` keeps the order of an article's claims."""
    return {
        "id": claim.id,
        "name": ontology().predicates[claim.predicate].label.id,
        "predicate": claim.predicate,
        "subject": claim.subject,
        "object": claim.object,
        "position": position,
        "date": claim.date,
        "rule": claim.rule,
        "starts": [passage.start for passage in claim.evidence],
        "ends": [passage.end for passage in claim.evidence],
        "quotes": [passage.quote for passage in claim.evidence],
        **claim.qualifiers,
    }


def claim_of(row: Mapping[str, Any], article: str, subject: str | None = None, object_: str | None = None) -> Claim:
    """The claim that a node holds, between its local ids unless others are given."""
    passages = tuple(Evidence(*parts) for parts in zip(row["starts"], row["ends"], row["quotes"], strict=True))
    qualifiers = {name: row[name] for name in sorted(ontology().qualifiers) if row.get(name) is not None}
    return Claim(
        row["id"],
        article,
        subject or row["subject"],
        row["predicate"],
        object_ or row["object"],
        passages,
        qualifiers,
        row.get("date"),
        row.get("rule") or "",
    )


def label_of(identifier: str) -> str:
    """The label of the node that an id names: ``person/…`` is a Person. Raises InvalidEntity for any other form."""
    kind = identifier.partition("/")[0]
    for label in ontology().nodes:
        if label.lower() == kind:
            return label
    raise InvalidEntity(f"{identifier!r} does not begin with a type of node")


def _plain(value: Value) -> Any:
    return value.isoformat() if isinstance(value, Day) else list(value) if isinstance(value, tuple) else value
