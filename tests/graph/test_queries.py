"""The files of ``queries/``: their headers, and that both engines answer them alike."""

from __future__ import annotations

import re
from datetime import date
from importlib.resources import files

import pytest

from jejaring.graph.errors import InvalidParameter, QueryHeaderError, QueryNotFound
from jejaring.graph.ontology import ontology
from jejaring.graph.queries import Query, find_query, load_queries, parse
from jejaring.graph.store import Store
from jejaring.loaders import pipeline
from jejaring.loaders.sources.packaged import seeds
from tests.graph.small_readings import (
    ACADEMY_TEXT,
    AWARD,
    CITY,
    EDDY,
    MUHAIMIN,
    SECRETARY,
    VISIT,
    academy,
    nomination,
    visit,
)
from tests.graph.test_store import ask, load

SOURCE = """// name: people
// title id: Semua tokoh
// summary: People by name.
// param type: str, anything, default "", e.g. "x"
// param limit: int, 1 to 9 rows, default 5
// column person: name
MATCH (p:Person) WHERE $type = '' RETURN p.name AS person
ORDER BY person
LIMIT $limit
// graph:
MATCH (p:Person) RETURN p LIMIT $limit
"""
ACADEMY_ID = "event/thematic-academy-ta-2022"
QUERIES = sorted(load_queries())


def examples(query: Query) -> dict[str, object]:
    """The examples of a query, which the small readings answer too."""
    return {p.name: p.example for p in query.parameters if p.name != "limit"}


@pytest.fixture
def full(store: Store) -> Store:
    """A store that holds three small readings."""
    load(store, [academy(), visit(), nomination()])
    return store


def test_every_file_is_a_query() -> None:
    names = {path.name for path in files("jejaring.queries").iterdir() if path.name.endswith(".cypher")}
    assert {f"{name}.cypher" for name in load_queries()} == names
    assert len(names) >= 8


def test_a_header_says_what_a_query_is() -> None:
    query = parse(SOURCE, "people.cypher")
    assert (query.name, query.title, query.summary) == ("people", "Semua tokoh", "People by name.")
    assert [(p.name, p.default, p.example, p.low, p.high) for p in query.parameters] == [
        ("type", "", "x", None, None),
        ("limit", 5, 5, 1, 9),
    ]
    assert dict(query.columns) == {"person": "name"}
    assert query.graph == "MATCH (p:Person) RETURN p LIMIT $limit"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("name: people", "name: persons", "name"),
        ("// title id: Semua tokoh\n", "", "no title"),
        ("// summary: People by name.\n", "", "no summary"),
        ("// column person: name\n", "", "no columns"),
        ("$type = ''", "true", "declares"),
        ("WHERE $type = ''", "WHERE $type = $other", "declares"),
        ("// graph:\nMATCH (p:Person) RETURN p LIMIT $limit\n", "", "no graph"),
        ("RETURN p LIMIT $limit", "RETURN p LIMIT $size", "picture"),
        ("ORDER BY person\n", "", "ORDER BY"),
        ("LIMIT $limit\n// graph", "SKIP $limit\n// graph", "LIMIT"),
        ("int, 1 to 9", "float, 1 to 9", "should read"),
        (', default "", e.g. "x"', "", "needs an example"),
        ("// summary: People", "// People", "colon"),
    ],
)
def test_a_header_that_does_not_fit_its_body_is_refused(old: str, new: str, words: str) -> None:
    assert old in SOURCE
    with pytest.raises(QueryHeaderError, match=words):
        parse(SOURCE.replace(old, new), "people.cypher")


def test_a_query_that_is_none_is_named() -> None:
    with pytest.raises(QueryNotFound, match="awards"):
        find_query("prizes")


@pytest.mark.parametrize(
    ("given", "parameter"),
    [
        ({"limit": "many"}, "limit"),
        ({"limit": 0}, "limit"),
        ({"limit": 501}, "limit"),
        ({"size": 1}, "size"),
        ({}, "id"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(given: dict[str, object], parameter: str) -> None:
    with pytest.raises(InvalidParameter) as error:
        find_query("awards").values(given if parameter == "id" else {"id": MUHAIMIN, **given})
    assert error.value.parameter == parameter


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_names_all_types_where_it_names_many(name: str) -> None:
    """A new predicate or node type has to come into the queries that walk over all of them."""
    query = find_query(name)
    for alternatives in re.findall(r":(\w+(?:\|\w+){5,})", f"{query.cypher} {query.graph}"):
        named = set(alternatives.split("|"))
        assert named in (set(ontology().predicates), set(ontology().entities))


@pytest.mark.parametrize("name", QUERIES)
def test_no_picture_shows_how_claims_are_kept(name: str) -> None:
    returned = find_query(name).graph.rpartition("RETURN")[2]
    bound = re.findall(r"\((\w+):(?:Claim|Article|Reference)\b", find_query(name).graph)
    assert not set(bound) & set(re.findall(r"\w+", returned))


@pytest.mark.parametrize("name", QUERIES)
def test_no_aggregate_stands_in_a_map_projection(name: str) -> None:
    """One engine refuses it, the other loses the column."""
    assert not re.search(r"\w+\s*\{[^}]*(collect|count|sum|max|min|avg)\(", find_query(name).cypher)


@pytest.mark.parametrize("name", QUERIES)
def test_an_answer_has_the_declared_columns_and_plain_values(full: Store, name: str) -> None:
    query = find_query(name)
    given = examples(query)
    [row, *rest] = full.rows(query, given)
    for answered in (row, *rest):
        assert list(answered) == list(query.columns)
        assert all(value is None or isinstance(value, str | int | date) for value in answered.values())
    assert full.rows(query, {**given, "limit": 1}) == [row]


@pytest.mark.parametrize("name", QUERIES)
def test_a_picture_has_edges_between_entities(full: Store, name: str) -> None:
    query = find_query(name)
    given = examples(query)
    assert ask(full, query.graph, **query.values(given))


@pytest.mark.parametrize("name", QUERIES)
def test_an_empty_store_has_no_answers(store: Store, name: str) -> None:
    assert store.rows(find_query(name), examples(find_query(name))) == []


def short(store: Store, name: str, columns: str, **params: object) -> list[tuple[object, ...]]:
    """Some columns of an answer."""
    return [tuple(row[column] for column in columns.split()) for row in store.rows(find_query(name), params)]


def test_represented(full: Store) -> None:
    row = ("Muhaimin", "Rahmad Mas'ud", "Person", date(2022, 7, 21))
    for who in ("", MUHAIMIN, "person/rahmad-masud"):
        assert short(full, "represented", "person represented type stated", id=who) == [row]
    assert short(full, "represented", "person", id=EDDY) == []


def test_awards(full: Store) -> None:
    columns = "award year result rank award_id"
    row = ("Digital Leadership Government Awards 2024", 2024, "NOMINATED", None, AWARD)
    assert short(full, "awards", columns, id=MUHAIMIN) == [row]


def test_attendees(full: Store) -> None:
    offices = "Sekretaris Daerah Kota Balikpapan (acting); Sekretaris Daerah Kota Balikpapan (definitive)"
    assert short(full, "attendees", "participant type role offices", id=visit_id(full)) == [
        ("Eddy Santoso", "Person", "attendee", ""),
        ("Muhaimin", "Person", "host", offices),
    ]


def visit_id(store: Store) -> str:
    """The id that the visit has in the graph."""
    [found] = [entity.id for entity in store.entities() if entity.name == visit().entities[VISIT].name]
    return found


def test_office_holders(full: Store) -> None:
    columns = "person status first_stated last_stated claims"
    assert short(full, "office_holders", columns, id=SECRETARY) == [
        ("Muhaimin", "acting", date(2022, 7, 21), date(2022, 7, 21), 1),
        ("Muhaimin", "definitive", date(2024, 6, 13), date(2024, 6, 14), 2),
    ]


def test_co_attended(full: Store) -> None:
    name = visit().entities[VISIT].name
    assert short(full, "co_attended", "other events named", id=MUHAIMIN) == [("Eddy Santoso", 1, name)]


def test_the_shortest_path_keeps_to_the_edges_between_entities(full: Store) -> None:
    steps = {"from": CITY, "to": EDDY}
    predicates = [row["predicate"] for row in full.rows(find_query("shortest_path"), steps)]
    assert predicates == ["TOOK_PLACE_IN", "ATTENDED", "ATTENDED", "ATTENDED"]
    assert full.rows(find_query("shortest_path"), {"from": EDDY, "to": EDDY}) == []
    assert full.rows(find_query("shortest_path"), {"from": EDDY, "to": academy().article.id}) == []
    ask(full, "MATCH ()-[e:ATTENDED]->() DELETE e")
    assert full.rows(find_query("shortest_path"), steps) == []


def test_the_claims_of_an_entity_come_with_their_quotes(full: Store) -> None:
    assert short(full, "entity_claims", "subject predicate object role quote", id=ACADEMY_ID) == [
        ("Muhaimin", "ATTENDED", "Thematic Academy (TA) 2022", "opener", "Rahmad Mas'ud membuka kegiatan"),
        ("Thematic Academy (TA) 2022", "TOOK_PLACE_IN", "Kota Balikpapan", None, "BALIKPAPAN"),
    ]


def test_what_an_article_states_comes_in_the_order_of_its_text(full: Store) -> None:
    for source in ("thematic-academy-2022.txt", academy().article.id):
        rows = full.rows(find_query("article_claims"), {"source": source})
        starts = [row["start"] for row in rows]
        assert starts == sorted(c.evidence[0].start for c in academy().claims)
        assert all(ACADEMY_TEXT[int(str(row["start"])) :].startswith(str(row["quote"])) for row in rows)
        assert len(rows) == len(academy().claims)


def test_the_examples_of_the_headers_are_answered_by_the_seeds(store: Store) -> None:
    assert len(list(pipeline.load(seeds(), store))) == 5
    assert store.verify() == []
    for query in load_queries().values():
        given = {parameter.name: parameter.example for parameter in query.parameters}
        assert store.rows(query, given), f"{query.name}: {given}"
        assert ask(store, query.graph, **query.values(given)), f"the picture of {query.name}: {given}"
