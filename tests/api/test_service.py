"""The service as its users meet it: searching, asking, exporting, and what it says when it cannot."""

from __future__ import annotations

import csv
import io

import pytest
from fastapi.testclient import TestClient
from rdflib import Graph, URIRef

from jejaring.graph.ontology import ontology
from jejaring.graph.queries import load_queries
from jejaring.graph.store import Store
from tests.api.conftest import BASE

PROBLEM = "application/problem+json"


def test_a_search_finds_a_person_by_part_of_the_name(client: TestClient) -> None:
    found = client.get("/v1/entities", params={"q": "MUHAIMIN", "type": "Person"}).json()
    assert [(item["id"], item["iri"]) for item in found["items"]] == [("person/muhaimin", f"{BASE}id/person/muhaimin")]
    assert found["truncated"] is False


def test_pages_follow_each_other_to_the_last(client: TestClient) -> None:
    whole = [item["id"] for item in client.get("/v1/entities", params={"limit": 500}).json()["items"]]
    response, seen = client.get("/v1/entities", params={"limit": 7}), []
    while True:
        seen += [item["id"] for item in response.json()["items"]]
        if not response.json()["truncated"]:
            break
        assert 'rel="next"' in response.headers["link"]
        response = client.get(response.links["next"]["url"])
    assert "link" not in response.headers
    assert len(whole) > 20
    assert seen == whole


def test_claims_stand_in_the_text_of_their_article(client: TestClient) -> None:
    claims = client.get("/v1/entities/person/muhaimin/claims").json()
    assert claims
    for claim in claims:
        text = client.get(f"/v1/articles/{claim['article']}").json()["text"]
        for passage in claim["evidence"]:
            assert text[passage["start"] : passage["end"]] == passage["quote"]


def test_claims_can_be_restricted_to_a_predicate(client: TestClient) -> None:
    claims = client.get("/v1/entities/person/muhaimin/claims", params={"predicate": "WON"}).json()
    assert {claim["predicate"] for claim in claims} == {"WON"}


def test_articles_are_listed_without_their_texts(client: TestClient) -> None:
    listed = client.get("/v1/articles", params={"limit": 2}).json()
    assert len(listed["items"]) == 2 and listed["truncated"]
    assert all("text" not in item and item["sha256"] for item in listed["items"])
    rest = client.get("/v1/articles", params={"next": listed["next"]}).json()
    assert len(rest["items"]) == 3 and not rest["truncated"]


@pytest.mark.parametrize("name", sorted(load_queries()))
def test_a_query_answers_its_example_as_json_and_csv(client: TestClient, name: str) -> None:
    query = load_queries()[name]
    params = {value.name: value.example for value in query.parameters if value.example is not None}
    answer = client.get(f"/v1/queries/{name}", params=params)
    assert answer.status_code == 200 and answer.json()["rows"]
    assert all(list(row) == list(query.columns) for row in answer.json()["rows"])
    table = list(csv.DictReader(io.StringIO(client.get(f"/v1/queries/{name}.csv", params=params).text)))
    assert len(table) == len(answer.json()["rows"])
    assert list(table[0]) == list(query.columns)


def test_csv_comes_by_accept_by_format_and_by_suffix(embedded: TestClient) -> None:
    plain = {"name": "muhaimin"} if "name" in {p.name for p in load_queries()["represented"].parameters} else {}
    asked = [
        embedded.get("/v1/queries/represented", params=plain, headers={"Accept": "text/csv, application/json;q=0.5"}),
        embedded.get("/v1/queries/represented", params={**plain, "format": "csv"}),
        embedded.get("/v1/queries/represented.csv", params=plain),
    ]
    assert {response.headers["content-type"] for response in asked} == {"text/csv; charset=utf-8"}
    assert len({response.text for response in asked}) == 1


def test_the_store_and_the_service_count_alike(client: TestClient, store: Store) -> None:
    stats = client.get("/v1/stats").json()
    assert {**stats["nodes"], **stats["edges"]} == store.counts()
    assert stats["nodes"]["Article"] == 5


# rdflib 7.6 warns of a class of its own that its JSON-LD parser uses.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
@pytest.mark.parametrize(("suffix", "parser"), [("ttl", "turtle"), ("nt", "nt"), ("jsonld", "json-ld")])
def test_every_rdf_export_is_the_same_graph(client: TestClient, suffix: str, parser: str) -> None:
    turtle = Graph().parse(data=client.get("/v1/export", headers={"Accept": "text/turtle"}).text, format="turtle")
    other = Graph().parse(data=client.get(f"/v1/export.{suffix}").text, format=parser)
    assert len(turtle) > 100
    assert set(other) == set(turtle)


def test_an_export_is_not_sent_twice(embedded: TestClient) -> None:
    first = embedded.get("/v1/export.graphml")
    assert first.text.startswith("<?xml")
    again = embedded.get("/v1/export.graphml", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert embedded.get("/v1/export.nt").headers["etag"] != first.headers["etag"]


@pytest.mark.parametrize(("accept", "suffix"), [("text/turtle", "ttl"), ("application/json", "json"), ("*/*", "json")])
def test_an_iri_leads_to_the_document_that_is_asked_for(embedded: TestClient, accept: str, suffix: str) -> None:
    response = embedded.get("/id/person/muhaimin", headers={"Accept": accept})
    assert (response.status_code, response.headers["location"]) == (303, f"/id/person/muhaimin.{suffix}")
    assert "Accept" in response.headers["vary"]
    assert embedded.get(response.headers["location"]).status_code == 200


def test_the_document_of_an_entity_holds_its_claims(client: TestClient) -> None:
    document = client.get("/id/person/muhaimin.json").json()
    assert document["claims"] == client.get("/v1/entities/person/muhaimin/claims").json()
    graph = Graph().parse(data=client.get("/id/person/muhaimin.ttl").text, format="turtle")
    subjects = set(graph.subjects())
    assert {URIRef(f"{BASE}id/{claim['id']}") for claim in document["claims"]} <= subjects


def test_the_vocabulary_names_every_edge(embedded: TestClient) -> None:
    response = embedded.get("/vocabulary")
    assert response.headers["content-type"] == "text/turtle; charset=utf-8"
    subjects = {str(subject) for subject in Graph().parse(data=response.text, format="turtle").subjects()}
    known = ontology()
    assert {known.expand(edge.iri, f"{BASE}vocabulary#") for edge in known.predicates.values()} <= subjects


@pytest.mark.parametrize(
    ("path", "status", "parameter"),
    [
        ("/v1/entities?limit=0", 400, "limit"),
        ("/v1/entities?limit=501", 400, "limit"),
        ("/v1/entities?type=Persona", 400, "type"),
        ("/v1/entities?next=zzz", 400, "next"),
        ("/v1/entities?nama=x", 400, "nama"),
        ("/v1/articles?next=zzz", 400, "next"),
        ("/v1/entities/person/muhaimin/claims?predicate=MET", 400, "predicate"),
        ("/v1/queries/awards", 400, "id"),
        ("/v1/queries/awards?id=person/muhaimin&limit=many", 400, "limit"),
        ("/v1/queries/awards?id=person/muhaimin&year=2024", 400, "year"),
        ("/v1/queries/awards?id=person/muhaimin&format=xml", 400, "format"),
        ("/v1/entities/person/joko-widodo", 404, None),
        ("/v1/entities/nothing/at-all", 404, None),
        ("/v1/articles/article/0000000000000000", 404, None),
        ("/v1/queries/who_is_who", 404, None),
        ("/id/person/joko-widodo", 404, None),
        ("/id/person/joko-widodo.ttl", 404, None),
        ("/v1/nothing", 404, None),
        ("/problems/nothing", 404, None),
    ],
)
def test_a_problem_says_what_and_names_the_parameter(
    embedded: TestClient, path: str, status: int, parameter: str | None
) -> None:
    response = embedded.get(path)
    assert (response.status_code, response.headers["content-type"]) == (status, PROBLEM)
    body = response.json()
    assert (body["status"], body.get("parameter")) == (status, parameter)
    assert body["detail"] and body["instance"] == path.partition("?")[0]
    explained = embedded.get(body["type"].removeprefix(BASE.rstrip("/")))
    assert explained.status_code == 200 and str(status) in explained.text


def test_a_wrong_method_is_answered_with_those_that_work(embedded: TestClient) -> None:
    response = embedded.post("/v1/entities")
    assert (response.status_code, response.headers["content-type"]) == (405, PROBLEM)
    assert response.headers["allow"] == "GET"


@pytest.mark.parametrize("path", ["/v1/export", "/v1/queries/represented", "/id/person/muhaimin", "/vocabulary"])
def test_what_nobody_can_answer_is_not_acceptable(embedded: TestClient, path: str) -> None:
    response = embedded.get(path, headers={"Accept": "image/png"})
    assert (response.status_code, response.headers["content-type"]) == (406, PROBLEM)


def test_a_service_without_articles_lives_but_is_not_ready(empty: TestClient) -> None:
    assert empty.get("/healthz").json() == {"status": "ok"}
    response = empty.get("/readyz")
    assert response.status_code == 503 and int(response.headers["retry-after"]) > 0


def test_a_loaded_service_is_ready(embedded: TestClient) -> None:
    assert embedded.get("/readyz").json() == {"status": "ok", "articles": 5}


def test_an_answer_that_is_known_is_not_sent_again(embedded: TestClient) -> None:
    first = embedded.get("/v1/entities/person/muhaimin")
    again = embedded.get("/v1/entities/person/muhaimin", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert embedded.get("/v1/stats", headers={"If-None-Match": first.headers["etag"]}).status_code == 200


def test_head_is_get_without_the_body(embedded: TestClient) -> None:
    got, head = embedded.get("/v1/stats"), embedded.head("/v1/stats")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"]


def test_another_site_may_read(embedded: TestClient) -> None:
    answer = embedded.get("/browser/guide.html", headers={"Origin": "http://localhost:7474"})
    assert answer.headers["access-control-allow-origin"] == "*"
    asked = {"Origin": "http://localhost:7474", "Access-Control-Request-Method": "GET"}
    preflight = embedded.options("/browser/guide.html", headers={**asked, "Access-Control-Request-Headers": "x-ajax"})
    assert preflight.status_code == 200
    assert "x-ajax" in preflight.headers["access-control-allow-headers"]
