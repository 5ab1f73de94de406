"""What describes the service: OpenAPI, its pages, and what Neo4j Browser fetches."""

from __future__ import annotations

import re
from html import unescape

import pytest
from fastapi.testclient import TestClient

from jejaring.api.guides import literal
from jejaring.api.tables import cell
from jejaring.graph.ontology import ontology
from jejaring.graph.queries import load_queries
from jejaring.graph.store import Store

RUNNABLE = re.compile(r'<pre class="pre-scrollable code runnable">(.*?)</pre>', re.DOTALL)


def test_openapi_shows_each_query_as_its_file_states_it(embedded: TestClient) -> None:
    paths = embedded.get("/openapi.json").json()["paths"]
    for query in load_queries().values():
        stated = paths[f"/v1/queries/{query.name}"]["get"]
        assert stated["operationId"] == query.name
        shown = {parameter["name"]: parameter for parameter in stated["parameters"]}
        for parameter in query.parameters:
            assert shown[parameter.name]["description"] == parameter.doc
            assert shown[parameter.name]["required"] is (parameter.default is None)
            assert shown[parameter.name]["schema"]["type"] == {"str": "string", "int": "integer"}[parameter.type]
            assert shown[parameter.name]["schema"]["examples"]


def test_openapi_has_one_name_an_operation_and_the_properties_of_the_ontology(embedded: TestClient) -> None:
    stated = embedded.get("/openapi.json").json()
    names = [operation["operationId"] for path in stated["paths"].values() for operation in path.values()]
    assert len(names) == len(set(names)) > 15
    for node in ontology().entities.values():
        assert set(node.properties) <= set(stated["components"]["schemas"][node.name]["properties"])


@pytest.mark.parametrize("path", ["/", "/docs"])
def test_pages_fetch_nothing_from_elsewhere(embedded: TestClient, path: str) -> None:
    page = embedded.get(path)
    assert page.headers["content-type"].startswith("text/html")
    fetched = re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="([^"]+)"', page.text)
    assert all(address.startswith(("/", "data:")) for address in fetched)
    for address in fetched:
        if address.startswith("/"):
            assert embedded.get(address).status_code == 200


def test_every_link_of_the_index_page_works(embedded: TestClient) -> None:
    links = [unescape(link) for link in re.findall(r'<a[^>]* href="([^"]+)"', embedded.get("/").text)]
    assert len(links) > 15
    assert {link: embedded.get(link).status_code for link in links} == dict.fromkeys(links, 200)


def test_the_style_gives_every_type_its_colour_and_name(embedded: TestClient) -> None:
    style = embedded.get("/browser/jejaring.grass").text
    for node in ontology().nodes.values():
        rule = re.search(rf"^node\.{node.name} {{(.*?)}}$", style, re.DOTALL | re.MULTILINE)
        assert rule and f"color: {node.color};" in rule[1] and 'caption: "{name}";' in rule[1]
    for edge in (*ontology().predicates, *ontology().provenance):
        assert f"relationship.{edge} {{" in style


def test_every_statement_of_the_guide_runs_and_finds_something(client: TestClient, store: Store) -> None:
    statements = [unescape(text) for text in RUNNABLE.findall(client.get("/browser/guide.html").text)]
    assert len(statements) == 1 + 2 * len(load_queries())
    for statement in statements:
        assert "$" not in statement
        assert store._rows(statement), statement


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Rahmad Mas'ud", '"Rahmad Mas\'ud"'),
        ('"Ngobrol"', '"\\"Ngobrol\\""'),
        ("a\\b", '"a\\\\b"'),
        (5, "5"),
        (None, "null"),
    ],
)
def test_a_literal_of_the_guide_is_escaped(value: str | int | None, written: str) -> None:
    assert literal(value) == written


@pytest.mark.parametrize("text", ["=1+1", "+62", "-1", "@a", "\tx"])
def test_a_cell_is_no_formula(text: str) -> None:
    assert cell(text) == f"'{text}"


def test_a_cell_keeps_what_is_no_formula() -> None:
    assert [cell(value) for value in (None, "", "ASKOMPSI", ("a", "b"), -3)] == ["", "", "ASKOMPSI", "a; b", "-3"]
