"""The style of Neo4j Browser (GraSS), from the ontology: its colours and sizes, names on nodes, words on edges."""

from __future__ import annotations

from collections.abc import Iterator

from jejaring.graph.ontology import EdgeType, NodeType, Ontology

SCALE = 1.8
"""Times the ontology's size: then a name such as "Kementerian Komunikasi dan Informatika" fits its circle, tried."""

BACKGROUND = """node {
  diameter: 90px;
  color: #c9c4b8;
  border-color: #9f9a8e;
  border-width: 2px;
  text-color-internal: #222222;
  font-size: 10px;
  caption: "{name}";
}

relationship {
  color: #a7a39a;
  shaft-width: 1px;
  font-size: 8px;
  padding: 3px;
  text-color-external: #4a4a4a;
  text-color-internal: #ffffff;
  caption: "<type>";
}
"""


def grass(ontology: Ontology) -> str:
    """The style sheet: a rule for each node label and each edge type."""
    return "\n".join([BACKGROUND, *_rules(ontology)])


def _rules(ontology: Ontology) -> Iterator[str]:
    for node in ontology.nodes.values():
        yield _node(node)
    for edge in ontology.predicates.values():
        yield _edge(edge, "2px", "#8a867c")
    for edge in ontology.provenance.values():
        yield _edge(edge, "1px", "#d5d1c6")


def _node(node: NodeType) -> str:
    return f"""node.{node.name} {{
  color: {node.color};
  border-color: {_mixed(node.color, 0.75)};
  text-color-internal: {"#ffffff" if _dark(node.color) else "#222222"};
  diameter: {round(SCALE * node.size)}px;
  caption: "{{name}}";
}}
"""


def _edge(edge: EdgeType, width: str, color: str) -> str:
    return f"""relationship.{edge.name} {{
  shaft-width: {width};
  color: {color};
  caption: "<type>";
}}
"""


def _channels(color: str) -> list[int]:
    return [int(color[start : start + 2], 16) for start in (1, 3, 5)]


def _mixed(color: str, share: float) -> str:
    """``color`` mixed with black, ``share`` of it left."""
    return "#" + "".join(f"{round(channel * share):02x}" for channel in _channels(color))


def _dark(color: str) -> bool:
    """Whether white text reads better on ``color``: relative brightness after ITU-R BT.601 below 60 %."""
    red, green, blue = _channels(color)
    return (299 * red + 587 * green + 114 * blue) / 1000 < 0.6 * 255
