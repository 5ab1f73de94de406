"""Finding entities by name, page after page."""

from __future__ import annotations

import pytest

from jejaring.graph.claims import Entity, fold
from jejaring.graph.errors import InvalidParameter
from jejaring.graph.store import Page, Store
from tests.graph.small_readings import academy, nomination, visit
from tests.graph.test_store import load


@pytest.fixture
def full(store: Store) -> Store:
    """A store that holds three small readings."""
    load(store, [academy(), visit(), nomination()])
    return store


def pages(store: Store, text: str, type_: str | None, limit: int) -> list[Page]:
    """All pages of a search."""
    found = [store.search(text, type_, limit=limit)]
    while found[-1].next is not None:
        found.append(store.search(text, type_, limit=limit, after=found[-1].next))
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("muhaimin", ["Muhaimin"]),
        ("MUHÁIMIN", ["Muhaimin"]),
        ("rahmad masud", ["Rahmad Mas'ud"]),
        ("masud, RAHMAD", ["Rahmad Mas'ud"]),
        ("adlga", ["Digital Leadership Government Awards 2024"]),
        ("sekda", ["Sekretaris Daerah Kota Balikpapan"]),
        ("balikpapan", ["Kota Balikpapan", "Sekretaris Daerah Kota Balikpapan"]),
        ("tidak ada", []),
        ("%", None),
        ("' OR 1=1 //", []),
    ],
)
def test_a_name_or_alias_is_found_whatever_its_spelling(full: Store, text: str, names: list[str] | None) -> None:
    everything = [entity.name for entity in full.search().entities]
    assert [entity.name for entity in full.search(text).entities] == (everything if names is None else names)


def test_a_type_narrows_the_search(full: Store) -> None:
    assert {entity.type for entity in full.search("balikpapan", "Place").entities} == {"Place"}


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8, 9, 500])
@pytest.mark.parametrize("type_", [None, "Person"])
def test_the_pages_together_are_the_list(full: Store, limit: int, type_: str | None) -> None:
    def position(entity: Entity) -> tuple[str, str, str]:
        return entity.type, entity.name, entity.id

    wanted = sorted((entity for entity in full.entities() if type_ in (None, entity.type)), key=position)
    found = pages(full, "", type_, limit)
    assert [entity for page in found for entity in page.entities] == wanted
    assert all(len(page.entities) == limit for page in found[:-1])


def test_a_page_stays_where_it_was_when_something_is_written_between(full: Store) -> None:
    first = full.search(limit=4)
    full.remove(nomination().article.id)
    rest = full.search(limit=500, after=first.next)
    names = [entity.id for entity in (*first.entities, *rest.entities)]
    assert len(names) == len(set(names)) and set(names) >= {entity.id for entity in full.entities()}


@pytest.mark.parametrize("token", ["", "x", "!!", "NQ==", "W10=", "WyJBIiwgIkIiLCAiQyJd", "bnVsbA==", "é"])
def test_a_token_that_is_none_is_refused(full: Store, token: str) -> None:
    with pytest.raises(InvalidParameter) as error:
        full.search(after=token)
    assert error.value.parameter == "next"


@pytest.mark.parametrize(
    ("given", "parameter"), [({"type_": "Article"}, "type"), ({"limit": 0}, "limit"), ({"limit": 501}, "limit")]
)
def test_a_type_or_limit_that_is_none_is_refused(full: Store, given: dict[str, object], parameter: str) -> None:
    with pytest.raises(InvalidParameter) as error:
        full.search(**given)  # type: ignore[arg-type]  # wrong on purpose
    assert error.value.parameter == parameter


def test_folding_is_the_same_for_what_is_stored_and_what_is_asked(full: Store) -> None:
    for entity in full.entities():
        for name in (entity.name, *entity.aliases):
            assert entity in full.search(name, limit=500).entities, fold(name)
