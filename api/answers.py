"""Values of the graph as they are answered: the models of ``schemas``, filled."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel

from jejaring.api.schemas import ARTICLE, CLAIM, DOCUMENTS, ENTITIES, Evidence, Parameter, QuerySummary
from jejaring.graph import claims
from jejaring.graph.queries import Query


def entity(value: claims.Entity, base: str) -> BaseModel:
    """An entity as it is answered; ``base`` starts its IRI."""
    return ENTITIES[value.type](
        id=value.id,
        type=value.type,
        name=value.name,
        aliases=list(value.aliases),
        iri=f"{base}id/{value.id}",
        **value.properties,
    )


def document(value: claims.Entity, stated: Iterable[claims.Claim], base: str) -> BaseModel:
    """An entity with its claims as it is answered."""
    return DOCUMENTS[value.type](**entity(value, base).model_dump(), claims=[claim(one).model_dump() for one in stated])


def query_summary(query: Query, href: str) -> QuerySummary:
    """What can be asked with ``query``, at ``href``."""
    fields = ("name", "type", "doc", "example", "default")
    parameters = [Parameter(**{name: getattr(value, name) for name in fields}) for value in query.parameters]
    return QuerySummary(
        name=query.name,
        title=query.title,
        summary=query.summary,
        parameters=parameters,
        columns=dict(query.columns),
        href=href,
    )


def claim(value: claims.Claim) -> BaseModel:
    """A claim as it is answered."""
    plain = {name: getattr(value, name) for name in ("id", "article", "subject", "predicate", "object", "date", "rule")}
    evidence = [Evidence(start=e.start, end=e.end, quote=e.quote) for e in value.evidence]
    return CLAIM(**plain, qualifiers=dict(value.qualifiers), evidence=evidence)


def article(value: claims.Article, *, text: bool) -> BaseModel:
    """An article as it is answered, with its text or without."""
    names: Iterable[str] = ARTICLE.model_fields
    return ARTICLE(**{name: getattr(value, name) for name in names if text or name != "text"})
