"""``graph/ontology.yaml`` as frozen values, and the checks that it and the claims must pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from jejaring.graph.errors import OntologyError

VALUE_TYPES = ("text", "date", "integer")
OWN_PREFIX = "jejaring"
"""The prefix of this installation's own vocabulary; its namespace is known only where a base IRI is."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name for people, in Indonesian and in English."""

    id: str
    en: str


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a node: ``type`` is one of ``VALUE_TYPES``, ``many`` says a list; ``iri`` is a CURIE."""

    name: str
    type: str
    iri: str
    label: Label
    many: bool = False


@dataclass(frozen=True, slots=True)
class NodeType:
    """A node label; ``color`` (``#rrggbb``) and ``size`` (pixels) are how pictures draw it."""

    name: str
    label: Label
    comment: str
    iri: str
    color: str
    size: int
    properties: Mapping[str, Property]


@dataclass(frozen=True, slots=True)
class Qualifier:
    """What a claim may say besides its triple; ``values`` is empty where any text will do, else most specific first."""

    name: str
    label: Label
    iri: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EdgeType:
    """An edge between nodes; a ``structural`` one follows from a name alone."""

    name: str
    label: Label
    iri: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    comment: str = ""
    qualifiers: tuple[str, ...] = ()
    structural: bool = False


@dataclass(frozen=True, slots=True)
class Ontology:
    """All types of the graph. ``entities`` are what articles are about, ``records`` what is kept of the sources;
    ``predicates`` are the edges between entities, ``provenance`` those that tie claims to entities and articles."""

    prefixes: Mapping[str, str]
    entities: Mapping[str, NodeType]
    records: Mapping[str, NodeType]
    qualifiers: Mapping[str, Qualifier]
    predicates: Mapping[str, EdgeType]
    provenance: Mapping[str, EdgeType] = field(default_factory=dict)

    @property
    def nodes(self) -> Mapping[str, NodeType]:
        """Every node type by its label."""
        return {**self.entities, **self.records}

    def expand(self, curie: str, vocabulary: str) -> str:
        """The full IRI of ``curie``, with ``vocabulary`` as the namespace of our own terms."""
        prefix, _, name = curie.partition(":")
        return (vocabulary if prefix == OWN_PREFIX else self.prefixes[prefix]) + name


@cache
def ontology() -> Ontology:
    """The ontology of this version, read from the package once."""
    return parse(files("jejaring.graph").joinpath("ontology.yaml").read_text(encoding="utf-8"))


def parse(source: str) -> Ontology:
    """The ontology that a YAML text states. Raises OntologyError at the first definition that is wrong."""
    try:
        raw = yaml.safe_load(source)
        result = Ontology(
            prefixes=dict(raw["prefixes"]),
            entities={name: _node(name, value) for name, value in raw["entities"].items()},
            records={name: _node(name, value) for name, value in raw["records"].items()},
            qualifiers={name: _qualifier(name, value) for name, value in raw["qualifiers"].items()},
            predicates={name: _edge(name, value) for name, value in raw["predicates"].items()},
            provenance={name: _edge(name, value) for name, value in raw["provenance"].items()},
        )
    except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise OntologyError(f"the ontology cannot be read: {error!r}") from error
    for problem in _problems(result):
        raise OntologyError(problem)
    return result


def _node(name: str, raw: dict[str, Any]) -> NodeType:
    properties = {
        key: Property(key, value["type"], value["iri"], Label(**value["label"]), value.get("many", False))
        for key, value in raw["properties"].items()
    }
    return NodeType(name, Label(**raw["label"]), raw["comment"], raw["iri"], raw["color"], raw["size"], properties)


def _qualifier(name: str, raw: dict[str, Any]) -> Qualifier:
    return Qualifier(name, Label(**raw["label"]), raw["iri"], tuple(raw.get("values", ())))


def _edge(name: str, raw: dict[str, Any]) -> EdgeType:
    return EdgeType(
        name,
        Label(**raw["label"]),
        raw["iri"],
        tuple(raw["from"]),
        tuple(raw["to"]),
        raw.get("comment", ""),
        tuple(raw.get("qualifiers", ())),
        raw.get("structural", False),
    )


def _problems(found: Ontology) -> Iterator[str]:
    edges = {**found.predicates, **found.provenance}
    for name in sorted(found.nodes.keys() & edges.keys()):
        yield f"{name} is both a node label and an edge type"
    for edge in edges.values():
        for label in (*edge.sources, *edge.targets):
            if label not in found.nodes:
                yield f"{edge.name} joins an unknown type: {label}"
        for qualifier in edge.qualifiers:
            if qualifier not in found.qualifiers:
                yield f"{edge.name} has an unknown qualifier: {qualifier}"
    properties = [value for node in found.nodes.values() for value in node.properties.values()]
    for value in properties:
        if value.type not in VALUE_TYPES:
            yield f"property {value.name} has an unknown type: {value.type}"
    terms: list[NodeType | Qualifier | EdgeType | Property] = [*found.nodes.values(), *found.qualifiers.values()]
    for term in (*terms, *edges.values(), *properties):
        prefix, colon, rest = term.iri.partition(":")
        if not colon or not rest or (prefix != OWN_PREFIX and prefix not in found.prefixes):
            yield f"{term.name} has an IRI with an undefined prefix: {term.iri}"
