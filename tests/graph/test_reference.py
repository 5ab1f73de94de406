"""The reference page says all that the ontology says, and is up to date."""

from __future__ import annotations

from pathlib import Path

from jejaring.graph.ontology import ontology
from jejaring.graph.reference import reference

PAGE = Path(__file__).parents[2] / "docs" / "ontology.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference(ontology()), "run: make docs"


def test_everything_the_ontology_names_is_on_the_page() -> None:
    known, page = ontology(), reference(ontology())
    edges = (*known.predicates.values(), *known.provenance.values())
    properties = [each for node in known.nodes.values() for each in node.properties.values()]
    for term in (*known.nodes.values(), *known.qualifiers.values(), *edges, *properties):
        for word in (term.name, term.label.id, term.label.en, f"`{term.iri}`"):
            assert word in page, f"{term.name}: {word}"


def test_the_picture_has_every_predicate_with_all_its_ends() -> None:
    picture = reference(ontology()).split("```")[1]
    for edge in ontology().predicates.values():
        (line,) = (line for line in picture.splitlines() if f" {edge.name} " in line)
        sources, _, targets = (part.strip() for part in line.replace(".->", "-->").partition("-->"))
        assert sources.split(" -")[0].split(" & ") == list(edge.sources)
        assert targets.split(" & ") == list(edge.targets)
