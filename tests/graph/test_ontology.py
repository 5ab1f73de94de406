"""The ontology is complete, and one that is wrong is refused."""

from __future__ import annotations

from importlib.resources import files

import pytest

from jejaring.graph.errors import OntologyError
from jejaring.graph.ontology import ontology, parse
from jejaring.graph.store import constraints

SOURCE = files("jejaring.graph").joinpath("ontology.yaml").read_text(encoding="utf-8")


def test_what_articles_are_about_and_what_is_said_of_it() -> None:
    assert {"Person", "Agency", "Award", "Event"} <= ontology().entities.keys()
    assert ontology().predicates["HOLDS"].sources == ("Person",)
    assert ontology().qualifiers["status"].values == ("definitive", "acting", "former")
    assert [name for name, edge in ontology().predicates.items() if edge.structural] == ["PART_OF", "OF", "BASED_IN"]


def test_every_term_has_a_name_in_both_languages() -> None:
    edges = {**ontology().predicates, **ontology().provenance}
    labels = [*(edge.label for edge in edges.values()), *(q.label for q in ontology().qualifiers.values())]
    for label in [*labels, *(node.label for node in ontology().nodes.values())]:
        assert label.id and label.en


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("from: [Person]", "from: [Human]", "unknown type: Human"),
        ("qualifiers: [status]", "qualifiers: [state]", "unknown qualifier: state"),
        ("iri: schema:Person", "iri: foaf:Person", "undefined prefix"),
        ("iri: schema:Person", "iri: Person", "undefined prefix"),
        ("{type: date, iri: schema:startDate", "{type: day, iri: schema:startDate", "unknown type: day"),
        ("  HOLDS:\n", "  Person:\n", "both a node label and an edge type"),
        ("entities:", "things:", "cannot be read"),
        ("prefixes:", "prefixes: [", "cannot be read"),
    ],
)
def test_a_definition_that_is_wrong_is_named(old: str, new: str, words: str) -> None:
    assert old in SOURCE
    with pytest.raises(OntologyError, match=words):
        parse(SOURCE.replace(old, new))


def test_our_own_terms_stand_under_the_address_of_the_installation() -> None:
    assert (
        ontology().expand("jejaring:Award", "https://example.org/vocabulary#") == "https://example.org/vocabulary#Award"
    )
    assert ontology().expand("org:Post", "https://example.org/vocabulary#") == "http://www.w3.org/ns/org#Post"


def test_every_node_type_has_a_constraint() -> None:
    statements = list(constraints(ontology()))
    assert len(statements) == len(ontology().nodes)
    assert all(f"(n:{name})" in statement for name, statement in zip(ontology().nodes, statements, strict=True))
