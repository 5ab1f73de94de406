"""The graph, or the part of some predicates, as a NetworkX graph; who is most central; GraphML for Gephi."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable
from typing import Any

import networkx as nx

from jejaring.graph.claims import Claim, Entity
from jejaring.graph.errors import InvalidParameter
from jejaring.graph.ontology import ontology

ACTORS = frozenset({"Person", "Agency"})
DIGITS = 6


def network(entities: Iterable[Entity], claims: Iterable[Claim], predicates: Collection[str] | None = None) -> nx.MultiDiGraph[str]:
    """Entities as nodes, one edge a claim; only those of ``predicates`` where given, and only entities that have one.

    Nodes carry ``label`` and ``type``, edges ``predicate``, ``label``, ``quote`` and qualifiers, all of them text.
    Raises InvalidParameter for an unknown predicate.
    """
    for name in predicates or ():
        if name not in ontology().predicates:
            raise InvalidParameter("predicate", f"{name!r} is no predicate; known: {', '.join(ontology().predicates)}")
    known = {entity.id: entity for entity in entities}
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    chosen = sorted((c for c in claims if not predicates or c.predicate in predicates), key=lambda c: c.id)
    for identifier in sorted({end for claim in chosen for end in (claim.subject, claim.object)}):
        graph.add_node(identifier, label=known[identifier].name, type=known[identifier].type)
    for claim in chosen:
        label = ontology().predicates[claim.predicate].label.id
        graph.add_edge(
            claim.subject,
            claim.object,
            key=claim.id,
            predicate=claim.predicate,
            label=label,
            quote=claim.evidence[0].quote,
            **claim.qualifiers,
        )
    return graph


def central(graph: nx.MultiDiGraph[str], limit: int) -> list[dict[str, Any]]:
    """The people and agencies that connect the most others, at most ``limit``.

    ``neighbours`` is the number of different entities beside them; ``betweenness`` the share of shortest paths between
    other entities that run through them, from 0 to 1 (Freeman 1977), by which the list is ordered.
    """
    plain = nx.Graph(graph)
    between = nx.betweenness_centrality(plain)
    actors = [node for node in plain if graph.nodes[node]["type"] in ACTORS]
    actors.sort(key=lambda node: (-round(between[node], DIGITS), -plain.degree(node), node))
    return [
        {
            "name": graph.nodes[node]["label"],
            "type": graph.nodes[node]["type"],
            "neighbours": plain.degree(node),
            "betweenness": round(between[node], DIGITS),
            "id": node,
        }
        for node in actors[:limit]
    ]


def graphml(graph: nx.MultiDiGraph[str]) -> bytes:
    """The graph as GraphML in UTF-8, as Gephi reads it. Characters that XML forbids become spaces."""
    clean: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    clean.add_nodes_from((_legal(node), {k: _legal(v) for k, v in data.items()}) for node, data in graph.nodes(data=True))
    for source, target, key, data in graph.edges(keys=True, data=True):
        clean.add_edge(_legal(source), _legal(target), key=_legal(key), **{k: _legal(v) for k, v in data.items()})
    out = io.BytesIO()
    nx.write_graphml_xml(clean, out, encoding="utf-8", prettyprint=True)
    return out.getvalue()


def _legal(text: str) -> str:
    return "".join(c if c in "\t\n" or (ord(c) >= 0x20 and not 0xD800 <= ord(c) <= 0xDFFF and ord(c) not in (0xFFFE, 0xFFFF)) else " " for c in text)
