"""The graph, or the part of some predicates, as a NetworkX graph; who is most central; GraphML for Gephi."""

from __future__ import annotations

import io
import re
from collections.abc import Collection, Iterable
from datetime import date as Day
from typing import Any

import networkx as nx

from jejaring.graph.claims import Claim, Entity, Value
from jejaring.graph.errors import InvalidParameter
from jejaring.graph.ontology import ontology

ACTORS = frozenset({"Person", "Agency"})
DIGITS = 6
MEASURES = ("betweenness", "neighbours")
NOT_XML = re.compile(r"[^\t\n\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
"""What XML 1.0 cannot hold, not even escaped, and the carriage return, which its readers turn into a newline."""


def network(
    entities: Iterable[Entity],
    claims: Iterable[Claim],
    predicates: Collection[str] | None = None,
    types: Collection[str] | None = None,
) -> nx.MultiDiGraph[str]:
    """Entities as nodes, one edge a claim; only those of ``predicates`` where given, and only entities that have one.

    With ``types``, only entities of these types and what joins them. Nodes carry ``label``, ``type`` and their
    properties, edges ``predicate``, ``label``, ``quote``, ``date`` and qualifiers, all of them text. The order of
    neither entities nor claims matters. Raises InvalidParameter for an unknown predicate or type.
    """
    _check("predicate", predicates, ontology().predicates)
    _check("type", types, ontology().entities)
    known = {entity.id: entity for entity in entities if not types or entity.type in types}
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    wanted = (c for c in claims if not predicates or c.predicate in predicates)
    chosen = sorted((c for c in wanted if c.subject in known and c.object in known), key=lambda c: c.id)
    for identifier in sorted({end for claim in chosen for end in (claim.subject, claim.object)}):
        entity = known[identifier]
        properties = {name: _text(value) for name, value in sorted(entity.properties.items())}
        graph.add_node(identifier, **{**properties, "label": entity.name, "type": entity.type})
    for claim in chosen:
        label = ontology().predicates[claim.predicate].label.id
        graph.add_edge(
            claim.subject,
            claim.object,
            key=claim.id,
            predicate=claim.predicate,
            label=label,
            quote=claim.evidence[0].quote,
            **({"date": claim.date.isoformat()} if claim.date else {}),
            **dict(sorted(claim.qualifiers.items())),
        )
    return graph


def central(graph: nx.MultiDiGraph[str], limit: int, measure: str = "betweenness") -> list[dict[str, Any]]:
    """The people and agencies that connect the most others, at most ``limit``, by ``measure``, then by the other one.

    ``neighbours`` is the number of different entities beside them; ``betweenness`` the share of shortest paths between
    other entities that run through them, from 0 to 1 (Freeman 1977). Both look at who is joined with whom, whatever
    the direction and number of claims. Betweenness takes nodes times edges steps. PageRank is left out: NetworkX
    computes it with SciPy, too dear for one more ranking. Raises InvalidParameter for an unknown measure.
    """
    _check("measure", [measure], MEASURES)
    plain: nx.Graph[str] = nx.Graph(graph)
    plain.remove_edges_from(list(nx.selfloop_edges(plain)))
    between = nx.betweenness_centrality(plain)
    actors = [node for node in plain if graph.nodes[node]["type"] in ACTORS]
    rows = [
        {
            "name": graph.nodes[node]["label"],
            "type": graph.nodes[node]["type"],
            "neighbours": plain.degree(node),
            "betweenness": round(between[node], DIGITS),
            "id": node,
        }
        for node in actors
    ]
    second = next(name for name in MEASURES if name != measure)
    rows.sort(key=lambda row: (-row[measure], -row[second], row["id"]))
    return rows[:limit]


def graphml(graph: nx.MultiDiGraph[str]) -> bytes:
    """The graph as GraphML in UTF-8, as Gephi reads it. Characters that XML forbids become spaces."""
    clean: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    clean.add_nodes_from(
        (_legal(node), {k: _legal(v) for k, v in data.items()}) for node, data in graph.nodes(data=True)
    )
    for source, target, key, data in graph.edges(keys=True, data=True):
        clean.add_edge(_legal(source), _legal(target), key=_legal(key), **{k: _legal(v) for k, v in data.items()})
    out = io.BytesIO()
    nx.write_graphml_xml(clean, out, encoding="utf-8", prettyprint=True)
    return out.getvalue()


def _check(parameter: str, given: Collection[str] | None, known: Collection[str]) -> None:
    for name in given or ():
        if name not in known:
            raise InvalidParameter(parameter, f"{name!r} is no {parameter}; known: {', '.join(known)}")


def _text(value: Value) -> str:
    """A property as text: several joined by semicolons, a day in ISO form."""
    if isinstance(value, tuple):
        return "; ".join(value)
    return value.isoformat() if isinstance(value, Day) else str(value)


def _legal(text: str) -> str:
    return NOT_XML.sub(" ", text)
