"""The reference page of the ontology, ``docs/ontology.md``: ``python -m jejaring.graph.reference`` prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jejaring.graph.ontology import EdgeType, NodeType, Ontology, ontology


def reference(known: Ontology) -> str:
    """The page in Markdown."""
    return "\n".join(_lines(known)) + "\n"


def _lines(known: Ontology) -> Iterator[str]:
    yield "# Ontology"
    yield ""
    yield "Made from `graph/ontology.yaml` by `make docs`; edit that file, not this page."
    yield ""
    yield "```mermaid"
    yield "flowchart LR"
    for edge in known.predicates.values():
        arrow = f"-. {edge.name} .->" if edge.structural else f"-- {edge.name} -->"
        yield f"    {' & '.join(edge.sources)} {arrow} {' & '.join(edge.targets)}"
    yield "```"
    yield ""
    yield "Dotted edges are structural: they follow from a name alone. Every entity also has `id`, `name` and `aliases`."
    yield ""
    yield from _nodes("Entities", known.entities.values())
    yield from _nodes("Records", known.records.values())
    yield from _edges("Predicates", known.predicates.values())
    yield from _edges("Provenance", known.provenance.values())
    yield "## Qualifiers"
    yield ""
    yield "| name | Indonesian | English | values | IRI |"
    yield "| --- | --- | --- | --- | --- |"
    for qualifier in known.qualifiers.values():
        values = ", ".join(qualifier.values) or "text"
        yield f"| `{qualifier.name}` | {qualifier.label.id} | {qualifier.label.en} | {values} | `{qualifier.iri}` |"
    yield ""
    yield "## Prefixes"
    yield ""
    for prefix, iri in known.prefixes.items():
        yield f"- `{prefix}:` {iri}"
    yield "- `jejaring:` the installation's own vocabulary, `<base IRI>vocabulary#`"


def _nodes(title: str, nodes: Iterable[NodeType]) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    for node in nodes:
        yield f"### {node.name}"
        yield ""
        yield f"{node.comment} In Indonesian: *{node.label.id}*. `{node.iri}`"
        yield ""
        if node.properties:
            yield "| property | type | Indonesian | English | IRI |"
            yield "| --- | --- | --- | --- | --- |"
            for stated in node.properties.values():
                kind = f"{stated.type}, many" if stated.many else stated.type
                yield f"| `{stated.name}` | {kind} | {stated.label.id} | {stated.label.en} | `{stated.iri}` |"
            yield ""


def _edges(title: str, edges: Iterable[EdgeType]) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    yield "| name | from | to | qualifiers | Indonesian | English | IRI | says |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for edge in edges:
        ends = (", ".join(edge.sources), ", ".join(edge.targets), ", ".join(edge.qualifiers))
        yield f"| `{edge.name}` | {ends[0]} | {ends[1]} | {ends[2]} | {edge.label.id} | {edge.label.en} | `{edge.iri}` | {edge.comment} |"
    yield ""


if __name__ == "__main__":
    print(reference(ontology()), end="")
