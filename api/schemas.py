"""The shapes of answers, derived from the ontology: adding a property there adds it here and to the OpenAPI page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from jejaring.graph import queries as graph_queries
from jejaring.graph.ontology import NodeType, Ontology, Property, ontology
from jejaring.graph.queries import Query

TYPES: Mapping[str, Any] = {"text": str, "date": date, "integer": int}


class Model(BaseModel):
    """What every answer is built on."""

    model_config = ConfigDict(frozen=True)


class Evidence(Model):
    """A passage that states a claim: code points `start` to `end` (exclusive) of the article's text."""

    start: int = Field(ge=0)
    end: int
    quote: str


class Problem(Model):
    """Problem details of RFC 9457; `parameter` names the one at fault where there is one."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    parameter: str | None = None


class Parameter(Model):
    """A parameter of a query."""

    name: str
    type: Literal["str", "int"]
    doc: str
    example: str | int | None = None
    default: str | int | None = None


class QuerySummary(Model):
    """A query that can be asked, and where; `columns` gives the meaning of each column of its answer."""

    name: str
    title: str
    summary: str
    parameters: list[Parameter]
    columns: dict[str, str]
    href: str


class Rows(Model):
    """The answer of a query: one object a row, its keys in the order of `columns`."""

    query: str
    columns: list[str]
    rows: list[dict[str, Any]]


class Stats(Model):
    """How many nodes of each label and edges of each type there are."""

    nodes: dict[str, int]
    edges: dict[str, int]


class Health(Model):
    """`ok`, and for readiness how many articles are loaded."""

    status: Literal["ok"] = "ok"
    articles: int | None = None


def node_model(node: NodeType) -> type[BaseModel]:
    """The shape of an entity of one type."""
    fields: dict[str, Any] = {
        "id": (str, Field(description=f"Id in this graph, e.g. `{node.name.lower()}/...`.")),
        "type": (Literal[node.name], ...),
        "name": (str, Field(description="The canonical name.")),
        "aliases": (list[str], Field(description="Other names that articles use.")),
        "iri": (str, Field(description="Where it answers as linked data.")),
    }
    fields |= {name: _field(value) for name, value in node.properties.items()}
    return create_model(node.name, __base__=Model, __doc__=node.comment, **fields)


def document_model(entity: Any, claim: Any) -> type[BaseModel]:
    """The shape of an entity with everything that is stated of it."""
    fields: dict[str, Any] = {"claims": (list[claim], Field(description="Claims it is the subject or object of."))}
    return create_model(f"{entity.__name__}Document", __base__=entity, __doc__=entity.__doc__, **fields)


def claim_model(source: Ontology) -> type[BaseModel]:
    """The shape of a claim, with the qualifiers and the predicates that the ontology knows."""
    qualifiers: dict[str, Any] = {
        name: ((Literal[value.values] if value.values else str) | None, Field(None, description=_label(value)))
        for name, value in source.qualifiers.items()
    }
    fields: dict[str, Any] = {
        "id": (str, ...),
        "article": (str, Field(description="Id of the article that states it.")),
        "subject": (str, Field(description="Id of an entity.")),
        "predicate": (Literal[tuple(source.predicates)], ...),
        "object": (str, Field(description="Id of an entity.")),
        "qualifiers": (create_model("Qualifiers", __base__=Model, **qualifiers), ...),
        "date": (date | None, Field(None, description="The day for which the article states it.")),
        "rule": (str, Field(description="Id of the rule that read it.")),
        "evidence": (list[Evidence], Field(min_length=1)),
    }
    return create_model("Claim", __base__=Model, __doc__="One statement of one article.", **fields)


def article_model(source: Ontology) -> type[BaseModel]:
    """The shape of an article; lists leave `text` out."""
    node = source.records["Article"]
    fields: dict[str, Any] = {"id": (str, ...), "name": (str, ...)}
    fields |= {name: _field(value) for name, value in node.properties.items()}
    return create_model("Article", __base__=Model, __doc__=node.comment, **fields)


def page_model(item: Any, name: str) -> type[BaseModel]:
    """The shape of one page of a list."""
    fields: dict[str, Any] = {
        "items": (list[item], ...),
        "truncated": (bool, Field(description="Whether there are more.")),
        "next": (str | None, Field(None, description="Token of the next page, for `next`.")),
    }
    return create_model(name, __base__=Model, __doc__="One page of a list.", **fields)


def parameters_model(query: Query, formats: tuple[str, ...]) -> type[BaseModel]:
    """What ``query`` may be asked with; a parameter that it does not declare is refused."""
    fields: dict[str, Any] = {f"param_{value.name}": _parameter(value) for value in query.parameters}
    choice = Field(None, alias="format", description="Instead of `Accept`.", examples=[formats[-1]])
    fields["param_format"] = (Literal[formats] | None, choice)
    return create_model(f"{query.name}_parameters", __config__=ConfigDict(extra="forbid"), **fields)


def rows_model(query: Query) -> type[BaseModel]:
    """The shape of the answer of ``query``."""
    columns: dict[str, Any] = {name: (Any, Field(None, description=doc)) for name, doc in query.columns.items()}
    row: Any = create_model(f"{query.name}_row", __base__=Model, **columns)
    return create_model(f"{query.name}_rows", __base__=Rows, rows=(list[row], ...))


def _field(value: Property) -> tuple[Any, Any]:
    plain: Any = TYPES[value.type]
    wanted: Any = list[plain] if value.many else plain
    return (wanted | None, Field(None, description=_label(value)))


def _parameter(value: graph_queries.Parameter) -> tuple[Any, Any]:
    default: Any = ... if value.default is None else value.default
    examples = [shown] if (shown := value.example or value.default) is not None else None
    bounds: dict[str, Any] = {"ge": value.low, "le": value.high} if value.type == "int" else {}
    wanted: Any = int if value.type == "int" else str
    return wanted, Field(default, alias=value.name, description=value.doc, examples=examples, **bounds)


def _label(value: Any) -> str:
    return f"{value.label.en} ({value.label.id})"


ENTITIES = {name: node_model(node) for name, node in ontology().entities.items()}
CLAIM = claim_model(ontology())
DOCUMENTS = {name: document_model(model, CLAIM) for name, model in ENTITIES.items()}
ENTITY: Any = Annotated[reduce(or_, ENTITIES.values()), Field(discriminator="type")]
DOCUMENT: Any = Annotated[reduce(or_, DOCUMENTS.values()), Field(discriminator="type")]
ARTICLE = article_model(ontology())
ENTITY_PAGE = page_model(ENTITY, "EntityPage")
ARTICLE_PAGE = page_model(ARTICLE, "ArticlePage")
ENTITY_TYPE: Any = Literal[tuple(ENTITIES)]
PREDICATE: Any = Literal[tuple(ontology().predicates)]
