"""The network: which part of the graph it is, who is central in it, and that GraphML keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from itertools import permutations
from xml.etree import ElementTree

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jejaring.graph.claims import Claim, Entity, Evidence
from jejaring.graph.errors import InvalidParameter
from jejaring.graph.network import central, graphml, network

MUHAIMIN = Entity("person/muhaimin", "Person", "Muhaimin", (), {"degrees": ("ST", "MT")})
RAHMAD = Entity("person/rahmad-masud", "Person", "Rahmad Mas'ud")
ADAMIN = Entity("person/adamin-siregar", "Person", "Adamin Siregar")
SEKDA = Entity("position/sekda", "Position", "Sekretaris Daerah Kota Balikpapan")
ACADEMY = Entity("event/academy", "Event", "Thematic Academy (TA) 2022", (), {"date": date(2022, 7, 21)})
ADLGA = Entity("award/adlga-2024", "Award", "ADLGA 2024", (), {"year": 2024})
ENTITIES = (MUHAIMIN, RAHMAD, ADAMIN, SEKDA, ACADEMY, ADLGA)


def claim(number: int, subject: Entity, predicate: str, target: Entity, qualifiers: Mapping[str, str]) -> Claim:
    evidence = (Evidence(0, len(subject.name), subject.name),)
    day = date(2022, 7, 21)
    return Claim(f"claim/{number}", "article/1", subject.id, predicate, target.id, evidence, qualifiers, day)


CLAIMS = (
    claim(1, MUHAIMIN, "HOLDS", SEKDA, {"status": "acting"}),
    claim(2, MUHAIMIN, "HOLDS", SEKDA, {"status": "definitive"}),
    claim(3, MUHAIMIN, "REPRESENTED", RAHMAD, {}),
    claim(4, MUHAIMIN, "ATTENDED", ACADEMY, {"role": "opener"}),
    claim(5, ADAMIN, "ATTENDED", ACADEMY, {"role": "attendee"}),
    claim(6, MUHAIMIN, "WON", ADLGA, {"rank": "2"}),
)


def test_a_claim_is_an_edge_with_its_quote_day_and_qualifiers() -> None:
    graph = network(ENTITIES, CLAIMS)
    assert set(graph) == {entity.id for entity in ENTITIES}
    assert graph.number_of_edges() == len(CLAIMS)
    assert graph.nodes[MUHAIMIN.id] == {"degrees": "ST; MT", "label": "Muhaimin", "type": "Person"}
    assert graph.edges[MUHAIMIN.id, SEKDA.id, "claim/1"] == {
        "predicate": "HOLDS",
        "label": "menjabat",
        "quote": "Muhaimin",
        "date": "2022-07-21",
        "status": "acting",
    }


def test_predicates_and_types_choose_a_part() -> None:
    assert set(network(ENTITIES, CLAIMS, ["ATTENDED"])) == {MUHAIMIN.id, ADAMIN.id, ACADEMY.id}
    persons = network(ENTITIES, CLAIMS, types=["Person"])
    assert set(persons) == {MUHAIMIN.id, RAHMAD.id}
    assert list(persons.edges(keys=True)) == [(MUHAIMIN.id, RAHMAD.id, "claim/3")]


@pytest.mark.parametrize(("predicates", "types"), [(["MARRIED"], None), (None, ["Planet"])])
def test_an_unknown_predicate_or_type_is_refused(predicates: list[str] | None, types: list[str] | None) -> None:
    with pytest.raises(InvalidParameter, match="known"):
        network(ENTITIES, CLAIMS, predicates, types)


def test_the_central_actors_are_persons_and_agencies_with_their_scores() -> None:
    rows = central(network(ENTITIES, CLAIMS), limit=10)
    assert [row["id"] for row in rows] == [MUHAIMIN.id, ADAMIN.id, RAHMAD.id]
    # Of the 10 pairs of the five others, Muhaimin is on the way of all but Adamin Siregar and the event.
    assert (rows[0]["neighbours"], rows[0]["betweenness"]) == (4, 0.9)
    assert (rows[1]["neighbours"], rows[1]["betweenness"]) == (1, 0.0)
    assert central(network(ENTITIES, CLAIMS), limit=1) == rows[:1]


def test_the_measure_decides_the_order() -> None:
    # Rahmad meets nobody but Muhaimin, three times; Adamin has fewer neighbours, but alone leads to the first meeting.
    meetings = [Entity(f"event/{n}", "Event", f"Rapat {n}") for n in range(5)]
    claims = [
        claim(1, ADAMIN, "ATTENDED", meetings[0], {}),
        claim(2, ADAMIN, "ATTENDED", meetings[1], {}),
        claim(3, RAHMAD, "ATTENDED", meetings[2], {}),
        claim(4, RAHMAD, "ATTENDED", meetings[3], {}),
        claim(5, RAHMAD, "ATTENDED", meetings[4], {}),
        *(claim(n, MUHAIMIN, "ATTENDED", meetings[n - 4], {}) for n in (6, 7, 8)),
        claim(9, MUHAIMIN, "ATTENDED", meetings[1], {}),
    ]
    graph = network([ADAMIN, RAHMAD, MUHAIMIN, *meetings], claims)
    by_neighbours = central(graph, 3, "neighbours")
    assert [row["neighbours"] for row in by_neighbours] == [4, 3, 2]
    assert by_neighbours[1]["id"] == RAHMAD.id
    assert [row["id"] for row in central(graph, 3)] == [MUHAIMIN.id, ADAMIN.id, RAHMAD.id]
    with pytest.raises(InvalidParameter, match="pagerank"):
        central(graph, 3, "pagerank")


def test_graphml_reads_back_as_the_same_graph() -> None:
    graph = network(ENTITIES, CLAIMS)
    back = nx.read_graphml(BytesIO(graphml(graph)), force_multigraph=True)
    assert dict(back.nodes(data=True)) == dict(graph.nodes(data=True))
    assert {(*edge[:3], *sorted(edge[3].items())) for edge in back.edges(keys=True, data=True)} == {
        (*edge[:3], *sorted(edge[3].items())) for edge in graph.edges(keys=True, data=True)
    }


def test_graphml_names_what_gephi_shows_as_label() -> None:
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    root = ElementTree.fromstring(graphml(network(ENTITIES, CLAIMS)))
    labels = root.findall("g:key[@attr.name='label']", space)
    assert {key.get("for") for key in labels} == {"node", "edge"}
    edges = [edge.get("id") for edge in root.iterfind(".//g:edge", space)]
    assert len(set(edges)) == len(edges) == len(CLAIMS)


def test_the_order_of_entities_and_claims_does_not_matter() -> None:
    first = graphml(network(ENTITIES, CLAIMS))
    for claims in permutations(CLAIMS[:4]):
        assert graphml(network(reversed(ENTITIES), (*CLAIMS[4:], *claims))) == first


@given(st.text(st.sampled_from("\"'<>&]\x00\x08\r\n\u200f\ufffe\uffff😀") | st.characters(codec="utf-8"), min_size=1))
def test_hostile_names_give_graphml_that_can_be_read(name: str) -> None:
    entity = Entity("person/x", "Person", name)
    back = nx.read_graphml(BytesIO(graphml(network([entity, ADLGA], [claim(1, entity, "WON", ADLGA, {})]))))
    kept = "".join(c if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff") else " " for c in name)
    assert back.nodes["person/x"]["label"] == kept
