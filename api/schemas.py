"""What the API answers with; the properties of entities and the qualifiers of claims are those of the ontology."""

from __future__ import annotations

from datetime import date as Day
from typing import Any

from pydantic import BaseModel, Field, create_model

from jejaring.graph.claims import Article, Claim, Entity
from jejaring.graph.ontology import Property, ontology

TYPES: dict[str, Any] = {"text": str, "date": Day, "integer": int}


def _field(stated: Property) -> Any:
    kind = list[str] if stated.many else TYPES[stated.type]
    return (kind | None, Field(None, description=stated.label.en))


EntityProperties = create_model(
    "EntityProperties",
    __doc__="What is known of an entity; which of these it can have depends on its type.",
    **{stated.name: _field(stated) for node in ontology().entities.values() for stated in node.properties.values()},
)
Qualifiers = create_model(
    "Qualifiers",
    __doc__="What narrows a claim.",
    **{
        q.name: (str | None, Field(None, description=", ".join(q.values) or q.label.en))
        for q in ontology().qualifiers.values()
    },
)


class EntityModel(BaseModel):
    """A person, agency, position, event, award, initiative or place."""

    id: str = Field(examples=["person/muhaimin"])
    iri: str
    type: str = Field(examples=["Person"])
    name: str = Field(examples=["Muhaimin"])
    aliases: list[str]
    properties: EntityProperties  # type: ignore[valid-type]


class EntityPage(BaseModel):
    """Some entities, and the token of the next page."""

    items: list[EntityModel]
    truncated: bool = Field(description="Whether more follow.")
    next: str | None = Field(description="Give it as `next` to go on.")


class EvidenceModel(BaseModel):
    """A passage: characters `start` to `end` (exclusive) of the article's text."""

    start: int
    end: int
    quote: str


class ClaimModel(BaseModel):
    """What one article states, with the sentences that state it."""

    id: str
    subject: str
    predicate: str
    object: str
    qualifiers: Qualifiers  # type: ignore[valid-type]
    date: Day | None
    article: str
    rule: str
    evidence: list[EvidenceModel]


class ArticleModel(BaseModel):
    """A source: what is known of it; its text only where one article is asked for."""

    id: str
    title: str
    outlet: str | None
    place: str | None
    published: Day | None
    dated: Day | None
    sources: list[str]
    sha256: str
    text: str | None = None


def entity_model(entity: Entity, base_iri: str) -> EntityModel:
    """An entity as the API shows it."""
    properties = {name: list(value) if isinstance(value, tuple) else value for name, value in entity.properties.items()}
    return EntityModel(
        id=entity.id,
        iri=f"{base_iri}id/{entity.id}",
        type=entity.type,
        name=entity.name,
        aliases=list(entity.aliases),
        properties=EntityProperties(**properties),
    )


def claim_model(claim: Claim) -> ClaimModel:
    """A claim as the API shows it."""
    return ClaimModel(
        id=claim.id,
        subject=claim.subject,
        predicate=claim.predicate,
        object=claim.object,
        qualifiers=Qualifiers(**claim.qualifiers),
        date=claim.date,
        article=claim.article,
        rule=claim.rule,
        evidence=[EvidenceModel(start=e.start, end=e.end, quote=e.quote) for e in claim.evidence],
    )


def article_model(article: Article, *, text: bool = False) -> ArticleModel:
    """An article as the API shows it."""
    return ArticleModel(
        id=article.id,
        title=article.name,
        outlet=article.outlet,
        place=article.place,
        published=article.published,
        dated=article.dated,
        sources=list(article.sources),
        sha256=article.sha256,
        text=article.text if text else None,
    )
